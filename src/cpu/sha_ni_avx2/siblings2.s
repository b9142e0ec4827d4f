# Made by `cargo run -p hashgrind-kernelgen -- emit`: do not edit.
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    mov rbp, rsi
    mov r10, rdx
    mov rsi, qword ptr [rdi + 1712]
    add rsi, rdi
    mov rdx, qword ptr [rdi + 1720]
    add rdx, rdi
    mov r8, qword ptr [rdi + 1728]
    add r8, rdi
    mov r9, qword ptr [rdi + 1736]
    add r9, rdi
    mov r11, qword ptr [rdi + 1744]
    lea r12, [rdi + 9216]
    lea r14, [rdi + 8320]
    lea r15, [rdi + 8704]
    vmovdqa ymm10, ymmword ptr [rbp + 0]
    vmovdqa ymm11, ymmword ptr [rbp + 128]
    vmovdqa ymm12, ymmword ptr [rbp + 32]
    vmovdqa ymm13, ymmword ptr [rbp + 64]
    vmovdqa ymm14, ymmword ptr [rbp + 96]
    vmovdqa ymm15, ymmword ptr [rbp + 160]
    vpaddd ymm10, ymm10, ymmword ptr [rdi + 18528]
    vpaddd ymm11, ymm11, ymmword ptr [rdi + 18528]
    vmovdqa ymmword ptr [r14 - 32], ymm12
    vmovdqa ymm12, ymmword ptr [rbp + 192]
    vmovdqa ymmword ptr [r14 - 64], ymm13
    vmovdqa ymm13, ymmword ptr [rbp + 224]
    vmovdqa ymmword ptr [r14 - 96], ymm14
    vmovdqa ymm14, ymmword ptr [rbp + 256]
    vmovdqa ymmword ptr [r14 + 96], ymm15
    vmovdqa ymm15, ymmword ptr [rbp + 288]
    vmovdqa ymmword ptr [r14 - 128], ymm10
    vmovdqa ymmword ptr [r14 + 0], ymm11
    vmovdqa ymmword ptr [r14 + 64], ymm12
    vmovdqa ymmword ptr [r14 + 32], ymm13
    vmovdqa ymmword ptr [r14 + 128], ymm14
    vmovdqa ymmword ptr [r14 + 192], ymm15
    vzeroupper
    vmovdqa ymm10, ymmword ptr [rdi + 11328]
    vmovdqa ymm11, ymmword ptr [rdi + 11360]
    vmovdqa ymm12, ymmword ptr [rdi + 11392]
    vmovdqa ymm13, ymmword ptr [rdi + 11424]
    vmovdqa ymm14, ymmword ptr [rdi + 11456]
    vmovdqa ymm15, ymmword ptr [rdi + 11488]
    vmovdqa ymmword ptr [r15 - 128], ymm10
    vmovdqa ymm10, ymmword ptr [rdi + 11520]
    vmovdqa ymmword ptr [r15 - 32], ymm11
    vmovdqa ymm11, ymmword ptr [rdi + 11552]
    vmovdqa ymmword ptr [r15 - 64], ymm12
    vmovdqa ymm12, ymmword ptr [rdi + 11584]
    vmovdqa ymmword ptr [r15 - 96], ymm13
    vmovdqa ymm13, ymmword ptr [rdi + 11616]
    vmovdqa ymmword ptr [r15 + 0], ymm14
    vmovdqa ymmword ptr [r15 + 96], ymm15
    vmovdqa ymmword ptr [r15 + 64], ymm10
    vmovdqa ymmword ptr [r15 + 32], ymm11
    vmovdqa ymmword ptr [r15 + 128], ymm12
    vmovdqa ymmword ptr [r15 + 192], ymm13
    vzeroupper
    mov ebx, 2
