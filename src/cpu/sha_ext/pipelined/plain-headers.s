# Made by `cargo run -p hashgrind-kernelgen -- emit`, order plain-headers: do not edit.
    .p2align 6
    vzeroupper
    lea rcx, [rdi + 128]
    lea r8, [rdi + 448]
    lea rax, [rdi + 736]
    lea r9, [rdi + 992]
    lea r10, [rdi + 1536]
    vmovdqa xmm1, xmmword ptr [r9 + 16]
    vmovdqa xmm2, xmmword ptr [r9 + 32]
    vmovdqa xmm3, xmmword ptr [r9 + 48]
    vmovdqa xmm4, xmmword ptr [r9 + 64]
    vmovdqa xmm5, xmmword ptr [r9 + 80]
    vmovdqa xmm6, xmmword ptr [r9 + 96]
    vmovdqa xmm7, xmmword ptr [rax - 112]
    vmovdqa xmm8, xmmword ptr [rax - 128]
    vmovdqa xmm9, xmmword ptr [r9 + 112]
    vmovdqa xmm10, xmmword ptr [rdi + 1120]
    sha256msg1 xmm7, xmmword ptr [rax - 96]
    vpalignr xmm11, xmm8, xmmword ptr [rax - 80], 4
    vmovdqa xmm12, xmmword ptr [rax - 48]
    vmovdqa xmm13, xmmword ptr [rax - 64]
    vpaddd xmm11, xmm7, xmm11
    sha256msg2 xmm11, xmm8
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 16]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    sha256msg1 xmm12, xmmword ptr [rax - 32]
    vpalignr xmm7, xmm13, xmmword ptr [rax - 16], 4
    vmovdqa xmmword ptr [rax - 112], xmm11
    vpaddd xmm7, xmm12, xmm7
    sha256msg2 xmm7, xmm13
    vpaddd xmm0, xmm7, xmmword ptr [rcx + 80]
    sha256rnds2 xmm4, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa xmmword ptr [rax - 48], xmm7
    vmovdqa xmm8, xmmword ptr [rax + 80]
    vmovdqa xmm12, xmmword ptr [rax + 64]
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm6, xmm5, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm5, xmm6, xmm0
    sha256msg1 xmm8, xmmword ptr [rax + 96]
    vpalignr xmm13, xmm12, xmmword ptr [rax + 112], 4
    vmovdqa xmm14, xmmword ptr [rax - 96]
    vpaddd xmm13, xmm8, xmm13
    sha256msg2 xmm13, xmm12
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 48]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 80]
    vpalignr xmm8, xmm11, xmmword ptr [rax - 128], 4
    vmovdqa xmmword ptr [rax + 80], xmm13
    vmovdqa xmm12, xmmword ptr [rax - 32]
    vpaddd xmm8, xmm14, xmm8
    sha256msg2 xmm8, xmm11
    vpaddd xmm0, xmm8, xmmword ptr [rcx + 32]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    sha256msg1 xmm12, xmmword ptr [rax - 16]
    vpalignr xmm11, xmm7, xmmword ptr [rax - 64], 4
    vmovdqa xmmword ptr [rax - 96], xmm8
    vpaddd xmm11, xmm12, xmm11
    sha256msg2 xmm11, xmm7
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 96]
    sha256rnds2 xmm4, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa xmmword ptr [rax - 32], xmm11
    vmovdqa xmm7, xmmword ptr [rax + 96]
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm6, xmm5, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm5, xmm6, xmm0
    sha256msg1 xmm7, xmmword ptr [rax + 112]
    vpalignr xmm12, xmm13, xmmword ptr [rax + 64], 4
    vmovdqa xmm14, xmmword ptr [rax - 80]
    vpaddd xmm12, xmm7, xmm12
    sha256msg2 xmm12, xmm13
    vpaddd xmm0, xmm12, xmmword ptr [rcx - 32]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 128]
    vpalignr xmm7, xmm8, xmmword ptr [rax - 112], 4
    vmovdqa xmmword ptr [rax + 96], xmm12
    vmovdqa xmm13, xmmword ptr [rax - 16]
    vpaddd xmm7, xmm14, xmm7
    sha256msg2 xmm7, xmm8
    vpaddd xmm0, xmm7, xmmword ptr [rcx + 48]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    sha256msg1 xmm13, xmmword ptr [rax - 64]
    vpalignr xmm8, xmm11, xmmword ptr [rax - 48], 4
    vmovdqa xmmword ptr [rax - 80], xmm7
    vpaddd xmm8, xmm13, xmm8
    sha256msg2 xmm8, xmm11
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 592]
    sha256rnds2 xmm4, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa xmm8, xmmword ptr [rax + 112]
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm6, xmm5, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm5, xmm6, xmm0
    sha256msg1 xmm8, xmmword ptr [rax + 64]
    vpalignr xmm11, xmm12, xmmword ptr [rax + 80], 4
    vmovdqa xmm13, xmmword ptr [rax - 128]
    vpaddd xmm11, xmm8, xmm11
    vpaddd xmm3, xmm3, xmmword ptr [rdi + 1200]
    vpaddd xmm4, xmm4, xmmword ptr [rdi + 1216]
    vshufps xmm8, xmm3, xmm4, 187
    vmovdqa xmmword ptr [rax - 64], xmm8
    vshufps xmm4, xmm3, xmm4, 17
    vmovdqa xmmword ptr [rax - 48], xmm4
    sha256msg2 xmm11, xmm12
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 16]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm13, xmmword ptr [rax - 112]
    vpalignr xmm3, xmm7, xmmword ptr [rax - 96], 4
    vmovdqa xmmword ptr [rax + 112], xmm11
    vpaddd xmm3, xmm13, xmm3
    sha256msg2 xmm3, xmm7
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 64]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmmword ptr [rax - 128], xmm3
    vmovdqa xmm4, xmmword ptr [rdi + 1360]
    vmovdqa xmm7, xmmword ptr [r8 - 32]
    vmovdqa xmm12, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm8, xmmword ptr [rcx - 128]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    sha256msg1 xmm4, xmmword ptr [r8 + 0]
    vmovdqa xmm8, xmmword ptr [rax + 64]
    sha256msg2 xmm4, xmmword ptr [r8 + 16]
    vpaddd xmm0, xmm4, xmmword ptr [rcx - 64]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    sha256msg1 xmm8, xmmword ptr [rax + 80]
    vpalignr xmm13, xmm11, xmmword ptr [rax + 96], 4
    vmovdqa xmmword ptr [rax + 0], xmm4
    vmovdqa xmm14, xmmword ptr [rax - 112]
    vpaddd xmm13, xmm8, xmm13
    sha256msg2 xmm13, xmm11
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 0]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 96]
    vpalignr xmm8, xmm3, xmmword ptr [rax - 80], 4
    vmovdqa xmmword ptr [rax + 64], xmm13
    vmovdqa xmm11, xmmword ptr [rax - 48]
    vpaddd xmm8, xmm14, xmm8
    sha256msg2 xmm8, xmm3
    vpaddd xmm0, xmm8, xmmword ptr [rcx + 80]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmmword ptr [rax - 112], xmm8
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 112]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    vpalignr xmm3, xmm4, xmmword ptr [r8 + 16], 4
    vmovdqa xmm11, xmmword ptr [rax + 80]
    vpaddd xmm3, xmm3, xmmword ptr [r8 + 0]
    sha256msg2 xmm3, xmm4
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 48]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    sha256msg1 xmm11, xmmword ptr [rax + 96]
    vpalignr xmm4, xmm13, xmmword ptr [rax + 112], 4
    vmovdqa xmmword ptr [rax + 16], xmm3
    vmovdqa xmm14, xmmword ptr [rax - 96]
    vpaddd xmm4, xmm11, xmm4
    sha256msg2 xmm4, xmm13
    vpaddd xmm0, xmm4, xmmword ptr [rcx + 16]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 80]
    vpalignr xmm11, xmm8, xmmword ptr [rax - 128], 4
    vmovdqa xmmword ptr [rax + 80], xmm4
    vpaddd xmm11, xmm14, xmm11
    sha256msg2 xmm11, xmm8
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 96]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmmword ptr [rax - 96], xmm11
    vmovdqa xmm0, xmmword ptr [r8 - 96]
    sha256rnds2 xmm12, xmm7, xmm0
    vmovq xmm0, qword ptr [r8 - 88]
    sha256rnds2 xmm7, xmm12, xmm0
    vpalignr xmm8, xmm3, xmmword ptr [rax + 0], 4
    vmovdqa xmm13, xmmword ptr [rax + 96]
    sha256msg2 xmm8, xmm3
    vpaddd xmm0, xmm8, xmmword ptr [rcx - 32]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    sha256msg1 xmm13, xmmword ptr [rax + 112]
    vpalignr xmm3, xmm4, xmmword ptr [rax + 64], 4
    vmovdqa xmmword ptr [rax + 32], xmm8
    vmovdqa xmm14, xmmword ptr [rax - 80]
    vpaddd xmm3, xmm13, xmm3
    sha256msg2 xmm3, xmm4
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 32]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 128]
    vpalignr xmm4, xmm11, xmmword ptr [rax - 112], 4
    vmovdqa xmmword ptr [rax + 96], xmm3
    vpaddd xmm4, xmm14, xmm4
    sha256msg2 xmm4, xmm11
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 592]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm4, xmmword ptr [r8 + 16]
    vmovdqa xmm0, xmmword ptr [r8 - 80]
    sha256rnds2 xmm12, xmm7, xmm0
    vmovq xmm0, qword ptr [r8 - 72]
    sha256rnds2 xmm7, xmm12, xmm0
    sha256msg1 xmm4, xmmword ptr [rax + 0]
    vpalignr xmm11, xmm8, xmmword ptr [rax + 16], 4
    vmovdqa xmm13, xmmword ptr [rax + 112]
    vpaddd xmm11, xmm4, xmm11
    vpaddd xmm1, xmm1, xmmword ptr [r8 - 32]
    vpaddd xmm2, xmm2, xmmword ptr [r8 - 16]
    vshufps xmm4, xmm1, xmm2, 187
    vpshufb xmm4, xmm4, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 0], xmm4
    vshufps xmm2, xmm1, xmm2, 17
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 16], xmm2
    sha256msg2 xmm11, xmm8
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 16]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    sha256msg1 xmm13, xmmword ptr [rax + 64]
    vpalignr xmm1, xmm3, xmmword ptr [rax + 80], 4
    vmovdqa xmmword ptr [rax + 48], xmm11
    vmovdqu xmm2, xmmword ptr [rsi + 64]
    vmovdqu xmm4, xmmword ptr [rsi + 0]
    vpaddd xmm1, xmm13, xmm1
    sha256msg2 xmm1, xmm3
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 48]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vpshufb xmm4, xmm4, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 112], xmm1
    vmovdqa xmm3, xmmword ptr [rax - 64]
    vmovdqa xmmword ptr [rdi + 1328], xmm2
    vmovdqa xmmword ptr [rax - 128], xmm4
    vmovdqa xmm2, xmmword ptr [r8 - 32]
    vmovdqa xmm8, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm4, xmmword ptr [rcx - 128]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm3, xmmword ptr [rax - 48]
    vmovdqa xmm4, xmmword ptr [rax + 0]
    sha256msg2 xmm3, xmmword ptr [r8 - 48]
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 64]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    sha256msg1 xmm4, xmmword ptr [rax + 16]
    vpalignr xmm13, xmm11, xmmword ptr [rax + 32], 4
    vmovdqa xmmword ptr [rax - 64], xmm3
    vmovdqa xmm14, xmmword ptr [rax + 64]
    vpaddd xmm13, xmm4, xmm13
    sha256msg2 xmm13, xmm11
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 0]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 80]
    vpalignr xmm4, xmm1, xmmword ptr [rax + 96], 4
    vmovdqa xmmword ptr [rax + 0], xmm13
    vmovdqu xmm11, xmmword ptr [rsi + 16]
    vpaddd xmm4, xmm14, xmm4
    sha256msg2 xmm4, xmm1
    vpaddd xmm0, xmm4, xmmword ptr [rcx + 64]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpshufb xmm11, xmm11, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 64], xmm4
    vmovdqa xmm1, xmmword ptr [rax - 48]
    vmovdqa xmmword ptr [rax - 112], xmm11
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 112]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm1, xmmword ptr [r8 - 64]
    vpalignr xmm11, xmm3, xmmword ptr [r8 - 48], 4
    vmovdqa xmm14, xmmword ptr [rax + 16]
    vpaddd xmm11, xmm1, xmm11
    sha256msg2 xmm11, xmm3
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 48]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 32]
    vpalignr xmm1, xmm13, xmmword ptr [rax + 48], 4
    vmovdqa xmmword ptr [rax - 48], xmm11
    vmovdqa xmm3, xmmword ptr [rax + 80]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm13
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 16]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    sha256msg1 xmm3, xmmword ptr [rax + 96]
    vpalignr xmm13, xmm4, xmmword ptr [rax + 112], 4
    vmovdqa xmmword ptr [rax + 16], xmm1
    vmovdqu xmm14, xmmword ptr [rsi + 32]
    vpaddd xmm13, xmm3, xmm13
    sha256msg2 xmm13, xmm4
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 80]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpshufb xmm14, xmm14, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 80], xmm13
    vmovdqa xmmword ptr [rax - 96], xmm14
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 96]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    vpalignr xmm3, xmm11, xmmword ptr [rax - 64], 4
    vmovdqa xmm4, xmmword ptr [rax + 32]
    vpaddd xmm3, xmm3, xmmword ptr [r8 - 64]
    sha256msg2 xmm3, xmm11
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 32]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    sha256msg1 xmm4, xmmword ptr [rax + 48]
    vpalignr xmm11, xmm1, xmmword ptr [rax + 0], 4
    vmovdqa xmmword ptr [rax - 32], xmm3
    vmovdqa xmm14, xmmword ptr [rax + 96]
    vpaddd xmm11, xmm4, xmm11
    sha256msg2 xmm11, xmm1
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 32]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 112]
    vpalignr xmm1, xmm13, xmmword ptr [rax + 64], 4
    vmovdqa xmmword ptr [rax + 32], xmm11
    vmovdqu xmm4, xmmword ptr [rsi + 48]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm13
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 96]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpshufb xmm4, xmm4, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 96], xmm1
    vmovdqa xmm13, xmmword ptr [r8 - 48]
    vmovdqa xmmword ptr [rax - 80], xmm4
    vpaddd xmm0, xmm4, xmmword ptr [rcx - 80]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm13, xmmword ptr [rax - 64]
    vpalignr xmm14, xmm3, xmmword ptr [rax - 48], 4
    vmovdqa xmm15, xmmword ptr [rax + 48]
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmm3
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 16]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    sha256msg1 xmm15, xmmword ptr [rax + 0]
    vpalignr xmm3, xmm11, xmmword ptr [rax + 16], 4
    vmovdqa xmmword ptr [rax - 16], xmm14
    vmovdqa xmm13, xmmword ptr [rax + 112]
    vpaddd xmm3, xmm15, xmm3
    sha256msg2 xmm3, xmm11
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 48]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    sha256msg1 xmm13, xmmword ptr [rax + 64]
    vpalignr xmm11, xmm1, xmmword ptr [rax + 80], 4
    vmovdqa xmmword ptr [rax + 48], xmm3
    vmovdqa xmm15, xmmword ptr [rax - 128]
    vpaddd xmm11, xmm13, xmm11
    sha256msg2 xmm11, xmm1
    vpaddd xmm0, xmm11, xmmword ptr [rdi + 592]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm15, xmmword ptr [rax - 112]
    vpalignr xmm1, xmm4, xmmword ptr [rax - 96], 4
    vmovdqa xmm11, xmmword ptr [rax - 64]
    vpaddd xmm1, xmm15, xmm1
    sha256msg2 xmm1, xmm4
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 64]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm11, xmmword ptr [rax - 48]
    vpalignr xmm4, xmm14, xmmword ptr [rax - 32], 4
    vmovdqa xmmword ptr [rax - 128], xmm1
    vmovdqa xmm13, xmmword ptr [rax + 0]
    vpaddd xmm4, xmm11, xmm4
    vpaddd xmm9, xmm9, xmmword ptr [r8 - 32]
    vpaddd xmm10, xmm10, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [rdi + 1264], xmm9
    vmovdqa xmmword ptr [rdi + 1280], xmm10
    sha256msg2 xmm4, xmm14
    vpaddd xmm0, xmm4, xmmword ptr [rcx + 0]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    sha256msg1 xmm13, xmmword ptr [rax + 16]
    vpalignr xmm11, xmm3, xmmword ptr [rax + 32], 4
    vmovdqa xmmword ptr [rax - 64], xmm4
    vmovdqa xmm14, xmmword ptr [rdi + 1376]
    vpaddd xmm11, xmm13, xmm11
    sha256msg2 xmm11, xmm3
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 64]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    vmovdqa xmmword ptr [rax + 0], xmm11
    vmovdqa xmm3, xmmword ptr [rax - 112]
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 128]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm3, xmmword ptr [rax - 96]
    vpalignr xmm13, xmm1, xmmword ptr [rax - 80], 4
    vmovdqa xmm14, xmmword ptr [rax - 48]
    vpaddd xmm13, xmm3, xmm13
    sha256msg2 xmm13, xmm1
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 48]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 32]
    vpalignr xmm1, xmm4, xmmword ptr [rax - 16], 4
    vmovdqa xmmword ptr [rax - 112], xmm13
    vmovdqa xmm3, xmmword ptr [rax + 16]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm4
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 16]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    sha256msg1 xmm3, xmmword ptr [rax + 32]
    vpalignr xmm4, xmm11, xmmword ptr [rax + 48], 4
    vmovdqa xmmword ptr [rax - 48], xmm1
    vpaddd xmm4, xmm3, xmm4
    sha256msg2 xmm4, xmm11
    vpaddd xmm0, xmm4, xmmword ptr [rcx + 80]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    vmovdqa xmmword ptr [rax + 16], xmm4
    vmovdqa xmm3, xmmword ptr [rax - 96]
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm3, xmmword ptr [rax - 80]
    vpalignr xmm11, xmm13, xmmword ptr [rax - 128], 4
    vmovdqa xmm14, xmmword ptr [rax - 32]
    vpaddd xmm11, xmm3, xmm11
    sha256msg2 xmm11, xmm13
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 32]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 16]
    vpalignr xmm3, xmm1, xmmword ptr [rax - 64], 4
    vmovdqa xmmword ptr [rax - 96], xmm11
    vmovdqa xmm13, xmmword ptr [rax + 32]
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm1
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 32]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    sha256msg1 xmm13, xmmword ptr [rax + 48]
    vpalignr xmm1, xmm4, xmmword ptr [rax + 0], 4
    vmovdqa xmmword ptr [rax - 32], xmm3
    vpaddd xmm1, xmm13, xmm1
    sha256msg2 xmm1, xmm4
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 96]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    vmovdqa xmmword ptr [rax + 32], xmm1
    vmovdqa xmm4, xmmword ptr [rax - 80]
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm4, xmmword ptr [rax - 128]
    vpalignr xmm13, xmm11, xmmword ptr [rax - 112], 4
    vmovdqa xmm14, xmmword ptr [rax - 16]
    vpaddd xmm13, xmm4, xmm13
    sha256msg2 xmm13, xmm11
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 16]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 64]
    vpalignr xmm4, xmm3, xmmword ptr [rax - 48], 4
    vmovdqa xmmword ptr [rax - 80], xmm13
    vmovdqa xmm11, xmmword ptr [rax + 48]
    vpaddd xmm4, xmm14, xmm4
    sha256msg2 xmm4, xmm3
    vpaddd xmm0, xmm4, xmmword ptr [rcx + 48]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    sha256msg1 xmm11, xmmword ptr [rax + 0]
    vpalignr xmm3, xmm1, xmmword ptr [rax + 16], 4
    vmovdqa xmmword ptr [rax - 16], xmm4
    vpaddd xmm3, xmm11, xmm3
    sha256msg2 xmm3, xmm1
    vpaddd xmm0, xmm3, xmmword ptr [rdi + 592]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    vmovdqa xmm1, xmmword ptr [rax - 128]
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm1, xmmword ptr [rax - 112]
    vpalignr xmm3, xmm13, xmmword ptr [rax - 96], 4
    vmovdqa xmm11, xmmword ptr [rax - 64]
    vpaddd xmm3, xmm1, xmm3
    vpaddd xmm5, xmm5, xmmword ptr [rdi + 1232]
    vpaddd xmm6, xmm6, xmmword ptr [rdi + 1248]
    vshufps xmm1, xmm5, xmm6, 187
    vmovdqa xmmword ptr [rax + 0], xmm1
    vshufps xmm6, xmm5, xmm6, 17
    vmovdqa xmmword ptr [rax + 16], xmm6
    sha256msg2 xmm3, xmm13
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 0]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm11, xmmword ptr [rax - 48]
    vpalignr xmm5, xmm4, xmmword ptr [rax - 32], 4
    vmovdqa xmmword ptr [rax - 128], xmm3
    vpaddd xmm5, xmm11, xmm5
    sha256msg2 xmm5, xmm4
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 64]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 64], xmm5
    vmovdqa xmm4, xmmword ptr [rdi + 1376]
    vmovdqa xmm6, xmmword ptr [r8 - 32]
    vmovdqa xmm11, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 128]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    sha256msg1 xmm4, xmmword ptr [r8 + 0]
    vmovdqa xmm1, xmmword ptr [rax - 112]
    sha256msg2 xmm4, xmmword ptr [r8 + 16]
    vpaddd xmm0, xmm4, xmmword ptr [rcx - 64]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm1, xmmword ptr [rax - 96]
    vpalignr xmm13, xmm3, xmmword ptr [rax - 80], 4
    vmovdqa xmmword ptr [rax + 64], xmm4
    vmovdqa xmm14, xmmword ptr [rax - 48]
    vpaddd xmm13, xmm1, xmm13
    sha256msg2 xmm13, xmm3
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 16]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 32]
    vpalignr xmm1, xmm5, xmmword ptr [rax - 16], 4
    vmovdqa xmmword ptr [rax - 112], xmm13
    vmovdqa xmm3, xmmword ptr [rax + 16]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm5
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 80]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 48], xmm1
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 112]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vpalignr xmm3, xmm4, xmmword ptr [r8 + 16], 4
    vmovdqa xmm5, xmmword ptr [rax - 96]
    vpaddd xmm3, xmm3, xmmword ptr [r8 + 0]
    sha256msg2 xmm3, xmm4
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 48]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm5, xmmword ptr [rax - 80]
    vpalignr xmm4, xmm13, xmmword ptr [rax - 128], 4
    vmovdqa xmmword ptr [rax + 80], xmm3
    vmovdqa xmm14, xmmword ptr [rax - 32]
    vpaddd xmm4, xmm5, xmm4
    sha256msg2 xmm4, xmm13
    vpaddd xmm0, xmm4, xmmword ptr [rcx + 32]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 16]
    vpalignr xmm5, xmm1, xmmword ptr [rax - 64], 4
    vmovdqa xmmword ptr [rax - 96], xmm4
    vpaddd xmm5, xmm14, xmm5
    sha256msg2 xmm5, xmm1
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 96]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 32], xmm5
    vmovdqa xmm0, xmmword ptr [r8 - 96]
    sha256rnds2 xmm11, xmm6, xmm0
    vmovq xmm0, qword ptr [r8 - 88]
    sha256rnds2 xmm6, xmm11, xmm0
    vpalignr xmm1, xmm3, xmmword ptr [rax + 64], 4
    vmovdqa xmm13, xmmword ptr [rax - 80]
    sha256msg2 xmm1, xmm3
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 32]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm13, xmmword ptr [rax - 128]
    vpalignr xmm3, xmm4, xmmword ptr [rax - 112], 4
    vmovdqa xmmword ptr [rax + 96], xmm1
    vmovdqa xmm14, xmmword ptr [rax - 16]
    vpaddd xmm3, xmm13, xmm3
    sha256msg2 xmm3, xmm4
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 48]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 64]
    vpalignr xmm4, xmm5, xmmword ptr [rax - 48], 4
    vmovdqa xmmword ptr [rax - 80], xmm3
    vpaddd xmm4, xmm14, xmm4
    sha256msg2 xmm4, xmm5
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 592]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    vmovdqa xmm4, xmmword ptr [r8 + 16]
    vmovdqa xmm0, xmmword ptr [r8 - 80]
    sha256rnds2 xmm11, xmm6, xmm0
    vmovq xmm0, qword ptr [r8 - 72]
    sha256rnds2 xmm6, xmm11, xmm0
    sha256msg1 xmm4, xmmword ptr [rax + 64]
    vpalignr xmm5, xmm1, xmmword ptr [rax + 80], 4
    vmovdqa xmm13, xmmword ptr [rax - 128]
    vpaddd xmm5, xmm4, xmm5
    vpaddd xmm7, xmm7, xmmword ptr [r8 - 32]
    vpaddd xmm12, xmm12, xmmword ptr [r8 - 16]
    vshufps xmm4, xmm7, xmm12, 187
    vpshufb xmm4, xmm4, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 32], xmm4
    vshufps xmm12, xmm7, xmm12, 17
    vpshufb xmm12, xmm12, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 48], xmm12
    sha256msg2 xmm5, xmm1
    vpaddd xmm0, xmm5, xmmword ptr [rcx - 16]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm13, xmmword ptr [rax - 112]
    vpalignr xmm1, xmm3, xmmword ptr [rax - 96], 4
    vmovdqa xmmword ptr [rax + 112], xmm5
    vmovdqu xmm4, xmmword ptr [rsi + 144]
    vmovdqu xmm7, xmmword ptr [rsi + 80]
    vpaddd xmm1, xmm13, xmm1
    sha256msg2 xmm1, xmm3
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 64]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    vpshufb xmm4, xmm4, xmmword ptr [rdi + 528]
    vpshufb xmm7, xmm7, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 128], xmm1
    vmovdqa xmm3, xmmword ptr [rax + 0]
    vmovdqa xmmword ptr [rdi + 1344], xmm4
    vmovdqa xmmword ptr [rax - 64], xmm7
    vmovdqa xmm4, xmmword ptr [r8 - 32]
    vmovdqa xmm12, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 128]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm3, xmmword ptr [rax + 16]
    vmovdqa xmm7, xmmword ptr [rax + 64]
    sha256msg2 xmm3, xmmword ptr [r8 - 48]
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 64]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    sha256msg1 xmm7, xmmword ptr [rax + 80]
    vpalignr xmm13, xmm5, xmmword ptr [rax + 96], 4
    vmovdqa xmmword ptr [rax + 0], xmm3
    vmovdqa xmm14, xmmword ptr [rax - 112]
    vpaddd xmm13, xmm7, xmm13
    sha256msg2 xmm13, xmm5
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 0]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 96]
    vpalignr xmm5, xmm1, xmmword ptr [rax - 80], 4
    vmovdqa xmmword ptr [rax + 64], xmm13
    vmovdqu xmm7, xmmword ptr [rsi + 96]
    vpaddd xmm5, xmm14, xmm5
    sha256msg2 xmm5, xmm1
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 80]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    vpshufb xmm7, xmm7, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 112], xmm5
    vmovdqa xmm1, xmmword ptr [rax + 16]
    vmovdqa xmmword ptr [rax - 48], xmm7
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 112]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm1, xmmword ptr [r8 - 64]
    vpalignr xmm7, xmm3, xmmword ptr [r8 - 48], 4
    vmovdqa xmm14, xmmword ptr [rax + 80]
    vpaddd xmm7, xmm1, xmm7
    sha256msg2 xmm7, xmm3
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 48]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 96]
    vpalignr xmm1, xmm13, xmmword ptr [rax + 112], 4
    vmovdqa xmmword ptr [rax + 16], xmm7
    vmovdqa xmm3, xmmword ptr [rax - 96]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm13
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 16]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm3, xmmword ptr [rax - 80]
    vpalignr xmm13, xmm5, xmmword ptr [rax - 128], 4
    vmovdqa xmmword ptr [rax + 80], xmm1
    vmovdqu xmm14, xmmword ptr [rsi + 112]
    vpaddd xmm13, xmm3, xmm13
    sha256msg2 xmm13, xmm5
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 96]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    vpshufb xmm14, xmm14, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 96], xmm13
    vmovdqa xmmword ptr [rax - 32], xmm14
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 96]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    vpalignr xmm3, xmm7, xmmword ptr [rax + 0], 4
    vmovdqa xmm5, xmmword ptr [rax + 96]
    vpaddd xmm3, xmm3, xmmword ptr [r8 - 64]
    sha256msg2 xmm3, xmm7
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 32]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    sha256msg1 xmm5, xmmword ptr [rax + 112]
    vpalignr xmm7, xmm1, xmmword ptr [rax + 64], 4
    vmovdqa xmmword ptr [rax + 32], xmm3
    vmovdqa xmm14, xmmword ptr [rax - 80]
    vpaddd xmm7, xmm5, xmm7
    sha256msg2 xmm7, xmm1
    vpaddd xmm0, xmm7, xmmword ptr [rcx + 32]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 128]
    vpalignr xmm1, xmm13, xmmword ptr [rax - 112], 4
    vmovdqa xmmword ptr [rax + 96], xmm7
    vmovdqu xmm5, xmmword ptr [rsi + 128]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm13
    vpaddd xmm0, xmm1, xmmword ptr [rdi + 592]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    vpshufb xmm5, xmm5, xmmword ptr [rdi + 528]
    vmovdqa xmm1, xmmword ptr [r8 - 48]
    vmovdqa xmmword ptr [rax - 16], xmm5
    vpaddd xmm0, xmm5, xmmword ptr [rcx - 80]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm1, xmmword ptr [rax + 0]
    vpalignr xmm13, xmm3, xmmword ptr [rax + 16], 4
    vmovdqa xmm14, xmmword ptr [rax + 112]
    vpaddd xmm13, xmm1, xmm13
    vpaddd xmm2, xmm2, xmmword ptr [r8 - 32]
    vpaddd xmm8, xmm8, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [rdi + 1168], xmm2
    vmovdqa xmmword ptr [rdi + 1184], xmm8
    sha256msg2 xmm13, xmm3
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 16]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 64]
    vpalignr xmm1, xmm7, xmmword ptr [rax + 80], 4
    vmovdqa xmmword ptr [rax + 48], xmm13
    vmovdqa xmm3, xmmword ptr [rdi + 1328]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm7
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 48]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [rax + 112], xmm1
    vmovdqa xmm7, xmmword ptr [rax - 64]
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 128]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm7, xmmword ptr [rax - 48]
    vpalignr xmm3, xmm5, xmmword ptr [rax - 32], 4
    vmovdqa xmm14, xmmword ptr [rax + 0]
    vpaddd xmm3, xmm7, xmm3
    sha256msg2 xmm3, xmm5
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 64]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 16]
    vpalignr xmm5, xmm13, xmmword ptr [rax + 32], 4
    vmovdqa xmmword ptr [rax - 64], xmm3
    vmovdqa xmm7, xmmword ptr [rax + 64]
    vpaddd xmm5, xmm14, xmm5
    sha256msg2 xmm5, xmm13
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 0]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    sha256msg1 xmm7, xmmword ptr [rax + 80]
    vpalignr xmm13, xmm1, xmmword ptr [rax + 96], 4
    vmovdqa xmmword ptr [rax + 0], xmm5
    vpaddd xmm13, xmm7, xmm13
    sha256msg2 xmm13, xmm1
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 64]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [rax + 64], xmm13
    vmovdqa xmm1, xmmword ptr [rax - 48]
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm8, xmm2, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm1, xmmword ptr [rax - 32]
    vpalignr xmm7, xmm3, xmmword ptr [rax - 16], 4
    vmovdqa xmm14, xmmword ptr [rax + 16]
    vpaddd xmm7, xmm1, xmm7
    sha256msg2 xmm7, xmm3
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 48]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 32]
    vpalignr xmm1, xmm5, xmmword ptr [rax + 48], 4
    vmovdqa xmmword ptr [rax - 48], xmm7
    vmovdqa xmm3, xmmword ptr [rax + 80]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm5
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 16]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    sha256msg1 xmm3, xmmword ptr [rax + 96]
    vpalignr xmm5, xmm13, xmmword ptr [rax + 112], 4
    vmovdqa xmmword ptr [rax + 16], xmm1
    vpaddd xmm5, xmm3, xmm5
    sha256msg2 xmm5, xmm13
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 80]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [rax + 80], xmm5
    vmovdqa xmm3, xmmword ptr [rax - 32]
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm8, xmm2, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm3, xmmword ptr [rax - 16]
    vpalignr xmm13, xmm7, xmmword ptr [rax - 64], 4
    vmovdqa xmm14, xmmword ptr [rax + 32]
    vpaddd xmm13, xmm3, xmm13
    sha256msg2 xmm13, xmm7
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 32]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 48]
    vpalignr xmm3, xmm1, xmmword ptr [rax + 0], 4
    vmovdqa xmmword ptr [rax - 32], xmm13
    vmovdqa xmm7, xmmword ptr [rax + 96]
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm1
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 32]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    sha256msg1 xmm7, xmmword ptr [rax + 112]
    vpalignr xmm1, xmm5, xmmword ptr [rax + 64], 4
    vmovdqa xmmword ptr [rax + 32], xmm3
    vpaddd xmm1, xmm7, xmm1
    sha256msg2 xmm1, xmm5
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 96]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [rax + 96], xmm1
    vmovdqa xmm5, xmmword ptr [rax - 16]
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm8, xmm2, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm5, xmmword ptr [rax - 64]
    vpalignr xmm7, xmm13, xmmword ptr [rax - 48], 4
    vmovdqa xmm14, xmmword ptr [rax + 48]
    vpaddd xmm7, xmm5, xmm7
    sha256msg2 xmm7, xmm13
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 16]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 0]
    vpalignr xmm5, xmm3, xmmword ptr [rax + 16], 4
    vmovdqa xmmword ptr [rax - 16], xmm7
    vmovdqa xmm13, xmmword ptr [rax + 112]
    vpaddd xmm5, xmm14, xmm5
    sha256msg2 xmm5, xmm3
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 48]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    sha256msg1 xmm13, xmmword ptr [rax + 64]
    vpalignr xmm3, xmm1, xmmword ptr [rax + 80], 4
    vmovdqa xmmword ptr [rax + 48], xmm5
    vmovdqa xmm14, xmmword ptr [rdi + 1328]
    vpaddd xmm3, xmm13, xmm3
    sha256msg2 xmm3, xmm1
    vpaddd xmm0, xmm3, xmmword ptr [rdi + 592]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm14, xmmword ptr [r8 + 0]
    vmovdqa xmm1, xmmword ptr [rax - 64]
    sha256msg2 xmm14, xmmword ptr [r8 + 16]
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 64]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm1, xmmword ptr [rax - 48]
    vpalignr xmm3, xmm7, xmmword ptr [rax - 32], 4
    vmovdqa xmmword ptr [rax - 128], xmm14
    vmovdqa xmm13, xmmword ptr [rax + 0]
    vpaddd xmm3, xmm1, xmm3
    vpaddd xmm9, xmm9, xmmword ptr [rdi + 1264]
    vpaddd xmm10, xmm10, xmmword ptr [rdi + 1280]
    vshufps xmm1, xmm9, xmm10, 187
    vmovdqa xmmword ptr [rax + 64], xmm1
    vshufps xmm10, xmm9, xmm10, 17
    vmovdqa xmmword ptr [rax + 80], xmm10
    sha256msg2 xmm3, xmm7
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 0]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm13, xmmword ptr [rax + 16]
    vpalignr xmm7, xmm5, xmmword ptr [rax + 32], 4
    vmovdqa xmmword ptr [rax - 64], xmm3
    vpaddd xmm7, xmm13, xmm7
    sha256msg2 xmm7, xmm5
    vpaddd xmm0, xmm7, xmmword ptr [rcx + 64]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmmword ptr [rax + 0], xmm7
    vmovdqa xmm5, xmmword ptr [r8 - 32]
    vmovdqa xmm9, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 128]
    sha256rnds2 xmm9, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm9, xmm0
    vpalignr xmm1, xmm14, xmmword ptr [r8 + 16], 4
    vmovdqa xmm10, xmmword ptr [rax - 48]
    vpaddd xmm1, xmm1, xmmword ptr [r8 + 0]
    sha256msg2 xmm1, xmm14
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 48]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm10, xmmword ptr [rax - 32]
    vpalignr xmm13, xmm3, xmmword ptr [rax - 16], 4
    vmovdqa xmmword ptr [rax - 112], xmm1
    vmovdqa xmm14, xmmword ptr [rax + 16]
    vpaddd xmm13, xmm10, xmm13
    sha256msg2 xmm13, xmm3
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 16]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 32]
    vpalignr xmm3, xmm7, xmmword ptr [rax + 48], 4
    vmovdqa xmmword ptr [rax - 48], xmm13
    vmovdqa xmm10, xmmword ptr [rax + 80]
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm7
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 80]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmmword ptr [rax + 16], xmm3
    vpaddd xmm0, xmm10, xmmword ptr [rcx - 112]
    sha256rnds2 xmm9, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm9, xmm0
    vpalignr xmm7, xmm1, xmmword ptr [rax - 128], 4
    vmovdqa xmm10, xmmword ptr [rax - 32]
    sha256msg2 xmm7, xmm1
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 32]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm10, xmmword ptr [rax - 16]
    vpalignr xmm1, xmm13, xmmword ptr [rax - 64], 4
    vmovdqa xmmword ptr [rax - 96], xmm7
    vmovdqa xmm14, xmmword ptr [rax + 32]
    vpaddd xmm1, xmm10, xmm1
    sha256msg2 xmm1, xmm13
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 32]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 48]
    vpalignr xmm10, xmm3, xmmword ptr [rax + 0], 4
    vmovdqa xmmword ptr [rax - 32], xmm1
    vpaddd xmm10, xmm14, xmm10
    sha256msg2 xmm10, xmm3
    vpaddd xmm0, xmm10, xmmword ptr [rcx + 96]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmmword ptr [rax + 32], xmm10
    vmovdqa xmm3, xmmword ptr [r8 + 16]
    vmovdqa xmm0, xmmword ptr [r8 - 96]
    sha256rnds2 xmm9, xmm5, xmm0
    vmovq xmm0, qword ptr [r8 - 88]
    sha256rnds2 xmm5, xmm9, xmm0
    sha256msg1 xmm3, xmmword ptr [rax - 128]
    vpalignr xmm13, xmm7, xmmword ptr [rax - 112], 4
    vmovdqa xmm14, xmmword ptr [rax - 16]
    vpaddd xmm13, xmm3, xmm13
    sha256msg2 xmm13, xmm7
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 16]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 64]
    vpalignr xmm3, xmm1, xmmword ptr [rax - 48], 4
    vmovdqa xmmword ptr [rax - 80], xmm13
    vmovdqa xmm7, xmmword ptr [rax + 48]
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm1
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 48]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm7, xmmword ptr [rax + 0]
    vpalignr xmm1, xmm10, xmmword ptr [rax + 16], 4
    vmovdqa xmmword ptr [rax - 16], xmm3
    vpaddd xmm1, xmm7, xmm1
    sha256msg2 xmm1, xmm10
    vpaddd xmm0, xmm1, xmmword ptr [rdi + 592]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmm1, xmmword ptr [rax - 128]
    vmovdqa xmm0, xmmword ptr [r8 - 80]
    sha256rnds2 xmm9, xmm5, xmm0
    vmovq xmm0, qword ptr [r8 - 72]
    sha256rnds2 xmm5, xmm9, xmm0
    sha256msg1 xmm1, xmmword ptr [rax - 112]
    vpalignr xmm7, xmm13, xmmword ptr [rax - 96], 4
    vmovdqa xmm10, xmmword ptr [rax - 64]
    vpaddd xmm7, xmm1, xmm7
    vpaddd xmm6, xmm6, xmmword ptr [r8 - 32]
    vpaddd xmm11, xmm11, xmmword ptr [r8 - 16]
    vshufps xmm1, xmm6, xmm11, 187
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 64], xmm1
    vshufps xmm11, xmm6, xmm11, 17
    vpshufb xmm11, xmm11, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 80], xmm11
    sha256msg2 xmm7, xmm13
    vpaddd xmm0, xmm7, xmmword ptr [rcx + 0]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm10, xmmword ptr [rax - 48]
    vpalignr xmm1, xmm3, xmmword ptr [rax - 32], 4
    vmovdqa xmmword ptr [rax - 128], xmm7
    vmovdqu xmm6, xmmword ptr [rsi + 224]
    vmovdqu xmm11, xmmword ptr [rsi + 160]
    vpaddd xmm1, xmm10, xmm1
    sha256msg2 xmm1, xmm3
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 64]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    vpshufb xmm6, xmm6, xmmword ptr [rdi + 528]
    vpshufb xmm11, xmm11, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 64], xmm1
    vmovdqa xmm3, xmmword ptr [rax + 64]
    vmovdqa xmmword ptr [rdi + 1360], xmm6
    vmovdqa xmmword ptr [rax + 0], xmm11
    vmovdqa xmm6, xmmword ptr [r8 - 32]
    vmovdqa xmm10, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 128]
    sha256rnds2 xmm10, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm10, xmm0
    sha256msg1 xmm3, xmmword ptr [rax + 80]
    vmovdqa xmm11, xmmword ptr [rax - 112]
    sha256msg2 xmm3, xmmword ptr [r8 - 48]
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 64]
    sha256rnds2 xmm9, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm9, xmm0
    sha256msg1 xmm11, xmmword ptr [rax - 96]
    vpalignr xmm13, xmm7, xmmword ptr [rax - 80], 4
    vmovdqa xmmword ptr [rax + 64], xmm3
    vmovdqa xmm14, xmmword ptr [rax - 48]
    vpaddd xmm13, xmm11, xmm13
    sha256msg2 xmm13, xmm7
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 16]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 32]
    vpalignr xmm7, xmm1, xmmword ptr [rax - 16], 4
    vmovdqa xmmword ptr [rax - 112], xmm13
    vmovdqu xmm11, xmmword ptr [rsi + 176]
    vpaddd xmm7, xmm14, xmm7
    sha256msg2 xmm7, xmm1
    vpaddd xmm0, xmm7, xmmword ptr [rcx + 80]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    vpshufb xmm11, xmm11, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 48], xmm7
    vmovdqa xmm1, xmmword ptr [rax + 80]
    vmovdqa xmmword ptr [rax + 16], xmm11
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 112]
    sha256rnds2 xmm10, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm10, xmm0
    sha256msg1 xmm1, xmmword ptr [r8 - 64]
    vpalignr xmm11, xmm3, xmmword ptr [r8 - 48], 4
    vmovdqa xmm14, xmmword ptr [rax - 96]
    vpaddd xmm11, xmm1, xmm11
    sha256msg2 xmm11, xmm3
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 48]
    sha256rnds2 xmm9, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm9, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 80]
    vpalignr xmm1, xmm13, xmmword ptr [rax - 128], 4
    vmovdqa xmmword ptr [rax + 80], xmm11
    vmovdqa xmm3, xmmword ptr [rax - 32]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm13
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 32]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm3, xmmword ptr [rax - 16]
    vpalignr xmm13, xmm7, xmmword ptr [rax - 64], 4
    vmovdqa xmmword ptr [rax - 96], xmm1
    vmovdqu xmm14, xmmword ptr [rsi + 192]
    vpaddd xmm13, xmm3, xmm13
    sha256msg2 xmm13, xmm7
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 96]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    vpshufb xmm14, xmm14, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 32], xmm13
    vmovdqa xmmword ptr [rax + 32], xmm14
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 96]
    sha256rnds2 xmm10, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm10, xmm0
    vpalignr xmm3, xmm11, xmmword ptr [rax + 64], 4
    vmovdqa xmm7, xmmword ptr [rax - 80]
    vpaddd xmm3, xmm3, xmmword ptr [r8 - 64]
    sha256msg2 xmm3, xmm11
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 32]
    sha256rnds2 xmm9, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm9, xmm0
    sha256msg1 xmm7, xmmword ptr [rax - 128]
    vpalignr xmm11, xmm1, xmmword ptr [rax - 112], 4
    vmovdqa xmmword ptr [rax + 96], xmm3
    vmovdqa xmm14, xmmword ptr [rax - 16]
    vpaddd xmm11, xmm7, xmm11
    sha256msg2 xmm11, xmm1
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 48]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 64]
    vpalignr xmm1, xmm13, xmmword ptr [rax - 48], 4
    vmovdqa xmmword ptr [rax - 80], xmm11
    vmovdqu xmm7, xmmword ptr [rsi + 208]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm13
    vpaddd xmm0, xmm1, xmmword ptr [rdi + 592]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    vpshufb xmm7, xmm7, xmmword ptr [rdi + 528]
    vmovdqa xmm1, xmmword ptr [r8 - 48]
    vmovdqa xmmword ptr [rax + 48], xmm7
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 80]
    sha256rnds2 xmm10, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm10, xmm0
    sha256msg1 xmm1, xmmword ptr [rax + 64]
    vpalignr xmm13, xmm3, xmmword ptr [rax + 80], 4
    vmovdqa xmm14, xmmword ptr [rax - 128]
    vpaddd xmm13, xmm1, xmm13
    vpaddd xmm4, xmm4, xmmword ptr [r8 - 32]
    vpaddd xmm12, xmm12, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [rdi + 1200], xmm4
    vmovdqa xmmword ptr [rdi + 1216], xmm12
    sha256msg2 xmm13, xmm3
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 16]
    sha256rnds2 xmm9, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm9, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 112]
    vpalignr xmm1, xmm11, xmmword ptr [rax - 96], 4
    vmovdqa xmmword ptr [rax + 112], xmm13
    vmovdqa xmm3, xmmword ptr [rdi + 1344]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm11
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 64]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    vmovdqa xmmword ptr [rax - 128], xmm1
    vmovdqa xmm11, xmmword ptr [rax + 0]
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 128]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm11, xmmword ptr [rax + 16]
    vpalignr xmm3, xmm7, xmmword ptr [rax + 32], 4
    vmovdqa xmm14, xmmword ptr [rax + 64]
    vpaddd xmm3, xmm11, xmm3
    sha256msg2 xmm3, xmm7
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 64]
    sha256rnds2 xmm10, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm10, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 80]
    vpalignr xmm7, xmm13, xmmword ptr [rax + 96], 4
    vmovdqa xmmword ptr [rax + 0], xmm3
    vmovdqa xmm11, xmmword ptr [rax - 112]
    vpaddd xmm7, xmm14, xmm7
    sha256msg2 xmm7, xmm13
    vpaddd xmm0, xmm7, xmmword ptr [rcx + 0]
    sha256rnds2 xmm9, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm9, xmm0
    sha256msg1 xmm11, xmmword ptr [rax - 96]
    vpalignr xmm13, xmm1, xmmword ptr [rax - 80], 4
    vmovdqa xmmword ptr [rax + 64], xmm7
    vpaddd xmm13, xmm11, xmm13
    sha256msg2 xmm13, xmm1
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 80]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    vmovdqa xmmword ptr [rax - 112], xmm13
    vmovdqa xmm1, xmmword ptr [rax + 16]
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm12, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm1, xmmword ptr [rax + 32]
    vpalignr xmm11, xmm3, xmmword ptr [rax + 48], 4
    vmovdqa xmm14, xmmword ptr [rax + 80]
    vpaddd xmm11, xmm1, xmm11
    sha256msg2 xmm11, xmm3
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 48]
    sha256rnds2 xmm10, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm10, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 96]
    vpalignr xmm1, xmm7, xmmword ptr [rax + 112], 4
    vmovdqa xmmword ptr [rax + 16], xmm11
    vmovdqa xmm3, xmmword ptr [rax - 96]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm7
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 16]
    sha256rnds2 xmm9, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm9, xmm0
    sha256msg1 xmm3, xmmword ptr [rax - 80]
    vpalignr xmm7, xmm13, xmmword ptr [rax - 128], 4
    vmovdqa xmmword ptr [rax + 80], xmm1
    vpaddd xmm7, xmm3, xmm7
    sha256msg2 xmm7, xmm13
    vpaddd xmm0, xmm7, xmmword ptr [rcx + 96]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    vmovdqa xmmword ptr [rax - 96], xmm7
    vmovdqa xmm3, xmmword ptr [rax + 32]
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm12, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm3, xmmword ptr [rax + 48]
    vpalignr xmm13, xmm11, xmmword ptr [rax + 0], 4
    vmovdqa xmm14, xmmword ptr [rax + 96]
    vpaddd xmm13, xmm3, xmm13
    sha256msg2 xmm13, xmm11
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 32]
    sha256rnds2 xmm10, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm10, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 112]
    vpalignr xmm3, xmm1, xmmword ptr [rax + 64], 4
    vmovdqa xmmword ptr [rax + 32], xmm13
    vmovdqa xmm11, xmmword ptr [rax - 80]
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm1
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 32]
    sha256rnds2 xmm9, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm9, xmm0
    sha256msg1 xmm11, xmmword ptr [rax - 128]
    vpalignr xmm1, xmm7, xmmword ptr [rax - 112], 4
    vmovdqa xmmword ptr [rax + 96], xmm3
    vpaddd xmm1, xmm11, xmm1
    sha256msg2 xmm1, xmm7
    vpaddd xmm0, xmm1, xmmword ptr [rdi + 592]
    sha256rnds2 xmm8, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm8, xmm0
    vmovdqa xmm1, xmmword ptr [rax + 48]
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm12, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm1, xmmword ptr [rax + 0]
    vpalignr xmm7, xmm13, xmmword ptr [rax + 16], 4
    vmovdqa xmm11, xmmword ptr [rax + 112]
    vpaddd xmm7, xmm1, xmm7
    vpaddd xmm2, xmm2, xmmword ptr [rdi + 1168]
    vpaddd xmm8, xmm8, xmmword ptr [rdi + 1184]
    vshufps xmm1, xmm2, xmm8, 187
    vmovdqa xmmword ptr [rax - 128], xmm1
    vshufps xmm8, xmm2, xmm8, 17
    vmovdqa xmmword ptr [rax - 112], xmm8
    sha256msg2 xmm7, xmm13
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 16]
    sha256rnds2 xmm10, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm10, xmm0
    sha256msg1 xmm11, xmmword ptr [rax + 64]
    vpalignr xmm2, xmm3, xmmword ptr [rax + 80], 4
    vmovdqa xmmword ptr [rax + 48], xmm7
    vpaddd xmm2, xmm11, xmm2
    sha256msg2 xmm2, xmm3
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 48]
    sha256rnds2 xmm9, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm9, xmm0
    vmovdqa xmmword ptr [rax + 112], xmm2
    vmovdqa xmm3, xmmword ptr [rdi + 1344]
    vmovdqa xmm8, xmmword ptr [r8 - 32]
    vmovdqa xmm11, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 128]
    sha256rnds2 xmm11, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm11, xmm0
    sha256msg1 xmm3, xmmword ptr [r8 + 0]
    vmovdqa xmm1, xmmword ptr [rax + 0]
    sha256msg2 xmm3, xmmword ptr [r8 + 16]
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 64]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm1, xmmword ptr [rax + 16]
    vpalignr xmm13, xmm7, xmmword ptr [rax + 32], 4
    vmovdqa xmmword ptr [rax - 64], xmm3
    vmovdqa xmm14, xmmword ptr [rax + 64]
    vpaddd xmm13, xmm1, xmm13
    sha256msg2 xmm13, xmm7
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 0]
    sha256rnds2 xmm10, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm10, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 80]
    vpalignr xmm1, xmm2, xmmword ptr [rax + 96], 4
    vmovdqa xmmword ptr [rax + 0], xmm13
    vmovdqa xmm7, xmmword ptr [rax - 112]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm2
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 64]
    sha256rnds2 xmm9, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm9, xmm0
    vmovdqa xmmword ptr [rax + 64], xmm1
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 112]
    sha256rnds2 xmm11, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm11, xmm0
    vpalignr xmm2, xmm3, xmmword ptr [r8 + 16], 4
    vmovdqa xmm7, xmmword ptr [rax + 16]
    vpaddd xmm2, xmm2, xmmword ptr [r8 + 0]
    sha256msg2 xmm2, xmm3
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 48]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm7, xmmword ptr [rax + 32]
    vpalignr xmm3, xmm13, xmmword ptr [rax + 48], 4
    vmovdqa xmmword ptr [rax - 48], xmm2
    vmovdqa xmm14, xmmword ptr [rax + 80]
    vpaddd xmm3, xmm7, xmm3
    sha256msg2 xmm3, xmm13
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 16]
    sha256rnds2 xmm10, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm10, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 96]
    vpalignr xmm7, xmm1, xmmword ptr [rax + 112], 4
    vmovdqa xmmword ptr [rax + 16], xmm3
    vpaddd xmm7, xmm14, xmm7
    sha256msg2 xmm7, xmm1
    vpaddd xmm0, xmm7, xmmword ptr [rcx + 80]
    sha256rnds2 xmm9, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm9, xmm0
    vmovdqa xmmword ptr [rax + 80], xmm7
    vmovdqa xmm0, xmmword ptr [r8 - 96]
    sha256rnds2 xmm11, xmm8, xmm0
    vmovq xmm0, qword ptr [r8 - 88]
    sha256rnds2 xmm8, xmm11, xmm0
    vpalignr xmm1, xmm2, xmmword ptr [rax - 64], 4
    vmovdqa xmm13, xmmword ptr [rax + 32]
    sha256msg2 xmm1, xmm2
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 32]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm13, xmmword ptr [rax + 48]
    vpalignr xmm2, xmm3, xmmword ptr [rax + 0], 4
    vmovdqa xmmword ptr [rax - 32], xmm1
    vmovdqa xmm14, xmmword ptr [rax + 96]
    vpaddd xmm2, xmm13, xmm2
    sha256msg2 xmm2, xmm3
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 32]
    sha256rnds2 xmm10, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm10, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 112]
    vpalignr xmm3, xmm7, xmmword ptr [rax + 64], 4
    vmovdqa xmmword ptr [rax + 32], xmm2
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm7
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 96]
    sha256rnds2 xmm9, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm9, xmm0
    vmovdqa xmmword ptr [rax + 96], xmm3
    vmovdqa xmm7, xmmword ptr [r8 + 16]
    vmovdqa xmm0, xmmword ptr [r8 - 80]
    sha256rnds2 xmm11, xmm8, xmm0
    vmovq xmm0, qword ptr [r8 - 72]
    sha256rnds2 xmm8, xmm11, xmm0
    sha256msg1 xmm7, xmmword ptr [rax - 64]
    vpalignr xmm13, xmm1, xmmword ptr [rax - 48], 4
    vmovdqa xmm14, xmmword ptr [rax + 48]
    vpaddd xmm13, xmm7, xmm13
    sha256msg2 xmm13, xmm1
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 16]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 0]
    vpalignr xmm1, xmm2, xmmword ptr [rax + 16], 4
    vmovdqa xmmword ptr [rax - 16], xmm13
    vmovdqa xmm7, xmmword ptr [rax + 112]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm2
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 48]
    sha256rnds2 xmm10, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm10, xmm0
    sha256msg1 xmm7, xmmword ptr [rax + 64]
    vpalignr xmm2, xmm3, xmmword ptr [rax + 80], 4
    vmovdqa xmmword ptr [rax + 48], xmm1
    vmovdqa xmm14, xmmword ptr [rax - 128]
    vpaddd xmm2, xmm7, xmm2
    sha256msg2 xmm2, xmm3
    vpaddd xmm0, xmm2, xmmword ptr [rdi + 592]
    sha256rnds2 xmm9, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm9, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 112]
    vmovdqa xmm2, xmmword ptr [rax - 64]
    sha256msg2 xmm14, xmmword ptr [r8 - 48]
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 64]
    sha256rnds2 xmm11, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm11, xmm0
    sha256msg1 xmm2, xmmword ptr [rax - 48]
    vpalignr xmm3, xmm13, xmmword ptr [rax - 32], 4
    vmovdqa xmmword ptr [rax - 128], xmm14
    vmovdqa xmm7, xmmword ptr [rax + 0]
    vpaddd xmm3, xmm2, xmm3
    vpaddd xmm5, xmm5, xmmword ptr [r8 - 32]
    vpaddd xmm9, xmm9, xmmword ptr [r8 - 16]
    vshufps xmm2, xmm5, xmm9, 187
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 96], xmm2
    vshufps xmm9, xmm5, xmm9, 17
    vpshufb xmm9, xmm9, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 112], xmm9
    sha256msg2 xmm3, xmm13
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 0]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm7, xmmword ptr [rax + 16]
    vpalignr xmm2, xmm1, xmmword ptr [rax + 32], 4
    vmovdqa xmmword ptr [rax - 64], xmm3
    vmovdqu xmm5, xmmword ptr [rsi + 304]
    vmovdqu xmm9, xmmword ptr [rsi + 240]
    vpaddd xmm2, xmm7, xmm2
    sha256msg2 xmm2, xmm1
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 64]
    sha256rnds2 xmm10, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm10, xmm0
    vpshufb xmm5, xmm5, xmmword ptr [rdi + 528]
    vpshufb xmm9, xmm9, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 0], xmm2
    vmovdqa xmm1, xmmword ptr [rax - 112]
    vmovdqa xmmword ptr [rdi + 1376], xmm5
    vmovdqa xmmword ptr [rax + 64], xmm9
    vmovdqa xmm5, xmmword ptr [r8 - 32]
    vmovdqa xmm7, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm9, xmmword ptr [rcx - 128]
    sha256rnds2 xmm7, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm7, xmm0
    sha256msg1 xmm1, xmmword ptr [r8 - 64]
    vpalignr xmm9, xmm14, xmmword ptr [r8 - 48], 4
    vmovdqa xmm13, xmmword ptr [rax - 48]
    vpaddd xmm9, xmm1, xmm9
    sha256msg2 xmm9, xmm14
    vpaddd xmm0, xmm9, xmmword ptr [rcx - 48]
    sha256rnds2 xmm11, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm11, xmm0
    sha256msg1 xmm13, xmmword ptr [rax - 32]
    vpalignr xmm1, xmm3, xmmword ptr [rax - 16], 4
    vmovdqa xmmword ptr [rax - 112], xmm9
    vmovdqa xmm14, xmmword ptr [rax + 16]
    vpaddd xmm1, xmm13, xmm1
    sha256msg2 xmm1, xmm3
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 16]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 32]
    vpalignr xmm3, xmm2, xmmword ptr [rax + 48], 4
    vmovdqa xmmword ptr [rax - 48], xmm1
    vmovdqu xmm13, xmmword ptr [rsi + 256]
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm2
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 80]
    sha256rnds2 xmm10, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm10, xmm0
    vpshufb xmm13, xmm13, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 16], xmm3
    vmovdqa xmmword ptr [rax + 80], xmm13
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 112]
    sha256rnds2 xmm7, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm7, xmm0
    vpalignr xmm2, xmm9, xmmword ptr [rax - 128], 4
    vmovdqa xmm13, xmmword ptr [rax - 32]
    vpaddd xmm2, xmm2, xmmword ptr [r8 - 64]
    sha256msg2 xmm2, xmm9
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 32]
    sha256rnds2 xmm11, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm11, xmm0
    sha256msg1 xmm13, xmmword ptr [rax - 16]
    vpalignr xmm9, xmm1, xmmword ptr [rax - 64], 4
    vmovdqa xmmword ptr [rax - 96], xmm2
    vmovdqa xmm14, xmmword ptr [rax + 32]
    vpaddd xmm9, xmm13, xmm9
    sha256msg2 xmm9, xmm1
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 32]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 48]
    vpalignr xmm1, xmm3, xmmword ptr [rax + 0], 4
    vmovdqa xmmword ptr [rax - 32], xmm9
    vmovdqu xmm13, xmmword ptr [rsi + 272]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm3
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 96]
    sha256rnds2 xmm10, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm10, xmm0
    vpshufb xmm13, xmm13, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 32], xmm1
    vmovdqa xmm3, xmmword ptr [r8 - 48]
    vmovdqa xmmword ptr [rax + 96], xmm13
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 96]
    sha256rnds2 xmm7, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm7, xmm0
    sha256msg1 xmm3, xmmword ptr [rax - 128]
    vpalignr xmm13, xmm2, xmmword ptr [rax - 112], 4
    vmovdqa xmm14, xmmword ptr [rax - 16]
    vpaddd xmm13, xmm3, xmm13
    sha256msg2 xmm13, xmm2
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 16]
    sha256rnds2 xmm11, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm11, xmm0
    sha256msg1 xmm14, xmmword ptr [rax - 64]
    vpalignr xmm2, xmm9, xmmword ptr [rax - 48], 4
    vmovdqa xmmword ptr [rax - 80], xmm13
    vmovdqa xmm3, xmmword ptr [rax + 48]
    vpaddd xmm2, xmm14, xmm2
    sha256msg2 xmm2, xmm9
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 48]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    sha256msg1 xmm3, xmmword ptr [rax + 0]
    vpalignr xmm9, xmm1, xmmword ptr [rax + 16], 4
    vmovdqa xmmword ptr [rax - 16], xmm2
    vmovdqu xmm14, xmmword ptr [rsi + 288]
    vpaddd xmm9, xmm3, xmm9
    sha256msg2 xmm9, xmm1
    vpaddd xmm0, xmm9, xmmword ptr [rdi + 592]
    sha256rnds2 xmm10, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm10, xmm0
    vpshufb xmm14, xmm14, xmmword ptr [rdi + 528]
    vmovdqa xmm1, xmmword ptr [rax - 128]
    vmovdqa xmmword ptr [rax + 112], xmm14
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 80]
    sha256rnds2 xmm7, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm7, xmm0
    sha256msg1 xmm1, xmmword ptr [rax - 112]
    vpalignr xmm3, xmm13, xmmword ptr [rax - 96], 4
    vmovdqa xmm9, xmmword ptr [rax - 64]
    vpaddd xmm3, xmm1, xmm3
    vpaddd xmm6, xmm6, xmmword ptr [r8 - 32]
    vpaddd xmm10, xmm10, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [rdi + 1232], xmm6
    vmovdqa xmmword ptr [rdi + 1248], xmm10
    sha256msg2 xmm3, xmm13
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 0]
    sha256rnds2 xmm11, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm11, xmm0
    sha256msg1 xmm9, xmmword ptr [rax - 48]
    vpalignr xmm1, xmm2, xmmword ptr [rax - 32], 4
    vmovdqa xmmword ptr [rax - 128], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 1360]
    vpaddd xmm1, xmm9, xmm1
    sha256msg2 xmm1, xmm2
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 64]
    sha256rnds2 xmm12, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 64], xmm1
    vmovdqa xmm1, xmmword ptr [rax + 64]
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 128]
    sha256rnds2 xmm10, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm10, xmm0
    sha256msg1 xmm1, xmmword ptr [rax + 80]
    vpalignr xmm2, xmm14, xmmword ptr [rax + 96], 4
    vpaddd xmm2, xmm1, xmm2
    sha256msg2 xmm2, xmm14
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 64]
    sha256rnds2 xmm7, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm7, xmm0
    vmovdqa xmmword ptr [rax + 64], xmm2
    vmovdqa xmmword ptr [r9 + 16], xmm8
    vmovdqa xmmword ptr [r9 + 32], xmm11
    vmovdqa xmmword ptr [r9 + 48], xmm4
    vmovdqa xmmword ptr [r9 + 64], xmm12
    vmovdqa xmmword ptr [r9 + 80], xmm6
    vmovdqa xmmword ptr [r9 + 96], xmm10
    vmovdqa xmmword ptr [r9 + 112], xmm5
    vmovdqa xmmword ptr [rdi + 1120], xmm7
    ret
