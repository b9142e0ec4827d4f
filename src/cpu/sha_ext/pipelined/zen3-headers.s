# Made by `cargo run -p hashgrind-kernelgen -- emit`, order zen3-headers: do not edit.
    .p2align 6
    vzeroupper
    lea rcx, [rdi + 128]
    lea r8, [rdi + 448]
    lea rax, [rdi + 736]
    lea r9, [rdi + 992]
    lea r10, [rdi + 1536]
    vmovdqa xmm1, xmmword ptr [r9 + 48]
    vmovdqa xmm2, xmmword ptr [r9 + 16]
    vmovdqa xmm3, xmmword ptr [r9 + 64]
    vmovdqa xmm4, xmmword ptr [r9 + 32]
    vmovdqa xmm5, xmmword ptr [r9 + 80]
    vmovdqa xmm6, xmmword ptr [r9 + 112]
    vmovdqa xmm7, xmmword ptr [r9 + 96]
    vmovdqa xmm8, xmmword ptr [rdi + 1120]
    vmovdqa xmm9, xmmword ptr [rax - 128]
    vmovdqa xmm10, xmmword ptr [rax - 64]
    vmovdqa xmm11, xmmword ptr [rax - 48]
    vmovdqa xmm12, xmmword ptr [rax - 112]
    sha256msg1 xmm12, xmmword ptr [rax - 96]
    vpalignr xmm13, xmm10, xmmword ptr [rax - 16], 4
    sha256msg1 xmm11, xmmword ptr [rax - 32]
    vpaddd xmm13, xmm11, xmm13
    vpalignr xmm11, xmm9, xmmword ptr [rax - 80], 4
    sha256msg2 xmm13, xmm10
    vmovdqa xmmword ptr [rax - 48], xmm13
    vmovdqa xmm10, xmmword ptr [rax + 64]
    vpaddd xmm11, xmm12, xmm11
    vpalignr xmm12, xmm10, xmmword ptr [rax + 112], 4
    sha256msg2 xmm11, xmm9
    vmovdqa xmmword ptr [rax - 112], xmm11
    vmovdqa xmm9, xmmword ptr [rax + 80]
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm7, xmm5, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm5, xmm7, xmm0
    sha256msg1 xmm9, xmmword ptr [rax + 96]
    vpaddd xmm12, xmm9, xmm12
    sha256msg2 xmm12, xmm10
    vmovdqa xmmword ptr [rax + 80], xmm12
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 80]
    sha256rnds2 xmm3, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm3, xmm0
    vpalignr xmm9, xmm13, xmmword ptr [rax - 64], 4
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 16]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    vmovdqa xmm10, xmmword ptr [rax - 96]
    vmovdqa xmm14, xmmword ptr [rax - 32]
    sha256msg1 xmm14, xmmword ptr [rax - 16]
    vpalignr xmm15, xmm11, xmmword ptr [rax - 128], 4
    vpaddd xmm9, xmm14, xmm9
    sha256msg1 xmm10, xmmword ptr [rax - 80]
    vpalignr xmm14, xmm12, xmmword ptr [rax + 64], 4
    sha256msg2 xmm9, xmm13
    vmovdqa xmmword ptr [rax - 32], xmm9
    vpaddd xmm15, xmm10, xmm15
    vpaddd xmm0, xmm12, xmmword ptr [rcx - 48]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    sha256msg2 xmm15, xmm11
    vmovdqa xmmword ptr [rax - 96], xmm15
    vmovdqa xmm10, xmmword ptr [rax + 96]
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm7, xmm5, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm5, xmm7, xmm0
    sha256msg1 xmm10, xmmword ptr [rax + 112]
    vpaddd xmm14, xmm10, xmm14
    sha256msg2 xmm14, xmm12
    vmovdqa xmmword ptr [rax + 96], xmm14
    vpalignr xmm10, xmm15, xmmword ptr [rax - 112], 4
    vpalignr xmm11, xmm9, xmmword ptr [rax - 48], 4
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 96]
    sha256rnds2 xmm3, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm3, xmm0
    vmovdqa xmm12, xmmword ptr [rax - 16]
    vpaddd xmm0, xmm15, xmmword ptr [rcx + 32]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    sha256msg1 xmm12, xmmword ptr [rax - 64]
    vmovdqa xmm13, xmmword ptr [rax - 80]
    vpaddd xmm11, xmm12, xmm11
    sha256msg1 xmm13, xmmword ptr [rax - 128]
    vpalignr xmm12, xmm14, xmmword ptr [rax + 80], 4
    sha256msg2 xmm11, xmm9
    vpaddd xmm10, xmm13, xmm10
    sha256msg2 xmm10, xmm15
    vmovdqa xmm9, xmmword ptr [rax + 112]
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm7, xmm5, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm5, xmm7, xmm0
    vmovdqa xmmword ptr [rax - 80], xmm10
    sha256msg1 xmm9, xmmword ptr [rax + 64]
    vpaddd xmm12, xmm9, xmm12
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 32]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    sha256msg2 xmm12, xmm14
    vpaddd xmm0, xmm11, xmmword ptr [rdi + 592]
    sha256rnds2 xmm3, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm3, xmm0
    vmovdqa xmmword ptr [rax + 112], xmm12
    vpaddd xmm1, xmm1, xmmword ptr [rdi + 1200]
    vpaddd xmm3, xmm3, xmmword ptr [rdi + 1216]
    vshufps xmm9, xmm1, xmm3, 187
    vmovdqa xmmword ptr [rax - 64], xmm9
    vpaddd xmm0, xmm10, xmmword ptr [rcx + 48]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    vmovdqa xmm11, xmmword ptr [rax - 128]
    vshufps xmm3, xmm1, xmm3, 17
    vmovdqa xmmword ptr [rax - 48], xmm3
    vmovdqa xmm1, xmmword ptr [r8 - 32]
    vmovdqa xmm3, xmmword ptr [r8 - 16]
    sha256msg1 xmm11, xmmword ptr [rax - 112]
    vmovdqa xmm13, xmmword ptr [rdi + 1360]
    vpalignr xmm14, xmm10, xmmword ptr [rax - 96], 4
    sha256msg1 xmm13, xmmword ptr [r8 + 0]
    vpaddd xmm14, xmm11, xmm14
    sha256msg2 xmm13, xmmword ptr [r8 + 16]
    vmovdqa xmmword ptr [rax + 0], xmm13
    vpaddd xmm0, xmm12, xmmword ptr [rcx - 16]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    sha256msg2 xmm14, xmm10
    vmovdqa xmmword ptr [rax - 128], xmm14
    vpalignr xmm10, xmm12, xmmword ptr [rax + 96], 4
    vmovdqa xmm11, xmmword ptr [rax + 64]
    sha256msg1 xmm11, xmmword ptr [rax + 80]
    vpaddd xmm10, xmm11, xmm10
    sha256msg2 xmm10, xmm12
    vmovdqa xmmword ptr [rax + 64], xmm10
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 64]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    vpalignr xmm11, xmm14, xmmword ptr [rax - 80], 4
    vpaddd xmm0, xmm9, xmmword ptr [rcx - 128]
    sha256rnds2 xmm3, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm3, xmm0
    vpalignr xmm9, xmm13, xmmword ptr [r8 + 16], 4
    vpaddd xmm9, xmm9, xmmword ptr [r8 + 0]
    vmovdqa xmm12, xmmword ptr [rax - 112]
    sha256msg2 xmm9, xmm13
    sha256msg1 xmm12, xmmword ptr [rax - 96]
    vmovdqa xmm15, xmmword ptr [rax - 48]
    vmovdqa xmmword ptr [rax + 16], xmm9
    vpaddd xmm11, xmm12, xmm11
    sha256msg2 xmm11, xmm14
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 64]
    sha256rnds2 xmm7, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm7, xmm0
    vmovdqa xmmword ptr [rax - 112], xmm11
    vmovdqa xmm12, xmmword ptr [rax + 80]
    vpalignr xmm13, xmm10, xmmword ptr [rax + 112], 4
    vpaddd xmm0, xmm10, xmmword ptr [rcx + 0]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    sha256msg1 xmm12, xmmword ptr [rax + 96]
    vpaddd xmm0, xmm15, xmmword ptr [rcx - 112]
    sha256rnds2 xmm3, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm3, xmm0
    vpaddd xmm13, xmm12, xmm13
    sha256msg2 xmm13, xmm10
    vmovdqa xmmword ptr [rax + 80], xmm13
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 80]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    vpalignr xmm10, xmm11, xmmword ptr [rax - 128], 4
    vmovdqa xmm0, xmmword ptr [r8 - 96]
    sha256rnds2 xmm3, xmm1, xmm0
    vmovq xmm0, qword ptr [r8 - 88]
    sha256rnds2 xmm1, xmm3, xmm0
    vpalignr xmm12, xmm9, xmmword ptr [rax + 0], 4
    vmovdqa xmm14, xmmword ptr [rax - 96]
    sha256msg2 xmm12, xmm9
    vmovdqa xmmword ptr [rax + 32], xmm12
    vpalignr xmm15, xmm13, xmmword ptr [rax + 64], 4
    sha256msg1 xmm14, xmmword ptr [rax - 80]
    vpaddd xmm10, xmm14, xmm10
    vpaddd xmm0, xmm9, xmmword ptr [rcx - 48]
    sha256rnds2 xmm7, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm7, xmm0
    vmovdqa xmm9, xmmword ptr [rax + 96]
    sha256msg2 xmm10, xmm11
    vmovdqa xmmword ptr [rax - 96], xmm10
    sha256msg1 xmm9, xmmword ptr [rax + 112]
    vpaddd xmm15, xmm9, xmm15
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 16]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    sha256msg2 xmm15, xmm13
    vmovdqa xmmword ptr [rax + 96], xmm15
    vpalignr xmm9, xmm10, xmmword ptr [rax - 112], 4
    vpaddd xmm0, xmm12, xmmword ptr [rcx - 32]
    sha256rnds2 xmm7, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm7, xmm0
    vpalignr xmm11, xmm12, xmmword ptr [rax + 16], 4
    vpaddd xmm0, xmm10, xmmword ptr [rcx + 96]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    vmovdqa xmm13, xmmword ptr [r8 + 16]
    sha256msg1 xmm13, xmmword ptr [rax + 0]
    vmovdqa xmm14, xmmword ptr [rax - 80]
    sha256msg1 xmm14, xmmword ptr [rax - 128]
    vpaddd xmm11, xmm13, xmm11
    vpaddd xmm9, xmm14, xmm9
    sha256msg2 xmm11, xmm12
    sha256msg2 xmm9, xmm10
    vmovdqa xmmword ptr [rax + 48], xmm11
    vmovdqa xmm10, xmmword ptr [rax + 112]
    vmovdqa xmm0, xmmword ptr [r8 - 80]
    sha256rnds2 xmm3, xmm1, xmm0
    vmovq xmm0, qword ptr [r8 - 72]
    sha256rnds2 xmm1, xmm3, xmm0
    vpaddd xmm0, xmm9, xmmword ptr [rdi + 592]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    vpaddd xmm2, xmm2, xmmword ptr [r8 - 32]
    vpaddd xmm4, xmm4, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm15, xmmword ptr [rcx + 32]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    vshufps xmm9, xmm2, xmm4, 187
    vpalignr xmm12, xmm15, xmmword ptr [rax + 80], 4
    sha256msg1 xmm10, xmmword ptr [rax + 64]
    vpshufb xmm9, xmm9, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 0], xmm9
    vshufps xmm4, xmm2, xmm4, 17
    vpaddd xmm12, xmm10, xmm12
    vpshufb xmm4, xmm4, xmmword ptr [rdi + 528]
    sha256msg2 xmm12, xmm15
    vmovdqa xmmword ptr [rax + 112], xmm12
    vmovdqu xmmword ptr [rdx + 16], xmm4
    vmovdqu xmm2, xmmword ptr [rsi + 64]
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vpalignr xmm4, xmm11, xmmword ptr [rax + 32], 4
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 16]
    sha256rnds2 xmm7, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm7, xmm0
    vmovdqa xmmword ptr [rdi + 1328], xmm2
    vmovdqa xmm2, xmmword ptr [r8 - 32]
    vmovdqa xmm9, xmmword ptr [rax - 64]
    vmovdqa xmm10, xmmword ptr [r8 - 16]
    sha256msg1 xmm9, xmmword ptr [rax - 48]
    vmovdqu xmm13, xmmword ptr [rsi + 0]
    sha256msg2 xmm9, xmmword ptr [r8 - 48]
    vmovdqa xmmword ptr [rax - 64], xmm9
    vmovdqa xmm14, xmmword ptr [rax + 0]
    vpshufb xmm13, xmm13, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 128], xmm13
    sha256msg1 xmm14, xmmword ptr [rax + 16]
    vpaddd xmm4, xmm14, xmm4
    vpaddd xmm0, xmm12, xmmword ptr [rcx + 48]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    sha256msg2 xmm4, xmm11
    vmovdqa xmmword ptr [rax + 0], xmm4
    vpalignr xmm11, xmm12, xmmword ptr [rax + 96], 4
    vmovdqa xmm14, xmmword ptr [rax + 64]
    sha256msg1 xmm14, xmmword ptr [rax + 80]
    vpaddd xmm11, xmm14, xmm11
    sha256msg2 xmm11, xmm12
    vmovdqa xmmword ptr [rax + 64], xmm11
    vpalignr xmm12, xmm9, xmmword ptr [r8 - 48], 4
    vpaddd xmm0, xmm9, xmmword ptr [rcx - 64]
    sha256rnds2 xmm3, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm3, xmm0
    vmovdqa xmm14, xmmword ptr [rax + 16]
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 128]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 32]
    vmovdqa xmm13, xmmword ptr [rax - 48]
    vpaddd xmm0, xmm4, xmmword ptr [rcx + 0]
    sha256rnds2 xmm7, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm7, xmm0
    vpalignr xmm15, xmm4, xmmword ptr [rax + 48], 4
    vpaddd xmm15, xmm14, xmm15
    vmovdqu xmm14, xmmword ptr [rsi + 16]
    sha256msg2 xmm15, xmm4
    sha256msg1 xmm13, xmmword ptr [r8 - 64]
    vpaddd xmm12, xmm13, xmm12
    vpshufb xmm14, xmm14, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 112], xmm14
    vpalignr xmm4, xmm11, xmmword ptr [rax + 112], 4
    vmovdqa xmmword ptr [rax + 16], xmm15
    sha256msg2 xmm12, xmm9
    vmovdqa xmm9, xmmword ptr [rax + 80]
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 64]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    vmovdqa xmmword ptr [rax - 48], xmm12
    sha256msg1 xmm9, xmmword ptr [rax + 96]
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 112]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vpaddd xmm4, xmm9, xmm4
    sha256msg2 xmm4, xmm11
    vmovdqa xmmword ptr [rax + 80], xmm4
    vpalignr xmm9, xmm12, xmmword ptr [rax - 64], 4
    vpaddd xmm9, xmm9, xmmword ptr [r8 - 64]
    vpalignr xmm11, xmm15, xmmword ptr [rax + 0], 4
    vpaddd xmm0, xmm12, xmmword ptr [rcx - 48]
    sha256rnds2 xmm3, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm3, xmm0
    vmovdqa xmm13, xmmword ptr [rax + 32]
    sha256msg1 xmm13, xmmword ptr [rax + 48]
    vpaddd xmm0, xmm15, xmmword ptr [rcx + 16]
    sha256rnds2 xmm7, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm7, xmm0
    sha256msg2 xmm9, xmm12
    vpaddd xmm11, xmm13, xmm11
    vmovdqu xmm12, xmmword ptr [rsi + 32]
    sha256msg2 xmm11, xmm15
    vmovdqa xmmword ptr [rax + 32], xmm11
    vpalignr xmm13, xmm4, xmmword ptr [rax + 64], 4
    vpshufb xmm12, xmm12, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 96], xmm12
    vmovdqa xmmword ptr [rax - 32], xmm9
    vmovdqa xmm14, xmmword ptr [rax + 96]
    sha256msg1 xmm14, xmmword ptr [rax + 112]
    vpaddd xmm13, xmm14, xmm13
    vpaddd xmm0, xmm12, xmmword ptr [rcx - 96]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    sha256msg2 xmm13, xmm4
    vmovdqa xmmword ptr [rax + 96], xmm13
    vpaddd xmm0, xmm4, xmmword ptr [rcx + 80]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    vpalignr xmm4, xmm9, xmmword ptr [rax - 48], 4
    vmovdqa xmm12, xmmword ptr [rax + 48]
    vpaddd xmm0, xmm9, xmmword ptr [rcx - 32]
    sha256rnds2 xmm3, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm3, xmm0
    sha256msg1 xmm12, xmmword ptr [rax + 0]
    vmovdqa xmm14, xmmword ptr [r8 - 48]
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 32]
    sha256rnds2 xmm7, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm7, xmm0
    vpalignr xmm15, xmm11, xmmword ptr [rax + 16], 4
    vpaddd xmm15, xmm12, xmm15
    vmovdqu xmm12, xmmword ptr [rsi + 48]
    sha256msg2 xmm15, xmm11
    sha256msg1 xmm14, xmmword ptr [rax - 64]
    vpshufb xmm12, xmm12, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 80], xmm12
    vmovdqa xmm11, xmmword ptr [rax + 112]
    vmovdqa xmmword ptr [rax + 48], xmm15
    vpaddd xmm4, xmm14, xmm4
    sha256msg2 xmm4, xmm9
    vpalignr xmm9, xmm13, xmmword ptr [rax + 80], 4
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 96]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    sha256msg1 xmm11, xmmword ptr [rax + 64]
    vmovdqa xmmword ptr [rax - 16], xmm4
    vpaddd xmm0, xmm12, xmmword ptr [rcx - 80]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vpaddd xmm9, xmm11, xmm9
    vpalignr xmm11, xmm12, xmmword ptr [rax - 96], 4
    sha256msg2 xmm9, xmm13
    vmovdqa xmm13, xmmword ptr [rax - 128]
    sha256msg1 xmm13, xmmword ptr [rax - 112]
    vpaddd xmm0, xmm4, xmmword ptr [rcx - 16]
    sha256rnds2 xmm3, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm3, xmm0
    vpaddd xmm11, xmm13, xmm11
    vpaddd xmm0, xmm15, xmmword ptr [rcx + 48]
    sha256rnds2 xmm7, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm7, xmm0
    sha256msg2 xmm11, xmm12
    vmovdqa xmmword ptr [rax - 128], xmm11
    vmovdqa xmm12, xmmword ptr [rax - 64]
    sha256msg1 xmm12, xmmword ptr [rax - 48]
    vpaddd xmm0, xmm9, xmmword ptr [rdi + 592]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    vpalignr xmm9, xmm4, xmmword ptr [rax - 32], 4
    vpaddd xmm6, xmm6, xmmword ptr [r8 - 32]
    vpaddd xmm8, xmm8, xmmword ptr [r8 - 16]
    vpaddd xmm9, xmm12, xmm9
    sha256msg2 xmm9, xmm4
    vmovdqa xmmword ptr [rdi + 1264], xmm6
    vmovdqa xmm4, xmmword ptr [rax + 0]
    sha256msg1 xmm4, xmmword ptr [rax + 16]
    vpalignr xmm12, xmm15, xmmword ptr [rax + 32], 4
    vmovdqa xmmword ptr [rdi + 1280], xmm8
    vpaddd xmm12, xmm4, xmm12
    sha256msg2 xmm12, xmm15
    vmovdqa xmmword ptr [rax + 0], xmm12
    vmovdqa xmmword ptr [rax - 64], xmm9
    vpalignr xmm4, xmm11, xmmword ptr [rax - 80], 4
    vmovdqa xmm13, xmmword ptr [rdi + 1376]
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 64]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmm14, xmmword ptr [rax - 112]
    sha256msg1 xmm14, xmmword ptr [rax - 96]
    vpalignr xmm15, xmm9, xmmword ptr [rax - 16], 4
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 0]
    sha256rnds2 xmm3, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm3, xmm0
    vpaddd xmm4, xmm14, xmm4
    sha256msg2 xmm4, xmm11
    vmovdqa xmmword ptr [rax - 112], xmm4
    vmovdqa xmm11, xmmword ptr [rax - 48]
    sha256msg1 xmm11, xmmword ptr [rax - 32]
    vpaddd xmm15, xmm11, xmm15
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 128]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    sha256msg2 xmm15, xmm9
    vmovdqa xmm9, xmmword ptr [rax + 16]
    vpalignr xmm11, xmm12, xmmword ptr [rax + 48], 4
    sha256msg1 xmm9, xmmword ptr [rax + 32]
    vpaddd xmm0, xmm12, xmmword ptr [rcx + 64]
    sha256rnds2 xmm7, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm7, xmm0
    vpaddd xmm11, xmm9, xmm11
    vpalignr xmm9, xmm4, xmmword ptr [rax - 128], 4
    sha256msg2 xmm11, xmm12
    vmovdqa xmmword ptr [rax + 16], xmm11
    vmovdqa xmmword ptr [rax - 48], xmm15
    vpaddd xmm0, xmm4, xmmword ptr [rcx - 48]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm8, xmm6, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm6, xmm8, xmm0
    vmovdqa xmm12, xmmword ptr [rax - 96]
    sha256msg1 xmm12, xmmword ptr [rax - 80]
    vmovdqa xmm13, xmmword ptr [rax - 32]
    vpaddd xmm0, xmm15, xmmword ptr [rcx + 16]
    sha256rnds2 xmm3, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm3, xmm0
    vpaddd xmm9, xmm12, xmm9
    sha256msg2 xmm9, xmm4
    vmovdqa xmmword ptr [rax - 96], xmm9
    vpalignr xmm4, xmm15, xmmword ptr [rax - 64], 4
    sha256msg1 xmm13, xmmword ptr [rax - 16]
    vpaddd xmm4, xmm13, xmm4
    vpalignr xmm12, xmm11, xmmword ptr [rax + 0], 4
    sha256msg2 xmm4, xmm15
    vmovdqa xmm13, xmmword ptr [rax + 32]
    sha256msg1 xmm13, xmmword ptr [rax + 48]
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 80]
    sha256rnds2 xmm7, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm7, xmm0
    vpaddd xmm12, xmm13, xmm12
    vpalignr xmm13, xmm9, xmmword ptr [rax - 112], 4
    sha256msg2 xmm12, xmm11
    vmovdqa xmmword ptr [rax + 32], xmm12
    vmovdqa xmmword ptr [rax - 32], xmm4
    vpaddd xmm0, xmm9, xmmword ptr [rcx - 32]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm8, xmm6, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm6, xmm8, xmm0
    vmovdqa xmm11, xmmword ptr [rax - 80]
    sha256msg1 xmm11, xmmword ptr [rax - 128]
    vpalignr xmm14, xmm4, xmmword ptr [rax - 48], 4
    vpaddd xmm13, xmm11, xmm13
    vpaddd xmm0, xmm4, xmmword ptr [rcx + 32]
    sha256rnds2 xmm3, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm3, xmm0
    sha256msg2 xmm13, xmm9
    vmovdqa xmmword ptr [rax - 80], xmm13
    vmovdqa xmm9, xmmword ptr [rax - 16]
    vpalignr xmm11, xmm12, xmmword ptr [rax + 16], 4
    sha256msg1 xmm9, xmmword ptr [rax - 64]
    vpaddd xmm14, xmm9, xmm14
    vpaddd xmm0, xmm12, xmmword ptr [rcx + 96]
    sha256rnds2 xmm7, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm7, xmm0
    vmovdqa xmm9, xmmword ptr [rax + 48]
    sha256msg2 xmm14, xmm4
    sha256msg1 xmm9, xmmword ptr [rax + 0]
    vpalignr xmm4, xmm13, xmmword ptr [rax - 96], 4
    vpaddd xmm11, xmm9, xmm11
    vmovdqa xmmword ptr [rax - 16], xmm14
    vmovdqa xmm9, xmmword ptr [rax - 128]
    sha256msg2 xmm11, xmm12
    sha256msg1 xmm9, xmmword ptr [rax - 112]
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm8, xmm6, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm6, xmm8, xmm0
    vpaddd xmm4, xmm9, xmm4
    sha256msg2 xmm4, xmm13
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 16]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 48]
    sha256rnds2 xmm3, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm3, xmm0
    vpaddd xmm0, xmm11, xmmword ptr [rdi + 592]
    sha256rnds2 xmm7, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm7, xmm0
    vpaddd xmm5, xmm5, xmmword ptr [rdi + 1232]
    vpaddd xmm7, xmm7, xmmword ptr [rdi + 1248]
    vmovdqa xmmword ptr [rax - 128], xmm4
    vshufps xmm9, xmm5, xmm7, 187
    vmovdqa xmm11, xmmword ptr [rax - 64]
    vmovdqa xmmword ptr [rax + 0], xmm9
    vshufps xmm7, xmm5, xmm7, 17
    vpalignr xmm5, xmm14, xmmword ptr [rax - 32], 4
    sha256msg1 xmm11, xmmword ptr [rax - 48]
    vpaddd xmm5, xmm11, xmm5
    vmovdqa xmmword ptr [rax + 16], xmm7
    sha256msg2 xmm5, xmm14
    vmovdqa xmm7, xmmword ptr [r8 - 32]
    vmovdqa xmm11, xmmword ptr [rdi + 1376]
    vmovdqa xmm12, xmmword ptr [r8 - 16]
    sha256msg1 xmm11, xmmword ptr [r8 + 0]
    sha256msg2 xmm11, xmmword ptr [r8 + 16]
    vmovdqa xmmword ptr [rax + 64], xmm11
    vmovdqa xmmword ptr [rax - 64], xmm5
    vpaddd xmm0, xmm4, xmmword ptr [rcx + 0]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vpalignr xmm13, xmm4, xmmword ptr [rax - 80], 4
    vmovdqa xmm14, xmmword ptr [rax - 112]
    sha256msg1 xmm14, xmmword ptr [rax - 96]
    vpalignr xmm15, xmm5, xmmword ptr [rax - 16], 4
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 64]
    sha256rnds2 xmm3, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm3, xmm0
    vpaddd xmm13, xmm14, xmm13
    sha256msg2 xmm13, xmm4
    vmovdqa xmmword ptr [rax - 112], xmm13
    vmovdqa xmm4, xmmword ptr [rax - 48]
    sha256msg1 xmm4, xmmword ptr [rax - 32]
    vpaddd xmm15, xmm4, xmm15
    sha256msg2 xmm15, xmm5
    vpalignr xmm4, xmm11, xmmword ptr [r8 + 16], 4
    vpaddd xmm0, xmm9, xmmword ptr [rcx - 128]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    vpaddd xmm4, xmm4, xmmword ptr [r8 + 0]
    sha256msg2 xmm4, xmm11
    vmovdqa xmmword ptr [rax + 80], xmm4
    vmovdqa xmm5, xmmword ptr [rax + 16]
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 64]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    vpalignr xmm9, xmm13, xmmword ptr [rax - 128], 4
    vmovdqa xmmword ptr [rax - 48], xmm15
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 16]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmm11, xmmword ptr [rax - 96]
    sha256msg1 xmm11, xmmword ptr [rax - 80]
    vpaddd xmm9, xmm11, xmm9
    vpalignr xmm11, xmm15, xmmword ptr [rax - 64], 4
    sha256msg2 xmm9, xmm13
    vmovdqa xmmword ptr [rax - 96], xmm9
    vpaddd xmm0, xmm5, xmmword ptr [rcx - 112]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    vmovdqa xmm5, xmmword ptr [rax - 32]
    vpaddd xmm0, xmm15, xmmword ptr [rcx + 80]
    sha256rnds2 xmm3, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm3, xmm0
    sha256msg1 xmm5, xmmword ptr [rax - 16]
    vpaddd xmm11, xmm5, xmm11
    sha256msg2 xmm11, xmm15
    vpalignr xmm5, xmm4, xmmword ptr [rax + 64], 4
    vmovdqa xmm0, xmmword ptr [r8 - 96]
    sha256rnds2 xmm12, xmm7, xmm0
    vmovq xmm0, qword ptr [r8 - 88]
    sha256rnds2 xmm7, xmm12, xmm0
    sha256msg2 xmm5, xmm4
    vmovdqa xmmword ptr [rax + 96], xmm5
    vpalignr xmm13, xmm9, xmmword ptr [rax - 112], 4
    vpaddd xmm0, xmm4, xmmword ptr [rcx - 48]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    vmovdqa xmm4, xmmword ptr [rax - 80]
    vmovdqa xmmword ptr [rax - 32], xmm11
    sha256msg1 xmm4, xmmword ptr [rax - 128]
    vpaddd xmm13, xmm4, xmm13
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 32]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    sha256msg2 xmm13, xmm9
    vmovdqa xmmword ptr [rax - 80], xmm13
    vpalignr xmm4, xmm11, xmmword ptr [rax - 48], 4
    vmovdqa xmm9, xmmword ptr [rax - 16]
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 96]
    sha256rnds2 xmm3, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm3, xmm0
    sha256msg1 xmm9, xmmword ptr [rax - 64]
    vpaddd xmm4, xmm9, xmm4
    vpaddd xmm0, xmm5, xmmword ptr [rcx - 32]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    sha256msg2 xmm4, xmm11
    vpalignr xmm9, xmm5, xmmword ptr [rax + 80], 4
    vmovdqa xmm11, xmmword ptr [r8 + 16]
    sha256msg1 xmm11, xmmword ptr [rax + 64]
    vpaddd xmm9, xmm11, xmm9
    sha256msg2 xmm9, xmm5
    vmovdqa xmm5, xmmword ptr [rax - 128]
    vmovdqa xmmword ptr [rax + 112], xmm9
    vmovdqa xmm0, xmmword ptr [r8 - 80]
    sha256rnds2 xmm12, xmm7, xmm0
    vmovq xmm0, qword ptr [r8 - 72]
    sha256rnds2 xmm7, xmm12, xmm0
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 592]
    sha256rnds2 xmm3, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm3, xmm0
    vpaddd xmm1, xmm1, xmmword ptr [r8 - 32]
    vpaddd xmm3, xmm3, xmmword ptr [r8 - 16]
    vshufps xmm4, xmm1, xmm3, 187
    vpshufb xmm4, xmm4, xmmword ptr [rdi + 528]
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 48]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqu xmmword ptr [rdx + 32], xmm4
    vpalignr xmm4, xmm13, xmmword ptr [rax - 96], 4
    vshufps xmm3, xmm1, xmm3, 17
    sha256msg1 xmm5, xmmword ptr [rax - 112]
    vpshufb xmm3, xmm3, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 48], xmm3
    vpaddd xmm4, xmm5, xmm4
    vmovdqu xmm1, xmmword ptr [rsi + 144]
    sha256msg2 xmm4, xmm13
    vmovdqa xmmword ptr [rax - 128], xmm4
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rdi + 1344], xmm1
    vpaddd xmm0, xmm9, xmmword ptr [rcx - 16]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    vmovdqa xmm1, xmmword ptr [r8 - 32]
    vpalignr xmm3, xmm9, xmmword ptr [rax + 96], 4
    vmovdqa xmm5, xmmword ptr [r8 - 16]
    vmovdqa xmm11, xmmword ptr [rax + 0]
    sha256msg1 xmm11, xmmword ptr [rax + 16]
    vmovdqu xmm13, xmmword ptr [rsi + 80]
    sha256msg2 xmm11, xmmword ptr [r8 - 48]
    vmovdqa xmmword ptr [rax + 0], xmm11
    vpshufb xmm13, xmm13, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 64], xmm13
    vmovdqa xmm14, xmmword ptr [rax + 64]
    sha256msg1 xmm14, xmmword ptr [rax + 80]
    vpaddd xmm3, xmm14, xmm3
    vpaddd xmm0, xmm4, xmmword ptr [rcx + 64]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    sha256msg2 xmm3, xmm9
    vmovdqa xmmword ptr [rax + 64], xmm3
    vpalignr xmm9, xmm4, xmmword ptr [rax - 80], 4
    vmovdqa xmm14, xmmword ptr [rax - 112]
    sha256msg1 xmm14, xmmword ptr [rax - 96]
    vpaddd xmm9, xmm14, xmm9
    sha256msg2 xmm9, xmm4
    vmovdqa xmmword ptr [rax - 112], xmm9
    vpalignr xmm4, xmm11, xmmword ptr [r8 - 48], 4
    vmovdqa xmm14, xmmword ptr [rax + 80]
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 128]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 96]
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 64]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 0]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    vmovdqa xmm13, xmmword ptr [rax + 16]
    vpalignr xmm15, xmm3, xmmword ptr [rax + 112], 4
    vpaddd xmm15, xmm14, xmm15
    sha256msg2 xmm15, xmm3
    vmovdqu xmm3, xmmword ptr [rsi + 96]
    vpshufb xmm3, xmm3, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 48], xmm3
    sha256msg1 xmm13, xmmword ptr [r8 - 64]
    vpalignr xmm14, xmm9, xmmword ptr [rax - 128], 4
    vpaddd xmm4, xmm13, xmm4
    vmovdqa xmmword ptr [rax + 80], xmm15
    vmovdqa xmm13, xmmword ptr [rax - 96]
    sha256msg2 xmm4, xmm11
    vmovdqa xmmword ptr [rax + 16], xmm4
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 112]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    sha256msg1 xmm13, xmmword ptr [rax - 80]
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 80]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vpalignr xmm3, xmm4, xmmword ptr [rax + 0], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmm9
    vmovdqa xmmword ptr [rax - 96], xmm14
    vpalignr xmm9, xmm15, xmmword ptr [rax + 64], 4
    vpaddd xmm3, xmm3, xmmword ptr [r8 - 64]
    vmovdqa xmm11, xmmword ptr [rax + 96]
    vpaddd xmm0, xmm4, xmmword ptr [rcx - 48]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    vpaddd xmm0, xmm15, xmmword ptr [rcx + 16]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    sha256msg2 xmm3, xmm4
    sha256msg1 xmm11, xmmword ptr [rax + 112]
    vpaddd xmm9, xmm11, xmm9
    sha256msg2 xmm9, xmm15
    vmovdqa xmmword ptr [rax + 96], xmm9
    vmovdqu xmm4, xmmword ptr [rsi + 112]
    vpshufb xmm4, xmm4, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 32], xmm4
    vmovdqa xmmword ptr [rax + 32], xmm3
    vpalignr xmm11, xmm14, xmmword ptr [rax - 112], 4
    vmovdqa xmm13, xmmword ptr [rax - 80]
    sha256msg1 xmm13, xmmword ptr [rax - 128]
    vpaddd xmm0, xmm4, xmmword ptr [rcx - 96]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vpaddd xmm11, xmm13, xmm11
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 96]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vpalignr xmm4, xmm3, xmmword ptr [rax + 16], 4
    sha256msg2 xmm11, xmm14
    vmovdqa xmm13, xmmword ptr [rax + 112]
    vpalignr xmm14, xmm9, xmmword ptr [rax + 80], 4
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 32]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    sha256msg1 xmm13, xmmword ptr [rax + 64]
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 32]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmm9
    vmovdqu xmm9, xmmword ptr [rsi + 128]
    vpshufb xmm9, xmm9, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 16], xmm9
    vmovdqa xmm13, xmmword ptr [r8 - 48]
    sha256msg1 xmm13, xmmword ptr [rax + 0]
    vpaddd xmm4, xmm13, xmm4
    vmovdqa xmm13, xmmword ptr [rdi + 1328]
    sha256msg2 xmm4, xmm3
    vpaddd xmm0, xmm9, xmmword ptr [rcx - 80]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vmovdqa xmmword ptr [rax + 112], xmm14
    vpaddd xmm0, xmm11, xmmword ptr [rdi + 592]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vpaddd xmm2, xmm2, xmmword ptr [r8 - 32]
    vmovdqa xmmword ptr [rax + 48], xmm4
    vpaddd xmm10, xmm10, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [rdi + 1168], xmm2
    vmovdqa xmmword ptr [rdi + 1184], xmm10
    vpalignr xmm3, xmm9, xmmword ptr [rax - 32], 4
    vmovdqa xmm11, xmmword ptr [rax - 64]
    sha256msg1 xmm11, xmmword ptr [rax - 48]
    vpaddd xmm3, xmm11, xmm3
    vpaddd xmm0, xmm4, xmmword ptr [rcx - 16]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    sha256msg2 xmm3, xmm9
    vmovdqa xmmword ptr [rax - 64], xmm3
    vpalignr xmm9, xmm4, xmmword ptr [rax + 32], 4
    vmovdqa xmm11, xmmword ptr [rax + 0]
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 128]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    sha256msg1 xmm11, xmmword ptr [rax + 16]
    vpaddd xmm9, xmm11, xmm9
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 48]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    sha256msg2 xmm9, xmm4
    vmovdqa xmm4, xmmword ptr [rax + 64]
    vpalignr xmm11, xmm14, xmmword ptr [rax + 96], 4
    sha256msg1 xmm4, xmmword ptr [rax + 80]
    vpaddd xmm11, xmm4, xmm11
    sha256msg2 xmm11, xmm14
    vmovdqa xmmword ptr [rax + 64], xmm11
    vpalignr xmm4, xmm3, xmmword ptr [rax - 16], 4
    vmovdqa xmmword ptr [rax + 0], xmm9
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm10, xmm2, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmm13, xmmword ptr [rax - 48]
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 64]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    sha256msg1 xmm13, xmmword ptr [rax - 32]
    vpalignr xmm14, xmm9, xmmword ptr [rax + 48], 4
    vpaddd xmm4, xmm13, xmm4
    sha256msg2 xmm4, xmm3
    vmovdqa xmmword ptr [rax - 48], xmm4
    vmovdqa xmm3, xmmword ptr [rax + 16]
    vpalignr xmm13, xmm11, xmmword ptr [rax + 112], 4
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 0]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    sha256msg1 xmm3, xmmword ptr [rax + 32]
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 64]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    vpaddd xmm14, xmm3, xmm14
    vmovdqa xmm3, xmmword ptr [rax + 80]
    sha256msg1 xmm3, xmmword ptr [rax + 96]
    sha256msg2 xmm14, xmm9
    vpaddd xmm13, xmm3, xmm13
    sha256msg2 xmm13, xmm11
    vmovdqa xmmword ptr [rax + 80], xmm13
    vpalignr xmm3, xmm4, xmmword ptr [rax - 64], 4
    vmovdqa xmmword ptr [rax + 16], xmm14
    vpaddd xmm0, xmm4, xmmword ptr [rcx - 48]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm10, xmm2, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmm9, xmmword ptr [rax - 32]
    sha256msg1 xmm9, xmmword ptr [rax - 16]
    vpalignr xmm11, xmm14, xmmword ptr [rax + 0], 4
    vpaddd xmm3, xmm9, xmm3
    sha256msg2 xmm3, xmm4
    vmovdqa xmmword ptr [rax - 32], xmm3
    vmovdqa xmm4, xmmword ptr [rax + 32]
    vpalignr xmm9, xmm13, xmmword ptr [rax + 64], 4
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 16]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    sha256msg1 xmm4, xmmword ptr [rax + 48]
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 80]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    vpaddd xmm11, xmm4, xmm11
    vmovdqa xmm4, xmmword ptr [rax + 96]
    sha256msg1 xmm4, xmmword ptr [rax + 112]
    sha256msg2 xmm11, xmm14
    vpaddd xmm9, xmm4, xmm9
    sha256msg2 xmm9, xmm13
    vmovdqa xmmword ptr [rax + 96], xmm9
    vpalignr xmm4, xmm3, xmmword ptr [rax - 48], 4
    vmovdqa xmmword ptr [rax + 32], xmm11
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 32]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm10, xmm2, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmm13, xmmword ptr [rax - 16]
    sha256msg1 xmm13, xmmword ptr [rax - 64]
    vpalignr xmm14, xmm11, xmmword ptr [rax + 16], 4
    vpaddd xmm4, xmm13, xmm4
    sha256msg2 xmm4, xmm3
    vmovdqa xmmword ptr [rax - 16], xmm4
    vpalignr xmm3, xmm9, xmmword ptr [rax + 80], 4
    vmovdqa xmm13, xmmword ptr [rax + 48]
    sha256msg1 xmm13, xmmword ptr [rax + 0]
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 32]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    vmovdqa xmm15, xmmword ptr [rax + 112]
    vpaddd xmm14, xmm13, xmm14
    sha256msg1 xmm15, xmmword ptr [rax + 64]
    sha256msg2 xmm14, xmm11
    vpaddd xmm3, xmm15, xmm3
    sha256msg2 xmm3, xmm9
    vmovdqa xmmword ptr [rax + 48], xmm14
    vmovdqa xmm11, xmmword ptr [rdi + 1328]
    sha256msg1 xmm11, xmmword ptr [r8 + 0]
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 96]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    sha256msg2 xmm11, xmmword ptr [r8 + 16]
    vmovdqa xmmword ptr [rax - 128], xmm11
    vpalignr xmm9, xmm4, xmmword ptr [rax - 32], 4
    vmovdqa xmm13, xmmword ptr [rax - 64]
    vpaddd xmm0, xmm4, xmmword ptr [rcx - 16]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    sha256msg1 xmm13, xmmword ptr [rax - 48]
    vpaddd xmm9, xmm13, xmm9
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 48]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    vpaddd xmm0, xmm3, xmmword ptr [rdi + 592]
    sha256rnds2 xmm8, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm8, xmm0
    sha256msg2 xmm9, xmm4
    vpaddd xmm6, xmm6, xmmword ptr [rdi + 1264]
    vpaddd xmm8, xmm8, xmmword ptr [rdi + 1280]
    vmovdqa xmmword ptr [rax - 64], xmm9
    vshufps xmm3, xmm6, xmm8, 187
    vmovdqa xmmword ptr [rax + 64], xmm3
    vshufps xmm8, xmm6, xmm8, 17
    vmovdqa xmm4, xmmword ptr [rax + 0]
    sha256msg1 xmm4, xmmword ptr [rax + 16]
    vmovdqa xmmword ptr [rax + 80], xmm8
    vpalignr xmm6, xmm14, xmmword ptr [rax + 32], 4
    vpaddd xmm6, xmm4, xmm6
    vpalignr xmm4, xmm11, xmmword ptr [r8 + 16], 4
    vmovdqa xmm8, xmmword ptr [r8 - 32]
    sha256msg2 xmm6, xmm14
    vpaddd xmm4, xmm4, xmmword ptr [r8 + 0]
    sha256msg2 xmm4, xmm11
    vmovdqa xmmword ptr [rax - 112], xmm4
    vmovdqa xmm13, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 64]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmmword ptr [rax + 0], xmm6
    vpalignr xmm11, xmm9, xmmword ptr [rax - 16], 4
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 0]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vmovdqa xmm14, xmmword ptr [rax - 48]
    sha256msg1 xmm14, xmmword ptr [rax - 32]
    vpaddd xmm11, xmm14, xmm11
    sha256msg2 xmm11, xmm9
    vmovdqa xmmword ptr [rax - 48], xmm11
    vpalignr xmm9, xmm6, xmmword ptr [rax + 48], 4
    vmovdqa xmm14, xmmword ptr [rax + 16]
    vpaddd xmm0, xmm6, xmmword ptr [rcx + 64]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 128]
    sha256rnds2 xmm13, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm13, xmm0
    sha256msg1 xmm14, xmmword ptr [rax + 32]
    vpaddd xmm9, xmm14, xmm9
    vpaddd xmm0, xmm4, xmmword ptr [rcx - 48]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vpalignr xmm3, xmm4, xmmword ptr [rax - 128], 4
    vmovdqa xmm14, xmmword ptr [rax + 80]
    sha256msg2 xmm9, xmm6
    sha256msg2 xmm3, xmm4
    vmovdqa xmmword ptr [rax - 96], xmm3
    vpalignr xmm4, xmm11, xmmword ptr [rax - 64], 4
    vmovdqa xmm6, xmmword ptr [rax - 32]
    sha256msg1 xmm6, xmmword ptr [rax - 16]
    vmovdqa xmmword ptr [rax + 16], xmm9
    vpaddd xmm4, xmm6, xmm4
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 16]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 112]
    sha256rnds2 xmm13, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm13, xmm0
    sha256msg2 xmm4, xmm11
    vmovdqa xmmword ptr [rax - 32], xmm4
    vmovdqa xmm6, xmmword ptr [rax + 32]
    vpalignr xmm11, xmm9, xmmword ptr [rax + 0], 4
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 80]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    sha256msg1 xmm6, xmmword ptr [rax + 48]
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 32]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vpalignr xmm14, xmm3, xmmword ptr [rax - 112], 4
    vpaddd xmm11, xmm6, xmm11
    vmovdqa xmm6, xmmword ptr [r8 + 16]
    sha256msg2 xmm11, xmm9
    sha256msg1 xmm6, xmmword ptr [rax - 128]
    vpaddd xmm14, xmm6, xmm14
    sha256msg2 xmm14, xmm3
    vmovdqa xmmword ptr [rax - 80], xmm14
    vmovdqa xmmword ptr [rax + 32], xmm11
    vmovdqa xmm0, xmmword ptr [r8 - 96]
    sha256rnds2 xmm13, xmm8, xmm0
    vmovq xmm0, qword ptr [r8 - 88]
    sha256rnds2 xmm8, xmm13, xmm0
    vpalignr xmm3, xmm4, xmmword ptr [rax - 48], 4
    vmovdqa xmm6, xmmword ptr [rax - 16]
    vpaddd xmm0, xmm4, xmmword ptr [rcx + 32]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    sha256msg1 xmm6, xmmword ptr [rax - 64]
    vpaddd xmm3, xmm6, xmm3
    sha256msg2 xmm3, xmm4
    vmovdqa xmmword ptr [rax - 16], xmm3
    vpalignr xmm4, xmm11, xmmword ptr [rax + 16], 4
    vmovdqa xmm6, xmmword ptr [rax + 48]
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 96]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    sha256msg1 xmm6, xmmword ptr [rax + 0]
    vpalignr xmm9, xmm14, xmmword ptr [rax - 96], 4
    vpaddd xmm4, xmm6, xmm4
    vmovdqa xmm6, xmmword ptr [rax - 128]
    sha256msg2 xmm4, xmm11
    vmovdqa xmm0, xmmword ptr [r8 - 80]
    sha256rnds2 xmm13, xmm8, xmm0
    vmovq xmm0, qword ptr [r8 - 72]
    sha256rnds2 xmm8, xmm13, xmm0
    sha256msg1 xmm6, xmmword ptr [rax - 112]
    vpaddd xmm9, xmm6, xmm9
    sha256msg2 xmm9, xmm14
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 16]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmmword ptr [rax - 128], xmm9
    vmovdqa xmm6, xmmword ptr [rax - 64]
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 592]
    sha256rnds2 xmm12, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm12, xmm0
    vpaddd xmm7, xmm7, xmmword ptr [r8 - 32]
    vpaddd xmm12, xmm12, xmmword ptr [r8 - 16]
    vshufps xmm4, xmm7, xmm12, 187
    vpshufb xmm4, xmm4, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 64], xmm4
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 48]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vpalignr xmm4, xmm3, xmmword ptr [rax - 32], 4
    vshufps xmm12, xmm7, xmm12, 17
    sha256msg1 xmm6, xmmword ptr [rax - 48]
    vpshufb xmm12, xmm12, xmmword ptr [rdi + 528]
    vpaddd xmm4, xmm6, xmm4
    vmovdqu xmmword ptr [rdx + 80], xmm12
    sha256msg2 xmm4, xmm3
    vmovdqa xmmword ptr [rax - 64], xmm4
    vmovdqu xmm3, xmmword ptr [rsi + 224]
    vpshufb xmm3, xmm3, xmmword ptr [rdi + 528]
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 0]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmmword ptr [rdi + 1360], xmm3
    vpalignr xmm3, xmm9, xmmword ptr [rax - 80], 4
    vmovdqa xmm6, xmmword ptr [r8 - 32]
    vmovdqa xmm7, xmmword ptr [rax + 64]
    vmovdqa xmm11, xmmword ptr [r8 - 16]
    sha256msg1 xmm7, xmmword ptr [rax + 80]
    sha256msg2 xmm7, xmmword ptr [r8 - 48]
    vmovdqu xmm12, xmmword ptr [rsi + 160]
    vpshufb xmm12, xmm12, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 0], xmm12
    vmovdqa xmm14, xmmword ptr [rax - 112]
    sha256msg1 xmm14, xmmword ptr [rax - 96]
    vmovdqa xmmword ptr [rax + 64], xmm7
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm9
    vmovdqa xmmword ptr [rax - 112], xmm3
    vpalignr xmm9, xmm4, xmmword ptr [rax - 16], 4
    vpaddd xmm0, xmm4, xmmword ptr [rcx + 64]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vmovdqa xmm14, xmmword ptr [rax - 48]
    sha256msg1 xmm14, xmmword ptr [rax - 32]
    vpaddd xmm9, xmm14, xmm9
    vpaddd xmm0, xmm12, xmmword ptr [rcx - 128]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    sha256msg2 xmm9, xmm4
    vmovdqa xmmword ptr [rax - 48], xmm9
    vpalignr xmm4, xmm7, xmmword ptr [r8 - 48], 4
    vmovdqa xmm12, xmmword ptr [rax - 96]
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 64]
    sha256rnds2 xmm13, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm13, xmm0
    sha256msg1 xmm12, xmmword ptr [rax - 80]
    vpalignr xmm14, xmm3, xmmword ptr [rax - 128], 4
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 16]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmm15, xmmword ptr [rax + 80]
    vpaddd xmm14, xmm12, xmm14
    sha256msg1 xmm15, xmmword ptr [r8 - 64]
    sha256msg2 xmm14, xmm3
    vpaddd xmm4, xmm15, xmm4
    vmovdqa xmmword ptr [rax - 96], xmm14
    sha256msg2 xmm4, xmm7
    vmovdqu xmm3, xmmword ptr [rsi + 176]
    vpshufb xmm3, xmm3, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 16], xmm3
    vmovdqa xmmword ptr [rax + 80], xmm4
    vpalignr xmm7, xmm9, xmmword ptr [rax - 64], 4
    vmovdqa xmm12, xmmword ptr [rax - 32]
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 112]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    sha256msg1 xmm12, xmmword ptr [rax - 16]
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 80]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vpaddd xmm7, xmm12, xmm7
    sha256msg2 xmm7, xmm9
    vmovdqa xmmword ptr [rax - 32], xmm7
    vpalignr xmm3, xmm4, xmmword ptr [rax + 64], 4
    vpalignr xmm9, xmm14, xmmword ptr [rax - 112], 4
    vpaddd xmm3, xmm3, xmmword ptr [r8 - 64]
    vmovdqa xmm12, xmmword ptr [rax - 80]
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 32]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vpaddd xmm0, xmm4, xmmword ptr [rcx - 48]
    sha256rnds2 xmm13, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm13, xmm0
    sha256msg1 xmm12, xmmword ptr [rax - 128]
    sha256msg2 xmm3, xmm4
    vpaddd xmm9, xmm12, xmm9
    vmovdqu xmm4, xmmword ptr [rsi + 192]
    sha256msg2 xmm9, xmm14
    vmovdqa xmmword ptr [rax - 80], xmm9
    vpshufb xmm4, xmm4, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 32], xmm4
    vmovdqa xmmword ptr [rax + 96], xmm3
    vpalignr xmm12, xmm7, xmmword ptr [rax - 48], 4
    vmovdqa xmm14, xmmword ptr [rax - 16]
    sha256msg1 xmm14, xmmword ptr [rax - 64]
    vpaddd xmm0, xmm4, xmmword ptr [rcx - 96]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vpaddd xmm12, xmm14, xmm12
    vmovdqa xmm4, xmmword ptr [rax - 128]
    vpalignr xmm14, xmm3, xmmword ptr [rax + 80], 4
    sha256msg2 xmm12, xmm7
    vpalignr xmm15, xmm9, xmmword ptr [rax - 96], 4
    vpaddd xmm0, xmm7, xmmword ptr [rcx + 96]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 48]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 32]
    sha256rnds2 xmm13, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm13, xmm0
    sha256msg1 xmm4, xmmword ptr [rax - 112]
    vmovdqa xmm7, xmmword ptr [r8 - 48]
    vpaddd xmm15, xmm4, xmm15
    sha256msg2 xmm15, xmm9
    vmovdqu xmm4, xmmword ptr [rsi + 208]
    vpshufb xmm4, xmm4, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 48], xmm4
    sha256msg1 xmm7, xmmword ptr [rax + 64]
    vpaddd xmm14, xmm7, xmm14
    sha256msg2 xmm14, xmm3
    vmovdqa xmmword ptr [rax - 128], xmm15
    vpaddd xmm0, xmm4, xmmword ptr [rcx - 80]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmm3, xmmword ptr [rdi + 1344]
    vpaddd xmm0, xmm12, xmmword ptr [rdi + 592]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vmovdqa xmmword ptr [rax + 112], xmm14
    vpaddd xmm1, xmm1, xmmword ptr [r8 - 32]
    vpaddd xmm5, xmm5, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [rdi + 1200], xmm1
    vmovdqa xmmword ptr [rdi + 1216], xmm5
    vpalignr xmm7, xmm4, xmmword ptr [rax + 32], 4
    vmovdqa xmm9, xmmword ptr [rax + 0]
    sha256msg1 xmm9, xmmword ptr [rax + 16]
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 16]
    sha256rnds2 xmm13, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm13, xmm0
    vpaddd xmm7, xmm9, xmm7
    sha256msg2 xmm7, xmm4
    vmovdqa xmmword ptr [rax + 0], xmm7
    vpalignr xmm4, xmm14, xmmword ptr [rax + 96], 4
    vpaddd xmm0, xmm15, xmmword ptr [rcx + 64]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmm9, xmmword ptr [rax - 112]
    vmovdqa xmm12, xmmword ptr [rax + 64]
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 128]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    sha256msg1 xmm12, xmmword ptr [rax + 80]
    vpalignr xmm3, xmm15, xmmword ptr [rax - 80], 4
    vpaddd xmm4, xmm12, xmm4
    sha256msg1 xmm9, xmmword ptr [rax - 96]
    sha256msg2 xmm4, xmm14
    vpaddd xmm3, xmm9, xmm3
    sha256msg2 xmm3, xmm15
    vmovdqa xmmword ptr [rax - 112], xmm3
    vmovdqa xmmword ptr [rax + 64], xmm4
    vpalignr xmm9, xmm7, xmmword ptr [rax + 48], 4
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 64]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmm12, xmmword ptr [rax + 16]
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm5, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm1, xmm5, xmm0
    sha256msg1 xmm12, xmmword ptr [rax + 32]
    vpalignr xmm14, xmm3, xmmword ptr [rax - 128], 4
    vpaddd xmm9, xmm12, xmm9
    sha256msg2 xmm9, xmm7
    vmovdqa xmmword ptr [rax + 16], xmm9
    vpalignr xmm7, xmm4, xmmword ptr [rax + 112], 4
    vmovdqa xmm12, xmmword ptr [rax + 80]
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 80]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vpaddd xmm0, xmm4, xmmword ptr [rcx + 0]
    sha256rnds2 xmm13, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm13, xmm0
    vmovdqa xmm15, xmmword ptr [rax - 96]
    sha256msg1 xmm15, xmmword ptr [rax - 80]
    sha256msg1 xmm12, xmmword ptr [rax + 96]
    vpaddd xmm14, xmm15, xmm14
    sha256msg2 xmm14, xmm3
    vmovdqa xmmword ptr [rax - 96], xmm14
    vpaddd xmm7, xmm12, xmm7
    sha256msg2 xmm7, xmm4
    vmovdqa xmmword ptr [rax + 80], xmm7
    vpalignr xmm3, xmm9, xmmword ptr [rax + 0], 4
    vpaddd xmm0, xmm9, xmmword ptr [rcx - 48]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmm4, xmmword ptr [rax + 32]
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm5, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm1, xmm5, xmm0
    sha256msg1 xmm4, xmmword ptr [rax + 48]
    vpalignr xmm12, xmm14, xmmword ptr [rax - 112], 4
    vpaddd xmm3, xmm4, xmm3
    sha256msg2 xmm3, xmm9
    vmovdqa xmmword ptr [rax + 32], xmm3
    vpalignr xmm4, xmm7, xmmword ptr [rax + 64], 4
    vmovdqa xmm9, xmmword ptr [rax + 96]
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 96]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vpaddd xmm0, xmm7, xmmword ptr [rcx + 16]
    sha256rnds2 xmm13, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm13, xmm0
    vmovdqa xmm15, xmmword ptr [rax - 80]
    sha256msg1 xmm15, xmmword ptr [rax - 128]
    sha256msg1 xmm9, xmmword ptr [rax + 112]
    vpaddd xmm12, xmm15, xmm12
    vpaddd xmm4, xmm9, xmm4
    sha256msg2 xmm12, xmm14
    sha256msg2 xmm4, xmm7
    vpalignr xmm7, xmm3, xmmword ptr [rax + 16], 4
    vmovdqa xmm9, xmmword ptr [rax + 48]
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm5, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm1, xmm5, xmm0
    sha256msg1 xmm9, xmmword ptr [rax + 0]
    vpaddd xmm7, xmm9, xmm7
    vpaddd xmm0, xmm12, xmmword ptr [rdi + 592]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmmword ptr [rax + 96], xmm4
    sha256msg2 xmm7, xmm3
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 32]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vpaddd xmm2, xmm2, xmmword ptr [rdi + 1168]
    vpaddd xmm10, xmm10, xmmword ptr [rdi + 1184]
    vshufps xmm3, xmm2, xmm10, 187
    vpaddd xmm0, xmm4, xmmword ptr [rcx + 32]
    sha256rnds2 xmm13, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm13, xmm0
    vmovdqa xmmword ptr [rax + 48], xmm7
    vmovdqa xmmword ptr [rax - 128], xmm3
    vmovdqa xmm9, xmmword ptr [rax + 112]
    vshufps xmm10, xmm2, xmm10, 17
    vmovdqa xmmword ptr [rax - 112], xmm10
    vmovdqa xmm2, xmmword ptr [r8 - 32]
    vpalignr xmm10, xmm4, xmmword ptr [rax + 80], 4
    vmovdqa xmm12, xmmword ptr [r8 - 16]
    sha256msg1 xmm9, xmmword ptr [rax + 64]
    vpaddd xmm10, xmm9, xmm10
    sha256msg2 xmm10, xmm4
    vmovdqa xmm4, xmmword ptr [rdi + 1344]
    sha256msg1 xmm4, xmmword ptr [r8 + 0]
    vmovdqa xmmword ptr [rax + 112], xmm10
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 16]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vpalignr xmm9, xmm7, xmmword ptr [rax + 32], 4
    sha256msg2 xmm4, xmmword ptr [r8 + 16]
    vmovdqa xmmword ptr [rax - 64], xmm4
    vmovdqa xmm14, xmmword ptr [rax + 0]
    sha256msg1 xmm14, xmmword ptr [rax + 16]
    vpaddd xmm0, xmm10, xmmword ptr [rcx + 48]
    sha256rnds2 xmm13, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm13, xmm0
    vpaddd xmm9, xmm14, xmm9
    sha256msg2 xmm9, xmm7
    vmovdqa xmmword ptr [rax + 0], xmm9
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 128]
    sha256rnds2 xmm12, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm12, xmm0
    vmovdqa xmm3, xmmword ptr [rax + 64]
    vpalignr xmm7, xmm10, xmmword ptr [rax + 96], 4
    vmovdqa xmm14, xmmword ptr [rax - 112]
    sha256msg1 xmm3, xmmword ptr [rax + 80]
    vpaddd xmm0, xmm4, xmmword ptr [rcx - 64]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vpaddd xmm7, xmm3, xmm7
    sha256msg2 xmm7, xmm10
    vpalignr xmm3, xmm4, xmmword ptr [r8 + 16], 4
    vpaddd xmm3, xmm3, xmmword ptr [r8 + 0]
    sha256msg2 xmm3, xmm4
    vmovdqa xmmword ptr [rax - 48], xmm3
    vmovdqa xmmword ptr [rax + 64], xmm7
    vmovdqa xmm4, xmmword ptr [rax + 16]
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 112]
    sha256rnds2 xmm12, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm12, xmm0
    vpalignr xmm10, xmm9, xmmword ptr [rax + 48], 4
    sha256msg1 xmm4, xmmword ptr [rax + 32]
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 0]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vpaddd xmm10, xmm4, xmm10
    sha256msg2 xmm10, xmm9
    vmovdqa xmmword ptr [rax + 16], xmm10
    vpalignr xmm4, xmm7, xmmword ptr [rax + 112], 4
    vmovdqa xmm9, xmmword ptr [rax + 80]
    vmovdqa xmm0, xmmword ptr [r8 - 96]
    sha256rnds2 xmm12, xmm2, xmm0
    vmovq xmm0, qword ptr [r8 - 88]
    sha256rnds2 xmm2, xmm12, xmm0
    vpaddd xmm0, xmm7, xmmword ptr [rcx + 64]
    sha256rnds2 xmm13, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm13, xmm0
    sha256msg1 xmm9, xmmword ptr [rax + 96]
    vpaddd xmm4, xmm9, xmm4
    sha256msg2 xmm4, xmm7
    vpalignr xmm7, xmm3, xmmword ptr [rax - 64], 4
    vpalignr xmm9, xmm10, xmmword ptr [rax + 0], 4
    sha256msg2 xmm7, xmm3
    vmovdqa xmmword ptr [rax - 32], xmm7
    vmovdqa xmmword ptr [rax + 80], xmm4
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 48]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vmovdqa xmm3, xmmword ptr [rax + 32]
    sha256msg1 xmm3, xmmword ptr [rax + 48]
    vpaddd xmm9, xmm3, xmm9
    vpaddd xmm0, xmm10, xmmword ptr [rcx + 16]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vpalignr xmm3, xmm4, xmmword ptr [rax + 64], 4
    sha256msg2 xmm9, xmm10
    vmovdqa xmmword ptr [rax + 32], xmm9
    vmovdqa xmm10, xmmword ptr [rax + 96]
    vpaddd xmm0, xmm4, xmmword ptr [rcx + 80]
    sha256rnds2 xmm13, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm13, xmm0
    sha256msg1 xmm10, xmmword ptr [rax + 112]
    vpaddd xmm3, xmm10, xmm3
    sha256msg2 xmm3, xmm4
    vmovdqa xmm0, xmmword ptr [r8 - 80]
    sha256rnds2 xmm12, xmm2, xmm0
    vmovq xmm0, qword ptr [r8 - 72]
    sha256rnds2 xmm2, xmm12, xmm0
    vpalignr xmm4, xmm7, xmmword ptr [rax - 48], 4
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 32]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vmovdqa xmm10, xmmword ptr [r8 + 16]
    sha256msg1 xmm10, xmmword ptr [rax - 64]
    vmovdqa xmmword ptr [rax + 96], xmm3
    vpaddd xmm4, xmm10, xmm4
    sha256msg2 xmm4, xmm7
    vmovdqa xmmword ptr [rax - 16], xmm4
    vpalignr xmm7, xmm9, xmmword ptr [rax + 16], 4
    vmovdqa xmm10, xmmword ptr [rax + 48]
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 32]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    sha256msg1 xmm10, xmmword ptr [rax + 0]
    vmovdqa xmm14, xmmword ptr [rax - 128]
    vpalignr xmm15, xmm3, xmmword ptr [rax + 80], 4
    vpaddd xmm7, xmm10, xmm7
    sha256msg2 xmm7, xmm9
    vmovdqa xmmword ptr [rax + 48], xmm7
    sha256msg1 xmm14, xmmword ptr [rax - 112]
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 96]
    sha256rnds2 xmm13, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm13, xmm0
    sha256msg2 xmm14, xmmword ptr [r8 - 48]
    vmovdqa xmm9, xmmword ptr [rax + 112]
    vmovdqa xmmword ptr [rax - 128], xmm14
    sha256msg1 xmm9, xmmword ptr [rax + 64]
    vpaddd xmm15, xmm9, xmm15
    sha256msg2 xmm15, xmm3
    vpalignr xmm3, xmm4, xmmword ptr [rax - 32], 4
    vpaddd xmm0, xmm4, xmmword ptr [rcx - 16]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vmovdqa xmm9, xmmword ptr [rax - 64]
    sha256msg1 xmm9, xmmword ptr [rax - 48]
    vpaddd xmm3, xmm9, xmm3
    sha256msg2 xmm3, xmm4
    vpaddd xmm0, xmm7, xmmword ptr [rcx + 48]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vpaddd xmm0, xmm15, xmmword ptr [rdi + 592]
    sha256rnds2 xmm13, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm13, xmm0
    vmovdqa xmm4, xmmword ptr [rax + 0]
    vpaddd xmm8, xmm8, xmmword ptr [r8 - 32]
    vpaddd xmm13, xmm13, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [rax - 64], xmm3
    vshufps xmm9, xmm8, xmm13, 187
    vpshufb xmm9, xmm9, xmmword ptr [rdi + 528]
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 64]
    sha256rnds2 xmm12, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm12, xmm0
    vmovdqu xmmword ptr [rdx + 96], xmm9
    vshufps xmm13, xmm8, xmm13, 17
    vpalignr xmm8, xmm7, xmmword ptr [rax + 32], 4
    vpshufb xmm13, xmm13, xmmword ptr [rdi + 528]
    sha256msg1 xmm4, xmmword ptr [rax + 16]
    vmovdqu xmmword ptr [rdx + 112], xmm13
    vpaddd xmm8, xmm4, xmm8
    sha256msg2 xmm8, xmm7
    vmovdqu xmm4, xmmword ptr [rsi + 304]
    vmovdqa xmmword ptr [rax + 0], xmm8
    vpalignr xmm7, xmm14, xmmword ptr [r8 - 48], 4
    vpshufb xmm4, xmm4, xmmword ptr [rdi + 528]
    vmovdqa xmm9, xmmword ptr [rax - 112]
    vmovdqa xmmword ptr [rdi + 1376], xmm4
    vmovdqa xmm4, xmmword ptr [r8 - 32]
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 0]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vmovdqa xmm10, xmmword ptr [r8 - 16]
    sha256msg1 xmm9, xmmword ptr [r8 - 64]
    vpaddd xmm7, xmm9, xmm7
    vpalignr xmm9, xmm3, xmmword ptr [rax - 16], 4
    vmovdqu xmm13, xmmword ptr [rsi + 240]
    sha256msg2 xmm7, xmm14
    vpshufb xmm13, xmm13, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 64], xmm13
    vmovdqa xmm14, xmmword ptr [rax - 48]
    vmovdqa xmmword ptr [rax - 112], xmm7
    sha256msg1 xmm14, xmmword ptr [rax - 32]
    vpaddd xmm9, xmm14, xmm9
    vpalignr xmm14, xmm8, xmmword ptr [rax + 48], 4
    sha256msg2 xmm9, xmm3
    vmovdqa xmmword ptr [rax - 48], xmm9
    vpaddd xmm0, xmm8, xmmword ptr [rcx + 64]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmm3, xmmword ptr [rax + 16]
    sha256msg1 xmm3, xmmword ptr [rax + 32]
    vpalignr xmm15, xmm7, xmmword ptr [rax - 128], 4
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 48]
    sha256rnds2 xmm12, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm12, xmm0
    vpaddd xmm14, xmm3, xmm14
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 128]
    sha256rnds2 xmm10, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm10, xmm0
    vpaddd xmm15, xmm15, xmmword ptr [r8 - 64]
    sha256msg2 xmm14, xmm8
    vmovdqa xmmword ptr [rax + 16], xmm14
    sha256msg2 xmm15, xmm7
    vpalignr xmm3, xmm9, xmmword ptr [rax - 64], 4
    vmovdqa xmm7, xmmword ptr [rax - 32]
    sha256msg1 xmm7, xmmword ptr [rax - 16]
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 16]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vmovdqu xmm8, xmmword ptr [rsi + 256]
    vpaddd xmm3, xmm7, xmm3
    vmovdqa xmmword ptr [rax - 96], xmm15
    vpshufb xmm8, xmm8, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 80], xmm8
    sha256msg2 xmm3, xmm9
    vmovdqa xmmword ptr [rax - 32], xmm3
    vpalignr xmm7, xmm14, xmmword ptr [rax + 0], 4
    vmovdqa xmm9, xmmword ptr [rax + 32]
    vpaddd xmm0, xmm8, xmmword ptr [rcx - 112]
    sha256rnds2 xmm10, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm10, xmm0
    vpalignr xmm8, xmm15, xmmword ptr [rax - 112], 4
    sha256msg1 xmm9, xmmword ptr [rax + 48]
    vpaddd xmm7, xmm9, xmm7
    vpaddd xmm0, xmm15, xmmword ptr [rcx - 32]
    sha256rnds2 xmm12, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm12, xmm0
    sha256msg2 xmm7, xmm14
    vmovdqa xmmword ptr [rax + 32], xmm7
    vmovdqa xmm9, xmmword ptr [r8 - 48]
    vmovdqa xmm13, xmmword ptr [rax - 16]
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 80]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    sha256msg1 xmm13, xmmword ptr [rax - 64]
    sha256msg1 xmm9, xmmword ptr [rax - 128]
    vpaddd xmm8, xmm9, xmm8
    vmovdqu xmm9, xmmword ptr [rsi + 272]
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 32]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vpshufb xmm9, xmm9, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 96], xmm9
    sha256msg2 xmm8, xmm15
    vpalignr xmm14, xmm3, xmmword ptr [rax - 48], 4
    vmovdqa xmmword ptr [rax - 80], xmm8
    vpaddd xmm14, xmm13, xmm14
    vpalignr xmm13, xmm7, xmmword ptr [rax + 16], 4
    sha256msg2 xmm14, xmm3
    vmovdqa xmmword ptr [rax - 16], xmm14
    vpaddd xmm0, xmm9, xmmword ptr [rcx - 96]
    sha256rnds2 xmm10, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm10, xmm0
    vpalignr xmm3, xmm8, xmmword ptr [rax - 96], 4
    vmovdqa xmm9, xmmword ptr [rax + 48]
    sha256msg1 xmm9, xmmword ptr [rax + 0]
    vpaddd xmm0, xmm8, xmmword ptr [rcx - 16]
    sha256rnds2 xmm12, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm12, xmm0
    vpaddd xmm13, xmm9, xmm13
    vpaddd xmm0, xmm7, xmmword ptr [rcx + 96]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmm9, xmmword ptr [rax - 128]
    sha256msg2 xmm13, xmm7
    sha256msg1 xmm9, xmmword ptr [rax - 112]
    vmovdqa xmm7, xmmword ptr [rax - 64]
    vpalignr xmm15, xmm14, xmmword ptr [rax - 32], 4
    vpaddd xmm3, xmm9, xmm3
    sha256msg2 xmm3, xmm8
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 48]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    sha256msg1 xmm7, xmmword ptr [rax - 48]
    vmovdqu xmm8, xmmword ptr [rsi + 288]
    vpaddd xmm15, xmm7, xmm15
    vpshufb xmm8, xmm8, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 112], xmm8
    vmovdqa xmmword ptr [rax - 128], xmm3
    sha256msg2 xmm15, xmm14
    vpaddd xmm0, xmm8, xmmword ptr [rcx - 80]
    sha256rnds2 xmm10, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm10, xmm0
    vmovdqa xmm7, xmmword ptr [rdi + 1360]
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 592]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmmword ptr [rax - 64], xmm15
    vpaddd xmm11, xmm11, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 0]
    sha256rnds2 xmm12, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm12, xmm0
    vpalignr xmm3, xmm8, xmmword ptr [rax + 96], 4
    vmovdqa xmmword ptr [r9 + 32], xmm12
    vmovdqa xmm9, xmmword ptr [rax + 64]
    vmovdqa xmmword ptr [rdi + 1248], xmm11
    sha256msg1 xmm9, xmmword ptr [rax + 80]
    vpaddd xmm3, xmm9, xmm3
    vmovdqa xmmword ptr [r9 + 16], xmm2
    sha256msg2 xmm3, xmm8
    vmovdqa xmmword ptr [rax + 64], xmm3
    vpaddd xmm0, xmm15, xmmword ptr [rcx + 64]
    sha256rnds2 xmm5, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm5, xmm0
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 64]
    sha256rnds2 xmm10, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm10, xmm0
    vmovdqa xmmword ptr [r9 + 64], xmm5
    vmovdqa xmmword ptr [rdi + 1120], xmm10
    vmovdqa xmmword ptr [r9 + 48], xmm1
    vmovdqa xmmword ptr [r9 + 112], xmm4
    vpaddd xmm6, xmm6, xmmword ptr [r8 - 32]
    vmovdqa xmmword ptr [rdi + 1232], xmm6
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 128]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmmword ptr [r9 + 96], xmm11
    vmovdqa xmmword ptr [r9 + 80], xmm6
    ret
