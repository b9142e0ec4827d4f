# Made by `cargo run -p hashgrind-kernelgen -- emit`, order zen3-single: do not edit.
    vzeroupper
    mov rsi, qword ptr [rdi + 1712]
    add rsi, rdi
    mov rdx, qword ptr [rdi + 1720]
    add rdx, rdi
    mov r8, qword ptr [rdi + 1728]
    add r8, rdi
    mov r9, qword ptr [rdi + 1736]
    add r9, rdi
    mov r11, qword ptr [rdi + 1744]
    mov r10, qword ptr [rdi + 1696]
    sub rcx, rcx
2:
    vmovdqa xmm1, xmmword ptr [rdi + 416]
    vmovdqa xmm2, xmmword ptr [rdi + 432]
    vmovdqa xmm3, xmmword ptr [rdi + 608]
    vmovdqa xmm4, xmmword ptr [rdi + 416]
    vmovdqa xmm5, xmmword ptr [rdi + 624]
    vmovdqa xmm6, xmmword ptr [rdi + 432]
    vpaddd xmm0, xmm3, xmmword ptr [rdi + 0]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm3, xmmword ptr [rdi + 560]
    vmovdqa xmm7, xmmword ptr [rdi + 640]
    vpaddd xmm3, xmm3, xmmword ptr [rdi + 544]
    vmovdqa xmmword ptr [rdi + 560], xmm3
    vmovdqa xmm8, xmmword ptr [rdi + 656]
    vpshufb xmm3, xmm3, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [r9 + 304], xmm3
    vpblendw xmm3, xmm3, xmmword ptr [rdi + 512], 63
    sha256msg1 xmm3, xmmword ptr [rdi + 448]
    sha256msg2 xmm3, xmmword ptr [rdi + 464]
    vmovdqa xmmword ptr [r8 + 0], xmm3
    vmovdqa xmm9, xmmword ptr [rdi + 576]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 0]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpaddd xmm9, xmm9, xmmword ptr [rdi + 544]
    vmovdqa xmmword ptr [rdi + 576], xmm9
    vmovdqa xmm7, xmmword ptr [rsi + 16]
    vmovdqa xmm10, xmmword ptr [rdx + 304]
    vpaddd xmm10, xmm10, xmmword ptr [rsi + 0]
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm7, xmm10, xmm0
    vpaddd xmm11, xmm3, xmmword ptr [r8 + 768]
    vmovdqa xmmword ptr [r9 + 0], xmm11
    vpshufb xmm9, xmm9, xmmword ptr [rdi + 528]
    vpblendw xmm11, xmm9, xmmword ptr [rdi + 512], 63
    sha256msg1 xmm11, xmmword ptr [rdi + 448]
    vpaddd xmm0, xmm5, xmmword ptr [rdi + 16]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    sha256msg2 xmm11, xmmword ptr [rdi + 464]
    vmovdqa xmmword ptr [r8 + 384], xmm11
    vmovdqa xmm5, xmmword ptr [rsi + 16]
    vmovdqa xmm12, xmmword ptr [rdx + 624]
    vpaddd xmm12, xmm12, xmmword ptr [rsi + 0]
    vpaddd xmm13, xmm11, xmmword ptr [r8 + 768]
    vmovdqa xmmword ptr [r9 + 320], xmm13
    vmovdqa xmmword ptr [r9 + 624], xmm9
    vmovdqa xmm9, xmmword ptr [rdi + 608]
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm10, xmm7, xmm0
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 16]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm7, xmm10, xmm0
    sha256msg1 xmm9, xmmword ptr [rdi + 624]
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm5, xmm12, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm12, xmm5, xmm0
    sha256msg2 xmm9, xmmword ptr [rdi + 400]
    vmovdqa xmmword ptr [rdi + 736], xmm9
    vmovdqa xmm8, xmmword ptr [rdi + 640]
    vmovdqa xmm13, xmmword ptr [rdi + 480]
    sha256msg2 xmm13, xmm3
    sha256msg1 xmm8, xmmword ptr [rdi + 656]
    vmovdqa xmmword ptr [r8 + 16], xmm13
    vpaddd xmm3, xmm13, xmmword ptr [r8 + 784]
    vmovdqa xmmword ptr [r9 + 16], xmm3
    sha256msg2 xmm8, xmmword ptr [rdi + 400]
    vmovdqa xmm0, xmmword ptr [rdi + 352]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 360]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm3, xmmword ptr [rdi + 480]
    vmovdqa xmmword ptr [rdi + 992], xmm8
    sha256msg2 xmm3, xmm11
    vmovdqa xmmword ptr [r8 + 400], xmm3
    vpaddd xmm11, xmm3, xmmword ptr [r8 + 784]
    vmovdqa xmmword ptr [r9 + 336], xmm11
    vmovdqa xmm0, xmmword ptr [rdi + 352]
    sha256rnds2 xmm6, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 360]
    sha256rnds2 xmm4, xmm6, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm10, xmm7, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm7, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm5, xmm12, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm12, xmm5, xmm0
    vpalignr xmm11, xmm13, xmmword ptr [r8 + 0], 4
    vmovdqa xmm0, xmmword ptr [rdi + 368]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 376]
    sha256rnds2 xmm1, xmm2, xmm0
    sha256msg2 xmm11, xmm13
    vmovdqa xmmword ptr [r8 + 32], xmm11
    vpaddd xmm13, xmm11, xmmword ptr [r8 + 800]
    vmovdqa xmmword ptr [r9 + 32], xmm13
    vpalignr xmm13, xmm3, xmmword ptr [r8 + 384], 4
    vmovdqa xmm0, xmmword ptr [rdi + 368]
    sha256rnds2 xmm6, xmm4, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm5, xmm12, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm10, xmm7, xmm0
    vmovq xmm0, qword ptr [rdi + 376]
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 0]
    sha256rnds2 xmm7, xmm10, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm12, xmm5, xmm0
    sha256msg2 xmm13, xmm3
    vmovdqa xmmword ptr [r8 + 416], xmm13
    vpaddd xmm3, xmm13, xmmword ptr [r8 + 800]
    vmovdqa xmmword ptr [r9 + 352], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 624]
    sha256msg1 xmm3, xmmword ptr [rdi + 384]
    vpaddd xmm0, xmm9, xmmword ptr [rdi + 64]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm14, xmm9, xmmword ptr [rdi + 400], 4
    vpaddd xmm14, xmm3, xmm14
    sha256msg2 xmm14, xmm9
    vmovdqa xmmword ptr [rdi + 752], xmm14
    vpalignr xmm3, xmm11, xmmword ptr [r8 + 16], 4
    vpaddd xmm3, xmm3, xmmword ptr [rdi + 496]
    sha256msg2 xmm3, xmm11
    vmovdqa xmm9, xmmword ptr [rdi + 656]
    vmovdqa xmmword ptr [r8 + 48], xmm3
    sha256msg1 xmm9, xmmword ptr [rdi + 384]
    vpaddd xmm11, xmm3, xmmword ptr [r8 + 816]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 64]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovq xmm0, qword ptr [rdx + 8]
    sha256rnds2 xmm10, xmm7, xmm0
    vmovdqa xmmword ptr [r9 + 48], xmm11
    vpalignr xmm11, xmm8, xmmword ptr [rdi + 400], 4
    vmovdqa xmm0, xmmword ptr [rdx + 16]
    sha256rnds2 xmm7, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 320]
    sha256rnds2 xmm5, xmm12, xmm0
    vmovq xmm0, qword ptr [rdx + 328]
    sha256rnds2 xmm12, xmm5, xmm0
    vpaddd xmm11, xmm9, xmm11
    sha256msg2 xmm11, xmm8
    vpalignr xmm8, xmm13, xmmword ptr [r8 + 400], 4
    vmovdqa xmmword ptr [rdi + 1008], xmm11
    vpaddd xmm8, xmm8, xmmword ptr [rdi + 496]
    sha256msg2 xmm8, xmm13
    vmovdqa xmmword ptr [r8 + 432], xmm8
    vpaddd xmm9, xmm8, xmmword ptr [r8 + 816]
    vmovdqa xmmword ptr [r9 + 368], xmm9
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 80]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm9, xmm14, xmmword ptr [rdi + 736], 4
    vpaddd xmm9, xmm9, xmmword ptr [rdi + 384]
    sha256msg2 xmm9, xmm14
    vmovdqa xmmword ptr [rdi + 768], xmm9
    vmovdqa xmm13, xmmword ptr [r8 + 0]
    sha256msg1 xmm13, xmmword ptr [r8 + 16]
    vpalignr xmm14, xmm3, xmmword ptr [r8 + 32], 4
    vpaddd xmm14, xmm13, xmm14
    vpaddd xmm0, xmm11, xmmword ptr [rdi + 80]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    sha256msg2 xmm14, xmm3
    vpalignr xmm3, xmm11, xmmword ptr [rdi + 992], 4
    vmovq xmm0, qword ptr [rdx + 24]
    sha256rnds2 xmm10, xmm7, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 32]
    sha256rnds2 xmm7, xmm10, xmm0
    vmovdqa xmmword ptr [r8 + 64], xmm14
    vmovdqa xmm0, xmmword ptr [rdx + 336]
    sha256rnds2 xmm5, xmm12, xmm0
    vpaddd xmm3, xmm3, xmmword ptr [rdi + 384]
    vmovq xmm0, qword ptr [rdx + 344]
    sha256rnds2 xmm12, xmm5, xmm0
    sha256msg2 xmm3, xmm11
    vpaddd xmm11, xmm14, xmmword ptr [r8 + 832]
    vmovdqa xmmword ptr [rdi + 1024], xmm3
    vmovdqa xmmword ptr [r9 + 64], xmm11
    vmovdqa xmm11, xmmword ptr [r8 + 384]
    sha256msg1 xmm11, xmmword ptr [r8 + 400]
    vpalignr xmm13, xmm8, xmmword ptr [r8 + 416], 4
    vpaddd xmm13, xmm11, xmm13
    vpaddd xmm0, xmm9, xmmword ptr [rdi + 96]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm11, xmm9, xmmword ptr [rdi + 752], 4
    vmovdqa xmm15, xmmword ptr [rdi + 400]
    sha256msg1 xmm15, xmmword ptr [rdi + 736]
    sha256msg2 xmm13, xmm8
    vpaddd xmm11, xmm15, xmm11
    vmovdqa xmmword ptr [r8 + 448], xmm13
    vmovq xmm0, qword ptr [rdx + 40]
    sha256rnds2 xmm10, xmm7, xmm0
    vmovdqa xmm8, xmmword ptr [rdi + 400]
    sha256msg2 xmm11, xmm9
    vmovdqa xmmword ptr [rdi + 784], xmm11
    sha256msg1 xmm8, xmmword ptr [rdi + 992]
    vpaddd xmm9, xmm13, xmmword ptr [r8 + 832]
    vmovdqa xmmword ptr [r9 + 384], xmm9
    vpaddd xmm0, xmm3, xmmword ptr [rdi + 96]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 352]
    sha256rnds2 xmm5, xmm12, xmm0
    vpalignr xmm9, xmm3, xmmword ptr [rdi + 1008], 4
    vmovq xmm0, qword ptr [rdx + 360]
    sha256rnds2 xmm12, xmm5, xmm0
    vpaddd xmm9, xmm8, xmm9
    vmovdqa xmm0, xmmword ptr [rdx + 48]
    sha256rnds2 xmm7, xmm10, xmm0
    sha256msg2 xmm9, xmm3
    vmovdqa xmm3, xmmword ptr [r8 + 16]
    sha256msg1 xmm3, xmmword ptr [r8 + 32]
    vmovdqa xmmword ptr [rdi + 1040], xmm9
    vpalignr xmm8, xmm14, xmmword ptr [r8 + 48], 4
    vpaddd xmm8, xmm3, xmm8
    sha256msg2 xmm8, xmm14
    vmovdqa xmmword ptr [r8 + 80], xmm8
    vpaddd xmm3, xmm8, xmmword ptr [r8 + 848]
    vmovdqa xmmword ptr [r9 + 80], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 736]
    sha256msg1 xmm3, xmmword ptr [rdi + 752]
    vpaddd xmm0, xmm11, xmmword ptr [rdi + 112]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm14, xmm11, xmmword ptr [rdi + 768], 4
    vpaddd xmm14, xmm3, xmm14
    sha256msg2 xmm14, xmm11
    vmovdqa xmm3, xmmword ptr [r8 + 400]
    sha256msg1 xmm3, xmmword ptr [r8 + 416]
    vmovdqa xmmword ptr [rdi + 800], xmm14
    vpalignr xmm11, xmm13, xmmword ptr [r8 + 432], 4
    vpaddd xmm11, xmm3, xmm11
    sha256msg2 xmm11, xmm13
    vmovq xmm0, qword ptr [rdx + 56]
    sha256rnds2 xmm10, xmm7, xmm0
    vmovdqa xmm3, xmmword ptr [rdi + 992]
    vmovdqa xmm0, xmmword ptr [rdx + 64]
    sha256rnds2 xmm7, xmm10, xmm0
    vmovdqa xmmword ptr [r8 + 464], xmm11
    sha256msg1 xmm3, xmmword ptr [rdi + 1008]
    vpaddd xmm13, xmm11, xmmword ptr [r8 + 848]
    vmovdqa xmmword ptr [r9 + 400], xmm13
    vpaddd xmm0, xmm9, xmmword ptr [rdi + 112]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpalignr xmm13, xmm9, xmmword ptr [rdi + 1024], 4
    vmovdqa xmm0, xmmword ptr [rdx + 368]
    sha256rnds2 xmm5, xmm12, xmm0
    vpaddd xmm13, xmm3, xmm13
    vmovq xmm0, qword ptr [rdx + 376]
    sha256rnds2 xmm12, xmm5, xmm0
    sha256msg2 xmm13, xmm9
    vmovdqa xmm3, xmmword ptr [r8 + 32]
    vmovdqa xmmword ptr [rdi + 1056], xmm13
    sha256msg1 xmm3, xmmword ptr [r8 + 48]
    vpalignr xmm9, xmm8, xmmword ptr [r8 + 64], 4
    vpaddd xmm9, xmm3, xmm9
    vmovdqa xmm3, xmmword ptr [rdi + 752]
    sha256msg1 xmm3, xmmword ptr [rdi + 768]
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 128]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm15, xmm14, xmmword ptr [rdi + 784], 4
    vmovq xmm0, qword ptr [rdx + 72]
    sha256rnds2 xmm10, xmm7, xmm0
    sha256msg2 xmm9, xmm8
    vmovdqa xmmword ptr [r8 + 96], xmm9
    vpaddd xmm15, xmm3, xmm15
    vmovdqa xmm0, xmmword ptr [rdx + 80]
    sha256rnds2 xmm7, xmm10, xmm0
    sha256msg2 xmm15, xmm14
    vmovdqa xmmword ptr [rdi + 816], xmm15
    vpaddd xmm3, xmm9, xmmword ptr [r8 + 864]
    vmovdqa xmmword ptr [r9 + 96], xmm3
    vmovdqa xmm3, xmmword ptr [r8 + 416]
    vmovdqa xmm8, xmmword ptr [rdi + 1008]
    sha256msg1 xmm3, xmmword ptr [r8 + 432]
    sha256msg1 xmm8, xmmword ptr [rdi + 1024]
    vpalignr xmm14, xmm11, xmmword ptr [r8 + 448], 4
    vpaddd xmm14, xmm3, xmm14
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 128]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpalignr xmm3, xmm13, xmmword ptr [rdi + 1040], 4
    vmovdqa xmm0, xmmword ptr [rdx + 384]
    sha256rnds2 xmm5, xmm12, xmm0
    vmovq xmm0, qword ptr [rdx + 392]
    sha256rnds2 xmm12, xmm5, xmm0
    vpaddd xmm3, xmm8, xmm3
    sha256msg2 xmm14, xmm11
    vmovdqa xmmword ptr [r8 + 480], xmm14
    sha256msg2 xmm3, xmm13
    vpaddd xmm8, xmm14, xmmword ptr [r8 + 864]
    vmovdqa xmmword ptr [rdi + 1072], xmm3
    vmovdqa xmmword ptr [r9 + 416], xmm8
    vmovdqa xmm8, xmmword ptr [rdi + 768]
    sha256msg1 xmm8, xmmword ptr [rdi + 784]
    vpaddd xmm0, xmm15, xmmword ptr [rdi + 144]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm11, xmm15, xmmword ptr [rdi + 800], 4
    vmovq xmm0, qword ptr [rdx + 88]
    sha256rnds2 xmm10, xmm7, xmm0
    vpaddd xmm11, xmm8, xmm11
    sha256msg2 xmm11, xmm15
    vmovdqa xmm8, xmmword ptr [r8 + 48]
    sha256msg1 xmm8, xmmword ptr [r8 + 64]
    vmovdqa xmmword ptr [rdi + 832], xmm11
    vpalignr xmm13, xmm9, xmmword ptr [r8 + 80], 4
    vmovdqa xmm15, xmmword ptr [rdi + 1024]
    vmovdqa xmm0, xmmword ptr [rdx + 96]
    sha256rnds2 xmm7, xmm10, xmm0
    sha256msg1 xmm15, xmmword ptr [rdi + 1040]
    vpaddd xmm13, xmm8, xmm13
    vpaddd xmm0, xmm3, xmmword ptr [rdi + 144]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpalignr xmm8, xmm3, xmmword ptr [rdi + 1056], 4
    vmovdqa xmm0, xmmword ptr [rdx + 400]
    sha256rnds2 xmm5, xmm12, xmm0
    vpaddd xmm8, xmm15, xmm8
    vmovq xmm0, qword ptr [rdx + 408]
    sha256rnds2 xmm12, xmm5, xmm0
    sha256msg2 xmm8, xmm3
    vmovdqa xmm3, xmmword ptr [r8 + 432]
    sha256msg1 xmm3, xmmword ptr [r8 + 448]
    vmovdqa xmmword ptr [rdi + 1088], xmm8
    vpalignr xmm15, xmm14, xmmword ptr [r8 + 464], 4
    vpaddd xmm15, xmm3, xmm15
    sha256msg2 xmm15, xmm14
    vmovdqa xmmword ptr [r8 + 496], xmm15
    vpaddd xmm3, xmm15, xmmword ptr [r8 + 880]
    vmovdqa xmmword ptr [r9 + 432], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 784]
    sha256msg1 xmm3, xmmword ptr [rdi + 800]
    vpaddd xmm0, xmm11, xmmword ptr [rdi + 160]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm14, xmm11, xmmword ptr [rdi + 816], 4
    vpaddd xmm14, xmm3, xmm14
    vmovq xmm0, qword ptr [rdx + 104]
    sha256rnds2 xmm10, xmm7, xmm0
    sha256msg2 xmm13, xmm9
    vmovdqa xmmword ptr [r8 + 112], xmm13
    vpaddd xmm3, xmm13, xmmword ptr [r8 + 880]
    vmovdqa xmmword ptr [r9 + 112], xmm3
    sha256msg2 xmm14, xmm11
    vmovdqa xmmword ptr [rdi + 848], xmm14
    vmovdqa xmm0, xmmword ptr [rdx + 112]
    sha256rnds2 xmm7, xmm10, xmm0
    vmovdqa xmm3, xmmword ptr [r8 + 64]
    sha256msg1 xmm3, xmmword ptr [r8 + 80]
    vpalignr xmm9, xmm13, xmmword ptr [r8 + 96], 4
    vpaddd xmm9, xmm3, xmm9
    vmovdqa xmm3, xmmword ptr [rdi + 1040]
    sha256msg1 xmm3, xmmword ptr [rdi + 1056]
    sha256msg2 xmm9, xmm13
    vmovdqa xmmword ptr [r8 + 128], xmm9
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 160]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpalignr xmm11, xmm8, xmmword ptr [rdi + 1072], 4
    vmovdqa xmm0, xmmword ptr [rdx + 416]
    sha256rnds2 xmm5, xmm12, xmm0
    vmovq xmm0, qword ptr [rdx + 424]
    sha256rnds2 xmm12, xmm5, xmm0
    vpaddd xmm11, xmm3, xmm11
    sha256msg2 xmm11, xmm8
    vmovdqa xmmword ptr [rdi + 1104], xmm11
    vpaddd xmm3, xmm9, xmmword ptr [r8 + 896]
    vmovdqa xmmword ptr [r9 + 128], xmm3
    vmovdqa xmm3, xmmword ptr [r8 + 448]
    sha256msg1 xmm3, xmmword ptr [r8 + 464]
    vpalignr xmm8, xmm15, xmmword ptr [r8 + 480], 4
    vpaddd xmm8, xmm3, xmm8
    vmovdqa xmm3, xmmword ptr [rdi + 800]
    sha256msg1 xmm3, xmmword ptr [rdi + 816]
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 176]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm13, xmm14, xmmword ptr [rdi + 832], 4
    vmovq xmm0, qword ptr [rdx + 120]
    sha256rnds2 xmm10, xmm7, xmm0
    sha256msg2 xmm8, xmm15
    vmovdqa xmmword ptr [r8 + 512], xmm8
    vpaddd xmm13, xmm3, xmm13
    vmovdqa xmm0, xmmword ptr [rdx + 128]
    sha256rnds2 xmm7, xmm10, xmm0
    sha256msg2 xmm13, xmm14
    vmovdqa xmmword ptr [rdi + 864], xmm13
    vpaddd xmm3, xmm8, xmmword ptr [r8 + 896]
    vmovdqa xmmword ptr [r9 + 448], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 1056]
    sha256msg1 xmm3, xmmword ptr [rdi + 1072]
    vpaddd xmm0, xmm11, xmmword ptr [rdi + 176]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpalignr xmm14, xmm11, xmmword ptr [rdi + 1088], 4
    vmovdqa xmm0, xmmword ptr [rdx + 432]
    sha256rnds2 xmm5, xmm12, xmm0
    vmovq xmm0, qword ptr [rdx + 440]
    sha256rnds2 xmm12, xmm5, xmm0
    vpaddd xmm14, xmm3, xmm14
    sha256msg2 xmm14, xmm11
    vmovdqa xmm3, xmmword ptr [r8 + 80]
    vmovdqa xmmword ptr [rdi + 1120], xmm14
    sha256msg1 xmm3, xmmword ptr [r8 + 96]
    vpalignr xmm11, xmm9, xmmword ptr [r8 + 112], 4
    vpaddd xmm11, xmm3, xmm11
    sha256msg2 xmm11, xmm9
    vmovdqa xmmword ptr [r8 + 144], xmm11
    vpaddd xmm3, xmm11, xmmword ptr [r8 + 912]
    vmovdqa xmmword ptr [r9 + 144], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 816]
    sha256msg1 xmm3, xmmword ptr [rdi + 832]
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 192]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm9, xmm13, xmmword ptr [rdi + 848], 4
    vmovq xmm0, qword ptr [rdx + 136]
    sha256rnds2 xmm10, xmm7, xmm0
    vpaddd xmm9, xmm3, xmm9
    sha256msg2 xmm9, xmm13
    vmovdqa xmm3, xmmword ptr [r8 + 464]
    vmovdqa xmm0, xmmword ptr [rdx + 144]
    sha256rnds2 xmm7, xmm10, xmm0
    sha256msg1 xmm3, xmmword ptr [r8 + 480]
    vmovdqa xmmword ptr [rdi + 880], xmm9
    vpalignr xmm13, xmm8, xmmword ptr [r8 + 496], 4
    vpaddd xmm13, xmm3, xmm13
    sha256msg2 xmm13, xmm8
    vmovdqa xmmword ptr [r8 + 528], xmm13
    vpaddd xmm3, xmm13, xmmword ptr [r8 + 912]
    vmovdqa xmmword ptr [r9 + 464], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 1072]
    sha256msg1 xmm3, xmmword ptr [rdi + 1088]
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 192]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vpalignr xmm8, xmm14, xmmword ptr [rdi + 1104], 4
    vmovdqa xmm0, xmmword ptr [rdx + 448]
    sha256rnds2 xmm5, xmm12, xmm0
    vpaddd xmm8, xmm3, xmm8
    vmovq xmm0, qword ptr [rdx + 456]
    sha256rnds2 xmm12, xmm5, xmm0
    sha256msg2 xmm8, xmm14
    vmovdqa xmm3, xmmword ptr [r8 + 96]
    vmovdqa xmmword ptr [rdi + 1136], xmm8
    sha256msg1 xmm3, xmmword ptr [r8 + 112]
    vpalignr xmm14, xmm11, xmmword ptr [r8 + 128], 4
    vpaddd xmm14, xmm3, xmm14
    vmovdqa xmm3, xmmword ptr [rdi + 832]
    sha256msg1 xmm3, xmmword ptr [rdi + 848]
    vpaddd xmm0, xmm9, xmmword ptr [rdi + 208]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm15, xmm9, xmmword ptr [rdi + 864], 4
    vmovq xmm0, qword ptr [rdx + 152]
    sha256rnds2 xmm10, xmm7, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 160]
    sha256rnds2 xmm7, xmm10, xmm0
    sha256msg2 xmm14, xmm11
    vpaddd xmm15, xmm3, xmm15
    sha256msg2 xmm15, xmm9
    vpaddd xmm3, xmm14, xmmword ptr [r8 + 928]
    vmovdqa xmmword ptr [r9 + 160], xmm3
    vmovdqa xmm3, xmmword ptr [r8 + 480]
    sha256msg1 xmm3, xmmword ptr [r8 + 496]
    vpalignr xmm9, xmm13, xmmword ptr [r8 + 512], 4
    vmovdqa xmm11, xmmword ptr [rdi + 1088]
    vpaddd xmm9, xmm3, xmm9
    sha256msg1 xmm11, xmmword ptr [rdi + 1104]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 208]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 464]
    sha256rnds2 xmm5, xmm12, xmm0
    vpalignr xmm3, xmm8, xmmword ptr [rdi + 1120], 4
    vpaddd xmm3, xmm11, xmm3
    vmovq xmm0, qword ptr [rdx + 472]
    sha256rnds2 xmm12, xmm5, xmm0
    sha256msg2 xmm9, xmm13
    sha256msg2 xmm3, xmm8
    vpaddd xmm8, xmm9, xmmword ptr [r8 + 928]
    vmovdqa xmmword ptr [r9 + 480], xmm8
    vmovdqa xmm8, xmmword ptr [rdi + 848]
    sha256msg1 xmm8, xmmword ptr [rdi + 864]
    vpaddd xmm0, xmm15, xmmword ptr [rdi + 224]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm11, xmm15, xmmword ptr [rdi + 880], 4
    vmovq xmm0, qword ptr [rdx + 168]
    sha256rnds2 xmm10, xmm7, xmm0
    vpaddd xmm11, xmm8, xmm11
    vmovdqa xmm0, xmmword ptr [rdx + 176]
    sha256rnds2 xmm7, xmm10, xmm0
    sha256msg2 xmm11, xmm15
    vmovdqa xmm8, xmmword ptr [r8 + 112]
    sha256msg1 xmm8, xmmword ptr [r8 + 128]
    vpalignr xmm13, xmm14, xmmword ptr [r8 + 144], 4
    vpaddd xmm13, xmm8, xmm13
    sha256msg2 xmm13, xmm14
    vpaddd xmm13, xmm13, xmmword ptr [r8 + 944]
    vmovdqa xmm8, xmmword ptr [rdi + 1104]
    vmovdqa xmmword ptr [r9 + 176], xmm13
    sha256msg1 xmm8, xmmword ptr [rdi + 1120]
    vpaddd xmm0, xmm3, xmmword ptr [rdi + 224]
    sha256rnds2 xmm6, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 480]
    sha256rnds2 xmm5, xmm12, xmm0
    vpalignr xmm13, xmm3, xmmword ptr [rdi + 1136], 4
    vpalignr xmm14, xmm9, xmmword ptr [r8 + 528], 4
    vpaddd xmm13, xmm8, xmm13
    vmovq xmm0, qword ptr [rdx + 488]
    sha256rnds2 xmm12, xmm5, xmm0
    sha256msg2 xmm13, xmm3
    vmovdqa xmm3, xmmword ptr [r8 + 496]
    sha256msg1 xmm3, xmmword ptr [r8 + 512]
    vpaddd xmm14, xmm3, xmm14
    sha256msg2 xmm14, xmm9
    vpaddd xmm0, xmm11, xmmword ptr [rdi + 240]
    sha256rnds2 xmm2, xmm1, xmm0
    vpaddd xmm14, xmm14, xmmword ptr [r8 + 944]
    vmovdqa xmmword ptr [r9 + 496], xmm14
    vmovq xmm0, qword ptr [rdx + 184]
    sha256rnds2 xmm10, xmm7, xmm0
    vmovd eax, xmm2
    bswap eax
    cmp eax, dword ptr [rdi + 1752]
    setbe cl
    vmovdqa xmm0, xmmword ptr [rdx + 496]
    sha256rnds2 xmm5, xmm12, xmm0
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 240]
    sha256rnds2 xmm6, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 504]
    sha256rnds2 xmm12, xmm5, xmm0
    vpaddd xmm10, xmm10, xmmword ptr [rsi + 32]
    vpaddd xmm7, xmm7, xmmword ptr [rsi + 48]
    vshufps xmm1, xmm10, xmm7, 187
    vmovdqa xmmword ptr [rdi + 608], xmm1
    vshufps xmm7, xmm10, xmm7, 17
    vmovdqa xmmword ptr [rdi + 624], xmm7
    vmovd eax, xmm6
    bswap eax
    cmp eax, dword ptr [rdi + 1752]
    setbe ch
    vpaddd xmm12, xmm12, xmmword ptr [rsi + 32]
    vpaddd xmm5, xmm5, xmmword ptr [rsi + 48]
    vshufps xmm1, xmm12, xmm5, 187
    vmovdqa xmmword ptr [rdi + 640], xmm1
    vshufps xmm5, xmm12, xmm5, 17
    vmovdqa xmmword ptr [rdi + 656], xmm5
    xchg rdx, r9
    lea r10, [r10 - 1]
    test rcx, rcx
    jnz 4f
    test r10, r10
    jnz 2b
4:
    lea rax, [rcx + 0]
    mov qword ptr [rdi + 1696], r10
    sub rsi, rdi
    mov qword ptr [rdi + 1712], rsi
    sub rdx, rdi
    mov qword ptr [rdi + 1720], rdx
    sub r8, rdi
    mov qword ptr [rdi + 1728], r8
    sub r9, rdi
    mov qword ptr [rdi + 1736], r9
    mov qword ptr [rdi + 1744], r11
    ret