5:
    vmovdqa ymm10, ymmword ptr [r14 + 0]
    vmovdqa ymm11, ymmword ptr [r14 - 128]
    vmovdqa ymm12, ymmword ptr [r12 - 128]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 32]
    vpand ymm15, ymm10, ymmword ptr [r14 + 192]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 64]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 96]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 224], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 32]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 96]
    vmovdqa ymmword ptr [r14 + 160], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 128]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 32]
    vmovdqa ymmword ptr [r14 + 32], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 96], ymm10
    vzeroupper
    vmovdqa xmm1, xmmword ptr [rdi + 416]
    vmovdqa xmm2, xmmword ptr [rdi + 432]
    vmovdqa xmm3, xmmword ptr [rdi + 608]
    vmovdqa xmm4, xmmword ptr [rdi + 624]
    vpaddd xmm0, xmm3, xmmword ptr [rdi + 0]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm3, xmmword ptr [r8 - 64]
    sha256msg1 xmm3, xmmword ptr [r8 - 48]
    vmovdqa xmm5, xmmword ptr [r8 - 16]
    vpalignr xmm5, xmm5, xmmword ptr [r8 - 32], 4
    vpaddd xmm5, xmm3, xmm5
    sha256msg2 xmm5, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [r8 + 0], xmm5
    vpaddd xmm5, xmm5, xmmword ptr [r8 + 768]
    vmovdqa xmmword ptr [r9 + 0], xmm5
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 16]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm3, xmmword ptr [rsi + 16]
    vmovdqa xmm4, xmmword ptr [rdx + 624]
    vpaddd xmm4, xmm4, xmmword ptr [rsi + 0]
    vmovdqa xmm5, xmmword ptr [rdi + 608]
    sha256msg1 xmm5, xmmword ptr [rdi + 624]
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm4, xmm3, xmm0
    sha256msg2 xmm5, xmmword ptr [rdi + 400]
    vmovdqa xmmword ptr [rdi + 736], xmm5
    vmovdqa xmm0, xmmword ptr [rdi + 352]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 360]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa ymm10, ymmword ptr [r15 + 0]
    vmovdqa ymm11, ymmword ptr [r15 - 128]
    vmovdqa ymm12, ymmword ptr [r12 + 3840]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r15 + 32]
    vpand ymm15, ymm10, ymmword ptr [r15 + 192]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r15 + 64]
    vpxor ymm15, ymm10, ymmword ptr [r15 + 96]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r15 + 224], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r15 - 32]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r15 - 96]
    vmovdqa ymmword ptr [r15 + 160], ymm12
    vpand ymm12, ymm12, ymmword ptr [r15 + 128]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r15 - 32]
    vmovdqa ymmword ptr [r15 + 32], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r15 - 96], ymm10
    vzeroupper
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm6, xmmword ptr [r8 - 48]
    sha256msg1 xmm6, xmmword ptr [r8 - 32]
    vmovdqa xmm7, xmmword ptr [r8 + 0]
    vpalignr xmm7, xmm7, xmmword ptr [r8 - 16], 4
    vpaddd xmm7, xmm6, xmm7
    vmovdqa xmm0, xmmword ptr [rdi + 368]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 376]
    sha256rnds2 xmm1, xmm2, xmm0
    sha256msg2 xmm7, xmmword ptr [r8 + 0]
    vmovdqa xmmword ptr [r8 + 16], xmm7
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 784]
    vmovdqa xmmword ptr [r9 + 16], xmm7
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm6, xmmword ptr [rdi + 624]
    sha256msg1 xmm6, xmmword ptr [rdi + 384]
    vpaddd xmm0, xmm5, xmmword ptr [rdi + 64]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa ymm10, ymmword ptr [r14 + 32]
    vmovdqa ymm11, ymmword ptr [r14 - 96]
    vmovdqa ymm12, ymmword ptr [r12 - 96]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 64]
    vpand ymm15, ymm10, ymmword ptr [r14 + 224]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 96]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 0]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 192], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 128]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 64]
    vmovdqa ymmword ptr [r14 + 128], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 160]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 128]
    vmovdqa ymmword ptr [r14 + 64], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 64], ymm10
    vzeroupper
    vpalignr xmm7, xmm5, xmmword ptr [rdi + 400], 4
    vpaddd xmm7, xmm6, xmm7
    sha256msg2 xmm7, xmm5
    vmovdqa xmmword ptr [rdi + 752], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 320]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 328]
    sha256rnds2 xmm4, xmm3, xmm0
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 80]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm5, xmm7, xmmword ptr [rdi + 736], 4
    vpaddd xmm5, xmm5, xmmword ptr [rdi + 384]
    sha256msg2 xmm5, xmm7
    vmovdqa xmmword ptr [rdi + 768], xmm5
    vmovdqa xmm6, xmmword ptr [r8 - 32]
    sha256msg1 xmm6, xmmword ptr [r8 - 16]
    vmovdqa xmm7, xmmword ptr [r8 + 16]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 0], 4
    vpaddd xmm7, xmm6, xmm7
    sha256msg2 xmm7, xmmword ptr [r8 + 16]
    vmovdqa xmmword ptr [r8 + 32], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 336]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 344]
    sha256rnds2 xmm4, xmm3, xmm0
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 800]
    vmovdqa xmmword ptr [r9 + 32], xmm7
    vmovdqa xmm6, xmmword ptr [rdi + 400]
    sha256msg1 xmm6, xmmword ptr [rdi + 736]
    vpaddd xmm0, xmm5, xmmword ptr [rdi + 96]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa ymm10, ymmword ptr [r15 + 32]
    vmovdqa ymm11, ymmword ptr [r15 - 96]
    vmovdqa ymm12, ymmword ptr [r12 + 3872]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r15 + 64]
    vpand ymm15, ymm10, ymmword ptr [r15 + 224]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r15 + 96]
    vpxor ymm15, ymm10, ymmword ptr [r15 + 0]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r15 + 192], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r15 - 128]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r15 - 64]
    vmovdqa ymmword ptr [r15 + 128], ymm12
    vpand ymm12, ymm12, ymmword ptr [r15 + 160]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r15 - 128]
    vmovdqa ymmword ptr [r15 + 64], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r15 - 64], ymm10
    vzeroupper
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm5, xmmword ptr [rdi + 752], 4
    vpaddd xmm7, xmm6, xmm7
    sha256msg2 xmm7, xmm5
    vmovdqa xmmword ptr [rdi + 784], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 352]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 360]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm5, xmmword ptr [rdi + 736]
    sha256msg1 xmm5, xmmword ptr [rdi + 752]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 112]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm7, xmmword ptr [rdi + 768], 4
    vpaddd xmm6, xmm5, xmm6
    sha256msg2 xmm6, xmm7
    vmovdqa xmmword ptr [rdi + 800], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 368]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 376]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm5, xmmword ptr [r8 - 16]
    sha256msg1 xmm5, xmmword ptr [r8 + 0]
    vmovdqa xmm7, xmmword ptr [r8 + 32]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 16], 4
    vpaddd xmm7, xmm5, xmm7
    vmovdqa xmm5, xmmword ptr [rdi + 752]
    sha256msg1 xmm5, xmmword ptr [rdi + 768]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 128]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa ymm10, ymmword ptr [r14 + 64]
    vmovdqa ymm11, ymmword ptr [r14 - 64]
    vmovdqa ymm12, ymmword ptr [r12 - 64]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 96]
    vpand ymm15, ymm10, ymmword ptr [r14 + 192]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 0]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 32]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 224], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 96]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 32]
    vmovdqa ymmword ptr [r14 + 160], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 128]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 96]
    vmovdqa ymmword ptr [r14 + 96], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 32], ymm10
    vzeroupper
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm8, xmm6, xmmword ptr [rdi + 784], 4
    sha256msg2 xmm7, xmmword ptr [r8 + 32]
    vmovdqa xmmword ptr [r8 + 48], xmm7
    vpaddd xmm8, xmm5, xmm8
    sha256msg2 xmm8, xmm6
    vmovdqa xmmword ptr [rdi + 816], xmm8
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 816]
    vmovdqa xmmword ptr [r9 + 48], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 384]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 392]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm5, xmmword ptr [rdi + 768]
    sha256msg1 xmm5, xmmword ptr [rdi + 784]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 144]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm8, xmmword ptr [rdi + 800], 4
    vpaddd xmm6, xmm5, xmm6
    sha256msg2 xmm6, xmm8
    vmovdqa xmmword ptr [rdi + 832], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 400]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 408]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm5, xmmword ptr [rdi + 784]
    sha256msg1 xmm5, xmmword ptr [rdi + 800]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 160]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa ymm10, ymmword ptr [r15 + 64]
    vmovdqa ymm11, ymmword ptr [r15 - 64]
    vmovdqa ymm12, ymmword ptr [r12 + 3904]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r15 + 96]
    vpand ymm15, ymm10, ymmword ptr [r15 + 192]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r15 + 0]
    vpxor ymm15, ymm10, ymmword ptr [r15 + 32]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r15 + 224], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r15 - 96]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r15 - 32]
    vmovdqa ymmword ptr [r15 + 160], ymm12
    vpand ymm12, ymm12, ymmword ptr [r15 + 128]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r15 - 96]
    vmovdqa ymmword ptr [r15 + 96], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r15 - 32], ymm10
    vzeroupper
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm6, xmmword ptr [rdi + 816], 4
    vpaddd xmm7, xmm5, xmm7
    sha256msg2 xmm7, xmm6
    vmovdqa xmmword ptr [rdi + 848], xmm7
    vmovdqa xmm5, xmmword ptr [r8 + 0]
    sha256msg1 xmm5, xmmword ptr [r8 + 16]
    vmovdqa xmm6, xmmword ptr [r8 + 48]
    vpalignr xmm6, xmm6, xmmword ptr [r8 + 32], 4
    vpaddd xmm6, xmm5, xmm6
    sha256msg2 xmm6, xmmword ptr [r8 + 48]
    vmovdqa xmmword ptr [r8 + 64], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 416]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 424]
    sha256rnds2 xmm4, xmm3, xmm0
    vpaddd xmm6, xmm6, xmmword ptr [r8 + 832]
    vmovdqa xmmword ptr [r9 + 64], xmm6
    vmovdqa xmm5, xmmword ptr [rdi + 800]
    sha256msg1 xmm5, xmmword ptr [rdi + 816]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 176]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm7, xmmword ptr [rdi + 832], 4
    vpaddd xmm6, xmm5, xmm6
    sha256msg2 xmm6, xmm7
    vmovdqa xmmword ptr [rdi + 864], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 432]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 440]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa ymm10, ymmword ptr [r14 + 96]
    vmovdqa ymm11, ymmword ptr [r14 - 32]
    vmovdqa ymm12, ymmword ptr [r12 - 32]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 0]
    vpand ymm15, ymm10, ymmword ptr [r14 + 224]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 32]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 64]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 192], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 64]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 128]
    vmovdqa ymmword ptr [r14 + 128], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 160]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 64]
    vmovdqa ymmword ptr [r14 + 0], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 128], ymm10
    vzeroupper
    vmovdqa xmm5, xmmword ptr [rdi + 816]
    sha256msg1 xmm5, xmmword ptr [rdi + 832]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 192]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm6, xmmword ptr [rdi + 848], 4
    vpaddd xmm7, xmm5, xmm7
    sha256msg2 xmm7, xmm6
    vmovdqa xmmword ptr [rdi + 880], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 448]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 456]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm5, xmmword ptr [r8 + 16]
    sha256msg1 xmm5, xmmword ptr [r8 + 32]
    vmovdqa xmm6, xmmword ptr [r8 + 64]
    vpalignr xmm6, xmm6, xmmword ptr [r8 + 48], 4
    vpaddd xmm6, xmm5, xmm6
    vmovdqa xmm5, xmmword ptr [rdi + 832]
    sha256msg1 xmm5, xmmword ptr [rdi + 848]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 208]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm8, xmm7, xmmword ptr [rdi + 864], 4
    sha256msg2 xmm6, xmmword ptr [r8 + 64]
    vmovdqa xmmword ptr [r8 + 80], xmm6
    vpaddd xmm8, xmm5, xmm8
    sha256msg2 xmm8, xmm7
    vpaddd xmm6, xmm6, xmmword ptr [r8 + 848]
    vmovdqa xmmword ptr [r9 + 80], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 464]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 472]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa ymm10, ymmword ptr [r15 + 96]
    vmovdqa ymm11, ymmword ptr [r15 - 32]
    vmovdqa ymm12, ymmword ptr [r12 + 3936]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r15 + 0]
    vpand ymm15, ymm10, ymmword ptr [r15 + 224]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r15 + 32]
    vpxor ymm15, ymm10, ymmword ptr [r15 + 64]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r15 + 192], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r15 - 64]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r15 - 128]
    vmovdqa ymmword ptr [r15 + 128], ymm12
    vpand ymm12, ymm12, ymmword ptr [r15 + 160]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r15 - 64]
    vmovdqa ymmword ptr [r15 + 0], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r15 - 128], ymm10
    vzeroupper
    vmovdqa xmm5, xmmword ptr [rdi + 848]
    sha256msg1 xmm5, xmmword ptr [rdi + 864]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 224]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm8, xmmword ptr [rdi + 880], 4
    vpaddd xmm6, xmm5, xmm6
    sha256msg2 xmm6, xmm8
    vmovdqa xmm0, xmmword ptr [rdx + 480]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 488]
    sha256rnds2 xmm4, xmm3, xmm0
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 240]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovd eax, xmm2
    bswap eax
    cmp eax, dword ptr [rdi + 1752]
    setbe cl
    vmovdqa xmm0, xmmword ptr [rdx + 496]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 504]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa ymm10, ymmword ptr [r14 + 0]
    vmovdqa ymm11, ymmword ptr [r14 - 128]
    vmovdqa ymm12, ymmword ptr [r12 + 0]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 32]
    vpand ymm15, ymm10, ymmword ptr [r14 + 192]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 64]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 96]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 224], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 32]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 96]
    vmovdqa ymmword ptr [r14 + 160], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 128]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 32]
    vmovdqa ymmword ptr [r14 + 32], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 96], ymm10
    vzeroupper
    vpaddd xmm4, xmm4, xmmword ptr [rsi + 32]
    vpaddd xmm3, xmm3, xmmword ptr [rsi + 48]
    vshufps xmm1, xmm4, xmm3, 187
    vmovdqa xmmword ptr [rdi + 640], xmm1
    vshufps xmm3, xmm4, xmm3, 17
    vmovdqa xmmword ptr [rdi + 656], xmm3
    vmovdqa xmm1, xmmword ptr [rdi + 416]
    vmovdqa xmm2, xmmword ptr [rdi + 432]
    vmovdqa xmm3, xmmword ptr [rdi + 640]
    vmovdqa xmm4, xmmword ptr [rdi + 656]
    vpaddd xmm0, xmm3, xmmword ptr [rdi + 0]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm3, xmmword ptr [rsi + 16]
    vmovdqa xmm5, xmmword ptr [rdx + 304]
    vpaddd xmm5, xmm5, xmmword ptr [rsi + 0]
    vmovdqa xmm6, xmmword ptr [r8 + 320]
    sha256msg1 xmm6, xmmword ptr [r8 + 336]
    vmovdqa xmm7, xmmword ptr [r8 + 368]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 352], 4
    vpaddd xmm7, xmm6, xmm7
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm5, xmm3, xmm0
    sha256msg2 xmm7, xmmword ptr [r8 + 368]
    vmovdqa xmmword ptr [r8 + 384], xmm7
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 768]
    vmovdqa xmmword ptr [r9 + 320], xmm7
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 16]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 640]
    sha256msg1 xmm4, xmmword ptr [rdi + 656]
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa ymm10, ymmword ptr [r15 + 0]
    vmovdqa ymm11, ymmword ptr [r15 - 128]
    vmovdqa ymm12, ymmword ptr [r12 + 3968]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r15 + 32]
    vpand ymm15, ymm10, ymmword ptr [r15 + 192]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r15 + 64]
    vpxor ymm15, ymm10, ymmword ptr [r15 + 96]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r15 + 224], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r15 - 32]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r15 - 96]
    vmovdqa ymmword ptr [r15 + 160], ymm12
    vpand ymm12, ymm12, ymmword ptr [r15 + 128]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r15 - 32]
    vmovdqa ymmword ptr [r15 + 32], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r15 - 96], ymm10
    vzeroupper
    sha256msg2 xmm4, xmmword ptr [rdi + 400]
    vmovdqa xmmword ptr [rdi + 992], xmm4
    vmovdqa xmm0, xmmword ptr [rdi + 352]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 360]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm6, xmmword ptr [r8 + 336]
    sha256msg1 xmm6, xmmword ptr [r8 + 352]
    vmovdqa xmm7, xmmword ptr [r8 + 384]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 368], 4
    vpaddd xmm7, xmm6, xmm7
    vmovdqa xmm0, xmmword ptr [rdi + 368]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 376]
    sha256rnds2 xmm1, xmm2, xmm0
    sha256msg2 xmm7, xmmword ptr [r8 + 384]
    vmovdqa xmmword ptr [r8 + 400], xmm7
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 784]
    vmovdqa xmmword ptr [r9 + 336], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 0]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 8]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa ymm10, ymmword ptr [r14 + 32]
    vmovdqa ymm11, ymmword ptr [r14 - 96]
    vmovdqa ymm12, ymmword ptr [r12 + 32]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 64]
    vpand ymm15, ymm10, ymmword ptr [r14 + 224]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 96]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 0]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 192], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 128]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 64]
    vmovdqa ymmword ptr [r14 + 128], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 160]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 128]
    vmovdqa ymmword ptr [r14 + 64], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 64], ymm10
    vzeroupper
    vmovdqa xmm6, xmmword ptr [rdi + 656]
    sha256msg1 xmm6, xmmword ptr [rdi + 384]
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 64]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm4, xmmword ptr [rdi + 400], 4
    vpaddd xmm7, xmm6, xmm7
    sha256msg2 xmm7, xmm4
    vmovdqa xmmword ptr [rdi + 1008], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 16]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 24]
    sha256rnds2 xmm5, xmm3, xmm0
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 80]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm4, xmm7, xmmword ptr [rdi + 992], 4
    vpaddd xmm4, xmm4, xmmword ptr [rdi + 384]
    sha256msg2 xmm4, xmm7
    vmovdqa xmmword ptr [rdi + 1024], xmm4
    vmovdqa xmm6, xmmword ptr [r8 + 352]
    sha256msg1 xmm6, xmmword ptr [r8 + 368]
    vmovdqa xmm7, xmmword ptr [r8 + 400]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 384], 4
    vpaddd xmm7, xmm6, xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 32]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovdqa ymm10, ymmword ptr [r15 + 32]
    vmovdqa ymm11, ymmword ptr [r15 - 96]
    vmovdqa ymm12, ymmword ptr [r12 + 4000]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r15 + 64]
    vpand ymm15, ymm10, ymmword ptr [r15 + 224]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r15 + 96]
    vpxor ymm15, ymm10, ymmword ptr [r15 + 0]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r15 + 192], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r15 - 128]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r15 - 64]
    vmovdqa ymmword ptr [r15 + 128], ymm12
    vpand ymm12, ymm12, ymmword ptr [r15 + 160]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r15 - 128]
    vmovdqa ymmword ptr [r15 + 64], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r15 - 64], ymm10
    vzeroupper
    vmovq xmm0, qword ptr [rdx + 40]
    sha256rnds2 xmm5, xmm3, xmm0
    sha256msg2 xmm7, xmmword ptr [r8 + 400]
    vmovdqa xmmword ptr [r8 + 416], xmm7
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 800]
    vmovdqa xmmword ptr [r9 + 352], xmm7
    vmovdqa xmm6, xmmword ptr [rdi + 400]
    sha256msg1 xmm6, xmmword ptr [rdi + 992]
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 96]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm4, xmmword ptr [rdi + 1008], 4
    vpaddd xmm7, xmm6, xmm7
    sha256msg2 xmm7, xmm4
    vmovdqa xmmword ptr [rdi + 1040], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 48]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 56]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 992]
    sha256msg1 xmm4, xmmword ptr [rdi + 1008]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 112]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm7, xmmword ptr [rdi + 1024], 4
    vpaddd xmm6, xmm4, xmm6
    sha256msg2 xmm6, xmm7
    vmovdqa xmmword ptr [rdi + 1056], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 64]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovdqa ymm10, ymmword ptr [r14 + 64]
    vmovdqa ymm11, ymmword ptr [r14 - 64]
    vmovdqa ymm12, ymmword ptr [r12 + 64]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 96]
    vpand ymm15, ymm10, ymmword ptr [r14 + 192]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 0]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 32]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 224], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 96]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 32]
    vmovdqa ymmword ptr [r14 + 160], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 128]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 96]
    vmovdqa ymmword ptr [r14 + 96], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 32], ymm10
    vzeroupper
    vmovq xmm0, qword ptr [rdx + 72]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [r8 + 368]
    sha256msg1 xmm4, xmmword ptr [r8 + 384]
    vmovdqa xmm7, xmmword ptr [r8 + 416]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 400], 4
    vpaddd xmm7, xmm4, xmm7
    vmovdqa xmm4, xmmword ptr [rdi + 1008]
    sha256msg1 xmm4, xmmword ptr [rdi + 1024]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 128]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm8, xmm6, xmmword ptr [rdi + 1040], 4
    sha256msg2 xmm7, xmmword ptr [r8 + 416]
    vmovdqa xmmword ptr [r8 + 432], xmm7
    vpaddd xmm8, xmm4, xmm8
    sha256msg2 xmm8, xmm6
    vmovdqa xmmword ptr [rdi + 1072], xmm8
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 816]
    vmovdqa xmmword ptr [r9 + 368], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 80]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 88]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 1024]
    sha256msg1 xmm4, xmmword ptr [rdi + 1040]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 144]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm8, xmmword ptr [rdi + 1056], 4
    vpaddd xmm6, xmm4, xmm6
    sha256msg2 xmm6, xmm8
    vmovdqa xmmword ptr [rdi + 1088], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 96]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovdqa ymm10, ymmword ptr [r15 + 64]
    vmovdqa ymm11, ymmword ptr [r15 - 64]
    vmovdqa ymm12, ymmword ptr [r12 + 4032]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r15 + 96]
    vpand ymm15, ymm10, ymmword ptr [r15 + 192]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r15 + 0]
    vpxor ymm15, ymm10, ymmword ptr [r15 + 32]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r15 + 224], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r15 - 96]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r15 - 32]
    vmovdqa ymmword ptr [r15 + 160], ymm12
    vpand ymm12, ymm12, ymmword ptr [r15 + 128]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r15 - 96]
    vmovdqa ymmword ptr [r15 + 96], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r15 - 32], ymm10
    vzeroupper
    vmovq xmm0, qword ptr [rdx + 104]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 1040]
    sha256msg1 xmm4, xmmword ptr [rdi + 1056]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 160]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm6, xmmword ptr [rdi + 1072], 4
    vpaddd xmm7, xmm4, xmm7
    sha256msg2 xmm7, xmm6
    vmovdqa xmmword ptr [rdi + 1104], xmm7
    vmovdqa xmm4, xmmword ptr [r8 + 384]
    sha256msg1 xmm4, xmmword ptr [r8 + 400]
    vmovdqa xmm6, xmmword ptr [r8 + 432]
    vpalignr xmm6, xmm6, xmmword ptr [r8 + 416], 4
    vpaddd xmm6, xmm4, xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 112]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 120]
    sha256rnds2 xmm5, xmm3, xmm0
    sha256msg2 xmm6, xmmword ptr [r8 + 432]
    vmovdqa xmmword ptr [r8 + 448], xmm6
    vpaddd xmm6, xmm6, xmmword ptr [r8 + 832]
    vmovdqa xmmword ptr [r9 + 384], xmm6
    vmovdqa xmm4, xmmword ptr [rdi + 1056]
    sha256msg1 xmm4, xmmword ptr [rdi + 1072]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 176]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa ymm10, ymmword ptr [r14 + 96]
    vmovdqa ymm11, ymmword ptr [r14 - 32]
    vmovdqa ymm12, ymmword ptr [r12 + 96]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 0]
    vpand ymm15, ymm10, ymmword ptr [r14 + 224]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 32]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 64]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 192], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 64]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 128]
    vmovdqa ymmword ptr [r14 + 128], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 160]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 64]
    vmovdqa ymmword ptr [r14 + 0], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 128], ymm10
    vzeroupper
    vpalignr xmm6, xmm7, xmmword ptr [rdi + 1088], 4
    vpaddd xmm6, xmm4, xmm6
    sha256msg2 xmm6, xmm7
    vmovdqa xmmword ptr [rdi + 1120], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 128]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 136]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 1072]
    sha256msg1 xmm4, xmmword ptr [rdi + 1088]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 192]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm6, xmmword ptr [rdi + 1104], 4
    vpaddd xmm7, xmm4, xmm7
    sha256msg2 xmm7, xmm6
    vmovdqa xmmword ptr [rdi + 1136], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 144]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 152]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [r8 + 400]
    sha256msg1 xmm4, xmmword ptr [r8 + 416]
    vmovdqa xmm6, xmmword ptr [r8 + 448]
    vpalignr xmm6, xmm6, xmmword ptr [r8 + 432], 4
    vpaddd xmm6, xmm4, xmm6
    vmovdqa xmm4, xmmword ptr [rdi + 1088]
    sha256msg1 xmm4, xmmword ptr [rdi + 1104]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 208]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa ymm10, ymmword ptr [r15 + 96]
    vmovdqa ymm11, ymmword ptr [r15 - 32]
    vmovdqa ymm12, ymmword ptr [r12 + 4064]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r15 + 0]
    vpand ymm15, ymm10, ymmword ptr [r15 + 224]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r15 + 32]
    vpxor ymm15, ymm10, ymmword ptr [r15 + 64]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r15 + 192], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r15 - 64]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r15 - 128]
    vmovdqa ymmword ptr [r15 + 128], ymm12
    vpand ymm12, ymm12, ymmword ptr [r15 + 160]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r15 - 64]
    vmovdqa ymmword ptr [r15 + 0], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r15 - 128], ymm10
    vzeroupper
    vpalignr xmm8, xmm7, xmmword ptr [rdi + 1120], 4
    sha256msg2 xmm6, xmmword ptr [r8 + 448]
    vmovdqa xmmword ptr [r8 + 464], xmm6
    vpaddd xmm8, xmm4, xmm8
    sha256msg2 xmm8, xmm7
    vpaddd xmm6, xmm6, xmmword ptr [r8 + 848]
    vmovdqa xmmword ptr [r9 + 400], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 160]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 168]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 1104]
    sha256msg1 xmm4, xmmword ptr [rdi + 1120]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 224]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm8, xmmword ptr [rdi + 1136], 4
    vpaddd xmm6, xmm4, xmm6
    sha256msg2 xmm6, xmm8
    vmovdqa xmm0, xmmword ptr [rdx + 176]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 184]
    sha256rnds2 xmm5, xmm3, xmm0
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 240]
    sha256rnds2 xmm2, xmm1, xmm0
    vpaddd xmm5, xmm5, xmmword ptr [rsi + 32]
    vpaddd xmm3, xmm3, xmmword ptr [rsi + 48]
    vshufps xmm1, xmm5, xmm3, 187
    vmovdqa xmmword ptr [rdi + 608], xmm1
    vshufps xmm3, xmm5, xmm3, 17
    vmovdqa xmmword ptr [rdi + 624], xmm3
    vmovd eax, xmm2
    bswap eax
    cmp eax, dword ptr [rdi + 1752]
    setbe ch
    add rsi, 64
    add r8, 96
    add r9, 96
    sub r11, 1
    jnz 3f
    lea rsi, [rdi + 1760]
    lea r8, [rdi + 2336]
    mov r11, qword ptr [rdi + 1704]
    lea r9, [rdi + 7488]
    add r9, rdi
    sub r9, rdx
    xchg rdx, r9
    vmovdqa xmm0, xmmword ptr [rdi + 560]
    vpaddd xmm0, xmm0, xmmword ptr [rdi + 544]
    vmovdqa xmmword ptr [rdi + 560], xmm0
    vpshufb xmm0, xmm0, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [r9 + 304], xmm0
    vpblendw xmm0, xmm0, xmmword ptr [rdi + 512], 63
    vmovdqa xmmword ptr [rdi + 2272], xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 576]
    vpaddd xmm0, xmm0, xmmword ptr [rdi + 544]
    vmovdqa xmmword ptr [rdi + 576], xmm0
    vpshufb xmm0, xmm0, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [r9 + 624], xmm0
    vpblendw xmm0, xmm0, xmmword ptr [rdi + 512], 63
    vmovdqa xmmword ptr [rdi + 2656], xmm0
