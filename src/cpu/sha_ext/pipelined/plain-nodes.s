# Made by `cargo run -p hashgrind-kernelgen -- emit`, order plain-nodes: do not edit.
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
    vmovdqa xmm7, xmmword ptr [r9 + 112]
    vmovdqa xmm8, xmmword ptr [rdi + 1120]
    vmovdqa xmm9, xmmword ptr [rdi + 1136]
    vmovdqa xmm10, xmmword ptr [rdi + 1152]
    vmovdqa xmm11, xmmword ptr [rax - 80]
    sha256msg1 xmm11, xmmword ptr [rax - 128]
    vmovdqa xmm12, xmmword ptr [rax - 96]
    vpalignr xmm13, xmm12, xmmword ptr [rax - 112], 4
    vpaddd xmm13, xmm11, xmm13
    sha256msg2 xmm13, xmm12
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 48]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmmword ptr [rax - 80], xmm13
    vmovdqa xmm11, xmmword ptr [rax - 48]
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 112]
    sha256rnds2 xmm4, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa xmm0, xmmword ptr [r10 + 0]
    sha256rnds2 xmm6, xmm5, xmm0
    vmovq xmm0, qword ptr [r10 + 8]
    sha256rnds2 xmm5, xmm6, xmm0
    vmovdqa xmm11, xmmword ptr [rax + 96]
    sha256msg1 xmm11, xmmword ptr [rax + 112]
    vmovdqa xmm12, xmmword ptr [rax + 80]
    vpalignr xmm14, xmm12, xmmword ptr [rax + 64], 4
    vpaddd xmm14, xmm11, xmm14
    sha256msg2 xmm14, xmm12
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 96]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 96], xmm14
    vmovdqa xmm11, xmmword ptr [r9 - 112]
    sha256msg1 xmm11, xmmword ptr [r9 - 96]
    vmovdqa xmm12, xmmword ptr [r9 - 128]
    vpalignr xmm15, xmm12, xmmword ptr [r9 - 80], 4
    vpaddd xmm15, xmm11, xmm15
    sha256msg2 xmm15, xmm12
    vpaddd xmm0, xmm15, xmmword ptr [rcx - 48]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm11, xmm13, xmmword ptr [rax - 96], 4
    vmovdqa xmmword ptr [r9 - 112], xmm15
    vmovdqa xmm12, xmmword ptr [rax - 128]
    sha256msg1 xmm12, xmmword ptr [rax - 112]
    vpaddd xmm11, xmm12, xmm11
    sha256msg2 xmm11, xmm13
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 64]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmmword ptr [rax - 128], xmm11
    vmovdqa xmm0, xmmword ptr [r8 - 96]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovq xmm0, qword ptr [r8 - 88]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa xmm0, xmmword ptr [r10 + 16]
    sha256rnds2 xmm6, xmm5, xmm0
    vmovq xmm0, qword ptr [r10 + 24]
    sha256rnds2 xmm5, xmm6, xmm0
    vpalignr xmm12, xmm14, xmmword ptr [rax + 80], 4
    vmovdqa xmm13, xmmword ptr [rax + 112]
    sha256msg1 xmm13, xmmword ptr [rax + 64]
    vpaddd xmm12, xmm13, xmm12
    sha256msg2 xmm12, xmm14
    vpaddd xmm0, xmm12, xmmword ptr [rdi + 592]
    sha256rnds2 xmm8, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm8, xmm0
    vpalignr xmm12, xmm15, xmmword ptr [r9 - 128], 4
    vmovdqa xmm13, xmmword ptr [r9 - 96]
    sha256msg1 xmm13, xmmword ptr [r9 - 80]
    vpaddd xmm12, xmm13, xmm12
    sha256msg2 xmm12, xmm15
    vpaddd xmm0, xmm12, xmmword ptr [rcx - 32]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm13, xmm11, xmmword ptr [rax - 80], 4
    vmovdqa xmmword ptr [r9 - 96], xmm12
    vmovdqa xmm14, xmmword ptr [rax - 112]
    sha256msg1 xmm14, xmmword ptr [rax - 96]
    vpaddd xmm13, xmm14, xmm13
    vpaddd xmm7, xmm7, xmmword ptr [r8 - 32]
    vpaddd xmm8, xmm8, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [rdi + 1264], xmm7
    vmovdqa xmmword ptr [rdi + 1280], xmm8
    sha256msg2 xmm13, xmm11
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 80]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmmword ptr [rax - 112], xmm13
    vmovdqa xmm0, xmmword ptr [r8 - 80]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovq xmm0, qword ptr [r8 - 72]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa xmm0, xmmword ptr [r10 + 32]
    sha256rnds2 xmm6, xmm5, xmm0
    vmovq xmm0, qword ptr [r10 + 40]
    sha256rnds2 xmm5, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 128]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 - 120]
    sha256rnds2 xmm7, xmm8, xmm0
    vpalignr xmm11, xmm12, xmmword ptr [r9 - 112], 4
    vmovdqa xmm14, xmmword ptr [r9 - 80]
    sha256msg1 xmm14, xmmword ptr [r9 - 128]
    vpaddd xmm11, xmm14, xmm11
    sha256msg2 xmm11, xmm12
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 16]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm12, xmm13, xmmword ptr [rax - 128], 4
    vmovdqa xmmword ptr [r9 - 80], xmm11
    vmovdqa xmm14, xmmword ptr [rax - 96]
    sha256msg1 xmm14, xmmword ptr [rax - 80]
    vpaddd xmm12, xmm14, xmm12
    sha256msg2 xmm12, xmm13
    vpaddd xmm0, xmm12, xmmword ptr [rcx + 96]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmmword ptr [rax - 96], xmm12
    vmovdqa xmm13, xmmword ptr [rax - 64]
    sha256msg1 xmm13, xmmword ptr [rax - 48]
    sha256msg2 xmm13, xmmword ptr [r8 - 48]
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 64]
    sha256rnds2 xmm4, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa xmmword ptr [rax - 64], xmm13
    vmovdqa xmm0, xmmword ptr [r10 + 48]
    sha256rnds2 xmm6, xmm5, xmm0
    vmovq xmm0, qword ptr [r10 + 56]
    sha256rnds2 xmm5, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 112]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 - 104]
    sha256rnds2 xmm7, xmm8, xmm0
    vpalignr xmm14, xmm11, xmmword ptr [r9 - 96], 4
    vmovdqa xmm15, xmmword ptr [r9 - 128]
    sha256msg1 xmm15, xmmword ptr [r9 - 112]
    vpaddd xmm14, xmm15, xmm14
    sha256msg2 xmm14, xmm11
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 0]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm11, xmm12, xmmword ptr [rax - 112], 4
    vmovdqa xmmword ptr [r9 - 128], xmm14
    vmovdqa xmm15, xmmword ptr [rax - 80]
    sha256msg1 xmm15, xmmword ptr [rax - 128]
    vpaddd xmm11, xmm15, xmm11
    sha256msg2 xmm11, xmm12
    vpaddd xmm0, xmm11, xmmword ptr [rdi + 592]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm11, xmm13, xmmword ptr [r8 - 48], 4
    vmovdqa xmm12, xmmword ptr [rax - 48]
    sha256msg1 xmm12, xmmword ptr [r8 - 64]
    vpaddd xmm11, xmm12, xmm11
    sha256msg2 xmm11, xmm13
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 48]
    sha256rnds2 xmm4, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa xmmword ptr [rax - 48], xmm11
    vpaddd xmm1, xmm1, xmmword ptr [r8 - 32]
    vpaddd xmm2, xmm2, xmmword ptr [r8 - 16]
    vshufps xmm12, xmm1, xmm2, 187
    vpshufb xmm12, xmm12, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 0], xmm12
    vshufps xmm2, xmm1, xmm2, 17
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 16], xmm2
    vmovdqa xmm0, xmmword ptr [r10 + 64]
    sha256rnds2 xmm6, xmm5, xmm0
    vmovq xmm0, qword ptr [r10 + 72]
    sha256rnds2 xmm5, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 96]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 - 88]
    sha256rnds2 xmm7, xmm8, xmm0
    vpalignr xmm1, xmm14, xmmword ptr [r9 - 80], 4
    vmovdqa xmm2, xmmword ptr [r9 - 112]
    sha256msg1 xmm2, xmmword ptr [r9 - 96]
    vpaddd xmm1, xmm2, xmm1
    sha256msg2 xmm1, xmm14
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 16]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 112], xmm1
    vmovdqu xmm2, xmmword ptr [rsi + 0]
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 128], xmm2
    vmovdqa xmm12, xmmword ptr [r8 - 32]
    vmovdqa xmm13, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 128]
    sha256rnds2 xmm13, xmm12, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm2, xmm11, xmmword ptr [rax - 64], 4
    vpaddd xmm2, xmm2, xmmword ptr [r8 - 64]
    sha256msg2 xmm2, xmm11
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 32]
    sha256rnds2 xmm4, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa xmmword ptr [rax - 32], xmm2
    vmovdqa xmm0, xmmword ptr [r10 + 80]
    sha256rnds2 xmm6, xmm5, xmm0
    vmovq xmm0, qword ptr [r10 + 88]
    sha256rnds2 xmm5, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 80]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 - 72]
    sha256rnds2 xmm7, xmm8, xmm0
    vpalignr xmm11, xmm1, xmmword ptr [r9 - 128], 4
    vmovdqa xmm14, xmmword ptr [r9 - 96]
    sha256msg1 xmm14, xmmword ptr [r9 - 80]
    vpaddd xmm11, xmm14, xmm11
    sha256msg2 xmm11, xmm1
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 32]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 96], xmm11
    vmovdqu xmm1, xmmword ptr [rsi + 16]
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 112], xmm1
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 112]
    sha256rnds2 xmm13, xmm12, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm1, xmm2, xmmword ptr [rax - 48], 4
    vmovdqa xmm14, xmmword ptr [r8 - 48]
    sha256msg1 xmm14, xmmword ptr [rax - 64]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm2
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 16]
    sha256rnds2 xmm4, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa xmmword ptr [rax - 16], xmm1
    vmovdqa xmm0, xmmword ptr [r10 + 96]
    sha256rnds2 xmm6, xmm5, xmm0
    vmovq xmm0, qword ptr [r10 + 104]
    sha256rnds2 xmm5, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 64]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 - 56]
    sha256rnds2 xmm7, xmm8, xmm0
    vpalignr xmm2, xmm11, xmmword ptr [r9 - 112], 4
    vmovdqa xmm14, xmmword ptr [r9 - 80]
    sha256msg1 xmm14, xmmword ptr [r9 - 128]
    vpaddd xmm2, xmm14, xmm2
    sha256msg2 xmm2, xmm11
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 48]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 80], xmm2
    vmovdqu xmm11, xmmword ptr [rsi + 32]
    vpshufb xmm11, xmm11, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 96], xmm11
    vpaddd xmm0, xmm11, xmmword ptr [rcx - 96]
    sha256rnds2 xmm13, xmm12, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm11, xmm1, xmmword ptr [rax - 32], 4
    vmovdqa xmm14, xmmword ptr [rax - 64]
    sha256msg1 xmm14, xmmword ptr [rax - 48]
    vpaddd xmm11, xmm14, xmm11
    sha256msg2 xmm11, xmm1
    vpaddd xmm0, xmm11, xmmword ptr [rcx + 0]
    sha256rnds2 xmm4, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa xmmword ptr [rax - 64], xmm11
    vmovdqa xmm0, xmmword ptr [r10 + 112]
    sha256rnds2 xmm6, xmm5, xmm0
    vmovq xmm0, qword ptr [r10 + 120]
    sha256rnds2 xmm5, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 48]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 - 40]
    sha256rnds2 xmm7, xmm8, xmm0
    vpalignr xmm1, xmm2, xmmword ptr [r9 - 96], 4
    vmovdqa xmm14, xmmword ptr [r9 - 128]
    sha256msg1 xmm14, xmmword ptr [r9 - 112]
    vpaddd xmm1, xmm14, xmm1
    vpaddd xmm5, xmm5, xmmword ptr [rdi + 1232]
    vpaddd xmm6, xmm6, xmmword ptr [rdi + 1248]
    vshufps xmm14, xmm5, xmm6, 187
    vmovdqa xmmword ptr [rax + 0], xmm14
    vshufps xmm6, xmm5, xmm6, 17
    vmovdqa xmmword ptr [rax + 16], xmm6
    sha256msg2 xmm1, xmm2
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 64]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 128], xmm1
    vmovdqu xmm2, xmmword ptr [rsi + 48]
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 80], xmm2
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 80]
    sha256rnds2 xmm13, xmm12, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm5, xmm11, xmmword ptr [rax - 16], 4
    vmovdqa xmm6, xmmword ptr [rax - 48]
    sha256msg1 xmm6, xmmword ptr [rax - 32]
    vpaddd xmm5, xmm6, xmm5
    sha256msg2 xmm5, xmm11
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 16]
    sha256rnds2 xmm4, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa xmmword ptr [rax - 48], xmm5
    vmovdqa xmm6, xmmword ptr [r8 - 32]
    vmovdqa xmm11, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 128]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 32]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 - 24]
    sha256rnds2 xmm7, xmm8, xmm0
    vpalignr xmm14, xmm1, xmmword ptr [r9 - 80], 4
    vmovdqa xmm15, xmmword ptr [r9 - 112]
    sha256msg1 xmm15, xmmword ptr [r9 - 96]
    vpaddd xmm14, xmm15, xmm14
    sha256msg2 xmm14, xmm1
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 80]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm1, xmm2, xmmword ptr [rax - 96], 4
    vmovdqa xmmword ptr [r9 - 112], xmm14
    vmovdqa xmm15, xmmword ptr [rax - 128]
    sha256msg1 xmm15, xmmword ptr [rax - 112]
    vpaddd xmm1, xmm15, xmm1
    sha256msg2 xmm1, xmm2
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 64]
    sha256rnds2 xmm13, xmm12, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm2, xmm5, xmmword ptr [rax - 64], 4
    vmovdqa xmmword ptr [rax - 128], xmm1
    vmovdqa xmm15, xmmword ptr [rax - 32]
    sha256msg1 xmm15, xmmword ptr [rax - 16]
    vpaddd xmm2, xmm15, xmm2
    sha256msg2 xmm2, xmm5
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 32]
    sha256rnds2 xmm4, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa xmmword ptr [rax - 32], xmm2
    vmovdqa xmm5, xmmword ptr [rax + 16]
    vpaddd xmm0, xmm5, xmmword ptr [rcx - 112]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 16]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 - 8]
    sha256rnds2 xmm7, xmm8, xmm0
    vpalignr xmm5, xmm14, xmmword ptr [r9 - 128], 4
    vmovdqa xmm15, xmmword ptr [r9 - 96]
    sha256msg1 xmm15, xmmword ptr [r9 - 80]
    vpaddd xmm5, xmm15, xmm5
    sha256msg2 xmm5, xmm14
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 96]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm14, xmm1, xmmword ptr [rax - 80], 4
    vmovdqa xmmword ptr [r9 - 96], xmm5
    vmovdqa xmm15, xmmword ptr [rax - 112]
    sha256msg1 xmm15, xmmword ptr [rax - 96]
    vpaddd xmm14, xmm15, xmm14
    sha256msg2 xmm14, xmm1
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 48]
    sha256rnds2 xmm13, xmm12, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm1, xmm2, xmmword ptr [rax - 48], 4
    vmovdqa xmmword ptr [rax - 112], xmm14
    vmovdqa xmm15, xmmword ptr [rax - 16]
    sha256msg1 xmm15, xmmword ptr [rax - 64]
    vpaddd xmm1, xmm15, xmm1
    sha256msg2 xmm1, xmm2
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 48]
    sha256rnds2 xmm4, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa xmmword ptr [rax - 16], xmm1
    vmovdqa xmm0, xmmword ptr [r8 - 96]
    sha256rnds2 xmm11, xmm6, xmm0
    vmovq xmm0, qword ptr [r8 - 88]
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmm0, xmmword ptr [r10 + 0]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 + 8]
    sha256rnds2 xmm7, xmm8, xmm0
    vpalignr xmm2, xmm5, xmmword ptr [r9 - 112], 4
    vmovdqa xmm15, xmmword ptr [r9 - 80]
    sha256msg1 xmm15, xmmword ptr [r9 - 128]
    vpaddd xmm2, xmm15, xmm2
    sha256msg2 xmm2, xmm5
    vpaddd xmm0, xmm2, xmmword ptr [rdi + 592]
    sha256rnds2 xmm10, xmm9, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm2, xmm14, xmmword ptr [rax - 128], 4
    vmovdqa xmm5, xmmword ptr [rax - 96]
    sha256msg1 xmm5, xmmword ptr [rax - 80]
    vpaddd xmm2, xmm5, xmm2
    sha256msg2 xmm2, xmm14
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 32]
    sha256rnds2 xmm13, xmm12, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm5, xmm1, xmmword ptr [rax - 32], 4
    vmovdqa xmmword ptr [rax - 96], xmm2
    vmovdqa xmm14, xmmword ptr [rax - 64]
    sha256msg1 xmm14, xmmword ptr [rax - 48]
    vpaddd xmm5, xmm14, xmm5
    vpaddd xmm9, xmm9, xmmword ptr [r8 - 32]
    vpaddd xmm10, xmm10, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [rdi + 1296], xmm9
    vmovdqa xmmword ptr [rdi + 1312], xmm10
    sha256msg2 xmm5, xmm1
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 64]
    sha256rnds2 xmm4, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa xmmword ptr [rax - 64], xmm5
    vmovdqa xmm0, xmmword ptr [r8 - 80]
    sha256rnds2 xmm11, xmm6, xmm0
    vmovq xmm0, qword ptr [r8 - 72]
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmm0, xmmword ptr [r10 + 16]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 + 24]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 128]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [r10 - 120]
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm1, xmm2, xmmword ptr [rax - 112], 4
    vmovdqa xmm14, xmmword ptr [rax - 80]
    sha256msg1 xmm14, xmmword ptr [rax - 128]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm2
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 16]
    sha256rnds2 xmm13, xmm12, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm2, xmm5, xmmword ptr [rax - 16], 4
    vmovdqa xmmword ptr [rax - 80], xmm1
    vmovdqa xmm14, xmmword ptr [rax - 48]
    sha256msg1 xmm14, xmmword ptr [rax - 32]
    vpaddd xmm2, xmm14, xmm2
    sha256msg2 xmm2, xmm5
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 80]
    sha256rnds2 xmm4, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa xmmword ptr [rax - 48], xmm2
    vmovdqa xmm5, xmmword ptr [rax + 0]
    sha256msg1 xmm5, xmmword ptr [rax + 16]
    sha256msg2 xmm5, xmmword ptr [r8 - 48]
    vpaddd xmm0, xmm5, xmmword ptr [rcx - 64]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmmword ptr [rax + 0], xmm5
    vmovdqa xmm0, xmmword ptr [r10 + 32]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 + 40]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 112]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [r10 - 104]
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm14, xmm1, xmmword ptr [rax - 96], 4
    vmovdqa xmm15, xmmword ptr [rax - 128]
    sha256msg1 xmm15, xmmword ptr [rax - 112]
    vpaddd xmm14, xmm15, xmm14
    sha256msg2 xmm14, xmm1
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 0]
    sha256rnds2 xmm13, xmm12, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm1, xmm2, xmmword ptr [rax - 64], 4
    vmovdqa xmmword ptr [rax - 128], xmm14
    vmovdqa xmm15, xmmword ptr [rax - 32]
    sha256msg1 xmm15, xmmword ptr [rax - 16]
    vpaddd xmm1, xmm15, xmm1
    sha256msg2 xmm1, xmm2
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 96]
    sha256rnds2 xmm4, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm4, xmm0
    vpalignr xmm2, xmm5, xmmword ptr [r8 - 48], 4
    vmovdqa xmmword ptr [rax - 32], xmm1
    vmovdqa xmm15, xmmword ptr [rax + 16]
    sha256msg1 xmm15, xmmword ptr [r8 - 64]
    vpaddd xmm2, xmm15, xmm2
    sha256msg2 xmm2, xmm5
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 48]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmmword ptr [rax + 16], xmm2
    vmovdqa xmm0, xmmword ptr [r10 + 48]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 + 56]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 96]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [r10 - 88]
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm5, xmm14, xmmword ptr [rax - 80], 4
    vmovdqa xmm15, xmmword ptr [rax - 112]
    sha256msg1 xmm15, xmmword ptr [rax - 96]
    vpaddd xmm5, xmm15, xmm5
    sha256msg2 xmm5, xmm14
    vpaddd xmm0, xmm5, xmmword ptr [rcx + 16]
    sha256rnds2 xmm13, xmm12, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm14, xmm1, xmmword ptr [rax - 48], 4
    vmovdqa xmmword ptr [rax - 112], xmm5
    vmovdqa xmm15, xmmword ptr [rax - 16]
    sha256msg1 xmm15, xmmword ptr [rax - 64]
    vpaddd xmm14, xmm15, xmm14
    sha256msg2 xmm14, xmm1
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 592]
    sha256rnds2 xmm4, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm4, xmm0
    vpalignr xmm1, xmm2, xmmword ptr [rax + 0], 4
    vpaddd xmm1, xmm1, xmmword ptr [r8 - 64]
    sha256msg2 xmm1, xmm2
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 32]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmmword ptr [rax + 32], xmm1
    vpaddd xmm3, xmm3, xmmword ptr [r8 - 32]
    vpaddd xmm4, xmm4, xmmword ptr [r8 - 16]
    vshufps xmm2, xmm3, xmm4, 187
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 32], xmm2
    vshufps xmm4, xmm3, xmm4, 17
    vpshufb xmm4, xmm4, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 48], xmm4
    vmovdqa xmm0, xmmword ptr [r10 + 64]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 + 72]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 80]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [r10 - 72]
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm2, xmm5, xmmword ptr [rax - 128], 4
    vmovdqa xmm3, xmmword ptr [rax - 96]
    sha256msg1 xmm3, xmmword ptr [rax - 80]
    vpaddd xmm2, xmm3, xmm2
    sha256msg2 xmm2, xmm5
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 32]
    sha256rnds2 xmm13, xmm12, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm12, xmm13, xmm0
    vmovdqa xmmword ptr [rax - 96], xmm2
    vmovdqu xmm3, xmmword ptr [rsi + 64]
    vpshufb xmm3, xmm3, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 64], xmm3
    vmovdqa xmm4, xmmword ptr [r8 - 32]
    vmovdqa xmm5, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 128]
    sha256rnds2 xmm5, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm3, xmm1, xmmword ptr [rax + 16], 4
    vmovdqa xmm14, xmmword ptr [r8 - 48]
    sha256msg1 xmm14, xmmword ptr [rax + 0]
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm1
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 16]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmmword ptr [rax + 48], xmm3
    vmovdqa xmm0, xmmword ptr [r10 + 80]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 + 88]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 64]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [r10 - 56]
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm1, xmm2, xmmword ptr [rax - 112], 4
    vmovdqa xmm14, xmmword ptr [rax - 80]
    sha256msg1 xmm14, xmmword ptr [rax - 128]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm2
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 48]
    sha256rnds2 xmm13, xmm12, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm12, xmm13, xmm0
    vmovdqa xmmword ptr [rax - 80], xmm1
    vmovdqu xmm2, xmmword ptr [rsi + 80]
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 48], xmm2
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 112]
    sha256rnds2 xmm5, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm2, xmm3, xmmword ptr [rax + 32], 4
    vmovdqa xmm14, xmmword ptr [rax + 0]
    sha256msg1 xmm14, xmmword ptr [rax + 16]
    vpaddd xmm2, xmm14, xmm2
    sha256msg2 xmm2, xmm3
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 0]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmmword ptr [rax + 0], xmm2
    vmovdqa xmm0, xmmword ptr [r10 + 96]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 + 104]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 48]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [r10 - 40]
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm3, xmm1, xmmword ptr [rax - 96], 4
    vmovdqa xmm14, xmmword ptr [rax - 128]
    sha256msg1 xmm14, xmmword ptr [rax - 112]
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm1
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 64]
    sha256rnds2 xmm13, xmm12, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm12, xmm13, xmm0
    vmovdqa xmmword ptr [rax - 128], xmm3
    vmovdqu xmm1, xmmword ptr [rsi + 96]
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 32], xmm1
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 96]
    sha256rnds2 xmm5, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm1, xmm2, xmmword ptr [rax + 48], 4
    vmovdqa xmm14, xmmword ptr [rax + 16]
    sha256msg1 xmm14, xmmword ptr [rax + 32]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm2
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 16]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmmword ptr [rax + 16], xmm1
    vmovdqa xmm0, xmmword ptr [r10 + 112]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 + 120]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 32]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [r10 - 24]
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm2, xmm3, xmmword ptr [rax - 80], 4
    vmovdqa xmm14, xmmword ptr [rax - 112]
    sha256msg1 xmm14, xmmword ptr [rax - 96]
    vpaddd xmm2, xmm14, xmm2
    vpaddd xmm7, xmm7, xmmword ptr [rdi + 1264]
    vpaddd xmm8, xmm8, xmmword ptr [rdi + 1280]
    vshufps xmm14, xmm7, xmm8, 187
    vmovdqa xmmword ptr [rax + 64], xmm14
    vshufps xmm8, xmm7, xmm8, 17
    vmovdqa xmmword ptr [rax + 80], xmm8
    sha256msg2 xmm2, xmm3
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 80]
    sha256rnds2 xmm13, xmm12, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm12, xmm13, xmm0
    vmovdqa xmmword ptr [rax - 112], xmm2
    vmovdqu xmm3, xmmword ptr [rsi + 112]
    vpshufb xmm3, xmm3, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax - 16], xmm3
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 80]
    sha256rnds2 xmm5, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm7, xmm1, xmmword ptr [rax + 0], 4
    vmovdqa xmm8, xmmword ptr [rax + 32]
    sha256msg1 xmm8, xmmword ptr [rax + 48]
    vpaddd xmm7, xmm8, xmm7
    sha256msg2 xmm7, xmm1
    vpaddd xmm0, xmm7, xmmword ptr [rcx + 32]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmmword ptr [rax + 32], xmm7
    vmovdqa xmm1, xmmword ptr [r8 - 32]
    vmovdqa xmm8, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 128]
    sha256rnds2 xmm8, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm8, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 16]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [r10 - 8]
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm14, xmm2, xmmword ptr [rax - 128], 4
    vmovdqa xmm15, xmmword ptr [rax - 96]
    sha256msg1 xmm15, xmmword ptr [rax - 80]
    vpaddd xmm14, xmm15, xmm14
    sha256msg2 xmm14, xmm2
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 96]
    sha256rnds2 xmm13, xmm12, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm2, xmm3, xmmword ptr [rax - 32], 4
    vmovdqa xmmword ptr [rax - 96], xmm14
    vmovdqa xmm15, xmmword ptr [rax - 64]
    sha256msg1 xmm15, xmmword ptr [rax - 48]
    vpaddd xmm2, xmm15, xmm2
    sha256msg2 xmm2, xmm3
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 64]
    sha256rnds2 xmm5, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm3, xmm7, xmmword ptr [rax + 16], 4
    vmovdqa xmmword ptr [rax - 64], xmm2
    vmovdqa xmm15, xmmword ptr [rax + 48]
    sha256msg1 xmm15, xmmword ptr [rax + 0]
    vpaddd xmm3, xmm15, xmm3
    sha256msg2 xmm3, xmm7
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 48]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmmword ptr [rax + 48], xmm3
    vmovdqa xmm7, xmmword ptr [rax + 80]
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 112]
    sha256rnds2 xmm8, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm8, xmm0
    vmovdqa xmm0, xmmword ptr [r10 + 0]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [r10 + 8]
    sha256rnds2 xmm9, xmm10, xmm0
    vpalignr xmm7, xmm14, xmmword ptr [rax - 112], 4
    vmovdqa xmm15, xmmword ptr [rax - 80]
    sha256msg1 xmm15, xmmword ptr [rax - 128]
    vpaddd xmm7, xmm15, xmm7
    sha256msg2 xmm7, xmm14
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 592]
    sha256rnds2 xmm13, xmm12, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm7, xmm2, xmmword ptr [rax - 16], 4
    vmovdqa xmm14, xmmword ptr [rax - 48]
    sha256msg1 xmm14, xmmword ptr [rax - 32]
    vpaddd xmm7, xmm14, xmm7
    sha256msg2 xmm7, xmm2
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 48]
    sha256rnds2 xmm5, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm2, xmm3, xmmword ptr [rax + 32], 4
    vmovdqa xmmword ptr [rax - 48], xmm7
    vmovdqa xmm14, xmmword ptr [rax + 0]
    sha256msg1 xmm14, xmmword ptr [rax + 16]
    vpaddd xmm2, xmm14, xmm2
    vpaddd xmm12, xmm12, xmmword ptr [r8 - 32]
    vpaddd xmm13, xmm13, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [rdi + 1168], xmm12
    vmovdqa xmmword ptr [rdi + 1184], xmm13
    sha256msg2 xmm2, xmm3
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 64]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmmword ptr [rax + 0], xmm2
    vmovdqa xmm0, xmmword ptr [r8 - 96]
    sha256rnds2 xmm8, xmm1, xmm0
    vmovq xmm0, qword ptr [r8 - 88]
    sha256rnds2 xmm1, xmm8, xmm0
    vmovdqa xmm0, xmmword ptr [r10 + 16]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [r10 + 24]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 128]
    sha256rnds2 xmm13, xmm12, xmm0
    vmovq xmm0, qword ptr [r10 - 120]
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm3, xmm7, xmmword ptr [rax - 64], 4
    vmovdqa xmm14, xmmword ptr [rax - 32]
    sha256msg1 xmm14, xmmword ptr [rax - 16]
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm7
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 32]
    sha256rnds2 xmm5, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm7, xmm2, xmmword ptr [rax + 48], 4
    vmovdqa xmmword ptr [rax - 32], xmm3
    vmovdqa xmm14, xmmword ptr [rax + 16]
    sha256msg1 xmm14, xmmword ptr [rax + 32]
    vpaddd xmm7, xmm14, xmm7
    sha256msg2 xmm7, xmm2
    vpaddd xmm0, xmm7, xmmword ptr [rcx + 80]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmmword ptr [rax + 16], xmm7
    vmovdqa xmm0, xmmword ptr [r8 - 80]
    sha256rnds2 xmm8, xmm1, xmm0
    vmovq xmm0, qword ptr [r8 - 72]
    sha256rnds2 xmm1, xmm8, xmm0
    vmovdqa xmm0, xmmword ptr [r10 + 32]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [r10 + 40]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 112]
    sha256rnds2 xmm13, xmm12, xmm0
    vmovq xmm0, qword ptr [r10 - 104]
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm2, xmm3, xmmword ptr [rax - 48], 4
    vmovdqa xmm14, xmmword ptr [rax - 16]
    sha256msg1 xmm14, xmmword ptr [rax - 64]
    vpaddd xmm2, xmm14, xmm2
    sha256msg2 xmm2, xmm3
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 16]
    sha256rnds2 xmm5, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm3, xmm7, xmmword ptr [rax + 0], 4
    vmovdqa xmmword ptr [rax - 16], xmm2
    vmovdqa xmm14, xmmword ptr [rax + 32]
    sha256msg1 xmm14, xmmword ptr [rax + 48]
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm7
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 96]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vmovdqa xmmword ptr [rax + 32], xmm3
    vmovdqa xmm7, xmmword ptr [rax + 64]
    sha256msg1 xmm7, xmmword ptr [rax + 80]
    sha256msg2 xmm7, xmmword ptr [r8 - 48]
    vpaddd xmm0, xmm7, xmmword ptr [rcx - 64]
    sha256rnds2 xmm8, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 64], xmm7
    vmovdqa xmm0, xmmword ptr [r10 + 48]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [r10 + 56]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 96]
    sha256rnds2 xmm13, xmm12, xmm0
    vmovq xmm0, qword ptr [r10 - 88]
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm14, xmm2, xmmword ptr [rax - 32], 4
    vmovdqa xmm15, xmmword ptr [rax - 64]
    sha256msg1 xmm15, xmmword ptr [rax - 48]
    vpaddd xmm14, xmm15, xmm14
    sha256msg2 xmm14, xmm2
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 0]
    sha256rnds2 xmm5, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm2, xmm3, xmmword ptr [rax + 16], 4
    vmovdqa xmmword ptr [rax - 64], xmm14
    vmovdqa xmm15, xmmword ptr [rax + 48]
    sha256msg1 xmm15, xmmword ptr [rax + 0]
    vpaddd xmm2, xmm15, xmm2
    sha256msg2 xmm2, xmm3
    vpaddd xmm0, xmm2, xmmword ptr [rdi + 592]
    sha256rnds2 xmm11, xmm6, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm6, xmm11, xmm0
    vpalignr xmm2, xmm7, xmmword ptr [r8 - 48], 4
    vmovdqa xmm3, xmmword ptr [rax + 80]
    sha256msg1 xmm3, xmmword ptr [r8 - 64]
    vpaddd xmm2, xmm3, xmm2
    sha256msg2 xmm2, xmm7
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 48]
    sha256rnds2 xmm8, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 80], xmm2
    vpaddd xmm6, xmm6, xmmword ptr [r8 - 32]
    vpaddd xmm11, xmm11, xmmword ptr [r8 - 16]
    vshufps xmm3, xmm6, xmm11, 187
    vpshufb xmm3, xmm3, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 64], xmm3
    vshufps xmm11, xmm6, xmm11, 17
    vpshufb xmm11, xmm11, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 80], xmm11
    vmovdqa xmm0, xmmword ptr [r10 + 64]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [r10 + 72]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 80]
    sha256rnds2 xmm13, xmm12, xmm0
    vmovq xmm0, qword ptr [r10 - 72]
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm3, xmm14, xmmword ptr [rax - 16], 4
    vmovdqa xmm6, xmmword ptr [rax - 48]
    sha256msg1 xmm6, xmmword ptr [rax - 32]
    vpaddd xmm3, xmm6, xmm3
    sha256msg2 xmm3, xmm14
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 16]
    sha256rnds2 xmm5, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmmword ptr [rax - 48], xmm3
    vmovdqu xmm6, xmmword ptr [rsi + 128]
    vpshufb xmm6, xmm6, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 0], xmm6
    vmovdqa xmm7, xmmword ptr [r8 - 32]
    vmovdqa xmm11, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm6, xmmword ptr [rcx - 128]
    sha256rnds2 xmm11, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm6, xmm2, xmmword ptr [rax + 64], 4
    vpaddd xmm6, xmm6, xmmword ptr [r8 - 64]
    sha256msg2 xmm6, xmm2
    vpaddd xmm0, xmm6, xmmword ptr [rcx - 32]
    sha256rnds2 xmm8, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 96], xmm6
    vmovdqa xmm0, xmmword ptr [r10 + 80]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [r10 + 88]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 64]
    sha256rnds2 xmm13, xmm12, xmm0
    vmovq xmm0, qword ptr [r10 - 56]
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm2, xmm3, xmmword ptr [rax - 64], 4
    vmovdqa xmm14, xmmword ptr [rax - 32]
    sha256msg1 xmm14, xmmword ptr [rax - 16]
    vpaddd xmm2, xmm14, xmm2
    sha256msg2 xmm2, xmm3
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 32]
    sha256rnds2 xmm5, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmmword ptr [rax - 32], xmm2
    vmovdqu xmm3, xmmword ptr [rsi + 144]
    vpshufb xmm3, xmm3, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 16], xmm3
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 112]
    sha256rnds2 xmm11, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm3, xmm6, xmmword ptr [rax + 80], 4
    vmovdqa xmm14, xmmword ptr [r8 - 48]
    sha256msg1 xmm14, xmmword ptr [rax + 64]
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm6
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 16]
    sha256rnds2 xmm8, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 112], xmm3
    vmovdqa xmm0, xmmword ptr [r10 + 96]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [r10 + 104]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 48]
    sha256rnds2 xmm13, xmm12, xmm0
    vmovq xmm0, qword ptr [r10 - 40]
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm6, xmm2, xmmword ptr [rax - 48], 4
    vmovdqa xmm14, xmmword ptr [rax - 16]
    sha256msg1 xmm14, xmmword ptr [rax - 64]
    vpaddd xmm6, xmm14, xmm6
    sha256msg2 xmm6, xmm2
    vpaddd xmm0, xmm6, xmmword ptr [rcx + 48]
    sha256rnds2 xmm5, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmmword ptr [rax - 16], xmm6
    vmovdqu xmm2, xmmword ptr [rsi + 160]
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 32], xmm2
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 96]
    sha256rnds2 xmm11, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm2, xmm3, xmmword ptr [rax + 96], 4
    vmovdqa xmm14, xmmword ptr [rax + 64]
    sha256msg1 xmm14, xmmword ptr [rax + 80]
    vpaddd xmm2, xmm14, xmm2
    sha256msg2 xmm2, xmm3
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 0]
    sha256rnds2 xmm8, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 64], xmm2
    vmovdqa xmm0, xmmword ptr [r10 + 112]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [r10 + 120]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 32]
    sha256rnds2 xmm13, xmm12, xmm0
    vmovq xmm0, qword ptr [r10 - 24]
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm3, xmm6, xmmword ptr [rax - 32], 4
    vmovdqa xmm14, xmmword ptr [rax - 64]
    sha256msg1 xmm14, xmmword ptr [rax - 48]
    vpaddd xmm3, xmm14, xmm3
    vpaddd xmm9, xmm9, xmmword ptr [rdi + 1296]
    vpaddd xmm10, xmm10, xmmword ptr [rdi + 1312]
    vshufps xmm14, xmm9, xmm10, 187
    vmovdqa xmmword ptr [r9 - 128], xmm14
    vshufps xmm10, xmm9, xmm10, 17
    vmovdqa xmmword ptr [r9 - 112], xmm10
    sha256msg2 xmm3, xmm6
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 64]
    sha256rnds2 xmm5, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmmword ptr [rax - 64], xmm3
    vmovdqu xmm6, xmmword ptr [rsi + 176]
    vpshufb xmm6, xmm6, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 48], xmm6
    vpaddd xmm0, xmm6, xmmword ptr [rcx - 80]
    sha256rnds2 xmm11, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm9, xmm2, xmmword ptr [rax + 112], 4
    vmovdqa xmm10, xmmword ptr [rax + 80]
    sha256msg1 xmm10, xmmword ptr [rax + 96]
    vpaddd xmm9, xmm10, xmm9
    sha256msg2 xmm9, xmm2
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 16]
    sha256rnds2 xmm8, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 80], xmm9
    vmovdqa xmm2, xmmword ptr [r8 - 32]
    vmovdqa xmm10, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 128]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 16]
    sha256rnds2 xmm13, xmm12, xmm0
    vmovq xmm0, qword ptr [r10 - 8]
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm14, xmm3, xmmword ptr [rax - 16], 4
    vmovdqa xmm15, xmmword ptr [rax - 48]
    sha256msg1 xmm15, xmmword ptr [rax - 32]
    vpaddd xmm14, xmm15, xmm14
    sha256msg2 xmm14, xmm3
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 80]
    sha256rnds2 xmm5, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm3, xmm6, xmmword ptr [rax + 32], 4
    vmovdqa xmmword ptr [rax - 48], xmm14
    vmovdqa xmm15, xmmword ptr [rax + 0]
    sha256msg1 xmm15, xmmword ptr [rax + 16]
    vpaddd xmm3, xmm15, xmm3
    sha256msg2 xmm3, xmm6
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 64]
    sha256rnds2 xmm11, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm6, xmm9, xmmword ptr [rax + 64], 4
    vmovdqa xmmword ptr [rax + 0], xmm3
    vmovdqa xmm15, xmmword ptr [rax + 96]
    sha256msg1 xmm15, xmmword ptr [rax + 112]
    vpaddd xmm6, xmm15, xmm6
    sha256msg2 xmm6, xmm9
    vpaddd xmm0, xmm6, xmmword ptr [rcx + 32]
    sha256rnds2 xmm8, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 96], xmm6
    vmovdqa xmm9, xmmword ptr [r9 - 112]
    vpaddd xmm0, xmm9, xmmword ptr [rcx - 112]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [r10 + 0]
    sha256rnds2 xmm13, xmm12, xmm0
    vmovq xmm0, qword ptr [r10 + 8]
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm9, xmm14, xmmword ptr [rax - 64], 4
    vmovdqa xmm15, xmmword ptr [rax - 32]
    sha256msg1 xmm15, xmmword ptr [rax - 16]
    vpaddd xmm9, xmm15, xmm9
    sha256msg2 xmm9, xmm14
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 96]
    sha256rnds2 xmm5, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm14, xmm3, xmmword ptr [rax + 48], 4
    vmovdqa xmmword ptr [rax - 32], xmm9
    vmovdqa xmm15, xmmword ptr [rax + 16]
    sha256msg1 xmm15, xmmword ptr [rax + 32]
    vpaddd xmm14, xmm15, xmm14
    sha256msg2 xmm14, xmm3
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 48]
    sha256rnds2 xmm11, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm3, xmm6, xmmword ptr [rax + 80], 4
    vmovdqa xmmword ptr [rax + 16], xmm14
    vmovdqa xmm15, xmmword ptr [rax + 112]
    sha256msg1 xmm15, xmmword ptr [rax + 64]
    vpaddd xmm3, xmm15, xmm3
    sha256msg2 xmm3, xmm6
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 48]
    sha256rnds2 xmm8, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 112], xmm3
    vmovdqa xmm0, xmmword ptr [r8 - 96]
    sha256rnds2 xmm10, xmm2, xmm0
    vmovq xmm0, qword ptr [r8 - 88]
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [r10 + 16]
    sha256rnds2 xmm13, xmm12, xmm0
    vmovq xmm0, qword ptr [r10 + 24]
    sha256rnds2 xmm12, xmm13, xmm0
    vpalignr xmm6, xmm9, xmmword ptr [rax - 48], 4
    vmovdqa xmm15, xmmword ptr [rax - 16]
    sha256msg1 xmm15, xmmword ptr [rax - 64]
    vpaddd xmm6, xmm15, xmm6
    sha256msg2 xmm6, xmm9
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 592]
    sha256rnds2 xmm5, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm6, xmm14, xmmword ptr [rax + 0], 4
    vmovdqa xmm9, xmmword ptr [rax + 32]
    sha256msg1 xmm9, xmmword ptr [rax + 48]
    vpaddd xmm6, xmm9, xmm6
    sha256msg2 xmm6, xmm14
    vpaddd xmm0, xmm6, xmmword ptr [rcx - 32]
    sha256rnds2 xmm11, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm9, xmm3, xmmword ptr [rax + 96], 4
    vmovdqa xmmword ptr [rax + 32], xmm6
    vmovdqa xmm14, xmmword ptr [rax + 64]
    sha256msg1 xmm14, xmmword ptr [rax + 80]
    vpaddd xmm9, xmm14, xmm9
    vpaddd xmm4, xmm4, xmmword ptr [r8 - 32]
    vpaddd xmm5, xmm5, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [rdi + 1200], xmm4
    vmovdqa xmmword ptr [rdi + 1216], xmm5
    sha256msg2 xmm9, xmm3
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 64]
    sha256rnds2 xmm8, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 64], xmm9
    vmovdqa xmm0, xmmword ptr [r8 - 80]
    sha256rnds2 xmm10, xmm2, xmm0
    vmovq xmm0, qword ptr [r8 - 72]
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [r10 + 32]
    sha256rnds2 xmm13, xmm12, xmm0
    vmovq xmm0, qword ptr [r10 + 40]
    sha256rnds2 xmm12, xmm13, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 128]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [r10 - 120]
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm3, xmm6, xmmword ptr [rax + 16], 4
    vmovdqa xmm14, xmmword ptr [rax + 48]
    sha256msg1 xmm14, xmmword ptr [rax + 0]
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm6
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 16]
    sha256rnds2 xmm11, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm6, xmm9, xmmword ptr [rax + 112], 4
    vmovdqa xmmword ptr [rax + 48], xmm3
    vmovdqa xmm14, xmmword ptr [rax + 80]
    sha256msg1 xmm14, xmmword ptr [rax + 96]
    vpaddd xmm6, xmm14, xmm6
    sha256msg2 xmm6, xmm9
    vpaddd xmm0, xmm6, xmmword ptr [rcx + 80]
    sha256rnds2 xmm8, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm8, xmm0
    vmovdqa xmmword ptr [rax + 80], xmm6
    vmovdqa xmm9, xmmword ptr [r9 - 128]
    sha256msg1 xmm9, xmmword ptr [r9 - 112]
    sha256msg2 xmm9, xmmword ptr [r8 - 48]
    vpaddd xmm0, xmm9, xmmword ptr [rcx - 64]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 128], xmm9
    vmovdqa xmm0, xmmword ptr [r10 + 48]
    sha256rnds2 xmm13, xmm12, xmm0
    vmovq xmm0, qword ptr [r10 + 56]
    sha256rnds2 xmm12, xmm13, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 112]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [r10 - 104]
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm14, xmm3, xmmword ptr [rax + 32], 4
    vmovdqa xmm15, xmmword ptr [rax + 0]
    sha256msg1 xmm15, xmmword ptr [rax + 16]
    vpaddd xmm14, xmm15, xmm14
    sha256msg2 xmm14, xmm3
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 0]
    sha256rnds2 xmm11, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm3, xmm6, xmmword ptr [rax + 64], 4
    vmovdqa xmmword ptr [rax + 0], xmm14
    vmovdqa xmm15, xmmword ptr [rax + 96]
    sha256msg1 xmm15, xmmword ptr [rax + 112]
    vpaddd xmm3, xmm15, xmm3
    sha256msg2 xmm3, xmm6
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 96]
    sha256rnds2 xmm8, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm8, xmm0
    vpalignr xmm6, xmm9, xmmword ptr [r8 - 48], 4
    vmovdqa xmmword ptr [rax + 96], xmm3
    vmovdqa xmm15, xmmword ptr [r9 - 112]
    sha256msg1 xmm15, xmmword ptr [r8 - 64]
    vpaddd xmm6, xmm15, xmm6
    sha256msg2 xmm6, xmm9
    vpaddd xmm0, xmm6, xmmword ptr [rcx - 48]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 112], xmm6
    vmovdqa xmm0, xmmword ptr [r10 + 64]
    sha256rnds2 xmm13, xmm12, xmm0
    vmovq xmm0, qword ptr [r10 + 72]
    sha256rnds2 xmm12, xmm13, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 96]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [r10 - 88]
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm9, xmm14, xmmword ptr [rax + 48], 4
    vmovdqa xmm15, xmmword ptr [rax + 16]
    sha256msg1 xmm15, xmmword ptr [rax + 32]
    vpaddd xmm9, xmm15, xmm9
    sha256msg2 xmm9, xmm14
    vpaddd xmm0, xmm9, xmmword ptr [rcx + 16]
    sha256rnds2 xmm11, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm14, xmm3, xmmword ptr [rax + 80], 4
    vmovdqa xmmword ptr [rax + 16], xmm9
    vmovdqa xmm15, xmmword ptr [rax + 112]
    sha256msg1 xmm15, xmmword ptr [rax + 64]
    vpaddd xmm14, xmm15, xmm14
    sha256msg2 xmm14, xmm3
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 592]
    sha256rnds2 xmm8, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm8, xmm0
    vpalignr xmm3, xmm6, xmmword ptr [r9 - 128], 4
    vpaddd xmm3, xmm3, xmmword ptr [r8 - 64]
    sha256msg2 xmm3, xmm6
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 32]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 96], xmm3
    vpaddd xmm1, xmm1, xmmword ptr [r8 - 32]
    vpaddd xmm8, xmm8, xmmword ptr [r8 - 16]
    vshufps xmm6, xmm1, xmm8, 187
    vpshufb xmm6, xmm6, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 96], xmm6
    vshufps xmm8, xmm1, xmm8, 17
    vpshufb xmm8, xmm8, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 112], xmm8
    vmovdqa xmm0, xmmword ptr [r10 + 80]
    sha256rnds2 xmm13, xmm12, xmm0
    vmovq xmm0, qword ptr [r10 + 88]
    sha256rnds2 xmm12, xmm13, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 80]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [r10 - 72]
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm1, xmm9, xmmword ptr [rax + 0], 4
    vmovdqa xmm6, xmmword ptr [rax + 32]
    sha256msg1 xmm6, xmmword ptr [rax + 48]
    vpaddd xmm1, xmm6, xmm1
    sha256msg2 xmm1, xmm9
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 32]
    sha256rnds2 xmm11, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm11, xmm0
    vmovdqa xmmword ptr [rax + 32], xmm1
    vmovdqu xmm6, xmmword ptr [rsi + 192]
    vpshufb xmm6, xmm6, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 64], xmm6
    vmovdqa xmm8, xmmword ptr [r8 - 32]
    vmovdqa xmm9, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm6, xmmword ptr [rcx - 128]
    sha256rnds2 xmm9, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm9, xmm0
    vpalignr xmm6, xmm3, xmmword ptr [r9 - 112], 4
    vmovdqa xmm14, xmmword ptr [r8 - 48]
    sha256msg1 xmm14, xmmword ptr [r9 - 128]
    vpaddd xmm6, xmm14, xmm6
    sha256msg2 xmm6, xmm3
    vpaddd xmm0, xmm6, xmmword ptr [rcx - 16]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 80], xmm6
    vmovdqa xmm0, xmmword ptr [r10 + 96]
    sha256rnds2 xmm13, xmm12, xmm0
    vmovq xmm0, qword ptr [r10 + 104]
    sha256rnds2 xmm12, xmm13, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 64]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [r10 - 56]
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm3, xmm1, xmmword ptr [rax + 16], 4
    vmovdqa xmm14, xmmword ptr [rax + 48]
    sha256msg1 xmm14, xmmword ptr [rax + 0]
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm1
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 48]
    sha256rnds2 xmm11, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm11, xmm0
    vmovdqa xmmword ptr [rax + 48], xmm3
    vmovdqu xmm1, xmmword ptr [rsi + 208]
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 80], xmm1
    vpaddd xmm0, xmm1, xmmword ptr [rcx - 112]
    sha256rnds2 xmm9, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm9, xmm0
    vpalignr xmm1, xmm6, xmmword ptr [r9 - 96], 4
    vmovdqa xmm14, xmmword ptr [r9 - 128]
    sha256msg1 xmm14, xmmword ptr [r9 - 112]
    vpaddd xmm1, xmm14, xmm1
    sha256msg2 xmm1, xmm6
    vpaddd xmm0, xmm1, xmmword ptr [rcx + 0]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 128], xmm1
    vmovdqa xmm0, xmmword ptr [r10 + 112]
    sha256rnds2 xmm13, xmm12, xmm0
    vmovq xmm0, qword ptr [r10 + 120]
    sha256rnds2 xmm12, xmm13, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 48]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [r10 - 40]
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm6, xmm3, xmmword ptr [rax + 32], 4
    vmovdqa xmm14, xmmword ptr [rax + 0]
    sha256msg1 xmm14, xmmword ptr [rax + 16]
    vpaddd xmm6, xmm14, xmm6
    vpaddd xmm12, xmm12, xmmword ptr [rdi + 1168]
    vpaddd xmm13, xmm13, xmmword ptr [rdi + 1184]
    vshufps xmm14, xmm12, xmm13, 187
    vmovdqa xmmword ptr [rax - 128], xmm14
    vshufps xmm13, xmm12, xmm13, 17
    vmovdqa xmmword ptr [rax - 112], xmm13
    sha256msg2 xmm6, xmm3
    vpaddd xmm0, xmm6, xmmword ptr [rcx + 64]
    sha256rnds2 xmm11, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm11, xmm0
    vmovdqa xmmword ptr [rax + 0], xmm6
    vmovdqu xmm3, xmmword ptr [rsi + 224]
    vpshufb xmm3, xmm3, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 96], xmm3
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 96]
    sha256rnds2 xmm9, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm9, xmm0
    vpalignr xmm3, xmm1, xmmword ptr [r9 - 80], 4
    vmovdqa xmm12, xmmword ptr [r9 - 112]
    sha256msg1 xmm12, xmmword ptr [r9 - 96]
    vpaddd xmm3, xmm12, xmm3
    sha256msg2 xmm3, xmm1
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 16]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 112], xmm3
    vmovdqa xmm1, xmmword ptr [r8 - 32]
    vmovdqa xmm12, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 128]
    sha256rnds2 xmm12, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm12, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 32]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [r10 - 24]
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm13, xmm6, xmmword ptr [rax + 48], 4
    vmovdqa xmm14, xmmword ptr [rax + 16]
    sha256msg1 xmm14, xmmword ptr [rax + 32]
    vpaddd xmm13, xmm14, xmm13
    sha256msg2 xmm13, xmm6
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 80]
    sha256rnds2 xmm11, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm11, xmm0
    vmovdqa xmmword ptr [rax + 16], xmm13
    vmovdqu xmm6, xmmword ptr [rsi + 240]
    vpshufb xmm6, xmm6, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rax + 112], xmm6
    vpaddd xmm0, xmm6, xmmword ptr [rcx - 80]
    sha256rnds2 xmm9, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm9, xmm0
    vpalignr xmm14, xmm3, xmmword ptr [r9 - 128], 4
    vmovdqa xmm15, xmmword ptr [r9 - 96]
    sha256msg1 xmm15, xmmword ptr [r9 - 80]
    vpaddd xmm14, xmm15, xmm14
    sha256msg2 xmm14, xmm3
    vpaddd xmm0, xmm14, xmmword ptr [rcx + 32]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 96], xmm14
    vmovdqa xmm3, xmmword ptr [rax - 112]
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 112]
    sha256rnds2 xmm12, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm12, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 16]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [r10 - 8]
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm3, xmm13, xmmword ptr [rax + 0], 4
    vmovdqa xmm15, xmmword ptr [rax + 32]
    sha256msg1 xmm15, xmmword ptr [rax + 48]
    vpaddd xmm3, xmm15, xmm3
    sha256msg2 xmm3, xmm13
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 96]
    sha256rnds2 xmm11, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm13, xmm6, xmmword ptr [rax + 96], 4
    vmovdqa xmmword ptr [rax + 32], xmm3
    vmovdqa xmm15, xmmword ptr [rax + 64]
    sha256msg1 xmm15, xmmword ptr [rax + 80]
    vpaddd xmm13, xmm15, xmm13
    sha256msg2 xmm13, xmm6
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 64]
    sha256rnds2 xmm9, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm9, xmm0
    vpalignr xmm6, xmm14, xmmword ptr [r9 - 112], 4
    vmovdqa xmmword ptr [rax + 64], xmm13
    vmovdqa xmm15, xmmword ptr [r9 - 80]
    sha256msg1 xmm15, xmmword ptr [r9 - 128]
    vpaddd xmm6, xmm15, xmm6
    sha256msg2 xmm6, xmm14
    vpaddd xmm0, xmm6, xmmword ptr [rcx + 48]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 80], xmm6
    vmovdqa xmm0, xmmword ptr [r8 - 96]
    sha256rnds2 xmm12, xmm1, xmm0
    vmovq xmm0, qword ptr [r8 - 88]
    sha256rnds2 xmm1, xmm12, xmm0
    vmovdqa xmm0, xmmword ptr [r10 + 0]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [r10 + 8]
    sha256rnds2 xmm4, xmm5, xmm0
    vpalignr xmm14, xmm3, xmmword ptr [rax + 16], 4
    vmovdqa xmm15, xmmword ptr [rax + 48]
    sha256msg1 xmm15, xmmword ptr [rax + 0]
    vpaddd xmm14, xmm15, xmm14
    sha256msg2 xmm14, xmm3
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 592]
    sha256rnds2 xmm11, xmm7, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm3, xmm13, xmmword ptr [rax + 112], 4
    vmovdqa xmm14, xmmword ptr [rax + 80]
    sha256msg1 xmm14, xmmword ptr [rax + 96]
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm13
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 48]
    sha256rnds2 xmm9, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm9, xmm0
    vpalignr xmm13, xmm6, xmmword ptr [r9 - 96], 4
    vmovdqa xmmword ptr [rax + 80], xmm3
    vmovdqa xmm14, xmmword ptr [r9 - 128]
    sha256msg1 xmm14, xmmword ptr [r9 - 112]
    vpaddd xmm13, xmm14, xmm13
    vpaddd xmm7, xmm7, xmmword ptr [r8 - 32]
    vpaddd xmm11, xmm11, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [rdi + 1232], xmm7
    vmovdqa xmmword ptr [rdi + 1248], xmm11
    sha256msg2 xmm13, xmm6
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 64]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 128], xmm13
    vmovdqa xmm0, xmmword ptr [r8 - 80]
    sha256rnds2 xmm12, xmm1, xmm0
    vmovq xmm0, qword ptr [r8 - 72]
    sha256rnds2 xmm1, xmm12, xmm0
    vmovdqa xmm0, xmmword ptr [r10 + 16]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [r10 + 24]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 128]
    sha256rnds2 xmm11, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 - 120]
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm6, xmm3, xmmword ptr [rax + 64], 4
    vmovdqa xmm14, xmmword ptr [rax + 96]
    sha256msg1 xmm14, xmmword ptr [rax + 112]
    vpaddd xmm6, xmm14, xmm6
    sha256msg2 xmm6, xmm3
    vpaddd xmm0, xmm6, xmmword ptr [rcx - 32]
    sha256rnds2 xmm9, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm9, xmm0
    vpalignr xmm3, xmm13, xmmword ptr [r9 - 80], 4
    vmovdqa xmmword ptr [rax + 96], xmm6
    vmovdqa xmm14, xmmword ptr [r9 - 112]
    sha256msg1 xmm14, xmmword ptr [r9 - 96]
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm13
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 80]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vmovdqa xmmword ptr [r9 - 112], xmm3
    vmovdqa xmm13, xmmword ptr [rax - 128]
    sha256msg1 xmm13, xmmword ptr [rax - 112]
    sha256msg2 xmm13, xmmword ptr [r8 - 48]
    vpaddd xmm0, xmm13, xmmword ptr [rcx - 64]
    sha256rnds2 xmm12, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 128], xmm13
    vmovdqa xmm0, xmmword ptr [r10 + 32]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [r10 + 40]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 112]
    sha256rnds2 xmm11, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 - 104]
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm14, xmm6, xmmword ptr [rax + 80], 4
    vmovdqa xmm15, xmmword ptr [rax + 112]
    sha256msg1 xmm15, xmmword ptr [rax + 64]
    vpaddd xmm14, xmm15, xmm14
    sha256msg2 xmm14, xmm6
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 16]
    sha256rnds2 xmm9, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm9, xmm0
    vpalignr xmm6, xmm3, xmmword ptr [r9 - 128], 4
    vmovdqa xmmword ptr [rax + 112], xmm14
    vmovdqa xmm15, xmmword ptr [r9 - 96]
    sha256msg1 xmm15, xmmword ptr [r9 - 80]
    vpaddd xmm6, xmm15, xmm6
    sha256msg2 xmm6, xmm3
    vpaddd xmm0, xmm6, xmmword ptr [rcx + 96]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vpalignr xmm3, xmm13, xmmword ptr [r8 - 48], 4
    vmovdqa xmmword ptr [r9 - 96], xmm6
    vmovdqa xmm15, xmmword ptr [rax - 112]
    sha256msg1 xmm15, xmmword ptr [r8 - 64]
    vpaddd xmm3, xmm15, xmm3
    sha256msg2 xmm3, xmm13
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 48]
    sha256rnds2 xmm12, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 112], xmm3
    vmovdqa xmm0, xmmword ptr [r10 + 48]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [r10 + 56]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 96]
    sha256rnds2 xmm11, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 - 88]
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm13, xmm14, xmmword ptr [rax + 96], 4
    vmovdqa xmm15, xmmword ptr [rax + 64]
    sha256msg1 xmm15, xmmword ptr [rax + 80]
    vpaddd xmm13, xmm15, xmm13
    sha256msg2 xmm13, xmm14
    vpaddd xmm0, xmm13, xmmword ptr [rcx + 0]
    sha256rnds2 xmm9, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm9, xmm0
    vpalignr xmm14, xmm6, xmmword ptr [r9 - 112], 4
    vmovdqa xmmword ptr [rax + 64], xmm13
    vmovdqa xmm15, xmmword ptr [r9 - 80]
    sha256msg1 xmm15, xmmword ptr [r9 - 128]
    vpaddd xmm14, xmm15, xmm14
    sha256msg2 xmm14, xmm6
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 592]
    sha256rnds2 xmm10, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm10, xmm0
    vpalignr xmm6, xmm3, xmmword ptr [rax - 128], 4
    vpaddd xmm6, xmm6, xmmword ptr [r8 - 64]
    sha256msg2 xmm6, xmm3
    vpaddd xmm0, xmm6, xmmword ptr [rcx - 32]
    sha256rnds2 xmm12, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 96], xmm6
    vpaddd xmm2, xmm2, xmmword ptr [r8 - 32]
    vpaddd xmm10, xmm10, xmmword ptr [r8 - 16]
    vshufps xmm3, xmm2, xmm10, 187
    vpshufb xmm3, xmm3, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 128], xmm3
    vshufps xmm10, xmm2, xmm10, 17
    vpshufb xmm10, xmm10, xmmword ptr [rdi + 528]
    vmovdqu xmmword ptr [rdx + 144], xmm10
    vmovdqa xmm0, xmmword ptr [r10 + 64]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [r10 + 72]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 80]
    sha256rnds2 xmm11, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 - 72]
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm2, xmm13, xmmword ptr [rax + 112], 4
    vmovdqa xmm3, xmmword ptr [rax + 80]
    sha256msg1 xmm3, xmmword ptr [rax + 96]
    vpaddd xmm2, xmm3, xmm2
    sha256msg2 xmm2, xmm13
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 16]
    sha256rnds2 xmm9, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm9, xmm0
    vmovdqa xmmword ptr [rax + 80], xmm2
    vmovdqu xmm3, xmmword ptr [rsi + 256]
    vpshufb xmm3, xmm3, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [r9 - 128], xmm3
    vmovdqa xmm10, xmmword ptr [r8 - 32]
    vmovdqa xmm13, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 128]
    sha256rnds2 xmm13, xmm10, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm10, xmm13, xmm0
    vpalignr xmm3, xmm6, xmmword ptr [rax - 112], 4
    vmovdqa xmm14, xmmword ptr [r8 - 48]
    sha256msg1 xmm14, xmmword ptr [rax - 128]
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm6
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 16]
    sha256rnds2 xmm12, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 80], xmm3
    vmovdqa xmm0, xmmword ptr [r10 + 80]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [r10 + 88]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 64]
    sha256rnds2 xmm11, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 - 56]
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm6, xmm2, xmmword ptr [rax + 64], 4
    vmovdqa xmm14, xmmword ptr [rax + 96]
    sha256msg1 xmm14, xmmword ptr [rax + 112]
    vpaddd xmm6, xmm14, xmm6
    sha256msg2 xmm6, xmm2
    vpaddd xmm0, xmm6, xmmword ptr [rcx + 32]
    sha256rnds2 xmm9, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm9, xmm0
    vmovdqa xmmword ptr [rax + 96], xmm6
    vmovdqu xmm2, xmmword ptr [rsi + 272]
    vpshufb xmm2, xmm2, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [r9 - 112], xmm2
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 112]
    sha256rnds2 xmm13, xmm10, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm10, xmm13, xmm0
    vpalignr xmm2, xmm3, xmmword ptr [rax - 96], 4
    vmovdqa xmm14, xmmword ptr [rax - 128]
    sha256msg1 xmm14, xmmword ptr [rax - 112]
    vpaddd xmm2, xmm14, xmm2
    sha256msg2 xmm2, xmm3
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 0]
    sha256rnds2 xmm12, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 128], xmm2
    vmovdqa xmm0, xmmword ptr [r10 + 96]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [r10 + 104]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 48]
    sha256rnds2 xmm11, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 - 40]
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm3, xmm6, xmmword ptr [rax + 80], 4
    vmovdqa xmm14, xmmword ptr [rax + 112]
    sha256msg1 xmm14, xmmword ptr [rax + 64]
    vpaddd xmm3, xmm14, xmm3
    sha256msg2 xmm3, xmm6
    vpaddd xmm0, xmm3, xmmword ptr [rcx + 48]
    sha256rnds2 xmm9, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm9, xmm0
    vmovdqa xmmword ptr [rax + 112], xmm3
    vmovdqu xmm6, xmmword ptr [rsi + 288]
    vpshufb xmm6, xmm6, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [r9 - 96], xmm6
    vpaddd xmm0, xmm6, xmmword ptr [rcx - 96]
    sha256rnds2 xmm13, xmm10, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm10, xmm13, xmm0
    vpalignr xmm6, xmm2, xmmword ptr [rax - 80], 4
    vmovdqa xmm14, xmmword ptr [rax - 112]
    sha256msg1 xmm14, xmmword ptr [rax - 96]
    vpaddd xmm6, xmm14, xmm6
    sha256msg2 xmm6, xmm2
    vpaddd xmm0, xmm6, xmmword ptr [rcx + 16]
    sha256rnds2 xmm12, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 112], xmm6
    vmovdqa xmm0, xmmword ptr [r10 + 112]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [r10 + 120]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 32]
    sha256rnds2 xmm11, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 - 24]
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm2, xmm3, xmmword ptr [rax + 96], 4
    vmovdqa xmm14, xmmword ptr [rax + 64]
    sha256msg1 xmm14, xmmword ptr [rax + 80]
    vpaddd xmm2, xmm14, xmm2
    vpaddd xmm4, xmm4, xmmword ptr [rdi + 1200]
    vpaddd xmm5, xmm5, xmmword ptr [rdi + 1216]
    vshufps xmm14, xmm4, xmm5, 187
    vmovdqa xmmword ptr [rax - 64], xmm14
    vshufps xmm5, xmm4, xmm5, 17
    vmovdqa xmmword ptr [rax - 48], xmm5
    sha256msg2 xmm2, xmm3
    vpaddd xmm0, xmm2, xmmword ptr [rcx + 64]
    sha256rnds2 xmm9, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm9, xmm0
    vmovdqa xmmword ptr [rax + 64], xmm2
    vmovdqu xmm3, xmmword ptr [rsi + 304]
    vpshufb xmm3, xmm3, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [r9 - 80], xmm3
    vpaddd xmm0, xmm3, xmmword ptr [rcx - 80]
    sha256rnds2 xmm13, xmm10, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm10, xmm13, xmm0
    vpalignr xmm4, xmm6, xmmword ptr [rax - 128], 4
    vmovdqa xmm5, xmmword ptr [rax - 96]
    sha256msg1 xmm5, xmmword ptr [rax - 80]
    vpaddd xmm4, xmm5, xmm4
    sha256msg2 xmm4, xmm6
    vpaddd xmm0, xmm4, xmmword ptr [rcx + 32]
    sha256rnds2 xmm12, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm12, xmm0
    vmovdqa xmmword ptr [rax - 96], xmm4
    vmovdqa xmm4, xmmword ptr [r8 - 32]
    vmovdqa xmm5, xmmword ptr [r8 - 16]
    vpaddd xmm0, xmm14, xmmword ptr [rcx - 128]
    sha256rnds2 xmm5, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [r10 - 16]
    sha256rnds2 xmm11, xmm7, xmm0
    vmovq xmm0, qword ptr [r10 - 8]
    sha256rnds2 xmm7, xmm11, xmm0
    vpalignr xmm6, xmm2, xmmword ptr [rax + 112], 4
    vmovdqa xmm14, xmmword ptr [rax + 80]
    sha256msg1 xmm14, xmmword ptr [rax + 96]
    vpaddd xmm6, xmm14, xmm6
    sha256msg2 xmm6, xmm2
    vpaddd xmm0, xmm6, xmmword ptr [rcx + 80]
    sha256rnds2 xmm9, xmm8, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm8, xmm9, xmm0
    vpalignr xmm2, xmm3, xmmword ptr [r9 - 96], 4
    vmovdqa xmmword ptr [rax + 80], xmm6
    vmovdqa xmm6, xmmword ptr [r9 - 128]
    sha256msg1 xmm6, xmmword ptr [r9 - 112]
    vpaddd xmm2, xmm6, xmm2
    sha256msg2 xmm2, xmm3
    vpaddd xmm0, xmm2, xmmword ptr [rcx - 64]
    sha256rnds2 xmm13, xmm10, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm10, xmm13, xmm0
    vmovdqa xmmword ptr [r9 - 128], xmm2
    vmovdqa xmmword ptr [r9 + 16], xmm1
    vmovdqa xmmword ptr [r9 + 32], xmm12
    vmovdqa xmmword ptr [r9 + 48], xmm4
    vmovdqa xmmword ptr [r9 + 64], xmm5
    vmovdqa xmmword ptr [r9 + 80], xmm7
    vmovdqa xmmword ptr [r9 + 96], xmm11
    vmovdqa xmmword ptr [r9 + 112], xmm8
    vmovdqa xmmword ptr [rdi + 1120], xmm9
    vmovdqa xmmword ptr [rdi + 1136], xmm10
    vmovdqa xmmword ptr [rdi + 1152], xmm13
    ret
