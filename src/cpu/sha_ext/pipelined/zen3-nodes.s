# Made by `cargo run -p hashgrind-kernelgen -- emit`, order zen3-nodes: do not edit.
    .p2align 6
    vzeroupper
    lea rcx, [rdi + 128]
    lea r8, [rdi + 448]
    lea rax, [rdi + 736]
    lea r9, [rdi + 992]
    lea r10, [rdi + 1536]
    vmovdqa xmm1, xmmword ptr [r9 + 16]
    vmovdqa xmm2, xmmword ptr [r9 + 32]
    vmovdqa xmm3, xmmword ptr [r9 + 80]
    vmovdqa xmm4, xmmword ptr [r9 + 48]
    vmovdqa xmm5, xmmword ptr [r9 + 96]
    vmovdqa xmm6, xmmword ptr [r9 + 64]
    vmovdqa xmm7, xmmword ptr [r9 + 112]
    vmovdqa xmm8, xmmword ptr [rdi + 1120]
    vmovdqa xmm9, xmmword ptr [rdi + 1136]
    vmovdqa xmm10, xmmword ptr [rdi + 1152]
    vmovdqa xmm0, xmmword ptr [r10 + 0]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vmovdqa xmm11, xmmword ptr [rax - 80]
    sha256msg1 xmm11, xmmword ptr [rax - 128]
    vmovdqa xmm12, xmmword ptr [rax - 96]
    vmovdqa xmm13, xmmword ptr [rax + 96]
    sha256msg1 xmm13, xmmword ptr [rax + 112]
    vpalignr xmm14, xmm12, xmmword ptr [rax - 112], 4
    vpaddd xmm14, xmm11, xmm14
    sha256msg2 xmm14, xmm12
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 48]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm11, xmmword ptr [rax + 80]
    vmovdqa xmmword ptr [rax - 80], xmm14
    vmovdqa xmm12, xmmword ptr [rax - 48]
    vpaddd xmm0, xmm12, xmmword ptr [rcx - 112]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpalignr xmm12, xmm11, xmmword ptr [rax + 64], 4
    vpaddd xmm12, xmm13, xmm12
    sha256msg2 xmm12, xmm11
    vpaddd xmm0, xmm12, xmmword ptr [rcx + 96]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 96], xmm12
    vmovdqa xmm11, xmmword ptr [r9 - 112]
    sha256msg1 xmm11, xmmword ptr [r9 - 96]
    vmovdqa xmm13, xmmword ptr [r9 - 128]
    vmovdqa xmm0, xmmword ptr [r8 - 96]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpalignr xmm15, xmm13, xmmword ptr [r9 - 80], 4
    vpaddd xmm15, xmm11, xmm15
    vmovdqa xmm0, xmmword ptr [r10 + 16]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    sha256msg2 xmm15, xmm13
    vpaddd xmm0, xmm15, xmmword ptr [rcx - 48]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 112], xmm15
    vmovdqa xmm11, xmmword ptr [rax - 128]
    sha256msg1 xmm11, xmmword ptr [rax - 112]
    vpalignr xmm13, xmm14, xmmword ptr [rax - 96], 4
    vpaddd xmm13, xmm11, xmm13
    sha256msg2 xmm13, xmm14
    vmovdqa xmm11, xmmword ptr [rax + 112]
    sha256msg1 xmm11, xmmword ptr [rax + 64]
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 64]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmmword ptr [rax - 128], xmm13
    vpalignr xmm14, xmm12, xmmword ptr [rax + 80], 4
    vpaddd xmm14, xmm11, xmm14
    sha256msg2 xmm14, xmm12
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 592]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm11, xmmword ptr [r9 - 96]
    sha256msg1 xmm11, xmmword ptr [r9 - 80]
    vpalignr xmm12, xmm15, xmmword ptr [r9 - 128], 4
    vpaddd xmm12, xmm11, xmm12
    sha256msg2 xmm12, xmm15
    vpaddd xmm0, xmm12, xmmword ptr [rcx - 32]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 96], xmm12
    vmovdqa xmm0, xmmword ptr [r8 - 80]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpaddd xmm7, xmm7, xmmword ptr [r8 - 32]
    vmovdqa xmm0, xmmword ptr [r10 + 32]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vmovdqa xmm11, xmmword ptr [rax - 112]
    vpalignr xmm14, xmm13, xmmword ptr [rax - 80], 4
    sha256msg1 xmm11, xmmword ptr [rax - 96]
    vpaddd xmm8, xmm8, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [rdi + 1264], xmm7
    vpaddd xmm14, xmm11, xmm14
    vmovdqa xmmword ptr [rdi + 1280], xmm8
    sha256msg2 xmm14, xmm13
    vmovdqa xmm11, xmmword ptr [r9 - 80]
    sha256msg1 xmm11, xmmword ptr [r9 - 128]
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 80]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 128]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmmword ptr [rax - 112], xmm14
    vpalignr xmm13, xmm12, xmmword ptr [r9 - 112], 4
    vpaddd xmm13, xmm11, xmm13
    sha256msg2 xmm13, xmm12
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 16]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 80], xmm13
    vmovdqa xmm0, xmmword ptr [r10 + 48]
    sha256rnds2 xmm5, xmm3, xmm0
    vmovq xmm0, qword ptr [r10 + 56]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovdqa xmm11, xmmword ptr [rax - 96]
    sha256msg1 xmm11, xmmword ptr [rax - 80]
    vpalignr xmm12, xmm14, xmmword ptr [rax - 128], 4
    vmovdqa xmm0, xmmword ptr [r10 - 112]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    vpaddd xmm12, xmm11, xmm12
    sha256msg2 xmm12, xmm14
    vpaddd xmm0, xmm12, xmmword ptr [rcx + 96]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmmword ptr [rax - 96], xmm12
    vmovdqa xmm11, xmmword ptr [rax - 64]
    sha256msg1 xmm11, xmmword ptr [rax - 48]
    vmovdqa xmm14, xmmword ptr [r9 - 128]
    sha256msg1 xmm14, xmmword ptr [r9 - 112]
    sha256msg2 xmm11, xmmword ptr [r8 - 48]
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 64]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpalignr xmm15, xmm13, xmmword ptr [r9 - 96], 4
    vpaddd xmm15, xmm14, xmm15
    sha256msg2 xmm15, xmm13
    vpaddd xmm0, xmm15, xmmword ptr [rcx + 0]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [rax - 64], xmm11
    vmovdqa xmmword ptr [r9 - 128], xmm15
    vmovdqa xmm13, xmmword ptr [rax - 80]
    sha256msg1 xmm13, xmmword ptr [rax - 128]
    vpalignr xmm14, xmm12, xmmword ptr [rax - 112], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmm12
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 592]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [r10 + 64]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vmovdqa xmm12, xmmword ptr [rax - 48]
    sha256msg1 xmm12, xmmword ptr [r8 - 64]
    vpalignr xmm13, xmm11, xmmword ptr [r8 - 48], 4
    vmovdqa xmm0, xmmword ptr [r10 - 96]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    vpaddd xmm13, xmm12, xmm13
    sha256msg2 xmm13, xmm11
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 48]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpaddd xmm1, xmm1, xmmword ptr [r8 - 32]
    vmovdqa xmmword ptr [rax - 48], xmm13
    vpaddd xmm2, xmm2, xmmword ptr [r8 - 16]
    vshufps xmm11, xmm1, xmm2, 187
    vpshufb xmm11, xmm11, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 0], xmm11
    vshufps xmm2, xmm1, xmm2, 17
    vmovdqa xmm1, xmmword ptr [r9 - 112]
    sha256msg1 xmm1, xmmword ptr [r9 - 96]
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 16], xmm2
    vpalignr xmm2, xmm15, xmmword ptr [r9 - 80], 4
    vpaddd xmm2, xmm1, xmm2
    sha256msg2 xmm2, xmm15
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 16]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 112], xmm2
    vmovdqu xmm1, xmmword ptr [rsi + 0]
    vmovdqa xmm0, xmmword ptr [r10 + 80]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vmovdqa xmm11, xmmword ptr [r8 - 32]
    vmovdqa xmm12, xmmword ptr [r8 - 16]
    vmovdqa xmm0, xmmword ptr [r10 - 80]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 128]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vpalignr xmm14, xmm13, xmmword ptr [rax - 64], 4
    vpaddd xmm14, xmm14, xmmword ptr [r8 - 64]
    sha256msg2 xmm14, xmm13
    vmovdqa xmmword ptr [rax - 128], xmm1
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 32]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm1, xmmword ptr [r9 - 96]
    sha256msg1 xmm1, xmmword ptr [r9 - 80]
    vpalignr xmm13, xmm2, xmmword ptr [r9 - 128], 4
    vpaddd xmm13, xmm1, xmm13
    sha256msg2 xmm13, xmm2
    vmovdqa xmmword ptr [rax - 32], xmm14
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 32]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 96], xmm13
    vmovdqa xmm0, xmmword ptr [r10 + 96]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vmovdqu xmm1, xmmword ptr [rsi + 16]
    vmovdqa xmm2, xmmword ptr [r8 - 48]
    sha256msg1 xmm2, xmmword ptr [rax - 64]
    vmovdqa xmm0, xmmword ptr [r10 - 64]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vpalignr xmm15, xmm14, xmmword ptr [rax - 48], 4
    vpaddd xmm15, xmm2, xmm15
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 112]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    sha256msg2 xmm15, xmm14
    vmovdqa xmmword ptr [rax - 112], xmm1
    vpaddd xmm0, xmm15, xmmword ptr [rcx - 16]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm1, xmmword ptr [r9 - 80]
    sha256msg1 xmm1, xmmword ptr [r9 - 128]
    vpalignr xmm2, xmm13, xmmword ptr [r9 - 112], 4
    vpaddd xmm2, xmm1, xmm2
    sha256msg2 xmm2, xmm13
    vmovdqa xmmword ptr [rax - 16], xmm15
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 48]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 80], xmm2
    vmovdqa xmm0, xmmword ptr [r10 + 112]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vmovdqu xmm1, xmmword ptr [rsi + 32]
    vmovdqa xmm13, xmmword ptr [rax - 64]
    sha256msg1 xmm13, xmmword ptr [rax - 48]
    vmovdqa xmm0, xmmword ptr [r10 - 48]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vpalignr xmm14, xmm15, xmmword ptr [rax - 32], 4
    vpaddd xmm14, xmm13, xmm14
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 96]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    sha256msg2 xmm14, xmm15
    vmovdqa xmmword ptr [rax - 96], xmm1
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 0]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm1, xmmword ptr [r9 - 128]
    sha256msg1 xmm1, xmmword ptr [r9 - 112]
    vpalignr xmm13, xmm2, xmmword ptr [r9 - 96], 4
    vpaddd xmm3, xmm3, xmmword ptr [rdi + 1232]
    vpaddd xmm13, xmm1, xmm13
    vpaddd xmm5, xmm5, xmmword ptr [rdi + 1248]
    vmovdqa xmmword ptr [rax - 64], xmm14
    vshufps xmm1, xmm3, xmm5, 187
    vmovdqa xmmword ptr [rax + 0], xmm1
    vshufps xmm5, xmm3, xmm5, 17
    vmovdqa xmmword ptr [rax + 16], xmm5
    sha256msg2 xmm13, xmm2
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 64]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 128], xmm13
    vmovdqu xmm2, xmmword ptr [rsi + 48]
    vmovdqa xmm3, xmmword ptr [rax - 48]
    sha256msg1 xmm3, xmmword ptr [rax - 32]
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vmovdqa xmm0, xmmword ptr [r10 - 32]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    vpalignr xmm5, xmm14, xmmword ptr [rax - 16], 4
    vpaddd xmm5, xmm3, xmm5
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 80]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    sha256msg2 xmm5, xmm14
    vmovdqa xmmword ptr [rax - 80], xmm2
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 16]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm3, xmmword ptr [r8 - 32]
    vmovdqa xmmword ptr [rax - 48], xmm5
    vmovdqa xmm14, xmmword ptr [r9 - 112]
    sha256msg1 xmm14, xmmword ptr [r9 - 96]
    vmovdqa xmm15, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 128]
    sha256rnds2 xmm15, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm15, xmm0
    vpalignr xmm1, xmm13, xmmword ptr [r9 - 80], 4
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm13
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 80]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 112], xmm1
    vmovdqa xmm13, xmmword ptr [rax - 128]
    sha256msg1 xmm13, xmmword ptr [rax - 112]
    vpalignr xmm14, xmm2, xmmword ptr [rax - 96], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmm2
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 64]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 128], xmm14
    vmovdqa xmm0, xmmword ptr [r10 - 16]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm2, xmmword ptr [rax - 32]
    sha256msg1 xmm2, xmmword ptr [rax - 16]
    vpalignr xmm13, xmm5, xmmword ptr [rax - 64], 4
    vpaddd xmm13, xmm2, xmm13
    sha256msg2 xmm13, xmm5
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 32]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm2, xmmword ptr [rax + 16]
    vmovdqa xmm5, xmmword ptr [r9 - 96]
    sha256msg1 xmm5, xmmword ptr [r9 - 80]
    vmovdqa xmmword ptr [rax - 32], xmm13
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 112]
    sha256rnds2 xmm15, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm15, xmm0
    vpalignr xmm2, xmm1, xmmword ptr [r9 - 128], 4
    vpaddd xmm2, xmm5, xmm2
    sha256msg2 xmm2, xmm1
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 96]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm1, xmm14, xmmword ptr [rax - 80], 4
    vmovdqa xmmword ptr [r9 - 96], xmm2
    vmovdqa xmm5, xmmword ptr [rax - 112]
    sha256msg1 xmm5, xmmword ptr [rax - 96]
    vmovdqa xmm0, xmmword ptr [r8 - 96]
    sha256rnds2 xmm15, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm15, xmm0
    vpaddd xmm1, xmm5, xmm1
    vmovdqa xmm0, xmmword ptr [r10 + 0]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    sha256msg2 xmm1, xmm14
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 48]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 112], xmm1
    vmovdqa xmm5, xmmword ptr [rax - 16]
    sha256msg1 xmm5, xmmword ptr [rax - 64]
    vpalignr xmm14, xmm13, xmmword ptr [rax - 48], 4
    vpaddd xmm14, xmm5, xmm14
    vmovdqa xmm5, xmmword ptr [r9 - 80]
    sha256msg1 xmm5, xmmword ptr [r9 - 128]
    sha256msg2 xmm14, xmm13
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 48]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpalignr xmm13, xmm2, xmmword ptr [r9 - 112], 4
    vpaddd xmm13, xmm5, xmm13
    sha256msg2 xmm13, xmm2
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 592]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [rax - 16], xmm14
    vmovdqa xmm2, xmmword ptr [rax - 96]
    sha256msg1 xmm2, xmmword ptr [rax - 80]
    vpalignr xmm5, xmm1, xmmword ptr [rax - 128], 4
    vpaddd xmm5, xmm2, xmm5
    sha256msg2 xmm5, xmm1
    vpaddd xmm0, xmm5, xmmword ptr [rcx - 32]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 96], xmm5
    vmovdqa xmm0, xmmword ptr [r8 - 80]
    sha256rnds2 xmm15, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm15, xmm0
    vpaddd xmm9, xmm9, xmmword ptr [r8 - 32]
    vmovdqa xmm1, xmmword ptr [rax - 64]
    vmovdqa xmm0, xmmword ptr [r10 + 16]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    sha256msg1 xmm1, xmmword ptr [rax - 48]
    vpaddd xmm10, xmm10, xmmword ptr [r8 - 16]
    vpalignr xmm2, xmm14, xmmword ptr [rax - 32], 4
    vmovdqa xmmword ptr [rdi + 1296], xmm9
    vmovdqa xmmword ptr [rdi + 1312], xmm10
    vpaddd xmm2, xmm1, xmm2
    vmovdqa xmm1, xmmword ptr [rax - 80]
    sha256msg1 xmm1, xmmword ptr [rax - 128]
    sha256msg2 xmm2, xmm14
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 64]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 128]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm13, xmm5, xmmword ptr [rax - 112], 4
    vpaddd xmm13, xmm1, xmm13
    sha256msg2 xmm13, xmm5
    vmovdqa xmmword ptr [rax - 64], xmm2
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 16]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 80], xmm13
    vmovdqa xmm0, xmmword ptr [r10 + 32]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm1, xmmword ptr [rax - 48]
    sha256msg1 xmm1, xmmword ptr [rax - 32]
    vpalignr xmm5, xmm2, xmmword ptr [rax - 16], 4
    vmovdqa xmm0, xmmword ptr [r10 - 112]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpaddd xmm5, xmm1, xmm5
    sha256msg2 xmm5, xmm2
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 80]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm1, xmmword ptr [rax + 0]
    sha256msg1 xmm1, xmmword ptr [rax + 16]
    vmovdqa xmmword ptr [rax - 48], xmm5
    sha256msg2 xmm1, xmmword ptr [r8 - 48]
    vmovdqa xmm2, xmmword ptr [rax - 128]
    sha256msg1 xmm2, xmmword ptr [rax - 112]
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 64]
    sha256rnds2 xmm15, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm15, xmm0
    vmovdqa xmmword ptr [rax + 0], xmm1
    vpalignr xmm14, xmm13, xmmword ptr [rax - 96], 4
    vpaddd xmm14, xmm2, xmm14
    sha256msg2 xmm14, xmm13
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 0]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 128], xmm14
    vmovdqa xmm2, xmmword ptr [rax - 32]
    sha256msg1 xmm2, xmmword ptr [rax - 16]
    vpalignr xmm13, xmm5, xmmword ptr [rax - 64], 4
    vmovdqa xmm0, xmmword ptr [r10 + 48]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    vpaddd xmm13, xmm2, xmm13
    vmovdqa xmm0, xmmword ptr [r10 - 96]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg2 xmm13, xmm5
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 96]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm2, xmmword ptr [rax + 16]
    sha256msg1 xmm2, xmmword ptr [r8 - 64]
    vpalignr xmm5, xmm1, xmmword ptr [r8 - 48], 4
    vmovdqa xmmword ptr [rax - 32], xmm13
    vpaddd xmm5, xmm2, xmm5
    sha256msg2 xmm5, xmm1
    vmovdqa xmm1, xmmword ptr [rax - 112]
    sha256msg1 xmm1, xmmword ptr [rax - 96]
    vpaddd xmm0, xmm5, xmmword ptr [rcx - 48]
    sha256rnds2 xmm15, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm15, xmm0
    vmovdqa xmmword ptr [rax + 16], xmm5
    vpalignr xmm2, xmm14, xmmword ptr [rax - 80], 4
    vpaddd xmm2, xmm1, xmm2
    sha256msg2 xmm2, xmm14
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 16]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 112], xmm2
    vmovdqa xmm1, xmmword ptr [rax - 16]
    sha256msg1 xmm1, xmmword ptr [rax - 64]
    vpalignr xmm14, xmm13, xmmword ptr [rax - 48], 4
    vpaddd xmm14, xmm1, xmm14
    vmovdqa xmm0, xmmword ptr [r10 + 64]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    sha256msg2 xmm14, xmm13
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 592]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpalignr xmm1, xmm5, xmmword ptr [rax + 0], 4
    vpaddd xmm1, xmm1, xmmword ptr [r8 - 64]
    vmovdqa xmm0, xmmword ptr [r10 - 80]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg2 xmm1, xmm5
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 32]
    sha256rnds2 xmm15, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm15, xmm0
    vmovdqa xmmword ptr [rax + 32], xmm1
    vpaddd xmm4, xmm4, xmmword ptr [r8 - 32]
    vpaddd xmm6, xmm6, xmmword ptr [r8 - 16]
    vshufps xmm5, xmm4, xmm6, 187
    vpshufb xmm5, xmm5, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 32], xmm5
    vshufps xmm6, xmm4, xmm6, 17
    vmovdqa xmm4, xmmword ptr [rax - 96]
    vpshufb xmm6, xmm6, xmmword ptr [rdi + 528]
    sha256msg1 xmm4, xmmword ptr [rax - 80]
    vpalignr xmm5, xmm2, xmmword ptr [rax - 128], 4
    vpaddd xmm5, xmm4, xmm5
    vmovdqu xmmword ptr [rdx + 48], xmm6
    sha256msg2 xmm5, xmm2
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 32]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 96], xmm5
    vmovdqu xmm2, xmmword ptr [rsi + 64]
    vmovdqa xmm4, xmmword ptr [r8 - 32]
    vmovdqa xmm0, xmmword ptr [r10 + 80]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm6, xmmword ptr [r8 - 16]
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vmovdqa xmm0, xmmword ptr [r10 - 64]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 128]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm13, xmmword ptr [r8 - 48]
    sha256msg1 xmm13, xmmword ptr [rax + 0]
    vpalignr xmm14, xmm1, xmmword ptr [rax + 16], 4
    vmovdqa xmmword ptr [rax - 64], xmm2
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmm1
    vmovdqa xmm1, xmmword ptr [rax - 80]
    sha256msg1 xmm1, xmmword ptr [rax - 128]
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 16]
    sha256rnds2 xmm15, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm15, xmm0
    vmovdqa xmmword ptr [rax + 48], xmm14
    vpalignr xmm2, xmm5, xmmword ptr [rax - 112], 4
    vpaddd xmm2, xmm1, xmm2
    sha256msg2 xmm2, xmm5
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 48]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 80], xmm2
    vmovdqu xmm1, xmmword ptr [rsi + 80]
    vmovdqa xmm0, xmmword ptr [r10 + 96]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm5, xmmword ptr [rax + 0]
    sha256msg1 xmm5, xmmword ptr [rax + 16]
    vpalignr xmm13, xmm14, xmmword ptr [rax + 32], 4
    vmovdqa xmm0, xmmword ptr [r10 - 48]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vpaddd xmm13, xmm5, xmm13
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 112]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    sha256msg2 xmm13, xmm14
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 0]
    sha256rnds2 xmm15, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm15, xmm0
    vmovdqa xmmword ptr [rax - 48], xmm1
    vmovdqa xmm1, xmmword ptr [rax - 128]
    sha256msg1 xmm1, xmmword ptr [rax - 112]
    vmovdqa xmmword ptr [rax + 0], xmm13
    vpalignr xmm5, xmm2, xmmword ptr [rax - 96], 4
    vpaddd xmm5, xmm1, xmm5
    sha256msg2 xmm5, xmm2
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 64]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 128], xmm5
    vmovdqu xmm1, xmmword ptr [rsi + 96]
    vmovdqa xmm0, xmmword ptr [r10 + 112]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm2, xmmword ptr [rax + 16]
    sha256msg1 xmm2, xmmword ptr [rax + 32]
    vmovdqa xmm0, xmmword ptr [r10 - 32]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm14, xmm13, xmmword ptr [rax + 48], 4
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vpaddd xmm14, xmm2, xmm14
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 96]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    sha256msg2 xmm14, xmm13
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 16]
    sha256rnds2 xmm15, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm15, xmm0
    vmovdqa xmmword ptr [rax - 32], xmm1
    vmovdqa xmm1, xmmword ptr [rax - 112]
    sha256msg1 xmm1, xmmword ptr [rax - 96]
    vmovdqa xmmword ptr [rax + 16], xmm14
    vpalignr xmm2, xmm5, xmmword ptr [rax - 80], 4
    vpaddd xmm7, xmm7, xmmword ptr [rdi + 1264]
    vpaddd xmm2, xmm1, xmm2
    vpaddd xmm8, xmm8, xmmword ptr [rdi + 1280]
    vshufps xmm1, xmm7, xmm8, 187
    vmovdqa xmmword ptr [rax + 64], xmm1
    vshufps xmm8, xmm7, xmm8, 17
    vmovdqa xmmword ptr [rax + 80], xmm8
    sha256msg2 xmm2, xmm5
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 80]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 112], xmm2
    vmovdqu xmm5, xmmword ptr [rsi + 112]
    vmovdqa xmm7, xmmword ptr [rax + 32]
    sha256msg1 xmm7, xmmword ptr [rax + 48]
    vmovdqa xmm0, xmmword ptr [r10 - 16]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm8, xmm14, xmmword ptr [rax + 0], 4
    vpshufb xmm5, xmm5, xmmword ptr [rdi + 528]
    vpaddd xmm8, xmm7, xmm8
    vpaddd xmm0, xmm5, xmmword ptr [rcx - 80]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    sha256msg2 xmm8, xmm14
    vpaddd xmm0, xmm8, xmmword ptr [rcx + 32]
    sha256rnds2 xmm15, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm15, xmm0
    vmovdqa xmmword ptr [rax - 16], xmm5
    vmovdqa xmmword ptr [rax + 32], xmm8
    vmovdqa xmm7, xmmword ptr [r8 - 32]
    vmovdqa xmm13, xmmword ptr [rax - 96]
    sha256msg1 xmm13, xmmword ptr [rax - 80]
    vmovdqa xmm14, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 128]
    sha256rnds2 xmm14, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm14, xmm0
    vpalignr xmm1, xmm2, xmmword ptr [rax - 128], 4
    vpaddd xmm1, xmm13, xmm1
    sha256msg2 xmm1, xmm2
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 96]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 96], xmm1
    vmovdqa xmm2, xmmword ptr [rax - 64]
    sha256msg1 xmm2, xmmword ptr [rax - 48]
    vpalignr xmm13, xmm5, xmmword ptr [rax - 32], 4
    vpaddd xmm13, xmm2, xmm13
    vmovdqa xmm0, xmmword ptr [r10 + 0]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg2 xmm13, xmm5
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 64]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmmword ptr [rax - 64], xmm13
    vmovdqa xmm2, xmmword ptr [rax + 48]
    sha256msg1 xmm2, xmmword ptr [rax + 0]
    vpalignr xmm5, xmm8, xmmword ptr [rax + 16], 4
    vpaddd xmm5, xmm2, xmm5
    sha256msg2 xmm5, xmm8
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 48]
    sha256rnds2 xmm15, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm15, xmm0
    vmovdqa xmmword ptr [rax + 48], xmm5
    vmovdqa xmm2, xmmword ptr [rax - 80]
    sha256msg1 xmm2, xmmword ptr [rax - 128]
    vmovdqa xmm8, xmmword ptr [rax + 80]
    vpaddd xmm0, xmm8, xmmword ptr [rcx - 112]
    sha256rnds2 xmm14, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm14, xmm0
    vpalignr xmm8, xmm1, xmmword ptr [rax - 112], 4
    vpaddd xmm8, xmm2, xmm8
    sha256msg2 xmm8, xmm1
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 592]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm1, xmmword ptr [rax - 48]
    sha256msg1 xmm1, xmmword ptr [rax - 32]
    vpalignr xmm2, xmm13, xmmword ptr [rax - 16], 4
    vpaddd xmm2, xmm1, xmm2
    sha256msg2 xmm2, xmm13
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 48]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [r8 - 96]
    sha256rnds2 xmm14, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm14, xmm0
    vmovdqa xmmword ptr [rax - 48], xmm2
    vmovdqa xmm1, xmmword ptr [rax + 0]
    vmovdqa xmm0, xmmword ptr [r10 + 16]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm1, xmmword ptr [rax + 16]
    vpaddd xmm11, xmm11, xmmword ptr [r8 - 32]
    vpalignr xmm8, xmm5, xmmword ptr [rax + 32], 4
    vpaddd xmm12, xmm12, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [rdi + 1168], xmm11
    vpaddd xmm8, xmm1, xmm8
    vmovdqa xmmword ptr [rdi + 1184], xmm12
    sha256msg2 xmm8, xmm5
    vpaddd xmm0, xmm8, xmmword ptr [rcx + 64]
    sha256rnds2 xmm15, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm15, xmm0
    vmovdqa xmmword ptr [rax + 0], xmm8
    vmovdqa xmm0, xmmword ptr [r10 - 128]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm0, xmmword ptr [r8 - 80]
    sha256rnds2 xmm14, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm14, xmm0
    vmovdqa xmm1, xmmword ptr [rax - 32]
    vmovdqa xmm0, xmmword ptr [r10 + 32]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm5, xmm2, xmmword ptr [rax - 64], 4
    sha256msg1 xmm1, xmmword ptr [rax - 16]
    vpaddd xmm5, xmm1, xmm5
    sha256msg2 xmm5, xmm2
    vpaddd xmm0, xmm5, xmmword ptr [rcx - 32]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmmword ptr [rax - 32], xmm5
    vmovdqa xmm0, xmmword ptr [r10 - 112]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm1, xmmword ptr [rax + 16]
    sha256msg1 xmm1, xmmword ptr [rax + 32]
    vpalignr xmm2, xmm8, xmmword ptr [rax + 48], 4
    vpaddd xmm2, xmm1, xmm2
    sha256msg2 xmm2, xmm8
    vmovdqa xmm1, xmmword ptr [rax - 16]
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 80]
    sha256rnds2 xmm15, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm15, xmm0
    sha256msg1 xmm1, xmmword ptr [rax - 64]
    vmovdqa xmmword ptr [rax + 16], xmm2
    vpalignr xmm8, xmm5, xmmword ptr [rax - 48], 4
    vpaddd xmm8, xmm1, xmm8
    sha256msg2 xmm8, xmm5
    vpaddd xmm0, xmm8, xmmword ptr [rcx - 16]
    vmovdqa xmmword ptr [r9 - 48], xmm0
    sha256rnds2 xmm6, xmm4, xmm0
    vmovdqa xmmword ptr [rax - 16], xmm8
    vmovdqa xmm0, xmmword ptr [r10 + 48]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm1, xmmword ptr [rax + 32]
    sha256msg1 xmm1, xmmword ptr [rax + 48]
    vpalignr xmm5, xmm2, xmmword ptr [rax + 0], 4
    vmovdqa xmm0, xmmword ptr [r10 - 96]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vpaddd xmm5, xmm1, xmm5
    vmovq xmm0, qword ptr [r9 - 40]
    sha256rnds2 xmm4, xmm6, xmm0
    sha256msg2 xmm5, xmm2
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 96]
    sha256rnds2 xmm15, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm15, xmm0
    vmovdqa xmmword ptr [rax + 32], xmm5
    vmovdqa xmm1, xmmword ptr [rax + 64]
    sha256msg1 xmm1, xmmword ptr [rax + 80]
    sha256msg2 xmm1, xmmword ptr [r8 - 48]
    vmovdqa xmm2, xmmword ptr [rax - 64]
    sha256msg1 xmm2, xmmword ptr [rax - 48]
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 64]
    sha256rnds2 xmm14, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm14, xmm0
    vmovdqa xmmword ptr [rax + 64], xmm1
    vpalignr xmm13, xmm8, xmmword ptr [rax - 32], 4
    vpaddd xmm13, xmm2, xmm13
    sha256msg2 xmm13, xmm8
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 0]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmmword ptr [rax - 64], xmm13
    vmovdqa xmm2, xmmword ptr [rax + 48]
    sha256msg1 xmm2, xmmword ptr [rax + 0]
    vpalignr xmm8, xmm5, xmmword ptr [rax + 16], 4
    vpaddd xmm8, xmm2, xmm8
    sha256msg2 xmm8, xmm5
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 592]
    sha256rnds2 xmm15, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm15, xmm0
    vmovdqa xmm2, xmmword ptr [rax + 80]
    vmovdqa xmm0, xmmword ptr [r10 + 64]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    sha256msg1 xmm2, xmmword ptr [r8 - 64]
    vpalignr xmm5, xmm1, xmmword ptr [r8 - 48], 4
    vpaddd xmm5, xmm2, xmm5
    vmovdqa xmm0, xmmword ptr [r10 - 80]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    sha256msg2 xmm5, xmm1
    vpaddd xmm0, xmm5, xmmword ptr [rcx - 48]
    sha256rnds2 xmm14, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm14, xmm0
    vmovdqa xmmword ptr [rax + 80], xmm5
    vpaddd xmm3, xmm3, xmmword ptr [r8 - 32]
    vpaddd xmm15, xmm15, xmmword ptr [r8 - 16]
    vshufps xmm1, xmm3, xmm15, 187
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 64], xmm1
    vshufps xmm15, xmm3, xmm15, 17
    vmovdqa xmm1, xmmword ptr [rax - 48]
    sha256msg1 xmm1, xmmword ptr [rax - 32]
    vpshufb xmm15, xmm15, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 80], xmm15
    vpalignr xmm2, xmm13, xmmword ptr [rax - 16], 4
    vpaddd xmm2, xmm1, xmm2
    sha256msg2 xmm2, xmm13
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 16]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqu xmm1, xmmword ptr [rsi + 128]
    vmovdqa xmm0, xmmword ptr [r10 + 80]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [rax - 48], xmm2
    vmovdqa xmm3, xmmword ptr [r8 - 32]
    vmovdqa xmm0, xmmword ptr [r10 - 64]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm8, xmmword ptr [r8 - 16]
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 128]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vpalignr xmm13, xmm5, xmmword ptr [rax + 64], 4
    vpaddd xmm13, xmm13, xmmword ptr [r8 - 64]
    sha256msg2 xmm13, xmm5
    vmovdqa xmmword ptr [rax + 0], xmm1
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 32]
    sha256rnds2 xmm14, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm14, xmm0
    vmovdqa xmm1, xmmword ptr [rax - 32]
    vmovdqa xmmword ptr [rax + 96], xmm13
    sha256msg1 xmm1, xmmword ptr [rax - 16]
    vpalignr xmm5, xmm2, xmmword ptr [rax - 64], 4
    vpaddd xmm5, xmm1, xmm5
    sha256msg2 xmm5, xmm2
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 32]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqu xmm1, xmmword ptr [rsi + 144]
    vmovdqa xmm0, xmmword ptr [r10 + 96]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [rax - 32], xmm5
    vmovdqa xmm2, xmmword ptr [r8 - 48]
    vmovdqa xmm0, xmmword ptr [r10 - 48]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    sha256msg1 xmm2, xmmword ptr [rax + 64]
    vpalignr xmm15, xmm13, xmmword ptr [rax + 80], 4
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vpaddd xmm15, xmm2, xmm15
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 112]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    sha256msg2 xmm15, xmm13
    vmovdqa xmmword ptr [rax + 16], xmm1
    vpaddd xmm0, xmm15, xmmword ptr [rcx - 16]
    sha256rnds2 xmm14, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm14, xmm0
    vmovdqa xmm1, xmmword ptr [rax - 16]
    sha256msg1 xmm1, xmmword ptr [rax - 64]
    vmovdqa xmmword ptr [rax + 112], xmm15
    vpalignr xmm2, xmm5, xmmword ptr [rax - 48], 4
    vpaddd xmm2, xmm1, xmm2
    sha256msg2 xmm2, xmm5
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 48]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqu xmm1, xmmword ptr [rsi + 160]
    vmovdqa xmm0, xmmword ptr [r10 + 112]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [rax - 16], xmm2
    vmovdqa xmm5, xmmword ptr [rax + 64]
    vmovdqa xmm0, xmmword ptr [r10 - 32]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    sha256msg1 xmm5, xmmword ptr [rax + 80]
    vpalignr xmm13, xmm15, xmmword ptr [rax + 96], 4
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vpaddd xmm13, xmm5, xmm13
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 96]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    sha256msg2 xmm13, xmm15
    vmovdqa xmmword ptr [rax + 32], xmm1
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 0]
    sha256rnds2 xmm14, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm14, xmm0
    vmovdqa xmm1, xmmword ptr [rax - 64]
    sha256msg1 xmm1, xmmword ptr [rax - 48]
    vmovdqa xmmword ptr [rax + 64], xmm13
    vpalignr xmm5, xmm2, xmmword ptr [rax - 32], 4
    vpaddd xmm9, xmm9, xmmword ptr [rdi + 1296]
    vpaddd xmm10, xmm10, xmmword ptr [rdi + 1312]
    vpaddd xmm5, xmm1, xmm5
    vshufps xmm1, xmm9, xmm10, 187
    vmovdqa xmmword ptr [r9 - 128], xmm1
    vshufps xmm10, xmm9, xmm10, 17
    vmovdqa xmmword ptr [r9 - 112], xmm10
    sha256msg2 xmm5, xmm2
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 64]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqu xmm2, xmmword ptr [rsi + 176]
    vmovdqa xmmword ptr [rax - 64], xmm5
    vmovdqa xmm9, xmmword ptr [rax + 80]
    sha256msg1 xmm9, xmmword ptr [rax + 96]
    vpalignr xmm10, xmm13, xmmword ptr [rax + 112], 4
    vmovdqa xmm0, xmmword ptr [r10 - 16]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vpaddd xmm10, xmm9, xmm10
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 80]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    sha256msg2 xmm10, xmm13
    vmovdqa xmmword ptr [rax + 48], xmm2
    vpaddd xmm0, xmm10, xmmword ptr [rcx + 16]
    sha256rnds2 xmm14, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm14, xmm0
    vmovdqa xmmword ptr [rax + 80], xmm10
    vmovdqa xmm9, xmmword ptr [r8 - 32]
    vmovdqa xmm13, xmmword ptr [rax - 48]
    sha256msg1 xmm13, xmmword ptr [rax - 32]
    vmovdqa xmm15, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 128]
    sha256rnds2 xmm15, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm15, xmm0
    vpalignr xmm1, xmm5, xmmword ptr [rax - 16], 4
    vpaddd xmm1, xmm13, xmm1
    sha256msg2 xmm1, xmm5
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 80]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm5, xmmword ptr [rax + 0]
    sha256msg1 xmm5, xmmword ptr [rax + 16]
    vpalignr xmm13, xmm2, xmmword ptr [rax + 32], 4
    vmovdqa xmmword ptr [rax - 48], xmm1
    vpaddd xmm13, xmm5, xmm13
    sha256msg2 xmm13, xmm2
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 64]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 0], xmm13
    vmovdqa xmm0, xmmword ptr [r10 + 0]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm2, xmmword ptr [rax + 96]
    sha256msg1 xmm2, xmmword ptr [rax + 112]
    vpalignr xmm5, xmm10, xmmword ptr [rax + 64], 4
    vpaddd xmm5, xmm2, xmm5
    sha256msg2 xmm5, xmm10
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 32]
    sha256rnds2 xmm14, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm14, xmm0
    vmovdqa xmmword ptr [rax + 96], xmm5
    vmovdqa xmm2, xmmword ptr [rax - 32]
    sha256msg1 xmm2, xmmword ptr [rax - 16]
    vmovdqa xmm10, xmmword ptr [r9 - 112]
    vpaddd xmm0, xmm10, xmmword ptr [rcx - 112]
    sha256rnds2 xmm15, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm15, xmm0
    vpalignr xmm10, xmm1, xmmword ptr [rax - 64], 4
    vpaddd xmm10, xmm2, xmm10
    sha256msg2 xmm10, xmm1
    vpaddd xmm0, xmm10, xmmword ptr [rcx + 96]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpalignr xmm1, xmm13, xmmword ptr [rax + 48], 4
    vmovdqa xmmword ptr [rax - 32], xmm10
    vmovdqa xmm2, xmmword ptr [rax + 16]
    sha256msg1 xmm2, xmmword ptr [rax + 32]
    vmovdqa xmm0, xmmword ptr [r8 - 96]
    sha256rnds2 xmm15, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm15, xmm0
    vpaddd xmm1, xmm2, xmm1
    vmovdqa xmm0, xmmword ptr [r10 + 16]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    sha256msg2 xmm1, xmm13
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 48]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 16], xmm1
    vmovdqa xmm2, xmmword ptr [rax + 112]
    sha256msg1 xmm2, xmmword ptr [rax + 64]
    vpalignr xmm13, xmm5, xmmword ptr [rax + 80], 4
    vpaddd xmm13, xmm2, xmm13
    sha256msg2 xmm13, xmm5
    vmovdqa xmm2, xmmword ptr [rax - 16]
    sha256msg1 xmm2, xmmword ptr [rax - 64]
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 48]
    sha256rnds2 xmm14, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm14, xmm0
    vmovdqa xmmword ptr [rax + 112], xmm13
    vpalignr xmm5, xmm10, xmmword ptr [rax - 48], 4
    vpaddd xmm5, xmm2, xmm5
    sha256msg2 xmm5, xmm10
    vpaddd xmm0, xmm5, xmmword ptr [rdi + 592]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm2, xmmword ptr [rax + 32]
    sha256msg1 xmm2, xmmword ptr [rax + 48]
    vpalignr xmm5, xmm1, xmmword ptr [rax + 0], 4
    vpaddd xmm5, xmm2, xmm5
    sha256msg2 xmm5, xmm1
    vpaddd xmm0, xmm5, xmmword ptr [rcx - 32]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 32], xmm5
    vmovdqa xmm0, xmmword ptr [r8 - 80]
    sha256rnds2 xmm15, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm15, xmm0
    vpaddd xmm4, xmm4, xmmword ptr [r8 - 32]
    vmovdqa xmm1, xmmword ptr [rax + 64]
    vmovdqa xmm0, xmmword ptr [r10 + 32]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vpalignr xmm2, xmm13, xmmword ptr [rax + 96], 4
    sha256msg1 xmm1, xmmword ptr [rax + 80]
    vpaddd xmm6, xmm6, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [rdi + 1200], xmm4
    vpaddd xmm2, xmm1, xmm2
    vmovdqa xmmword ptr [rdi + 1216], xmm6
    sha256msg2 xmm2, xmm13
    vmovdqa xmm1, xmmword ptr [rax + 48]
    sha256msg1 xmm1, xmmword ptr [rax + 0]
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 64]
    sha256rnds2 xmm14, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm14, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 128]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmmword ptr [rax + 64], xmm2
    vpalignr xmm10, xmm5, xmmword ptr [rax + 16], 4
    vpaddd xmm10, xmm1, xmm10
    sha256msg2 xmm10, xmm5
    vpaddd xmm0, xmm10, xmmword ptr [rcx - 16]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 48], xmm10
    vpalignr xmm1, xmm2, xmmword ptr [rax + 112], 4
    vmovdqa xmm0, xmmword ptr [r10 + 48]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm5, xmmword ptr [rax + 80]
    sha256msg1 xmm5, xmmword ptr [rax + 96]
    vmovdqa xmm0, xmmword ptr [r10 - 112]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpaddd xmm1, xmm5, xmm1
    sha256msg2 xmm1, xmm2
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 80]
    sha256rnds2 xmm14, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm14, xmm0
    vmovdqa xmmword ptr [rax + 80], xmm1
    vmovdqa xmm2, xmmword ptr [r9 - 128]
    sha256msg1 xmm2, xmmword ptr [r9 - 112]
    sha256msg2 xmm2, xmmword ptr [r8 - 48]
    vmovdqa xmm5, xmmword ptr [rax + 0]
    sha256msg1 xmm5, xmmword ptr [rax + 16]
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 64]
    sha256rnds2 xmm15, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm15, xmm0
    vmovdqa xmmword ptr [r9 - 128], xmm2
    vpalignr xmm13, xmm10, xmmword ptr [rax + 32], 4
    vpaddd xmm13, xmm5, xmm13
    sha256msg2 xmm13, xmm10
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 0]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 0], xmm13
    vpalignr xmm5, xmm1, xmmword ptr [rax + 64], 4
    vmovdqa xmm10, xmmword ptr [rax + 96]
    vmovdqa xmm0, xmmword ptr [r10 + 64]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    sha256msg1 xmm10, xmmword ptr [rax + 112]
    vpaddd xmm5, xmm10, xmm5
    vmovdqa xmm0, xmmword ptr [r10 - 96]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    sha256msg2 xmm5, xmm1
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 96]
    sha256rnds2 xmm14, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm14, xmm0
    vmovdqa xmmword ptr [rax + 96], xmm5
    vmovdqa xmm1, xmmword ptr [r9 - 112]
    sha256msg1 xmm1, xmmword ptr [r8 - 64]
    vpalignr xmm10, xmm2, xmmword ptr [r8 - 48], 4
    vpaddd xmm10, xmm1, xmm10
    sha256msg2 xmm10, xmm2
    vmovdqa xmm1, xmmword ptr [rax + 16]
    sha256msg1 xmm1, xmmword ptr [rax + 32]
    vpaddd xmm0, xmm10, xmmword ptr [rcx - 48]
    sha256rnds2 xmm15, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm15, xmm0
    vmovdqa xmmword ptr [r9 - 112], xmm10
    vpalignr xmm2, xmm13, xmmword ptr [rax + 48], 4
    vpaddd xmm2, xmm1, xmm2
    sha256msg2 xmm2, xmm13
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 16]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 16], xmm2
    vmovdqa xmm1, xmmword ptr [rax + 112]
    vpalignr xmm13, xmm5, xmmword ptr [rax + 80], 4
    sha256msg1 xmm1, xmmword ptr [rax + 64]
    vpaddd xmm13, xmm1, xmm13
    sha256msg2 xmm13, xmm5
    vmovdqa xmm0, xmmword ptr [r10 + 80]
    sha256rnds2 xmm12, xmm11, xmm0
    vmovq xmm0, qword ptr [r10 + 88]
    sha256rnds2 xmm11, xmm12, xmm0
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 592]
    sha256rnds2 xmm14, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm14, xmm0
    vpalignr xmm1, xmm10, xmmword ptr [r9 - 128], 4
    vpaddd xmm1, xmm1, xmmword ptr [r8 - 64]
    sha256msg2 xmm1, xmm10
    vmovdqa xmm0, xmmword ptr [r10 - 80]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 32]
    sha256rnds2 xmm15, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm15, xmm0
    vmovdqa xmmword ptr [r9 - 96], xmm1
    vpaddd xmm7, xmm7, xmmword ptr [r8 - 32]
    vpaddd xmm14, xmm14, xmmword ptr [r8 - 16]
    vshufps xmm5, xmm7, xmm14, 187
    vpshufb xmm5, xmm5, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 96], xmm5
    vshufps xmm14, xmm7, xmm14, 17
    vmovdqa xmm5, xmmword ptr [rax + 32]
    vpshufb xmm14, xmm14, xmmword ptr [rdi + 528]
    sha256msg1 xmm5, xmmword ptr [rax + 48]
    vmovdqu xmmword ptr [rdx + 112], xmm14
    vpalignr xmm7, xmm2, xmmword ptr [rax + 0], 4
    vpaddd xmm7, xmm5, xmm7
    sha256msg2 xmm7, xmm2
    vpaddd xmm0, xmm7, xmmword ptr [rcx + 32]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 32], xmm7
    vmovdqu xmm2, xmmword ptr [rsi + 192]
    vmovdqa xmm5, xmmword ptr [r8 - 32]
    vmovdqa xmm0, xmmword ptr [r10 + 96]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm10, xmmword ptr [r8 - 16]
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 128]
    sha256rnds2 xmm10, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 64]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm13, xmmword ptr [r8 - 48]
    sha256msg1 xmm13, xmmword ptr [r9 - 128]
    vmovdqa xmmword ptr [rax + 64], xmm2
    vpalignr xmm2, xmm1, xmmword ptr [r9 - 112], 4
    vpaddd xmm2, xmm13, xmm2
    sha256msg2 xmm2, xmm1
    vmovdqa xmm1, xmmword ptr [rax + 48]
    sha256msg1 xmm1, xmmword ptr [rax + 0]
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 16]
    sha256rnds2 xmm15, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm15, xmm0
    vmovdqa xmmword ptr [r9 - 80], xmm2
    vpalignr xmm13, xmm7, xmmword ptr [rax + 16], 4
    vpaddd xmm13, xmm1, xmm13
    sha256msg2 xmm13, xmm7
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 48]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 48], xmm13
    vmovdqu xmm1, xmmword ptr [rsi + 208]
    vmovdqa xmm0, xmmword ptr [r10 + 112]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm7, xmmword ptr [r9 - 128]
    sha256msg1 xmm7, xmmword ptr [r9 - 112]
    vmovdqa xmm0, xmmword ptr [r10 - 48]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpalignr xmm14, xmm2, xmmword ptr [r9 - 96], 4
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vpaddd xmm14, xmm7, xmm14
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 112]
    sha256rnds2 xmm10, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm10, xmm0
    sha256msg2 xmm14, xmm2
    vmovdqa xmmword ptr [rax + 80], xmm1
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 0]
    sha256rnds2 xmm15, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm15, xmm0
    vmovdqa xmm1, xmmword ptr [rax + 0]
    sha256msg1 xmm1, xmmword ptr [rax + 16]
    vmovdqa xmmword ptr [r9 - 128], xmm14
    vpalignr xmm2, xmm13, xmmword ptr [rax + 32], 4
    vpaddd xmm11, xmm11, xmmword ptr [rdi + 1168]
    vpaddd xmm2, xmm1, xmm2
    vpaddd xmm12, xmm12, xmmword ptr [rdi + 1184]
    vshufps xmm1, xmm11, xmm12, 187
    vmovdqa xmmword ptr [rax - 128], xmm1
    vshufps xmm12, xmm11, xmm12, 17
    vmovdqa xmmword ptr [rax - 112], xmm12
    sha256msg2 xmm2, xmm13
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 64]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 0], xmm2
    vmovdqu xmm7, xmmword ptr [rsi + 224]
    vmovdqa xmm11, xmmword ptr [r9 - 112]
    sha256msg1 xmm11, xmmword ptr [r9 - 96]
    vpalignr xmm12, xmm14, xmmword ptr [r9 - 80], 4
    vmovdqa xmm0, xmmword ptr [r10 - 32]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufb xmm7, xmm7, xmmword ptr [rdi + 528]
    vpaddd xmm12, xmm11, xmm12
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 96]
    sha256rnds2 xmm10, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm10, xmm0
    sha256msg2 xmm12, xmm14
    vmovdqa xmmword ptr [rax + 96], xmm7
    vpaddd xmm0, xmm12, xmmword ptr [rcx + 16]
    sha256rnds2 xmm15, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm15, xmm0
    vmovdqa xmmword ptr [r9 - 112], xmm12
    vmovdqa xmm7, xmmword ptr [r8 - 32]
    vmovdqa xmm11, xmmword ptr [rax + 16]
    sha256msg1 xmm11, xmmword ptr [rax + 32]
    vmovdqa xmm13, xmmword ptr [r8 - 16]
    vmovq xmm0, qword ptr [r10 - 24]
    sha256rnds2 xmm4, xmm6, xmm0
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 128]
    sha256rnds2 xmm13, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm13, xmm0
    vpalignr xmm1, xmm2, xmmword ptr [rax + 48], 4
    vpaddd xmm1, xmm11, xmm1
    sha256msg2 xmm1, xmm2
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 80]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 16], xmm1
    vmovdqu xmm2, xmmword ptr [rsi + 240]
    vmovdqa xmm11, xmmword ptr [r9 - 96]
    sha256msg1 xmm11, xmmword ptr [r9 - 80]
    vmovdqa xmm0, xmmword ptr [r10 - 16]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpalignr xmm14, xmm12, xmmword ptr [r9 - 128], 4
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vpaddd xmm14, xmm11, xmm14
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 80]
    sha256rnds2 xmm10, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm10, xmm0
    sha256msg2 xmm14, xmm12
    vmovdqa xmmword ptr [rax + 112], xmm2
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 32]
    sha256rnds2 xmm15, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm15, xmm0
    vmovdqa xmmword ptr [r9 - 96], xmm14
    vmovdqa xmm11, xmmword ptr [rax + 32]
    sha256msg1 xmm11, xmmword ptr [rax + 48]
    vmovdqa xmm12, xmmword ptr [rax - 112]
    vpaddd xmm0, xmm12, xmmword ptr [rcx - 112]
    sha256rnds2 xmm13, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm13, xmm0
    vpalignr xmm12, xmm1, xmmword ptr [rax + 0], 4
    vpaddd xmm12, xmm11, xmm12
    sha256msg2 xmm12, xmm1
    vpaddd xmm0, xmm12, xmmword ptr [rcx + 96]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vpalignr xmm1, xmm2, xmmword ptr [rax + 96], 4
    vmovdqa xmmword ptr [rax + 32], xmm12
    vmovdqa xmm11, xmmword ptr [rax + 64]
    sha256msg1 xmm11, xmmword ptr [rax + 80]
    vmovdqa xmm0, xmmword ptr [r8 - 96]
    sha256rnds2 xmm13, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm13, xmm0
    vpaddd xmm1, xmm11, xmm1
    vmovdqa xmm0, xmmword ptr [r10 + 0]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    sha256msg2 xmm1, xmm2
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 64]
    sha256rnds2 xmm10, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm10, xmm0
    vmovdqa xmmword ptr [rax + 64], xmm1
    vmovdqa xmm2, xmmword ptr [r9 - 80]
    sha256msg1 xmm2, xmmword ptr [r9 - 128]
    vpalignr xmm11, xmm14, xmmword ptr [r9 - 112], 4
    vpaddd xmm11, xmm2, xmm11
    sha256msg2 xmm11, xmm14
    vmovdqa xmm2, xmmword ptr [rax + 48]
    sha256msg1 xmm2, xmmword ptr [rax + 0]
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 48]
    sha256rnds2 xmm15, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm15, xmm0
    vmovdqa xmmword ptr [r9 - 80], xmm11
    vpalignr xmm14, xmm12, xmmword ptr [rax + 16], 4
    vpaddd xmm14, xmm2, xmm14
    sha256msg2 xmm14, xmm12
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 592]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vmovdqa xmm2, xmmword ptr [rax + 80]
    sha256msg1 xmm2, xmmword ptr [rax + 96]
    vpalignr xmm12, xmm1, xmmword ptr [rax + 112], 4
    vpaddd xmm12, xmm2, xmm12
    sha256msg2 xmm12, xmm1
    vpaddd xmm0, xmm12, xmmword ptr [rcx - 48]
    sha256rnds2 xmm10, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm10, xmm0
    vmovdqa xmmword ptr [rax + 80], xmm12
    vmovdqa xmm0, xmmword ptr [r8 - 80]
    sha256rnds2 xmm13, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm13, xmm0
    vpaddd xmm3, xmm3, xmmword ptr [r8 - 32]
    vmovdqa xmm1, xmmword ptr [r9 - 128]
    vmovdqa xmm0, xmmword ptr [r10 + 16]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpalignr xmm2, xmm11, xmmword ptr [r9 - 96], 4
    sha256msg1 xmm1, xmmword ptr [r9 - 112]
    vpaddd xmm8, xmm8, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [rdi + 1232], xmm3
    vpaddd xmm2, xmm1, xmm2
    vmovdqa xmmword ptr [rdi + 1248], xmm8
    sha256msg2 xmm2, xmm11
    vmovdqa xmm1, xmmword ptr [rax + 96]
    sha256msg1 xmm1, xmmword ptr [rax + 112]
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 64]
    sha256rnds2 xmm15, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm15, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 128]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vmovdqa xmmword ptr [r9 - 128], xmm2
    vpalignr xmm11, xmm12, xmmword ptr [rax + 64], 4
    vpaddd xmm11, xmm1, xmm11
    sha256msg2 xmm11, xmm12
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 32]
    sha256rnds2 xmm10, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm10, xmm0
    vmovdqa xmmword ptr [rax + 96], xmm11
    vmovdqa xmm1, xmmword ptr [r9 - 112]
    vmovdqa xmm0, xmmword ptr [r10 + 32]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    sha256msg1 xmm1, xmmword ptr [r9 - 96]
    vpalignr xmm12, xmm2, xmmword ptr [r9 - 80], 4
    vmovdqa xmm0, xmmword ptr [r10 - 112]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vpaddd xmm12, xmm1, xmm12
    sha256msg2 xmm12, xmm2
    vpaddd xmm0, xmm12, xmmword ptr [rcx + 80]
    sha256rnds2 xmm15, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm15, xmm0
    vmovdqa xmmword ptr [r9 - 112], xmm12
    vmovdqa xmm1, xmmword ptr [rax - 128]
    sha256msg1 xmm1, xmmword ptr [rax - 112]
    sha256msg2 xmm1, xmmword ptr [r8 - 48]
    vmovdqa xmm2, xmmword ptr [rax + 112]
    sha256msg1 xmm2, xmmword ptr [rax + 64]
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 64]
    sha256rnds2 xmm13, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm13, xmm0
    vmovdqa xmmword ptr [rax - 128], xmm1
    vpalignr xmm14, xmm11, xmmword ptr [rax + 80], 4
    vpaddd xmm14, xmm2, xmm14
    sha256msg2 xmm14, xmm11
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 16]
    sha256rnds2 xmm10, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm10, xmm0
    vmovdqa xmmword ptr [rax + 112], xmm14
    vpalignr xmm2, xmm12, xmmword ptr [r9 - 128], 4
    vmovdqa xmm11, xmmword ptr [r9 - 96]
    vmovdqa xmm0, xmmword ptr [r10 + 48]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    sha256msg1 xmm11, xmmword ptr [r9 - 80]
    vpaddd xmm2, xmm11, xmm2
    vmovdqa xmm0, xmmword ptr [r10 - 96]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    sha256msg2 xmm2, xmm12
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 96]
    sha256rnds2 xmm15, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm15, xmm0
    vmovdqa xmmword ptr [r9 - 96], xmm2
    vmovdqa xmm11, xmmword ptr [rax - 112]
    sha256msg1 xmm11, xmmword ptr [r8 - 64]
    vpalignr xmm12, xmm1, xmmword ptr [r8 - 48], 4
    vpaddd xmm12, xmm11, xmm12
    sha256msg2 xmm12, xmm1
    vmovdqa xmm1, xmmword ptr [rax + 64]
    sha256msg1 xmm1, xmmword ptr [rax + 80]
    vpaddd xmm0, xmm12, xmmword ptr [rcx - 48]
    sha256rnds2 xmm13, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm13, xmm0
    vmovdqa xmmword ptr [rax - 112], xmm12
    vpalignr xmm11, xmm14, xmmword ptr [rax + 96], 4
    vpaddd xmm11, xmm1, xmm11
    sha256msg2 xmm11, xmm14
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 0]
    sha256rnds2 xmm10, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm10, xmm0
    vmovdqa xmmword ptr [rax + 64], xmm11
    vmovdqa xmm1, xmmword ptr [r9 - 80]
    vpalignr xmm14, xmm2, xmmword ptr [r9 - 112], 4
    sha256msg1 xmm1, xmmword ptr [r9 - 128]
    vpaddd xmm14, xmm1, xmm14
    sha256msg2 xmm14, xmm2
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 592]
    sha256rnds2 xmm15, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm15, xmm0
    vmovdqa xmm0, xmmword ptr [r10 + 64]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpalignr xmm1, xmm12, xmmword ptr [rax - 128], 4
    vpaddd xmm1, xmm1, xmmword ptr [r8 - 64]
    vmovdqa xmm0, xmmword ptr [r10 - 80]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    sha256msg2 xmm1, xmm12
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 32]
    sha256rnds2 xmm13, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm13, xmm0
    vmovdqa xmmword ptr [rax - 96], xmm1
    vpaddd xmm9, xmm9, xmmword ptr [r8 - 32]
    vpaddd xmm15, xmm15, xmmword ptr [r8 - 16]
    vshufps xmm2, xmm9, xmm15, 187
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 128], xmm2
    vshufps xmm15, xmm9, xmm15, 17
    vmovdqa xmm2, xmmword ptr [rax + 80]
    sha256msg1 xmm2, xmmword ptr [rax + 96]
    vpshufb xmm15, xmm15, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 144], xmm15
    vpalignr xmm9, xmm11, xmmword ptr [rax + 112], 4
    vpaddd xmm9, xmm2, xmm9
    sha256msg2 xmm9, xmm11
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 16]
    sha256rnds2 xmm10, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm10, xmm0
    vmovdqa xmmword ptr [rax + 80], xmm9
    vmovdqu xmm2, xmmword ptr [rsi + 256]
    vmovdqa xmm11, xmmword ptr [r8 - 32]
    vmovdqa xmm0, xmmword ptr [r10 + 80]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm12, xmmword ptr [r8 - 16]
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vmovdqa xmm0, xmmword ptr [r10 - 64]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 128]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm14, xmmword ptr [r8 - 48]
    sha256msg1 xmm14, xmmword ptr [rax - 128]
    vmovdqa xmmword ptr [r9 - 128], xmm2
    vpalignr xmm2, xmm1, xmmword ptr [rax - 112], 4
    vpaddd xmm2, xmm14, xmm2
    sha256msg2 xmm2, xmm1
    vmovdqa xmm1, xmmword ptr [rax + 96]
    sha256msg1 xmm1, xmmword ptr [rax + 112]
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 16]
    sha256rnds2 xmm13, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm13, xmm0
    vmovdqa xmmword ptr [rax - 80], xmm2
    vpalignr xmm14, xmm9, xmmword ptr [rax + 64], 4
    vpaddd xmm14, xmm1, xmm14
    sha256msg2 xmm14, xmm9
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 32]
    sha256rnds2 xmm10, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm10, xmm0
    vmovdqa xmmword ptr [rax + 96], xmm14
    vmovdqu xmm1, xmmword ptr [rsi + 272]
    vmovdqa xmm0, xmmword ptr [r10 + 96]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm9, xmmword ptr [rax - 128]
    sha256msg1 xmm9, xmmword ptr [rax - 112]
    vmovdqa xmm0, xmmword ptr [r10 - 48]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vpalignr xmm15, xmm2, xmmword ptr [rax - 96], 4
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vpaddd xmm15, xmm9, xmm15
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 112]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    sha256msg2 xmm15, xmm2
    vmovdqa xmmword ptr [r9 - 112], xmm1
    vpaddd xmm0, xmm15, xmmword ptr [rcx + 0]
    sha256rnds2 xmm13, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm13, xmm0
    vmovdqa xmm1, xmmword ptr [rax + 112]
    sha256msg1 xmm1, xmmword ptr [rax + 64]
    vmovdqa xmmword ptr [rax - 128], xmm15
    vpalignr xmm2, xmm14, xmmword ptr [rax + 80], 4
    vpaddd xmm2, xmm1, xmm2
    sha256msg2 xmm2, xmm14
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 48]
    sha256rnds2 xmm10, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm10, xmm0
    vmovdqa xmmword ptr [rax + 112], xmm2
    vmovdqu xmm1, xmmword ptr [rsi + 288]
    vmovdqa xmm0, xmmword ptr [r10 + 112]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm9, xmmword ptr [rax - 112]
    sha256msg1 xmm9, xmmword ptr [rax - 96]
    vmovdqa xmm0, xmmword ptr [r10 - 32]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vpalignr xmm14, xmm15, xmmword ptr [rax - 80], 4
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vpaddd xmm14, xmm9, xmm14
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 96]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    sha256msg2 xmm14, xmm15
    vmovdqa xmmword ptr [r9 - 96], xmm1
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 16]
    vmovdqa xmmword ptr [r9 - 64], xmm0
    sha256rnds2 xmm13, xmm7, xmm0
    vmovdqa xmm1, xmmword ptr [rax + 64]
    sha256msg1 xmm1, xmmword ptr [rax + 80]
    vmovdqa xmmword ptr [rax - 112], xmm14
    vpalignr xmm9, xmm2, xmmword ptr [rax + 96], 4
    vmovq xmm0, qword ptr [r9 - 56]
    sha256rnds2 xmm7, xmm13, xmm0
    vpaddd xmm4, xmm4, xmmword ptr [rdi + 1200]
    vpaddd xmm9, xmm1, xmm9
    vpaddd xmm6, xmm6, xmmword ptr [rdi + 1216]
    vshufps xmm1, xmm4, xmm6, 187
    vmovdqa xmmword ptr [rax - 64], xmm1
    vshufps xmm6, xmm4, xmm6, 17
    vmovdqa xmmword ptr [rax - 48], xmm6
    sha256msg2 xmm9, xmm2
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 64]
    vmovdqa xmmword ptr [r9 - 16], xmm0
    sha256rnds2 xmm10, xmm5, xmm0
    vmovdqa xmmword ptr [rax + 64], xmm9
    vmovdqu xmm2, xmmword ptr [rsi + 304]
    vmovdqa xmm4, xmmword ptr [rax - 96]
    sha256msg1 xmm4, xmmword ptr [rax - 80]
    vmovq xmm0, qword ptr [r9 - 8]
    sha256rnds2 xmm5, xmm10, xmm0
    vpalignr xmm6, xmm14, xmmword ptr [rax - 128], 4
    vmovdqa xmm0, xmmword ptr [r10 - 16]
    sha256rnds2 xmm8, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm8, xmm0
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vpaddd xmm6, xmm4, xmm6
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 80]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    sha256msg2 xmm6, xmm14
    vmovdqa xmmword ptr [r9 - 80], xmm2
    vpaddd xmm0, xmm6, xmmword ptr [rcx + 32]
    sha256rnds2 xmm13, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm13, xmm0
    vmovdqa xmmword ptr [rax - 96], xmm6
    vmovdqa xmm4, xmmword ptr [r8 - 32]
    vmovdqa xmm6, xmmword ptr [rax + 80]
    sha256msg1 xmm6, xmmword ptr [rax + 96]
    vmovdqa xmm14, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 128]
    sha256rnds2 xmm14, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm14, xmm0
    vpalignr xmm1, xmm9, xmmword ptr [rax + 112], 4
    vpaddd xmm1, xmm6, xmm1
    sha256msg2 xmm1, xmm9
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 80]
    sha256rnds2 xmm10, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm10, xmm0
    vmovdqa xmmword ptr [rax + 80], xmm1
    vmovdqa xmm1, xmmword ptr [r9 - 128]
    sha256msg1 xmm1, xmmword ptr [r9 - 112]
    vpalignr xmm6, xmm2, xmmword ptr [r9 - 96], 4
    vpaddd xmm6, xmm1, xmm6
    sha256msg2 xmm6, xmm2
    vpaddd xmm0, xmm6, xmmword ptr [rcx - 64]
    sha256rnds2 xmm12, xmm11, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmmword ptr [r9 - 128], xmm6
    vmovdqa xmmword ptr [r9 + 16], xmm7
    vmovdqa xmmword ptr [r9 + 32], xmm13
    vmovdqa xmmword ptr [r9 + 48], xmm4
    vmovdqa xmmword ptr [r9 + 64], xmm14
    vmovdqa xmmword ptr [r9 + 80], xmm3
    vmovdqa xmmword ptr [r9 + 96], xmm8
    vmovdqa xmmword ptr [r9 + 112], xmm5
    vmovdqa xmmword ptr [rdi + 1120], xmm10
    vmovdqa xmmword ptr [rdi + 1136], xmm11
    vmovdqa xmmword ptr [rdi + 1152], xmm12
    ret