3:
    mov word ptr [r10], cx
    add r10, 2
    add r12, 256
    sub ebx, 1
    jnz 5b
    mov ebx, 5
5:
    vmovdqa ymm10, ymmword ptr [r14 + 0]
    vmovdqa ymm11, ymmword ptr [r14 - 128]
    vmovdqa ymm12, ymmword ptr [r12 - 128]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 32]
    vpand ymm15, ymm10, ymmword ptr [r14 + 192]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 64]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 96]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 224], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 32]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 96]
    vmovdqa ymmword ptr [r14 + 160], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 128]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 32]
    vmovdqa ymmword ptr [r14 + 32], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 96], ymm10
    vzeroupper
    vmovdqa xmm1, xmmword ptr [rdi + 416]
    vmovdqa xmm2, xmmword ptr [rdi + 432]
    vmovdqa xmm3, xmmword ptr [rdi + 608]
    vmovdqa xmm4, xmmword ptr [rdi + 624]
    vpaddd xmm0, xmm3, xmmword ptr [rdi + 0]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm3, xmmword ptr [r8 - 64]
    sha256msg1 xmm3, xmmword ptr [r8 - 48]
    vmovdqa xmm5, xmmword ptr [r8 - 16]
    vpalignr xmm5, xmm5, xmmword ptr [r8 - 32], 4
    vpaddd xmm5, xmm3, xmm5
    sha256msg2 xmm5, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [r8 + 0], xmm5
    vpaddd xmm5, xmm5, xmmword ptr [r8 + 768]
    vmovdqa xmmword ptr [r9 + 0], xmm5
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 16]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm3, xmmword ptr [rsi + 16]
    vmovdqa xmm4, xmmword ptr [rdx + 624]
    vpaddd xmm4, xmm4, xmmword ptr [rsi + 0]
    vmovdqa xmm5, xmmword ptr [rdi + 608]
    sha256msg1 xmm5, xmmword ptr [rdi + 624]
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa ymm10, ymmword ptr [r12 + 12832]
    vmovdqa ymm11, ymmword ptr [r12 + 13248]
    vmovdqa ymm12, ymmword ptr [r15 + 0]
    vmovdqa ymm13, ymmword ptr [r15 - 128]
    vpsrld ymm14, ymm10, 7
    vpsrld ymm15, ymm10, 18
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm10, 25
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm10, 14
    vpsrld ymm10, ymm10, 3
    vpxor ymm14, ymm14, ymm15
    vpxor ymm10, ymm14, ymm10
    vpsrld ymm14, ymm11, 17
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 12800]
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 13088]
    vpsrld ymm15, ymm11, 19
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 15
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 13
    vpsrld ymm11, ymm11, 10
    vpxor ymm14, ymm14, ymm15
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm12, 6
    vpaddd ymm10, ymm10, ymm11
    vpsrld ymm11, ymm12, 11
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm12, 25
    vmovdqa ymmword ptr [r12 + 13312], ymm10
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 3840]
    vpxor ymm11, ymm11, ymm14
    vpslld ymm14, ymm12, 26
    vpaddd ymm10, ymm10, ymmword ptr [r15 + 32]
    vpand ymm15, ymm12, ymmword ptr [r15 + 192]
    vpxor ymm11, ymm11, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r15 + 64]
    vpxor ymm15, ymm12, ymmword ptr [r15 + 96]
    vpaddd ymm10, ymm14, ymm10
    vpslld ymm14, ymm12, 21
    vpslld ymm12, ymm12, 7
    vmovdqa ymmword ptr [r15 + 224], ymm15
    vpxor ymm11, ymm11, ymm14
    vpsrld ymm14, ymm13, 2
    vpxor ymm11, ymm11, ymm12
    vpsrld ymm12, ymm13, 13
    vpxor ymm12, ymm14, ymm12
    vpsrld ymm14, ymm13, 22
    vpaddd ymm10, ymm10, ymm11
    vpxor ymm11, ymm13, ymmword ptr [r15 - 32]
    vpxor ymm12, ymm12, ymm14
    vpslld ymm14, ymm13, 30
    vpaddd ymm15, ymm10, ymmword ptr [r15 - 96]
    vmovdqa ymmword ptr [r15 + 160], ymm11
    vpand ymm11, ymm11, ymmword ptr [r15 + 128]
    vpxor ymm12, ymm12, ymm14
    vpxor ymm11, ymm11, ymmword ptr [r15 - 32]
    vmovdqa ymmword ptr [r15 + 32], ymm15
    vpslld ymm14, ymm13, 19
    vpslld ymm13, ymm13, 10
    vpxor ymm12, ymm12, ymm14
    vpaddd ymm10, ymm10, ymm11
    vpxor ymm11, ymm12, ymm13
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r15 - 96], ymm10
    vzeroupper
    sha256msg2 xmm5, xmmword ptr [rdi + 400]
    vmovdqa xmmword ptr [rdi + 736], xmm5
    vmovdqa xmm0, xmmword ptr [rdi + 352]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 360]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm6, xmmword ptr [r8 - 48]
    sha256msg1 xmm6, xmmword ptr [r8 - 32]
    vmovdqa xmm7, xmmword ptr [r8 + 0]
    vpalignr xmm7, xmm7, xmmword ptr [r8 - 16], 4
    vpaddd xmm7, xmm6, xmm7
    vmovdqa xmm0, xmmword ptr [rdi + 368]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 376]
    sha256rnds2 xmm1, xmm2, xmm0
    sha256msg2 xmm7, xmmword ptr [r8 + 0]
    vmovdqa xmmword ptr [r8 + 16], xmm7
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 784]
    vmovdqa xmmword ptr [r9 + 16], xmm7
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm6, xmmword ptr [rdi + 624]
    sha256msg1 xmm6, xmmword ptr [rdi + 384]
    vpaddd xmm0, xmm5, xmmword ptr [rdi + 64]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa ymm10, ymmword ptr [r14 + 32]
    vmovdqa ymm11, ymmword ptr [r14 - 96]
    vmovdqa ymm12, ymmword ptr [r12 - 96]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 64]
    vpand ymm15, ymm10, ymmword ptr [r14 + 224]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 96]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 0]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 192], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 128]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 64]
    vmovdqa ymmword ptr [r14 + 128], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 160]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 128]
    vmovdqa ymmword ptr [r14 + 64], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 64], ymm10
    vzeroupper
    vpalignr xmm7, xmm5, xmmword ptr [rdi + 400], 4
    vpaddd xmm7, xmm6, xmm7
    sha256msg2 xmm7, xmm5
    vmovdqa xmmword ptr [rdi + 752], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 320]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 328]
    sha256rnds2 xmm4, xmm3, xmm0
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 80]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm5, xmm7, xmmword ptr [rdi + 736], 4
    vpaddd xmm5, xmm5, xmmword ptr [rdi + 384]
    sha256msg2 xmm5, xmm7
    vmovdqa xmmword ptr [rdi + 768], xmm5
    vmovdqa xmm6, xmmword ptr [r8 - 32]
    sha256msg1 xmm6, xmmword ptr [r8 - 16]
    vmovdqa xmm7, xmmword ptr [r8 + 16]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 0], 4
    vpaddd xmm7, xmm6, xmm7
    sha256msg2 xmm7, xmmword ptr [r8 + 16]
    vmovdqa xmmword ptr [r8 + 32], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 336]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 344]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa ymm10, ymmword ptr [r12 + 12864]
    vmovdqa ymm11, ymmword ptr [r12 + 13280]
    vmovdqa ymm12, ymmword ptr [r15 + 32]
    vmovdqa ymm13, ymmword ptr [r15 - 96]
    vpsrld ymm14, ymm10, 7
    vpsrld ymm15, ymm10, 18
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm10, 25
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm10, 14
    vpsrld ymm10, ymm10, 3
    vpxor ymm14, ymm14, ymm15
    vpxor ymm10, ymm14, ymm10
    vpsrld ymm14, ymm11, 17
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 12832]
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 13120]
    vpsrld ymm15, ymm11, 19
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 15
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 13
    vpsrld ymm11, ymm11, 10
    vpxor ymm14, ymm14, ymm15
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm12, 6
    vpaddd ymm10, ymm10, ymm11
    vpsrld ymm11, ymm12, 11
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm12, 25
    vmovdqa ymmword ptr [r12 + 13344], ymm10
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 3872]
    vpxor ymm11, ymm11, ymm14
    vpslld ymm14, ymm12, 26
    vpaddd ymm10, ymm10, ymmword ptr [r15 + 64]
    vpand ymm15, ymm12, ymmword ptr [r15 + 224]
    vpxor ymm11, ymm11, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r15 + 96]
    vpxor ymm15, ymm12, ymmword ptr [r15 + 0]
    vpaddd ymm10, ymm14, ymm10
    vpslld ymm14, ymm12, 21
    vpslld ymm12, ymm12, 7
    vmovdqa ymmword ptr [r15 + 192], ymm15
    vpxor ymm11, ymm11, ymm14
    vpsrld ymm14, ymm13, 2
    vpxor ymm11, ymm11, ymm12
    vpsrld ymm12, ymm13, 13
    vpxor ymm12, ymm14, ymm12
    vpsrld ymm14, ymm13, 22
    vpaddd ymm10, ymm10, ymm11
    vpxor ymm11, ymm13, ymmword ptr [r15 - 128]
    vpxor ymm12, ymm12, ymm14
    vpslld ymm14, ymm13, 30
    vpaddd ymm15, ymm10, ymmword ptr [r15 - 64]
    vmovdqa ymmword ptr [r15 + 128], ymm11
    vpand ymm11, ymm11, ymmword ptr [r15 + 160]
    vpxor ymm12, ymm12, ymm14
    vpxor ymm11, ymm11, ymmword ptr [r15 - 128]
    vmovdqa ymmword ptr [r15 + 64], ymm15
    vpslld ymm14, ymm13, 19
    vpslld ymm13, ymm13, 10
    vpxor ymm12, ymm12, ymm14
    vpaddd ymm10, ymm10, ymm11
    vpxor ymm11, ymm12, ymm13
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r15 - 64], ymm10
    vzeroupper
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 800]
    vmovdqa xmmword ptr [r9 + 32], xmm7
    vmovdqa xmm6, xmmword ptr [rdi + 400]
    sha256msg1 xmm6, xmmword ptr [rdi + 736]
    vpaddd xmm0, xmm5, xmmword ptr [rdi + 96]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm5, xmmword ptr [rdi + 752], 4
    vpaddd xmm7, xmm6, xmm7
    sha256msg2 xmm7, xmm5
    vmovdqa xmmword ptr [rdi + 784], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 352]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 360]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm5, xmmword ptr [rdi + 736]
    sha256msg1 xmm5, xmmword ptr [rdi + 752]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 112]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm7, xmmword ptr [rdi + 768], 4
    vpaddd xmm6, xmm5, xmm6
    sha256msg2 xmm6, xmm7
    vmovdqa xmmword ptr [rdi + 800], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 368]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 376]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm5, xmmword ptr [r8 - 16]
    sha256msg1 xmm5, xmmword ptr [r8 + 0]
    vmovdqa xmm7, xmmword ptr [r8 + 32]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 16], 4
    vpaddd xmm7, xmm5, xmm7
    vmovdqa xmm5, xmmword ptr [rdi + 752]
    sha256msg1 xmm5, xmmword ptr [rdi + 768]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 128]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa ymm10, ymmword ptr [r14 + 64]
    vmovdqa ymm11, ymmword ptr [r14 - 64]
    vmovdqa ymm12, ymmword ptr [r12 - 64]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 96]
    vpand ymm15, ymm10, ymmword ptr [r14 + 192]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 0]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 32]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 224], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 96]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 32]
    vmovdqa ymmword ptr [r14 + 160], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 128]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 96]
    vmovdqa ymmword ptr [r14 + 96], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 32], ymm10
    vzeroupper
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm8, xmm6, xmmword ptr [rdi + 784], 4
    sha256msg2 xmm7, xmmword ptr [r8 + 32]
    vmovdqa xmmword ptr [r8 + 48], xmm7
    vpaddd xmm8, xmm5, xmm8
    sha256msg2 xmm8, xmm6
    vmovdqa xmmword ptr [rdi + 816], xmm8
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 816]
    vmovdqa xmmword ptr [r9 + 48], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 384]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 392]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm5, xmmword ptr [rdi + 768]
    sha256msg1 xmm5, xmmword ptr [rdi + 784]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 144]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm8, xmmword ptr [rdi + 800], 4
    vpaddd xmm6, xmm5, xmm6
    sha256msg2 xmm6, xmm8
    vmovdqa xmmword ptr [rdi + 832], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 400]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa ymm10, ymmword ptr [r12 + 12896]
    vmovdqa ymm11, ymmword ptr [r12 + 13312]
    vmovdqa ymm12, ymmword ptr [r15 + 64]
    vmovdqa ymm13, ymmword ptr [r15 - 64]
    vpsrld ymm14, ymm10, 7
    vpsrld ymm15, ymm10, 18
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm10, 25
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm10, 14
    vpsrld ymm10, ymm10, 3
    vpxor ymm14, ymm14, ymm15
    vpxor ymm10, ymm14, ymm10
    vpsrld ymm14, ymm11, 17
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 12864]
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 13152]
    vpsrld ymm15, ymm11, 19
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 15
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 13
    vpsrld ymm11, ymm11, 10
    vpxor ymm14, ymm14, ymm15
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm12, 6
    vpaddd ymm10, ymm10, ymm11
    vpsrld ymm11, ymm12, 11
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm12, 25
    vmovdqa ymmword ptr [r12 + 13376], ymm10
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 3904]
    vpxor ymm11, ymm11, ymm14
    vpslld ymm14, ymm12, 26
    vpaddd ymm10, ymm10, ymmword ptr [r15 + 96]
    vpand ymm15, ymm12, ymmword ptr [r15 + 192]
    vpxor ymm11, ymm11, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r15 + 0]
    vpxor ymm15, ymm12, ymmword ptr [r15 + 32]
    vpaddd ymm10, ymm14, ymm10
    vpslld ymm14, ymm12, 21
    vpslld ymm12, ymm12, 7
    vmovdqa ymmword ptr [r15 + 224], ymm15
    vpxor ymm11, ymm11, ymm14
    vpsrld ymm14, ymm13, 2
    vpxor ymm11, ymm11, ymm12
    vpsrld ymm12, ymm13, 13
    vpxor ymm12, ymm14, ymm12
    vpsrld ymm14, ymm13, 22
    vpaddd ymm10, ymm10, ymm11
    vpxor ymm11, ymm13, ymmword ptr [r15 - 96]
    vpxor ymm12, ymm12, ymm14
    vpslld ymm14, ymm13, 30
    vpaddd ymm15, ymm10, ymmword ptr [r15 - 32]
    vmovdqa ymmword ptr [r15 + 160], ymm11
    vpand ymm11, ymm11, ymmword ptr [r15 + 128]
    vpxor ymm12, ymm12, ymm14
    vpxor ymm11, ymm11, ymmword ptr [r15 - 96]
    vmovdqa ymmword ptr [r15 + 96], ymm15
    vpslld ymm14, ymm13, 19
    vpslld ymm13, ymm13, 10
    vpxor ymm12, ymm12, ymm14
    vpaddd ymm10, ymm10, ymm11
    vpxor ymm11, ymm12, ymm13
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r15 - 32], ymm10
    vzeroupper
    vmovq xmm0, qword ptr [rdx + 408]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm5, xmmword ptr [rdi + 784]
    sha256msg1 xmm5, xmmword ptr [rdi + 800]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 160]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm6, xmmword ptr [rdi + 816], 4
    vpaddd xmm7, xmm5, xmm7
    sha256msg2 xmm7, xmm6
    vmovdqa xmmword ptr [rdi + 848], xmm7
    vmovdqa xmm5, xmmword ptr [r8 + 0]
    sha256msg1 xmm5, xmmword ptr [r8 + 16]
    vmovdqa xmm6, xmmword ptr [r8 + 48]
    vpalignr xmm6, xmm6, xmmword ptr [r8 + 32], 4
    vpaddd xmm6, xmm5, xmm6
    sha256msg2 xmm6, xmmword ptr [r8 + 48]
    vmovdqa xmmword ptr [r8 + 64], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 416]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 424]
    sha256rnds2 xmm4, xmm3, xmm0
    vpaddd xmm6, xmm6, xmmword ptr [r8 + 832]
    vmovdqa xmmword ptr [r9 + 64], xmm6
    vmovdqa xmm5, xmmword ptr [rdi + 800]
    sha256msg1 xmm5, xmmword ptr [rdi + 816]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 176]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm7, xmmword ptr [rdi + 832], 4
    vpaddd xmm6, xmm5, xmm6
    sha256msg2 xmm6, xmm7
    vmovdqa xmmword ptr [rdi + 864], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 432]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 440]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa ymm10, ymmword ptr [r14 + 96]
    vmovdqa ymm11, ymmword ptr [r14 - 32]
    vmovdqa ymm12, ymmword ptr [r12 - 32]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 0]
    vpand ymm15, ymm10, ymmword ptr [r14 + 224]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 32]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 64]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 192], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 64]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 128]
    vmovdqa ymmword ptr [r14 + 128], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 160]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 64]
    vmovdqa ymmword ptr [r14 + 0], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 128], ymm10
    vzeroupper
    vmovdqa xmm5, xmmword ptr [rdi + 816]
    sha256msg1 xmm5, xmmword ptr [rdi + 832]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 192]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm6, xmmword ptr [rdi + 848], 4
    vpaddd xmm7, xmm5, xmm7
    sha256msg2 xmm7, xmm6
    vmovdqa xmmword ptr [rdi + 880], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 448]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 456]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm5, xmmword ptr [r8 + 16]
    sha256msg1 xmm5, xmmword ptr [r8 + 32]
    vmovdqa xmm6, xmmword ptr [r8 + 64]
    vpalignr xmm6, xmm6, xmmword ptr [r8 + 48], 4
    vpaddd xmm6, xmm5, xmm6
    vmovdqa xmm5, xmmword ptr [rdi + 832]
    sha256msg1 xmm5, xmmword ptr [rdi + 848]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 208]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa ymm10, ymmword ptr [r12 + 12928]
    vmovdqa ymm11, ymmword ptr [r12 + 13344]
    vmovdqa ymm12, ymmword ptr [r15 + 96]
    vmovdqa ymm13, ymmword ptr [r15 - 32]
    vpsrld ymm14, ymm10, 7
    vpsrld ymm15, ymm10, 18
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm10, 25
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm10, 14
    vpsrld ymm10, ymm10, 3
    vpxor ymm14, ymm14, ymm15
    vpxor ymm10, ymm14, ymm10
    vpsrld ymm14, ymm11, 17
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 12896]
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 13184]
    vpsrld ymm15, ymm11, 19
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 15
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 13
    vpsrld ymm11, ymm11, 10
    vpxor ymm14, ymm14, ymm15
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm12, 6
    vpaddd ymm10, ymm10, ymm11
    vpsrld ymm11, ymm12, 11
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm12, 25
    vmovdqa ymmword ptr [r12 + 13408], ymm10
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 3936]
    vpxor ymm11, ymm11, ymm14
    vpslld ymm14, ymm12, 26
    vpaddd ymm10, ymm10, ymmword ptr [r15 + 0]
    vpand ymm15, ymm12, ymmword ptr [r15 + 224]
    vpxor ymm11, ymm11, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r15 + 32]
    vpxor ymm15, ymm12, ymmword ptr [r15 + 64]
    vpaddd ymm10, ymm14, ymm10
    vpslld ymm14, ymm12, 21
    vpslld ymm12, ymm12, 7
    vmovdqa ymmword ptr [r15 + 192], ymm15
    vpxor ymm11, ymm11, ymm14
    vpsrld ymm14, ymm13, 2
    vpxor ymm11, ymm11, ymm12
    vpsrld ymm12, ymm13, 13
    vpxor ymm12, ymm14, ymm12
    vpsrld ymm14, ymm13, 22
    vpaddd ymm10, ymm10, ymm11
    vpxor ymm11, ymm13, ymmword ptr [r15 - 64]
    vpxor ymm12, ymm12, ymm14
    vpslld ymm14, ymm13, 30
    vpaddd ymm15, ymm10, ymmword ptr [r15 - 128]
    vmovdqa ymmword ptr [r15 + 128], ymm11
    vpand ymm11, ymm11, ymmword ptr [r15 + 160]
    vpxor ymm12, ymm12, ymm14
    vpxor ymm11, ymm11, ymmword ptr [r15 - 64]
    vmovdqa ymmword ptr [r15 + 0], ymm15
    vpslld ymm14, ymm13, 19
    vpslld ymm13, ymm13, 10
    vpxor ymm12, ymm12, ymm14
    vpaddd ymm10, ymm10, ymm11
    vpxor ymm11, ymm12, ymm13
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r15 - 128], ymm10
    vzeroupper
    vpalignr xmm8, xmm7, xmmword ptr [rdi + 864], 4
    sha256msg2 xmm6, xmmword ptr [r8 + 64]
    vmovdqa xmmword ptr [r8 + 80], xmm6
    vpaddd xmm8, xmm5, xmm8
    sha256msg2 xmm8, xmm7
    vpaddd xmm6, xmm6, xmmword ptr [r8 + 848]
    vmovdqa xmmword ptr [r9 + 80], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 464]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 472]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm5, xmmword ptr [rdi + 848]
    sha256msg1 xmm5, xmmword ptr [rdi + 864]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 224]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm8, xmmword ptr [rdi + 880], 4
    vpaddd xmm6, xmm5, xmm6
    sha256msg2 xmm6, xmm8
    vmovdqa xmm0, xmmword ptr [rdx + 480]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 488]
    sha256rnds2 xmm4, xmm3, xmm0
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 240]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovd eax, xmm2
    bswap eax
    cmp eax, dword ptr [rdi + 1752]
    setbe cl
    vmovdqa xmm0, xmmword ptr [rdx + 496]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 504]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa ymm10, ymmword ptr [r14 + 0]
    vmovdqa ymm11, ymmword ptr [r14 - 128]
    vmovdqa ymm12, ymmword ptr [r12 + 0]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 32]
    vpand ymm15, ymm10, ymmword ptr [r14 + 192]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 64]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 96]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 224], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 32]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 96]
    vmovdqa ymmword ptr [r14 + 160], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 128]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 32]
    vmovdqa ymmword ptr [r14 + 32], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 96], ymm10
    vzeroupper
    vpaddd xmm4, xmm4, xmmword ptr [rsi + 32]
    vpaddd xmm3, xmm3, xmmword ptr [rsi + 48]
    vshufps xmm1, xmm4, xmm3, 187
    vmovdqa xmmword ptr [rdi + 640], xmm1
    vshufps xmm3, xmm4, xmm3, 17
    vmovdqa xmmword ptr [rdi + 656], xmm3
    vmovdqa xmm1, xmmword ptr [rdi + 416]
    vmovdqa xmm2, xmmword ptr [rdi + 432]
    vmovdqa xmm3, xmmword ptr [rdi + 640]
    vmovdqa xmm4, xmmword ptr [rdi + 656]
    vpaddd xmm0, xmm3, xmmword ptr [rdi + 0]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm3, xmmword ptr [rsi + 16]
    vmovdqa xmm5, xmmword ptr [rdx + 304]
    vpaddd xmm5, xmm5, xmmword ptr [rsi + 0]
    vmovdqa xmm6, xmmword ptr [r8 + 320]
    sha256msg1 xmm6, xmmword ptr [r8 + 336]
    vmovdqa xmm7, xmmword ptr [r8 + 368]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 352], 4
    vpaddd xmm7, xmm6, xmm7
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm5, xmm3, xmm0
    sha256msg2 xmm7, xmmword ptr [r8 + 368]
    vmovdqa xmmword ptr [r8 + 384], xmm7
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 768]
    vmovdqa xmmword ptr [r9 + 320], xmm7
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 16]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa ymm10, ymmword ptr [r12 + 12960]
    vmovdqa ymm11, ymmword ptr [r12 + 13376]
    vmovdqa ymm12, ymmword ptr [r15 + 0]
    vmovdqa ymm13, ymmword ptr [r15 - 128]
    vpsrld ymm14, ymm10, 7
    vpsrld ymm15, ymm10, 18
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm10, 25
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm10, 14
    vpsrld ymm10, ymm10, 3
    vpxor ymm14, ymm14, ymm15
    vpxor ymm10, ymm14, ymm10
    vpsrld ymm14, ymm11, 17
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 12928]
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 13216]
    vpsrld ymm15, ymm11, 19
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 15
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 13
    vpsrld ymm11, ymm11, 10
    vpxor ymm14, ymm14, ymm15
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm12, 6
    vpaddd ymm10, ymm10, ymm11
    vpsrld ymm11, ymm12, 11
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm12, 25
    vmovdqa ymmword ptr [r12 + 13440], ymm10
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 3968]
    vpxor ymm11, ymm11, ymm14
    vpslld ymm14, ymm12, 26
    vpaddd ymm10, ymm10, ymmword ptr [r15 + 32]
    vpand ymm15, ymm12, ymmword ptr [r15 + 192]
    vpxor ymm11, ymm11, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r15 + 64]
    vpxor ymm15, ymm12, ymmword ptr [r15 + 96]
    vpaddd ymm10, ymm14, ymm10
    vpslld ymm14, ymm12, 21
    vpslld ymm12, ymm12, 7
    vmovdqa ymmword ptr [r15 + 224], ymm15
    vpxor ymm11, ymm11, ymm14
    vpsrld ymm14, ymm13, 2
    vpxor ymm11, ymm11, ymm12
    vpsrld ymm12, ymm13, 13
    vpxor ymm12, ymm14, ymm12
    vpsrld ymm14, ymm13, 22
    vpaddd ymm10, ymm10, ymm11
    vpxor ymm11, ymm13, ymmword ptr [r15 - 32]
    vpxor ymm12, ymm12, ymm14
    vpslld ymm14, ymm13, 30
    vpaddd ymm15, ymm10, ymmword ptr [r15 - 96]
    vmovdqa ymmword ptr [r15 + 160], ymm11
    vpand ymm11, ymm11, ymmword ptr [r15 + 128]
    vpxor ymm12, ymm12, ymm14
    vpxor ymm11, ymm11, ymmword ptr [r15 - 32]
    vmovdqa ymmword ptr [r15 + 32], ymm15
    vpslld ymm14, ymm13, 19
    vpslld ymm13, ymm13, 10
    vpxor ymm12, ymm12, ymm14
    vpaddd ymm10, ymm10, ymm11
    vpxor ymm11, ymm12, ymm13
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r15 - 96], ymm10
    vzeroupper
    vmovdqa xmm4, xmmword ptr [rdi + 640]
    sha256msg1 xmm4, xmmword ptr [rdi + 656]
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm5, xmm3, xmm0
    sha256msg2 xmm4, xmmword ptr [rdi + 400]
    vmovdqa xmmword ptr [rdi + 992], xmm4
    vmovdqa xmm0, xmmword ptr [rdi + 352]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 360]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm6, xmmword ptr [r8 + 336]
    sha256msg1 xmm6, xmmword ptr [r8 + 352]
    vmovdqa xmm7, xmmword ptr [r8 + 384]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 368], 4
    vpaddd xmm7, xmm6, xmm7
    vmovdqa xmm0, xmmword ptr [rdi + 368]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 376]
    sha256rnds2 xmm1, xmm2, xmm0
    sha256msg2 xmm7, xmmword ptr [r8 + 384]
    vmovdqa xmmword ptr [r8 + 400], xmm7
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 784]
    vmovdqa xmmword ptr [r9 + 336], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 0]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 8]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa ymm10, ymmword ptr [r14 + 32]
    vmovdqa ymm11, ymmword ptr [r14 - 96]
    vmovdqa ymm12, ymmword ptr [r12 + 32]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 64]
    vpand ymm15, ymm10, ymmword ptr [r14 + 224]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 96]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 0]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 192], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 128]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 64]
    vmovdqa ymmword ptr [r14 + 128], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 160]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 128]
    vmovdqa ymmword ptr [r14 + 64], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 64], ymm10
    vzeroupper
    vmovdqa xmm6, xmmword ptr [rdi + 656]
    sha256msg1 xmm6, xmmword ptr [rdi + 384]
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 64]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm4, xmmword ptr [rdi + 400], 4
    vpaddd xmm7, xmm6, xmm7
    sha256msg2 xmm7, xmm4
    vmovdqa xmmword ptr [rdi + 1008], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 16]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 24]
    sha256rnds2 xmm5, xmm3, xmm0
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 80]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa ymm10, ymmword ptr [r12 + 12992]
    vmovdqa ymm11, ymmword ptr [r12 + 13408]
    vmovdqa ymm12, ymmword ptr [r15 + 32]
    vmovdqa ymm13, ymmword ptr [r15 - 96]
    vpsrld ymm14, ymm10, 7
    vpsrld ymm15, ymm10, 18
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm10, 25
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm10, 14
    vpsrld ymm10, ymm10, 3
    vpxor ymm14, ymm14, ymm15
    vpxor ymm10, ymm14, ymm10
    vpsrld ymm14, ymm11, 17
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 12960]
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 13248]
    vpsrld ymm15, ymm11, 19
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 15
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 13
    vpsrld ymm11, ymm11, 10
    vpxor ymm14, ymm14, ymm15
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm12, 6
    vpaddd ymm10, ymm10, ymm11
    vpsrld ymm11, ymm12, 11
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm12, 25
    vmovdqa ymmword ptr [r12 + 13472], ymm10
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 4000]
    vpxor ymm11, ymm11, ymm14
    vpslld ymm14, ymm12, 26
    vpaddd ymm10, ymm10, ymmword ptr [r15 + 64]
    vpand ymm15, ymm12, ymmword ptr [r15 + 224]
    vpxor ymm11, ymm11, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r15 + 96]
    vpxor ymm15, ymm12, ymmword ptr [r15 + 0]
    vpaddd ymm10, ymm14, ymm10
    vpslld ymm14, ymm12, 21
    vpslld ymm12, ymm12, 7
    vmovdqa ymmword ptr [r15 + 192], ymm15
    vpxor ymm11, ymm11, ymm14
    vpsrld ymm14, ymm13, 2
    vpxor ymm11, ymm11, ymm12
    vpsrld ymm12, ymm13, 13
    vpxor ymm12, ymm14, ymm12
    vpsrld ymm14, ymm13, 22
    vpaddd ymm10, ymm10, ymm11
    vpxor ymm11, ymm13, ymmword ptr [r15 - 128]
    vpxor ymm12, ymm12, ymm14
    vpslld ymm14, ymm13, 30
    vpaddd ymm15, ymm10, ymmword ptr [r15 - 64]
    vmovdqa ymmword ptr [r15 + 128], ymm11
    vpand ymm11, ymm11, ymmword ptr [r15 + 160]
    vpxor ymm12, ymm12, ymm14
    vpxor ymm11, ymm11, ymmword ptr [r15 - 128]
    vmovdqa ymmword ptr [r15 + 64], ymm15
    vpslld ymm14, ymm13, 19
    vpslld ymm13, ymm13, 10
    vpxor ymm12, ymm12, ymm14
    vpaddd ymm10, ymm10, ymm11
    vpxor ymm11, ymm12, ymm13
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r15 - 64], ymm10
    vzeroupper
    vpalignr xmm4, xmm7, xmmword ptr [rdi + 992], 4
    vpaddd xmm4, xmm4, xmmword ptr [rdi + 384]
    sha256msg2 xmm4, xmm7
    vmovdqa xmmword ptr [rdi + 1024], xmm4
    vmovdqa xmm6, xmmword ptr [r8 + 352]
    sha256msg1 xmm6, xmmword ptr [r8 + 368]
    vmovdqa xmm7, xmmword ptr [r8 + 400]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 384], 4
    vpaddd xmm7, xmm6, xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 32]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 40]
    sha256rnds2 xmm5, xmm3, xmm0
    sha256msg2 xmm7, xmmword ptr [r8 + 400]
    vmovdqa xmmword ptr [r8 + 416], xmm7
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 800]
    vmovdqa xmmword ptr [r9 + 352], xmm7
    vmovdqa xmm6, xmmword ptr [rdi + 400]
    sha256msg1 xmm6, xmmword ptr [rdi + 992]
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 96]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm4, xmmword ptr [rdi + 1008], 4
    vpaddd xmm7, xmm6, xmm7
    sha256msg2 xmm7, xmm4
    vmovdqa xmmword ptr [rdi + 1040], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 48]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 56]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 992]
    sha256msg1 xmm4, xmmword ptr [rdi + 1008]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 112]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm7, xmmword ptr [rdi + 1024], 4
    vpaddd xmm6, xmm4, xmm6
    sha256msg2 xmm6, xmm7
    vmovdqa xmmword ptr [rdi + 1056], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 64]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovdqa ymm10, ymmword ptr [r14 + 64]
    vmovdqa ymm11, ymmword ptr [r14 - 64]
    vmovdqa ymm12, ymmword ptr [r12 + 64]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 96]
    vpand ymm15, ymm10, ymmword ptr [r14 + 192]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 0]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 32]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 224], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 96]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 32]
    vmovdqa ymmword ptr [r14 + 160], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 128]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 96]
    vmovdqa ymmword ptr [r14 + 96], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 32], ymm10
    vzeroupper
    vmovq xmm0, qword ptr [rdx + 72]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [r8 + 368]
    sha256msg1 xmm4, xmmword ptr [r8 + 384]
    vmovdqa xmm7, xmmword ptr [r8 + 416]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 400], 4
    vpaddd xmm7, xmm4, xmm7
    vmovdqa xmm4, xmmword ptr [rdi + 1008]
    sha256msg1 xmm4, xmmword ptr [rdi + 1024]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 128]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm8, xmm6, xmmword ptr [rdi + 1040], 4
    sha256msg2 xmm7, xmmword ptr [r8 + 416]
    vmovdqa xmmword ptr [r8 + 432], xmm7
    vpaddd xmm8, xmm4, xmm8
    sha256msg2 xmm8, xmm6
    vmovdqa xmmword ptr [rdi + 1072], xmm8
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 816]
    vmovdqa xmmword ptr [r9 + 368], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 80]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 88]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 1024]
    sha256msg1 xmm4, xmmword ptr [rdi + 1040]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 144]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa ymm10, ymmword ptr [r12 + 13024]
    vmovdqa ymm11, ymmword ptr [r12 + 13440]
    vmovdqa ymm12, ymmword ptr [r15 + 64]
    vmovdqa ymm13, ymmword ptr [r15 - 64]
    vpsrld ymm14, ymm10, 7
    vpsrld ymm15, ymm10, 18
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm10, 25
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm10, 14
    vpsrld ymm10, ymm10, 3
    vpxor ymm14, ymm14, ymm15
    vpxor ymm10, ymm14, ymm10
    vpsrld ymm14, ymm11, 17
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 12992]
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 13280]
    vpsrld ymm15, ymm11, 19
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 15
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 13
    vpsrld ymm11, ymm11, 10
    vpxor ymm14, ymm14, ymm15
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm12, 6
    vpaddd ymm10, ymm10, ymm11
    vpsrld ymm11, ymm12, 11
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm12, 25
    vmovdqa ymmword ptr [r12 + 13504], ymm10
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 4032]
    vpxor ymm11, ymm11, ymm14
    vpslld ymm14, ymm12, 26
    vpaddd ymm10, ymm10, ymmword ptr [r15 + 96]
    vpand ymm15, ymm12, ymmword ptr [r15 + 192]
    vpxor ymm11, ymm11, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r15 + 0]
    vpxor ymm15, ymm12, ymmword ptr [r15 + 32]
    vpaddd ymm10, ymm14, ymm10
    vpslld ymm14, ymm12, 21
    vpslld ymm12, ymm12, 7
    vmovdqa ymmword ptr [r15 + 224], ymm15
    vpxor ymm11, ymm11, ymm14
    vpsrld ymm14, ymm13, 2
    vpxor ymm11, ymm11, ymm12
    vpsrld ymm12, ymm13, 13
    vpxor ymm12, ymm14, ymm12
    vpsrld ymm14, ymm13, 22
    vpaddd ymm10, ymm10, ymm11
    vpxor ymm11, ymm13, ymmword ptr [r15 - 96]
    vpxor ymm12, ymm12, ymm14
    vpslld ymm14, ymm13, 30
    vpaddd ymm15, ymm10, ymmword ptr [r15 - 32]
    vmovdqa ymmword ptr [r15 + 160], ymm11
    vpand ymm11, ymm11, ymmword ptr [r15 + 128]
    vpxor ymm12, ymm12, ymm14
    vpxor ymm11, ymm11, ymmword ptr [r15 - 96]
    vmovdqa ymmword ptr [r15 + 96], ymm15
    vpslld ymm14, ymm13, 19
    vpslld ymm13, ymm13, 10
    vpxor ymm12, ymm12, ymm14
    vpaddd ymm10, ymm10, ymm11
    vpxor ymm11, ymm12, ymm13
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r15 - 32], ymm10
    vzeroupper
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm8, xmmword ptr [rdi + 1056], 4
    vpaddd xmm6, xmm4, xmm6
    sha256msg2 xmm6, xmm8
    vmovdqa xmmword ptr [rdi + 1088], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 96]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 104]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 1040]
    sha256msg1 xmm4, xmmword ptr [rdi + 1056]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 160]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm6, xmmword ptr [rdi + 1072], 4
    vpaddd xmm7, xmm4, xmm7
    sha256msg2 xmm7, xmm6
    vmovdqa xmmword ptr [rdi + 1104], xmm7
    vmovdqa xmm4, xmmword ptr [r8 + 384]
    sha256msg1 xmm4, xmmword ptr [r8 + 400]
    vmovdqa xmm6, xmmword ptr [r8 + 432]
    vpalignr xmm6, xmm6, xmmword ptr [r8 + 416], 4
    vpaddd xmm6, xmm4, xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 112]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 120]
    sha256rnds2 xmm5, xmm3, xmm0
    sha256msg2 xmm6, xmmword ptr [r8 + 432]
    vmovdqa xmmword ptr [r8 + 448], xmm6
    vpaddd xmm6, xmm6, xmmword ptr [r8 + 832]
    vmovdqa xmmword ptr [r9 + 384], xmm6
    vmovdqa xmm4, xmmword ptr [rdi + 1056]
    sha256msg1 xmm4, xmmword ptr [rdi + 1072]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 176]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa ymm10, ymmword ptr [r14 + 96]
    vmovdqa ymm11, ymmword ptr [r14 - 32]
    vmovdqa ymm12, ymmword ptr [r12 + 96]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 0]
    vpand ymm15, ymm10, ymmword ptr [r14 + 224]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 32]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 64]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 192], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 64]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 128]
    vmovdqa ymmword ptr [r14 + 128], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 160]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 64]
    vmovdqa ymmword ptr [r14 + 0], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 128], ymm10
    vzeroupper
    vpalignr xmm6, xmm7, xmmword ptr [rdi + 1088], 4
    vpaddd xmm6, xmm4, xmm6
    sha256msg2 xmm6, xmm7
    vmovdqa xmmword ptr [rdi + 1120], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 128]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 136]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 1072]
    sha256msg1 xmm4, xmmword ptr [rdi + 1088]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 192]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm6, xmmword ptr [rdi + 1104], 4
    vpaddd xmm7, xmm4, xmm7
    sha256msg2 xmm7, xmm6
    vmovdqa xmmword ptr [rdi + 1136], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 144]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 152]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa ymm10, ymmword ptr [r12 + 13056]
    vmovdqa ymm11, ymmword ptr [r12 + 13472]
    vmovdqa ymm12, ymmword ptr [r15 + 96]
    vmovdqa ymm13, ymmword ptr [r15 - 32]
    vpsrld ymm14, ymm10, 7
    vpsrld ymm15, ymm10, 18
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm10, 25
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm10, 14
    vpsrld ymm10, ymm10, 3
    vpxor ymm14, ymm14, ymm15
    vpxor ymm10, ymm14, ymm10
    vpsrld ymm14, ymm11, 17
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 13024]
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 13312]
    vpsrld ymm15, ymm11, 19
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 15
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 13
    vpsrld ymm11, ymm11, 10
    vpxor ymm14, ymm14, ymm15
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm12, 6
    vpaddd ymm10, ymm10, ymm11
    vpsrld ymm11, ymm12, 11
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm12, 25
    vmovdqa ymmword ptr [r12 + 13536], ymm10
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 4064]
    vpxor ymm11, ymm11, ymm14
    vpslld ymm14, ymm12, 26
    vpaddd ymm10, ymm10, ymmword ptr [r15 + 0]
    vpand ymm15, ymm12, ymmword ptr [r15 + 224]
    vpxor ymm11, ymm11, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r15 + 32]
    vpxor ymm15, ymm12, ymmword ptr [r15 + 64]
    vpaddd ymm10, ymm14, ymm10
    vpslld ymm14, ymm12, 21
    vpslld ymm12, ymm12, 7
    vmovdqa ymmword ptr [r15 + 192], ymm15
    vpxor ymm11, ymm11, ymm14
    vpsrld ymm14, ymm13, 2
    vpxor ymm11, ymm11, ymm12
    vpsrld ymm12, ymm13, 13
    vpxor ymm12, ymm14, ymm12
    vpsrld ymm14, ymm13, 22
    vpaddd ymm10, ymm10, ymm11
    vpxor ymm11, ymm13, ymmword ptr [r15 - 64]
    vpxor ymm12, ymm12, ymm14
    vpslld ymm14, ymm13, 30
    vpaddd ymm15, ymm10, ymmword ptr [r15 - 128]
    vmovdqa ymmword ptr [r15 + 128], ymm11
    vpand ymm11, ymm11, ymmword ptr [r15 + 160]
    vpxor ymm12, ymm12, ymm14
    vpxor ymm11, ymm11, ymmword ptr [r15 - 64]
    vmovdqa ymmword ptr [r15 + 0], ymm15
    vpslld ymm14, ymm13, 19
    vpslld ymm13, ymm13, 10
    vpxor ymm12, ymm12, ymm14
    vpaddd ymm10, ymm10, ymm11
    vpxor ymm11, ymm12, ymm13
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r15 - 128], ymm10
    vzeroupper
    vmovdqa xmm4, xmmword ptr [r8 + 400]
    sha256msg1 xmm4, xmmword ptr [r8 + 416]
    vmovdqa xmm6, xmmword ptr [r8 + 448]
    vpalignr xmm6, xmm6, xmmword ptr [r8 + 432], 4
    vpaddd xmm6, xmm4, xmm6
    vmovdqa xmm4, xmmword ptr [rdi + 1088]
    sha256msg1 xmm4, xmmword ptr [rdi + 1104]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 208]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm8, xmm7, xmmword ptr [rdi + 1120], 4
    sha256msg2 xmm6, xmmword ptr [r8 + 448]
    vmovdqa xmmword ptr [r8 + 464], xmm6
    vpaddd xmm8, xmm4, xmm8
    sha256msg2 xmm8, xmm7
    vpaddd xmm6, xmm6, xmmword ptr [r8 + 848]
    vmovdqa xmmword ptr [r9 + 400], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 160]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 168]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 1104]
    sha256msg1 xmm4, xmmword ptr [rdi + 1120]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 224]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm8, xmmword ptr [rdi + 1136], 4
    vpaddd xmm6, xmm4, xmm6
    sha256msg2 xmm6, xmm8
    vmovdqa xmm0, xmmword ptr [rdx + 176]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 184]
    sha256rnds2 xmm5, xmm3, xmm0
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 240]
    sha256rnds2 xmm2, xmm1, xmm0
    vpaddd xmm5, xmm5, xmmword ptr [rsi + 32]
    vpaddd xmm3, xmm3, xmmword ptr [rsi + 48]
    vshufps xmm1, xmm5, xmm3, 187
    vmovdqa xmmword ptr [rdi + 608], xmm1
    vshufps xmm3, xmm5, xmm3, 17
    vmovdqa xmmword ptr [rdi + 624], xmm3
    vmovd eax, xmm2
    bswap eax
    cmp eax, dword ptr [rdi + 1752]
    setbe ch
    add rsi, 64
    add r8, 96
    add r9, 96
    sub r11, 1
    jnz 3f
    lea rsi, [rdi + 1760]
    lea r8, [rdi + 2336]
    mov r11, qword ptr [rdi + 1704]
    lea r9, [rdi + 7488]
    add r9, rdi
    sub r9, rdx
    xchg rdx, r9
    vmovdqa xmm0, xmmword ptr [rdi + 560]
    vpaddd xmm0, xmm0, xmmword ptr [rdi + 544]
    vmovdqa xmmword ptr [rdi + 560], xmm0
    vpshufb xmm0, xmm0, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [r9 + 304], xmm0
    vpblendw xmm0, xmm0, xmmword ptr [rdi + 512], 63
    vmovdqa xmmword ptr [rdi + 2272], xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 576]
    vpaddd xmm0, xmm0, xmmword ptr [rdi + 544]
    vmovdqa xmmword ptr [rdi + 576], xmm0
    vpshufb xmm0, xmm0, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [r9 + 624], xmm0
    vpblendw xmm0, xmm0, xmmword ptr [rdi + 512], 63
    vmovdqa xmmword ptr [rdi + 2656], xmm0
3:
    mov word ptr [r10], cx
    add r10, 2
    add r12, 256
    sub ebx, 1
    jnz 5b
    vmovdqa ymm10, ymmword ptr [r14 + 0]
    vmovdqa ymm11, ymmword ptr [r14 - 128]
    vmovdqa ymm12, ymmword ptr [r12 - 128]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 32]
    vpand ymm15, ymm10, ymmword ptr [r14 + 192]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 64]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 96]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 224], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 32]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 96]
    vmovdqa ymmword ptr [r14 + 160], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 128]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 32]
    vmovdqa ymmword ptr [r14 + 32], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 96], ymm10
    vzeroupper
    vmovdqa xmm1, xmmword ptr [rdi + 416]
    vmovdqa xmm2, xmmword ptr [rdi + 432]
    vmovdqa xmm3, xmmword ptr [rdi + 608]
    vmovdqa xmm4, xmmword ptr [rdi + 624]
    vpaddd xmm0, xmm3, xmmword ptr [rdi + 0]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm3, xmmword ptr [r8 - 64]
    sha256msg1 xmm3, xmmword ptr [r8 - 48]
    vmovdqa xmm5, xmmword ptr [r8 - 16]
    vpalignr xmm5, xmm5, xmmword ptr [r8 - 32], 4
    vpaddd xmm5, xmm3, xmm5
    sha256msg2 xmm5, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [r8 + 0], xmm5
    vpaddd xmm5, xmm5, xmmword ptr [r8 + 768]
    vmovdqa xmmword ptr [r9 + 0], xmm5
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 16]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm3, xmmword ptr [rsi + 16]
    vmovdqa xmm4, xmmword ptr [rdx + 624]
    vpaddd xmm4, xmm4, xmmword ptr [rsi + 0]
    vmovdqa xmm5, xmmword ptr [rdi + 608]
    sha256msg1 xmm5, xmmword ptr [rdi + 624]
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm4, xmm3, xmm0
    sha256msg2 xmm5, xmmword ptr [rdi + 400]
    vmovdqa xmmword ptr [rdi + 736], xmm5
    vmovdqa xmm0, xmmword ptr [rdi + 352]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 360]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm6, xmmword ptr [r8 - 48]
    sha256msg1 xmm6, xmmword ptr [r8 - 32]
    vmovdqa xmm7, xmmword ptr [r8 + 0]
    vpalignr xmm7, xmm7, xmmword ptr [r8 - 16], 4
    vpaddd xmm7, xmm6, xmm7
    vmovdqa xmm0, xmmword ptr [rdi + 368]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 376]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa ymm10, ymmword ptr [r12 + 12832]
    vmovdqa ymm11, ymmword ptr [r12 + 13248]
    vmovdqa ymm12, ymmword ptr [r15 + 0]
    vmovdqa ymm13, ymmword ptr [r15 - 128]
    vpsrld ymm14, ymm10, 7
    vpsrld ymm15, ymm10, 18
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm10, 25
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm10, 14
    vpsrld ymm10, ymm10, 3
    vpxor ymm14, ymm14, ymm15
    vpxor ymm10, ymm14, ymm10
    vpsrld ymm14, ymm11, 17
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 12800]
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 13088]
    vpsrld ymm15, ymm11, 19
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 15
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 13
    vpsrld ymm11, ymm11, 10
    vpxor ymm14, ymm14, ymm15
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm12, 6
    vpaddd ymm10, ymm10, ymm11
    vpsrld ymm11, ymm12, 11
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm12, 25
    vmovdqa ymmword ptr [r12 + 13312], ymm10
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 3840]
    vpxor ymm11, ymm11, ymm14
    vpslld ymm14, ymm12, 26
    vpaddd ymm10, ymm10, ymmword ptr [r15 + 32]
    vpand ymm15, ymm12, ymmword ptr [r15 + 192]
    vpxor ymm11, ymm11, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r15 + 64]
    vpxor ymm15, ymm12, ymmword ptr [r15 + 96]
    vpaddd ymm10, ymm14, ymm10
    vpslld ymm14, ymm12, 21
    vpslld ymm12, ymm12, 7
    vmovdqa ymmword ptr [r15 + 224], ymm15
    vpxor ymm11, ymm11, ymm14
    vpsrld ymm14, ymm13, 2
    vpxor ymm11, ymm11, ymm12
    vpsrld ymm12, ymm13, 13
    vpxor ymm12, ymm14, ymm12
    vpsrld ymm14, ymm13, 22
    vpaddd ymm10, ymm10, ymm11
    vpxor ymm11, ymm13, ymmword ptr [r15 - 32]
    vpxor ymm12, ymm12, ymm14
    vpslld ymm14, ymm13, 30
    vpaddd ymm15, ymm10, ymmword ptr [r15 - 96]
    vmovdqa ymmword ptr [r15 + 160], ymm11
    vpand ymm11, ymm11, ymmword ptr [r15 + 128]
    vpxor ymm12, ymm12, ymm14
    vpxor ymm11, ymm11, ymmword ptr [r15 - 32]
    vmovdqa ymmword ptr [r15 + 32], ymm15
    vpslld ymm14, ymm13, 19
    vpslld ymm13, ymm13, 10
    vpxor ymm12, ymm12, ymm14
    vpaddd ymm10, ymm10, ymm11
    vpxor ymm11, ymm12, ymm13
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r15 - 96], ymm10
    vzeroupper
    sha256msg2 xmm7, xmmword ptr [r8 + 0]
    vmovdqa xmmword ptr [r8 + 16], xmm7
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 784]
    vmovdqa xmmword ptr [r9 + 16], xmm7
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm6, xmmword ptr [rdi + 624]
    sha256msg1 xmm6, xmmword ptr [rdi + 384]
    vpaddd xmm0, xmm5, xmmword ptr [rdi + 64]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm5, xmmword ptr [rdi + 400], 4
    vpaddd xmm7, xmm6, xmm7
    sha256msg2 xmm7, xmm5
    vmovdqa xmmword ptr [rdi + 752], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 320]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 328]
    sha256rnds2 xmm4, xmm3, xmm0
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 80]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm5, xmm7, xmmword ptr [rdi + 736], 4
    vpaddd xmm5, xmm5, xmmword ptr [rdi + 384]
    sha256msg2 xmm5, xmm7
    vmovdqa xmmword ptr [rdi + 768], xmm5
    vmovdqa xmm6, xmmword ptr [r8 - 32]
    sha256msg1 xmm6, xmmword ptr [r8 - 16]
    vmovdqa xmm7, xmmword ptr [r8 + 16]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 0], 4
    vpaddd xmm7, xmm6, xmm7
    sha256msg2 xmm7, xmmword ptr [r8 + 16]
    vmovdqa xmmword ptr [r8 + 32], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 336]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 344]
    sha256rnds2 xmm4, xmm3, xmm0
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 800]
    vmovdqa xmmword ptr [r9 + 32], xmm7
    vmovdqa xmm6, xmmword ptr [rdi + 400]
    sha256msg1 xmm6, xmmword ptr [rdi + 736]
    vpaddd xmm0, xmm5, xmmword ptr [rdi + 96]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm5, xmmword ptr [rdi + 752], 4
    vpaddd xmm7, xmm6, xmm7
    sha256msg2 xmm7, xmm5
    vmovdqa xmmword ptr [rdi + 784], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 352]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 360]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm5, xmmword ptr [rdi + 736]
    sha256msg1 xmm5, xmmword ptr [rdi + 752]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 112]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm7, xmmword ptr [rdi + 768], 4
    vpaddd xmm6, xmm5, xmm6
    sha256msg2 xmm6, xmm7
    vmovdqa xmmword ptr [rdi + 800], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 368]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 376]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa ymm10, ymmword ptr [r14 + 32]
    vmovdqa ymm11, ymmword ptr [r14 - 96]
    vmovdqa ymm12, ymmword ptr [r12 - 96]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 64]
    vpand ymm15, ymm10, ymmword ptr [r14 + 224]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 96]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 0]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 192], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 128]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 64]
    vmovdqa ymmword ptr [r14 + 128], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 160]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 128]
    vmovdqa ymmword ptr [r14 + 64], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 64], ymm10
    vzeroupper
    vmovdqa xmm5, xmmword ptr [r8 - 16]
    sha256msg1 xmm5, xmmword ptr [r8 + 0]
    vmovdqa xmm7, xmmword ptr [r8 + 32]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 16], 4
    vpaddd xmm7, xmm5, xmm7
    vmovdqa xmm5, xmmword ptr [rdi + 752]
    sha256msg1 xmm5, xmmword ptr [rdi + 768]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 128]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm8, xmm6, xmmword ptr [rdi + 784], 4
    sha256msg2 xmm7, xmmword ptr [r8 + 32]
    vmovdqa xmmword ptr [r8 + 48], xmm7
    vpaddd xmm8, xmm5, xmm8
    sha256msg2 xmm8, xmm6
    vmovdqa xmmword ptr [rdi + 816], xmm8
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 816]
    vmovdqa xmmword ptr [r9 + 48], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 384]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 392]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm5, xmmword ptr [rdi + 768]
    sha256msg1 xmm5, xmmword ptr [rdi + 784]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 144]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm8, xmmword ptr [rdi + 800], 4
    vpaddd xmm6, xmm5, xmm6
    sha256msg2 xmm6, xmm8
    vmovdqa xmmword ptr [rdi + 832], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 400]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 408]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm5, xmmword ptr [rdi + 784]
    sha256msg1 xmm5, xmmword ptr [rdi + 800]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 160]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm6, xmmword ptr [rdi + 816], 4
    vpaddd xmm7, xmm5, xmm7
    sha256msg2 xmm7, xmm6
    vmovdqa xmmword ptr [rdi + 848], xmm7
    vmovdqa xmm5, xmmword ptr [r8 + 0]
    sha256msg1 xmm5, xmmword ptr [r8 + 16]
    vmovdqa xmm6, xmmword ptr [r8 + 48]
    vpalignr xmm6, xmm6, xmmword ptr [r8 + 32], 4
    vpaddd xmm6, xmm5, xmm6
    sha256msg2 xmm6, xmmword ptr [r8 + 48]
    vmovdqa xmmword ptr [r8 + 64], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 416]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa ymm10, ymmword ptr [r12 + 12864]
    vmovdqa ymm11, ymmword ptr [r12 + 13280]
    vmovdqa ymm12, ymmword ptr [r15 + 32]
    vpsrld ymm13, ymm10, 7
    vpsrld ymm14, ymm10, 18
    vpslld ymm15, ymm10, 25
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 14
    vpsrld ymm10, ymm10, 3
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 17
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 19
    vpxor ymm13, ymm14, ymm13
    vpslld ymm14, ymm11, 15
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 12832]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 13
    vpsrld ymm11, ymm11, 10
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 13120]
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm12, 6
    vpxor ymm11, ymm13, ymm11
    vpsrld ymm13, ymm12, 11
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm12, 25
    vpaddd ymm10, ymm10, ymm11
    vpslld ymm11, ymm12, 26
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm14, ymm10, ymmword ptr [r12 + 3872]
    vmovdqa ymmword ptr [r12 + 13344], ymm10
    vpand ymm10, ymm12, ymmword ptr [r15 + 224]
    vpxor ymm11, ymm13, ymm11
    vpslld ymm13, ymm12, 21
    vpaddd ymm14, ymm14, ymmword ptr [r15 + 64]
    vpxor ymm10, ymm10, ymmword ptr [r15 + 96]
    vpxor ymm15, ymm12, ymmword ptr [r15 + 0]
    vpslld ymm12, ymm12, 7
    vpxor ymm11, ymm11, ymm13
    vpaddd ymm10, ymm10, ymm14
    vmovdqa ymmword ptr [r15 + 192], ymm15
    vpxor ymm11, ymm11, ymm12
    vpaddd ymm10, ymm10, ymm11
    vpaddd ymm10, ymm10, ymmword ptr [r15 - 64]
    vmovdqa ymmword ptr [r15 + 64], ymm10
    vzeroupper
    vmovq xmm0, qword ptr [rdx + 424]
    sha256rnds2 xmm4, xmm3, xmm0
    vpaddd xmm6, xmm6, xmmword ptr [r8 + 832]
    vmovdqa xmmword ptr [r9 + 64], xmm6
    vmovdqa xmm5, xmmword ptr [rdi + 800]
    sha256msg1 xmm5, xmmword ptr [rdi + 816]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 176]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm7, xmmword ptr [rdi + 832], 4
    vpaddd xmm6, xmm5, xmm6
    sha256msg2 xmm6, xmm7
    vmovdqa xmmword ptr [rdi + 864], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 432]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 440]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm5, xmmword ptr [rdi + 816]
    sha256msg1 xmm5, xmmword ptr [rdi + 832]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 192]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm6, xmmword ptr [rdi + 848], 4
    vpaddd xmm7, xmm5, xmm7
    sha256msg2 xmm7, xmm6
    vmovdqa xmmword ptr [rdi + 880], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 448]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 456]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm5, xmmword ptr [r8 + 16]
    sha256msg1 xmm5, xmmword ptr [r8 + 32]
    vmovdqa xmm6, xmmword ptr [r8 + 64]
    vpalignr xmm6, xmm6, xmmword ptr [r8 + 48], 4
    vpaddd xmm6, xmm5, xmm6
    vmovdqa xmm5, xmmword ptr [rdi + 832]
    sha256msg1 xmm5, xmmword ptr [rdi + 848]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 208]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm8, xmm7, xmmword ptr [rdi + 864], 4
    sha256msg2 xmm6, xmmword ptr [r8 + 64]
    vmovdqa xmmword ptr [r8 + 80], xmm6
    vpaddd xmm8, xmm5, xmm8
    sha256msg2 xmm8, xmm7
    vpaddd xmm6, xmm6, xmmword ptr [r8 + 848]
    vmovdqa xmmword ptr [r9 + 80], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 464]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 472]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa ymm10, ymmword ptr [r14 + 64]
    vmovdqa ymm11, ymmword ptr [r14 - 64]
    vmovdqa ymm12, ymmword ptr [r12 - 64]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 96]
    vpand ymm15, ymm10, ymmword ptr [r14 + 192]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 0]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 32]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 224], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 96]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 32]
    vmovdqa ymmword ptr [r14 + 160], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 128]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 96]
    vmovdqa ymmword ptr [r14 + 96], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 32], ymm10
    vzeroupper
    vmovdqa xmm5, xmmword ptr [rdi + 848]
    sha256msg1 xmm5, xmmword ptr [rdi + 864]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 224]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm8, xmmword ptr [rdi + 880], 4
    vpaddd xmm6, xmm5, xmm6
    sha256msg2 xmm6, xmm8
    vmovdqa xmm0, xmmword ptr [rdx + 480]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 488]
    sha256rnds2 xmm4, xmm3, xmm0
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 240]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovd eax, xmm2
    bswap eax
    cmp eax, dword ptr [rdi + 1752]
    setbe cl
    vmovdqa xmm0, xmmword ptr [rdx + 496]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 504]
    sha256rnds2 xmm4, xmm3, xmm0
    vpaddd xmm4, xmm4, xmmword ptr [rsi + 32]
    vpaddd xmm3, xmm3, xmmword ptr [rsi + 48]
    vshufps xmm1, xmm4, xmm3, 187
    vmovdqa xmmword ptr [rdi + 640], xmm1
    vshufps xmm3, xmm4, xmm3, 17
    vmovdqa xmmword ptr [rdi + 656], xmm3
    vmovdqa xmm1, xmmword ptr [rdi + 416]
    vmovdqa xmm2, xmmword ptr [rdi + 432]
    vmovdqa xmm3, xmmword ptr [rdi + 640]
    vmovdqa xmm4, xmmword ptr [rdi + 656]
    vpaddd xmm0, xmm3, xmmword ptr [rdi + 0]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm3, xmmword ptr [rsi + 16]
    vmovdqa xmm5, xmmword ptr [rdx + 304]
    vpaddd xmm5, xmm5, xmmword ptr [rsi + 0]
    vmovdqa xmm6, xmmword ptr [r8 + 320]
    sha256msg1 xmm6, xmmword ptr [r8 + 336]
    vmovdqa xmm7, xmmword ptr [r8 + 368]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 352], 4
    vpaddd xmm7, xmm6, xmm7
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa ymm10, ymmword ptr [r12 + 12896]
    vmovdqa ymm11, ymmword ptr [r12 + 13312]
    vmovdqa ymm12, ymmword ptr [r15 + 64]
    vpsrld ymm13, ymm10, 7
    vpsrld ymm14, ymm10, 18
    vpslld ymm15, ymm10, 25
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 14
    vpsrld ymm10, ymm10, 3
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 17
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 19
    vpxor ymm13, ymm14, ymm13
    vpslld ymm14, ymm11, 15
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 12864]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 13
    vpsrld ymm11, ymm11, 10
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 13152]
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm12, 6
    vpxor ymm11, ymm13, ymm11
    vpsrld ymm13, ymm12, 11
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm12, 25
    vpaddd ymm10, ymm10, ymm11
    vpslld ymm11, ymm12, 26
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm14, ymm10, ymmword ptr [r12 + 3904]
    vmovdqa ymmword ptr [r12 + 13376], ymm10
    vpand ymm10, ymm12, ymmword ptr [r15 + 192]
    vpxor ymm11, ymm13, ymm11
    vpslld ymm13, ymm12, 21
    vpaddd ymm14, ymm14, ymmword ptr [r15 + 96]
    vpxor ymm10, ymm10, ymmword ptr [r15 + 0]
    vpxor ymm15, ymm12, ymmword ptr [r15 + 32]
    vpslld ymm12, ymm12, 7
    vpxor ymm11, ymm11, ymm13
    vpaddd ymm10, ymm10, ymm14
    vmovdqa ymmword ptr [r15 + 224], ymm15
    vpxor ymm11, ymm11, ymm12
    vpaddd ymm10, ymm10, ymm11
    vpaddd ymm10, ymm10, ymmword ptr [r15 - 32]
    vmovdqa ymmword ptr [r15 + 96], ymm10
    vzeroupper
    sha256msg2 xmm7, xmmword ptr [r8 + 368]
    vmovdqa xmmword ptr [r8 + 384], xmm7
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 768]
    vmovdqa xmmword ptr [r9 + 320], xmm7
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 16]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 640]
    sha256msg1 xmm4, xmmword ptr [rdi + 656]
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm5, xmm3, xmm0
    sha256msg2 xmm4, xmmword ptr [rdi + 400]
    vmovdqa xmmword ptr [rdi + 992], xmm4
    vmovdqa xmm0, xmmword ptr [rdi + 352]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 360]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm6, xmmword ptr [r8 + 336]
    sha256msg1 xmm6, xmmword ptr [r8 + 352]
    vmovdqa xmm7, xmmword ptr [r8 + 384]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 368], 4
    vpaddd xmm7, xmm6, xmm7
    vmovdqa xmm0, xmmword ptr [rdi + 368]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 376]
    sha256rnds2 xmm1, xmm2, xmm0
    sha256msg2 xmm7, xmmword ptr [r8 + 384]
    vmovdqa xmmword ptr [r8 + 400], xmm7
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 784]
    vmovdqa xmmword ptr [r9 + 336], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 0]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 8]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm6, xmmword ptr [rdi + 656]
    sha256msg1 xmm6, xmmword ptr [rdi + 384]
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 64]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa ymm10, ymmword ptr [r14 + 96]
    vmovdqa ymm11, ymmword ptr [r14 - 32]
    vmovdqa ymm12, ymmword ptr [r12 - 32]
    vpsrld ymm13, ymm10, 6
    vpsrld ymm14, ymm10, 11
    vpaddd ymm12, ymm12, ymmword ptr [r14 + 0]
    vpand ymm15, ymm10, ymmword ptr [r14 + 224]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm14, ymm15, ymmword ptr [r14 + 32]
    vpxor ymm15, ymm10, ymmword ptr [r14 + 64]
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 25
    vmovdqa ymmword ptr [r14 + 192], ymm15
    vpslld ymm15, ymm10, 26
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 21
    vpslld ymm10, ymm10, 7
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 2
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 22
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm11, ymmword ptr [r14 - 64]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 30
    vpaddd ymm15, ymm10, ymmword ptr [r14 - 128]
    vmovdqa ymmword ptr [r14 + 128], ymm12
    vpand ymm12, ymm12, ymmword ptr [r14 + 160]
    vpxor ymm13, ymm13, ymm14
    vpxor ymm12, ymm12, ymmword ptr [r14 - 64]
    vmovdqa ymmword ptr [r14 + 0], ymm15
    vpslld ymm14, ymm11, 19
    vpslld ymm11, ymm11, 10
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm10, ymm10, ymm11
    vmovdqa ymmword ptr [r14 - 128], ymm10
    vzeroupper
    vpalignr xmm7, xmm4, xmmword ptr [rdi + 400], 4
    vpaddd xmm7, xmm6, xmm7
    sha256msg2 xmm7, xmm4
    vmovdqa xmmword ptr [rdi + 1008], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 16]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 24]
    sha256rnds2 xmm5, xmm3, xmm0
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 80]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm4, xmm7, xmmword ptr [rdi + 992], 4
    vpaddd xmm4, xmm4, xmmword ptr [rdi + 384]
    sha256msg2 xmm4, xmm7
    vmovdqa xmmword ptr [rdi + 1024], xmm4
    vmovdqa xmm6, xmmword ptr [r8 + 352]
    sha256msg1 xmm6, xmmword ptr [r8 + 368]
    vmovdqa xmm7, xmmword ptr [r8 + 400]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 384], 4
    vpaddd xmm7, xmm6, xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 32]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 40]
    sha256rnds2 xmm5, xmm3, xmm0
    sha256msg2 xmm7, xmmword ptr [r8 + 400]
    vmovdqa xmmword ptr [r8 + 416], xmm7
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 800]
    vmovdqa xmmword ptr [r9 + 352], xmm7
    vmovdqa xmm6, xmmword ptr [rdi + 400]
    sha256msg1 xmm6, xmmword ptr [rdi + 992]
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 96]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm4, xmmword ptr [rdi + 1008], 4
    vpaddd xmm7, xmm6, xmm7
    sha256msg2 xmm7, xmm4
    vmovdqa xmmword ptr [rdi + 1040], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 48]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 56]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 992]
    sha256msg1 xmm4, xmmword ptr [rdi + 1008]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 112]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa ymm10, ymmword ptr [r12 + 12928]
    vmovdqa ymm11, ymmword ptr [r12 + 13344]
    vmovdqa ymm12, ymmword ptr [r15 + 96]
    vpsrld ymm13, ymm10, 7
    vpsrld ymm14, ymm10, 18
    vpslld ymm15, ymm10, 25
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 14
    vpsrld ymm10, ymm10, 3
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 17
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 19
    vpxor ymm13, ymm14, ymm13
    vpslld ymm14, ymm11, 15
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 12896]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 13
    vpsrld ymm11, ymm11, 10
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 13184]
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm12, 6
    vpxor ymm11, ymm13, ymm11
    vpsrld ymm13, ymm12, 11
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm12, 25
    vpaddd ymm10, ymm10, ymm11
    vpslld ymm11, ymm12, 26
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm14, ymm10, ymmword ptr [r12 + 3936]
    vmovdqa ymmword ptr [r12 + 13408], ymm10
    vpand ymm10, ymm12, ymmword ptr [r15 + 224]
    vpxor ymm11, ymm13, ymm11
    vpslld ymm13, ymm12, 21
    vpaddd ymm14, ymm14, ymmword ptr [r15 + 0]
    vpxor ymm10, ymm10, ymmword ptr [r15 + 32]
    vpxor ymm15, ymm12, ymmword ptr [r15 + 64]
    vpslld ymm12, ymm12, 7
    vpxor ymm11, ymm11, ymm13
    vpaddd ymm10, ymm10, ymm14
    vmovdqa ymmword ptr [r15 + 192], ymm15
    vpxor ymm11, ymm11, ymm12
    vpaddd ymm10, ymm10, ymm11
    vpaddd ymm10, ymm10, ymmword ptr [r15 - 128]
    vmovdqa ymmword ptr [r15 + 0], ymm10
    vzeroupper
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm7, xmmword ptr [rdi + 1024], 4
    vpaddd xmm6, xmm4, xmm6
    sha256msg2 xmm6, xmm7
    vmovdqa xmmword ptr [rdi + 1056], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 64]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 72]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [r8 + 368]
    sha256msg1 xmm4, xmmword ptr [r8 + 384]
    vmovdqa xmm7, xmmword ptr [r8 + 416]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 400], 4
    vpaddd xmm7, xmm4, xmm7
    vmovdqa xmm4, xmmword ptr [rdi + 1008]
    sha256msg1 xmm4, xmmword ptr [rdi + 1024]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 128]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm8, xmm6, xmmword ptr [rdi + 1040], 4
    sha256msg2 xmm7, xmmword ptr [r8 + 416]
    vmovdqa xmmword ptr [r8 + 432], xmm7
    vpaddd xmm8, xmm4, xmm8
    sha256msg2 xmm8, xmm6
    vmovdqa xmmword ptr [rdi + 1072], xmm8
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 816]
    vmovdqa xmmword ptr [r9 + 368], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 80]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 88]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 1024]
    sha256msg1 xmm4, xmmword ptr [rdi + 1040]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 144]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm8, xmmword ptr [rdi + 1056], 4
    vpaddd xmm6, xmm4, xmm6
    sha256msg2 xmm6, xmm8
    vmovdqa xmmword ptr [rdi + 1088], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 96]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 104]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 1040]
    sha256msg1 xmm4, xmmword ptr [rdi + 1056]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 160]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa ymm10, ymmword ptr [r12 + 12960]
    vmovdqa ymm11, ymmword ptr [r12 + 13376]
    vmovdqa ymm12, ymmword ptr [r15 + 0]
    vpsrld ymm13, ymm10, 7
    vpsrld ymm14, ymm10, 18
    vpslld ymm15, ymm10, 25
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm10, 14
    vpsrld ymm10, ymm10, 3
    vpxor ymm13, ymm13, ymm15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm11, 17
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm11, 19
    vpxor ymm13, ymm14, ymm13
    vpslld ymm14, ymm11, 15
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 12928]
    vpxor ymm13, ymm13, ymm14
    vpslld ymm14, ymm11, 13
    vpsrld ymm11, ymm11, 10
    vpaddd ymm10, ymm10, ymmword ptr [r12 + 13216]
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm12, 6
    vpxor ymm11, ymm13, ymm11
    vpsrld ymm13, ymm12, 11
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm12, 25
    vpaddd ymm10, ymm10, ymm11
    vpslld ymm11, ymm12, 26
    vpxor ymm13, ymm13, ymm14
    vpaddd ymm14, ymm10, ymmword ptr [r12 + 3968]
    vmovdqa ymmword ptr [r12 + 13440], ymm10
    vpand ymm10, ymm12, ymmword ptr [r15 + 192]
    vpxor ymm11, ymm13, ymm11
    vpslld ymm13, ymm12, 21
    vpaddd ymm14, ymm14, ymmword ptr [r15 + 32]
    vpxor ymm10, ymm10, ymmword ptr [r15 + 64]
    vpxor ymm15, ymm12, ymmword ptr [r15 + 96]
    vpslld ymm12, ymm12, 7
    vpxor ymm11, ymm11, ymm13
    vpaddd ymm10, ymm10, ymm14
    vmovdqa ymmword ptr [r15 + 224], ymm15
    vpxor ymm11, ymm11, ymm12
    vpaddd ymm10, ymm10, ymm11
    vpaddd ymm10, ymm10, ymmword ptr [r15 - 96]
    vmovdqa ymmword ptr [r15 + 32], ymm10
    vzeroupper
    vpalignr xmm7, xmm6, xmmword ptr [rdi + 1072], 4
    vpaddd xmm7, xmm4, xmm7
    sha256msg2 xmm7, xmm6
    vmovdqa xmmword ptr [rdi + 1104], xmm7
    vmovdqa xmm4, xmmword ptr [r8 + 384]
    sha256msg1 xmm4, xmmword ptr [r8 + 400]
    vmovdqa xmm6, xmmword ptr [r8 + 432]
    vpalignr xmm6, xmm6, xmmword ptr [r8 + 416], 4
    vpaddd xmm6, xmm4, xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 112]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 120]
    sha256rnds2 xmm5, xmm3, xmm0
    sha256msg2 xmm6, xmmword ptr [r8 + 432]
    vmovdqa xmmword ptr [r8 + 448], xmm6
    vpaddd xmm6, xmm6, xmmword ptr [r8 + 832]
    vmovdqa xmmword ptr [r9 + 384], xmm6
    vmovdqa xmm4, xmmword ptr [rdi + 1056]
    sha256msg1 xmm4, xmmword ptr [rdi + 1072]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 176]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm7, xmmword ptr [rdi + 1088], 4
    vpaddd xmm6, xmm4, xmm6
    sha256msg2 xmm6, xmm7
    vmovdqa xmmword ptr [rdi + 1120], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 128]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 136]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 1072]
    sha256msg1 xmm4, xmmword ptr [rdi + 1088]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 192]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm6, xmmword ptr [rdi + 1104], 4
    vpaddd xmm7, xmm4, xmm7
    sha256msg2 xmm7, xmm6
    vmovdqa xmmword ptr [rdi + 1136], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 144]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 152]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [r8 + 400]
    sha256msg1 xmm4, xmmword ptr [r8 + 416]
    vmovdqa xmm6, xmmword ptr [r8 + 448]
    vpalignr xmm6, xmm6, xmmword ptr [r8 + 432], 4
    vpaddd xmm6, xmm4, xmm6
    vmovdqa xmm4, xmmword ptr [rdi + 1088]
    sha256msg1 xmm4, xmmword ptr [rdi + 1104]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 208]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm8, xmm7, xmmword ptr [rdi + 1120], 4
    sha256msg2 xmm6, xmmword ptr [r8 + 448]
    vmovdqa xmmword ptr [r8 + 464], xmm6
    vpaddd xmm8, xmm4, xmm8
    sha256msg2 xmm8, xmm7
    vpaddd xmm6, xmm6, xmmword ptr [r8 + 848]
    vmovdqa xmmword ptr [r9 + 400], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 160]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovdqa ymm10, ymmword ptr [r14 - 128]
    vmovdqa ymm11, ymmword ptr [r14 - 32]
    vmovdqa ymm12, ymmword ptr [r14 - 64]
    vmovdqa ymm13, ymmword ptr [r14 - 96]
    vmovdqa ymm14, ymmword ptr [r14 + 0]
    vpaddd ymm10, ymm10, ymmword ptr [rbp + 320]
    vpaddd ymm11, ymm11, ymmword ptr [rbp + 352]
    vpaddd ymm12, ymm12, ymmword ptr [rbp + 384]
    vpaddd ymm13, ymm13, ymmword ptr [rbp + 416]
    vpaddd ymm14, ymm14, ymmword ptr [rbp + 448]
    vpaddd ymm15, ymm10, ymmword ptr [rdi + 11072]
    vmovdqa ymmword ptr [rdi + 22528], ymm10
    vmovdqa ymmword ptr [rdi + 22560], ymm11
    vpaddd ymm10, ymm11, ymmword ptr [rdi + 11104]
    vmovdqa ymmword ptr [rdi + 22592], ymm12
    vpaddd ymm11, ymm12, ymmword ptr [rdi + 11136]
    vmovdqa ymmword ptr [rdi + 22624], ymm13
    vpaddd ymm12, ymm13, ymmword ptr [rdi + 11168]
    vmovdqa ymmword ptr [rdi + 22656], ymm14
    vpaddd ymm13, ymm14, ymmword ptr [rdi + 11200]
    vmovdqa ymmword ptr [rdi + 13056], ymm15
    vmovdqa ymm14, ymmword ptr [r14 + 96]
    vmovdqa ymmword ptr [rdi + 13088], ymm10
    vmovdqa ymm10, ymmword ptr [r14 + 64]
    vmovdqa ymmword ptr [rdi + 13120], ymm11
    vmovdqa ymm11, ymmword ptr [r14 + 32]
    vmovdqa ymmword ptr [rdi + 13152], ymm12
    vmovdqa ymmword ptr [rdi + 13184], ymm13
    vpaddd ymm12, ymm14, ymmword ptr [rbp + 480]
    vpaddd ymm10, ymm10, ymmword ptr [rbp + 512]
    vpaddd ymm11, ymm11, ymmword ptr [rbp + 544]
    vpaddd ymm13, ymm12, ymmword ptr [rdi + 11232]
    vpaddd ymm14, ymm10, ymmword ptr [rdi + 11264]
    vmovdqa ymmword ptr [rdi + 22688], ymm12
    vpaddd ymm12, ymm11, ymmword ptr [rdi + 11296]
    vmovdqa ymmword ptr [rdi + 22720], ymm10
    vmovdqa ymmword ptr [rdi + 22752], ymm11
    vmovdqa ymmword ptr [rdi + 13216], ymm13
    vmovdqa ymmword ptr [rdi + 13248], ymm14
    vmovdqa ymmword ptr [rdi + 13280], ymm12
    vzeroupper
    vmovq xmm0, qword ptr [rdx + 168]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 1104]
    sha256msg1 xmm4, xmmword ptr [rdi + 1120]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 224]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm8, xmmword ptr [rdi + 1136], 4
    vpaddd xmm6, xmm4, xmm6
    sha256msg2 xmm6, xmm8
    vmovdqa xmm0, xmmword ptr [rdx + 176]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 184]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovdqa ymm10, ymmword ptr [r15 + 32]
    vpaddd ymm10, ymm10, ymmword ptr [rdi + 11648]
    vpshufb ymm10, ymm10, ymmword ptr [rdi + 11040]
    vpminud ymm11, ymm10, ymmword ptr [rdi + 11008]
    vpcmpeqd ymm10, ymm11, ymm10
    vmovmskps r13d, ymm10
    vzeroupper
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 240]
    sha256rnds2 xmm2, xmm1, xmm0
    vpaddd xmm5, xmm5, xmmword ptr [rsi + 32]
    vpaddd xmm3, xmm3, xmmword ptr [rsi + 48]
    vshufps xmm1, xmm5, xmm3, 187
    vmovdqa xmmword ptr [rdi + 608], xmm1
    vshufps xmm3, xmm5, xmm3, 17
    vmovdqa xmmword ptr [rdi + 624], xmm3
    vmovd eax, xmm2
    bswap eax
    cmp eax, dword ptr [rdi + 1752]
    setbe ch
    add rsi, 64
    add r8, 96
    add r9, 96
    sub r11, 1
    jnz 3f
    lea rsi, [rdi + 1760]
    lea r8, [rdi + 2336]
    mov r11, qword ptr [rdi + 1704]
    lea r9, [rdi + 7488]
    add r9, rdi
    sub r9, rdx
    xchg rdx, r9
    vmovdqa xmm0, xmmword ptr [rdi + 560]
    vpaddd xmm0, xmm0, xmmword ptr [rdi + 544]
    vmovdqa xmmword ptr [rdi + 560], xmm0
    vpshufb xmm0, xmm0, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [r9 + 304], xmm0
    vpblendw xmm0, xmm0, xmmword ptr [rdi + 512], 63
    vmovdqa xmmword ptr [rdi + 2272], xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 576]
    vpaddd xmm0, xmm0, xmmword ptr [rdi + 544]
    vmovdqa xmmword ptr [rdi + 576], xmm0
    vpshufb xmm0, xmm0, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [r9 + 624], xmm0
    vpblendw xmm0, xmm0, xmmword ptr [rdi + 512], 63
    vmovdqa xmmword ptr [rdi + 2656], xmm0
3:
    mov word ptr [r10], cx
    add r10, 2
    add r12, 256
    mov eax, r13d
    sub rsi, rdi
    mov qword ptr [rdi + 1712], rsi
    sub rdx, rdi
    mov qword ptr [rdi + 1720], rdx
    sub r8, rdi
    mov qword ptr [rdi + 1728], r8
    sub r9, rdi
    mov qword ptr [rdi + 1736], r9
    mov qword ptr [rdi + 1744], r11
    pop r15
    pop r14
    pop r13
    pop r12
    pop rbp
    pop rbx
    ret
