# Made by `cargo run -p hashgrind-kernelgen -- emit`, order plain-single: do not edit.
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
    vmovdqa xmm4, xmmword ptr [rdi + 624]
    vpaddd xmm0, xmm3, xmmword ptr [rdi + 0]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm3, xmmword ptr [rdi + 560]
    vpaddd xmm3, xmm3, xmmword ptr [rdi + 544]
    vmovdqa xmmword ptr [rdi + 560], xmm3
    vmovdqa xmm5, xmmword ptr [rdi + 416]
    vmovdqa xmm6, xmmword ptr [rdi + 432]
    vmovdqa xmm7, xmmword ptr [rdi + 640]
    vmovdqa xmm8, xmmword ptr [rdi + 656]
    vpshufb xmm3, xmm3, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [r9 + 304], xmm3
    vpblendw xmm3, xmm3, xmmword ptr [rdi + 512], 63
    sha256msg1 xmm3, xmmword ptr [rdi + 448]
    sha256msg2 xmm3, xmmword ptr [rdi + 464]
    vmovdqa xmmword ptr [r8 + 0], xmm3
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 0]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    vmovdqa xmm7, xmmword ptr [rdi + 576]
    vpaddd xmm7, xmm7, xmmword ptr [rdi + 544]
    vmovdqa xmmword ptr [rdi + 576], xmm7
    vmovdqa xmm9, xmmword ptr [rsi + 16]
    vmovdqa xmm10, xmmword ptr [rdx + 304]
    vpaddd xmm10, xmm10, xmmword ptr [rsi + 0]
    vpaddd xmm11, xmm3, xmmword ptr [r8 + 768]
    vmovdqa xmmword ptr [r9 + 0], xmm11
    vpshufb xmm7, xmm7, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [r9 + 624], xmm7
    vpblendw xmm7, xmm7, xmmword ptr [rdi + 512], 63
    sha256msg1 xmm7, xmmword ptr [rdi + 448]
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 16]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm10, xmm9, xmm0
    sha256msg2 xmm7, xmmword ptr [rdi + 464]
    vmovdqa xmmword ptr [r8 + 384], xmm7
    vmovdqa xmm4, xmmword ptr [rsi + 16]
    vmovdqa xmm11, xmmword ptr [rdx + 624]
    vpaddd xmm11, xmm11, xmmword ptr [rsi + 0]
    vpaddd xmm12, xmm7, xmmword ptr [r8 + 768]
    vmovdqa xmmword ptr [r9 + 320], xmm12
    vmovdqa xmm12, xmmword ptr [rdi + 608]
    sha256msg1 xmm12, xmmword ptr [rdi + 624]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 16]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm4, xmm11, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm11, xmm4, xmm0
    sha256msg2 xmm12, xmmword ptr [rdi + 400]
    vmovdqa xmmword ptr [rdi + 736], xmm12
    vmovdqa xmm8, xmmword ptr [rdi + 480]
    sha256msg2 xmm8, xmm3
    vmovdqa xmmword ptr [r8 + 16], xmm8
    vpaddd xmm3, xmm8, xmmword ptr [r8 + 784]
    vmovdqa xmmword ptr [r9 + 16], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 640]
    sha256msg1 xmm3, xmmword ptr [rdi + 656]
    vmovdqa xmm0, xmmword ptr [rdi + 352]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 360]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm10, xmm9, xmm0
    sha256msg2 xmm3, xmmword ptr [rdi + 400]
    vmovdqa xmmword ptr [rdi + 992], xmm3
    vmovdqa xmm13, xmmword ptr [rdi + 480]
    sha256msg2 xmm13, xmm7
    vmovdqa xmmword ptr [r8 + 400], xmm13
    vpaddd xmm7, xmm13, xmmword ptr [r8 + 784]
    vmovdqa xmmword ptr [r9 + 336], xmm7
    vmovdqa xmm0, xmmword ptr [rdi + 352]
    sha256rnds2 xmm6, xmm5, xmm0
    vmovq xmm0, qword ptr [rdi + 360]
    sha256rnds2 xmm5, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm4, xmm11, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm11, xmm4, xmm0
    vpalignr xmm7, xmm8, xmmword ptr [r8 + 0], 4
    vmovdqa xmm0, xmmword ptr [rdi + 368]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 376]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm10, xmm9, xmm0
    sha256msg2 xmm7, xmm8
    vmovdqa xmmword ptr [r8 + 32], xmm7
    vpaddd xmm8, xmm7, xmmword ptr [r8 + 800]
    vmovdqa xmmword ptr [r9 + 32], xmm8
    vpalignr xmm8, xmm13, xmmword ptr [r8 + 384], 4
    vmovdqa xmm0, xmmword ptr [rdi + 368]
    sha256rnds2 xmm6, xmm5, xmm0
    vmovq xmm0, qword ptr [rdi + 376]
    sha256rnds2 xmm5, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm4, xmm11, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm11, xmm4, xmm0
    sha256msg2 xmm8, xmm13
    vmovdqa xmmword ptr [r8 + 416], xmm8
    vpaddd xmm13, xmm8, xmmword ptr [r8 + 800]
    vmovdqa xmmword ptr [r9 + 352], xmm13
    vmovdqa xmm13, xmmword ptr [rdi + 624]
    sha256msg1 xmm13, xmmword ptr [rdi + 384]
    vpaddd xmm0, xmm12, xmmword ptr [rdi + 64]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm14, xmm12, xmmword ptr [rdi + 400], 4
    vmovdqa xmm0, xmmword ptr [rdx + 0]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovq xmm0, qword ptr [rdx + 8]
    sha256rnds2 xmm10, xmm9, xmm0
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmm12
    vmovdqa xmmword ptr [rdi + 752], xmm14
    vpalignr xmm12, xmm7, xmmword ptr [r8 + 16], 4
    vpaddd xmm12, xmm12, xmmword ptr [rdi + 496]
    sha256msg2 xmm12, xmm7
    vmovdqa xmmword ptr [r8 + 48], xmm12
    vpaddd xmm7, xmm12, xmmword ptr [r8 + 816]
    vmovdqa xmmword ptr [r9 + 48], xmm7
    vmovdqa xmm7, xmmword ptr [rdi + 656]
    sha256msg1 xmm7, xmmword ptr [rdi + 384]
    vpaddd xmm0, xmm3, xmmword ptr [rdi + 64]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    vpalignr xmm13, xmm3, xmmword ptr [rdi + 400], 4
    vmovdqa xmm0, xmmword ptr [rdx + 320]
    sha256rnds2 xmm4, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 328]
    sha256rnds2 xmm11, xmm4, xmm0
    vpaddd xmm13, xmm7, xmm13
    sha256msg2 xmm13, xmm3
    vmovdqa xmmword ptr [rdi + 1008], xmm13
    vpalignr xmm3, xmm8, xmmword ptr [r8 + 400], 4
    vpaddd xmm3, xmm3, xmmword ptr [rdi + 496]
    sha256msg2 xmm3, xmm8
    vmovdqa xmmword ptr [r8 + 432], xmm3
    vpaddd xmm7, xmm3, xmmword ptr [r8 + 816]
    vmovdqa xmmword ptr [r9 + 368], xmm7
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 80]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm14, xmmword ptr [rdi + 736], 4
    vmovdqa xmm0, xmmword ptr [rdx + 16]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovq xmm0, qword ptr [rdx + 24]
    sha256rnds2 xmm10, xmm9, xmm0
    vpaddd xmm7, xmm7, xmmword ptr [rdi + 384]
    sha256msg2 xmm7, xmm14
    vmovdqa xmmword ptr [rdi + 768], xmm7
    vmovdqa xmm8, xmmword ptr [r8 + 0]
    sha256msg1 xmm8, xmmword ptr [r8 + 16]
    vpalignr xmm14, xmm12, xmmword ptr [r8 + 32], 4
    vpaddd xmm14, xmm8, xmm14
    sha256msg2 xmm14, xmm12
    vmovdqa xmmword ptr [r8 + 64], xmm14
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 80]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    vpalignr xmm8, xmm13, xmmword ptr [rdi + 992], 4
    vmovdqa xmm0, xmmword ptr [rdx + 336]
    sha256rnds2 xmm4, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 344]
    sha256rnds2 xmm11, xmm4, xmm0
    vpaddd xmm8, xmm8, xmmword ptr [rdi + 384]
    sha256msg2 xmm8, xmm13
    vmovdqa xmmword ptr [rdi + 1024], xmm8
    vpaddd xmm12, xmm14, xmmword ptr [r8 + 832]
    vmovdqa xmmword ptr [r9 + 64], xmm12
    vmovdqa xmm12, xmmword ptr [r8 + 384]
    sha256msg1 xmm12, xmmword ptr [r8 + 400]
    vpalignr xmm13, xmm3, xmmword ptr [r8 + 416], 4
    vpaddd xmm13, xmm12, xmm13
    vmovdqa xmm12, xmmword ptr [rdi + 400]
    sha256msg1 xmm12, xmmword ptr [rdi + 736]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 96]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm15, xmm7, xmmword ptr [rdi + 752], 4
    vmovdqa xmm0, xmmword ptr [rdx + 32]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovq xmm0, qword ptr [rdx + 40]
    sha256rnds2 xmm10, xmm9, xmm0
    sha256msg2 xmm13, xmm3
    vmovdqa xmmword ptr [r8 + 448], xmm13
    vpaddd xmm15, xmm12, xmm15
    sha256msg2 xmm15, xmm7
    vmovdqa xmmword ptr [rdi + 784], xmm15
    vpaddd xmm3, xmm13, xmmword ptr [r8 + 832]
    vmovdqa xmmword ptr [r9 + 384], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 400]
    sha256msg1 xmm3, xmmword ptr [rdi + 992]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 96]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    vpalignr xmm7, xmm8, xmmword ptr [rdi + 1008], 4
    vmovdqa xmm0, xmmword ptr [rdx + 352]
    sha256rnds2 xmm4, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 360]
    sha256rnds2 xmm11, xmm4, xmm0
    vpaddd xmm7, xmm3, xmm7
    sha256msg2 xmm7, xmm8
    vmovdqa xmm3, xmmword ptr [r8 + 16]
    sha256msg1 xmm3, xmmword ptr [r8 + 32]
    vmovdqa xmmword ptr [rdi + 1040], xmm7
    vpalignr xmm8, xmm14, xmmword ptr [r8 + 48], 4
    vpaddd xmm8, xmm3, xmm8
    sha256msg2 xmm8, xmm14
    vmovdqa xmmword ptr [r8 + 80], xmm8
    vpaddd xmm3, xmm8, xmmword ptr [r8 + 848]
    vmovdqa xmmword ptr [r9 + 80], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 736]
    sha256msg1 xmm3, xmmword ptr [rdi + 752]
    vpaddd xmm0, xmm15, xmmword ptr [rdi + 112]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm12, xmm15, xmmword ptr [rdi + 768], 4
    vmovdqa xmm0, xmmword ptr [rdx + 48]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovq xmm0, qword ptr [rdx + 56]
    sha256rnds2 xmm10, xmm9, xmm0
    vpaddd xmm12, xmm3, xmm12
    sha256msg2 xmm12, xmm15
    vmovdqa xmm3, xmmword ptr [r8 + 400]
    sha256msg1 xmm3, xmmword ptr [r8 + 416]
    vmovdqa xmmword ptr [rdi + 800], xmm12
    vpalignr xmm14, xmm13, xmmword ptr [r8 + 432], 4
    vpaddd xmm14, xmm3, xmm14
    sha256msg2 xmm14, xmm13
    vmovdqa xmmword ptr [r8 + 464], xmm14
    vpaddd xmm3, xmm14, xmmword ptr [r8 + 848]
    vmovdqa xmmword ptr [r9 + 400], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 992]
    sha256msg1 xmm3, xmmword ptr [rdi + 1008]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 112]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    vpalignr xmm13, xmm7, xmmword ptr [rdi + 1024], 4
    vmovdqa xmm0, xmmword ptr [rdx + 368]
    sha256rnds2 xmm4, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 376]
    sha256rnds2 xmm11, xmm4, xmm0
    vpaddd xmm13, xmm3, xmm13
    sha256msg2 xmm13, xmm7
    vmovdqa xmmword ptr [rdi + 1056], xmm13
    vmovdqa xmm3, xmmword ptr [r8 + 32]
    sha256msg1 xmm3, xmmword ptr [r8 + 48]
    vpalignr xmm7, xmm8, xmmword ptr [r8 + 64], 4
    vpaddd xmm7, xmm3, xmm7
    vmovdqa xmm3, xmmword ptr [rdi + 752]
    sha256msg1 xmm3, xmmword ptr [rdi + 768]
    vpaddd xmm0, xmm12, xmmword ptr [rdi + 128]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm15, xmm12, xmmword ptr [rdi + 784], 4
    vmovdqa xmm0, xmmword ptr [rdx + 64]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovq xmm0, qword ptr [rdx + 72]
    sha256rnds2 xmm10, xmm9, xmm0
    sha256msg2 xmm7, xmm8
    vmovdqa xmmword ptr [r8 + 96], xmm7
    vpaddd xmm15, xmm3, xmm15
    sha256msg2 xmm15, xmm12
    vmovdqa xmmword ptr [rdi + 816], xmm15
    vpaddd xmm3, xmm7, xmmword ptr [r8 + 864]
    vmovdqa xmmword ptr [r9 + 96], xmm3
    vmovdqa xmm3, xmmword ptr [r8 + 416]
    sha256msg1 xmm3, xmmword ptr [r8 + 432]
    vpalignr xmm8, xmm14, xmmword ptr [r8 + 448], 4
    vpaddd xmm8, xmm3, xmm8
    vmovdqa xmm3, xmmword ptr [rdi + 1008]
    sha256msg1 xmm3, xmmword ptr [rdi + 1024]
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 128]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    vpalignr xmm12, xmm13, xmmword ptr [rdi + 1040], 4
    vmovdqa xmm0, xmmword ptr [rdx + 384]
    sha256rnds2 xmm4, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 392]
    sha256rnds2 xmm11, xmm4, xmm0
    sha256msg2 xmm8, xmm14
    vmovdqa xmmword ptr [r8 + 480], xmm8
    vpaddd xmm12, xmm3, xmm12
    sha256msg2 xmm12, xmm13
    vmovdqa xmmword ptr [rdi + 1072], xmm12
    vpaddd xmm3, xmm8, xmmword ptr [r8 + 864]
    vmovdqa xmmword ptr [r9 + 416], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 768]
    sha256msg1 xmm3, xmmword ptr [rdi + 784]
    vpaddd xmm0, xmm15, xmmword ptr [rdi + 144]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm13, xmm15, xmmword ptr [rdi + 800], 4
    vmovdqa xmm0, xmmword ptr [rdx + 80]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovq xmm0, qword ptr [rdx + 88]
    sha256rnds2 xmm10, xmm9, xmm0
    vpaddd xmm13, xmm3, xmm13
    sha256msg2 xmm13, xmm15
    vmovdqa xmm3, xmmword ptr [r8 + 48]
    sha256msg1 xmm3, xmmword ptr [r8 + 64]
    vmovdqa xmmword ptr [rdi + 832], xmm13
    vpalignr xmm14, xmm7, xmmword ptr [r8 + 80], 4
    vpaddd xmm14, xmm3, xmm14
    sha256msg2 xmm14, xmm7
    vmovdqa xmmword ptr [r8 + 112], xmm14
    vpaddd xmm3, xmm14, xmmword ptr [r8 + 880]
    vmovdqa xmmword ptr [r9 + 112], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 1024]
    sha256msg1 xmm3, xmmword ptr [rdi + 1040]
    vpaddd xmm0, xmm12, xmmword ptr [rdi + 144]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    vpalignr xmm7, xmm12, xmmword ptr [rdi + 1056], 4
    vmovdqa xmm0, xmmword ptr [rdx + 400]
    sha256rnds2 xmm4, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 408]
    sha256rnds2 xmm11, xmm4, xmm0
    vpaddd xmm7, xmm3, xmm7
    sha256msg2 xmm7, xmm12
    vmovdqa xmm3, xmmword ptr [r8 + 432]
    sha256msg1 xmm3, xmmword ptr [r8 + 448]
    vmovdqa xmmword ptr [rdi + 1088], xmm7
    vpalignr xmm12, xmm8, xmmword ptr [r8 + 464], 4
    vpaddd xmm12, xmm3, xmm12
    sha256msg2 xmm12, xmm8
    vmovdqa xmmword ptr [r8 + 496], xmm12
    vpaddd xmm3, xmm12, xmmword ptr [r8 + 880]
    vmovdqa xmmword ptr [r9 + 432], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 784]
    sha256msg1 xmm3, xmmword ptr [rdi + 800]
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 160]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm8, xmm13, xmmword ptr [rdi + 816], 4
    vmovdqa xmm0, xmmword ptr [rdx + 96]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovq xmm0, qword ptr [rdx + 104]
    sha256rnds2 xmm10, xmm9, xmm0
    vpaddd xmm8, xmm3, xmm8
    sha256msg2 xmm8, xmm13
    vmovdqa xmmword ptr [rdi + 848], xmm8
    vmovdqa xmm3, xmmword ptr [r8 + 64]
    sha256msg1 xmm3, xmmword ptr [r8 + 80]
    vpalignr xmm13, xmm14, xmmword ptr [r8 + 96], 4
    vpaddd xmm13, xmm3, xmm13
    vmovdqa xmm3, xmmword ptr [rdi + 1040]
    sha256msg1 xmm3, xmmword ptr [rdi + 1056]
    sha256msg2 xmm13, xmm14
    vmovdqa xmmword ptr [r8 + 128], xmm13
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 160]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    vpalignr xmm14, xmm7, xmmword ptr [rdi + 1072], 4
    vmovdqa xmm0, xmmword ptr [rdx + 416]
    sha256rnds2 xmm4, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 424]
    sha256rnds2 xmm11, xmm4, xmm0
    vpaddd xmm14, xmm3, xmm14
    sha256msg2 xmm14, xmm7
    vmovdqa xmmword ptr [rdi + 1104], xmm14
    vpaddd xmm3, xmm13, xmmword ptr [r8 + 896]
    vmovdqa xmmword ptr [r9 + 128], xmm3
    vmovdqa xmm3, xmmword ptr [r8 + 448]
    sha256msg1 xmm3, xmmword ptr [r8 + 464]
    vpalignr xmm7, xmm12, xmmword ptr [r8 + 480], 4
    vpaddd xmm7, xmm3, xmm7
    vmovdqa xmm3, xmmword ptr [rdi + 800]
    sha256msg1 xmm3, xmmword ptr [rdi + 816]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 176]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm15, xmm8, xmmword ptr [rdi + 832], 4
    vmovdqa xmm0, xmmword ptr [rdx + 112]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovq xmm0, qword ptr [rdx + 120]
    sha256rnds2 xmm10, xmm9, xmm0
    sha256msg2 xmm7, xmm12
    vmovdqa xmmword ptr [r8 + 512], xmm7
    vpaddd xmm15, xmm3, xmm15
    sha256msg2 xmm15, xmm8
    vmovdqa xmmword ptr [rdi + 864], xmm15
    vpaddd xmm3, xmm7, xmmword ptr [r8 + 896]
    vmovdqa xmmword ptr [r9 + 448], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 1056]
    sha256msg1 xmm3, xmmword ptr [rdi + 1072]
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 176]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    vpalignr xmm8, xmm14, xmmword ptr [rdi + 1088], 4
    vmovdqa xmm0, xmmword ptr [rdx + 432]
    sha256rnds2 xmm4, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 440]
    sha256rnds2 xmm11, xmm4, xmm0
    vpaddd xmm8, xmm3, xmm8
    sha256msg2 xmm8, xmm14
    vmovdqa xmm3, xmmword ptr [r8 + 80]
    sha256msg1 xmm3, xmmword ptr [r8 + 96]
    vmovdqa xmmword ptr [rdi + 1120], xmm8
    vpalignr xmm12, xmm13, xmmword ptr [r8 + 112], 4
    vpaddd xmm12, xmm3, xmm12
    sha256msg2 xmm12, xmm13
    vmovdqa xmmword ptr [r8 + 144], xmm12
    vpaddd xmm3, xmm12, xmmword ptr [r8 + 912]
    vmovdqa xmmword ptr [r9 + 144], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 816]
    sha256msg1 xmm3, xmmword ptr [rdi + 832]
    vpaddd xmm0, xmm15, xmmword ptr [rdi + 192]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm13, xmm15, xmmword ptr [rdi + 848], 4
    vmovdqa xmm0, xmmword ptr [rdx + 128]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovq xmm0, qword ptr [rdx + 136]
    sha256rnds2 xmm10, xmm9, xmm0
    vpaddd xmm13, xmm3, xmm13
    sha256msg2 xmm13, xmm15
    vmovdqa xmm3, xmmword ptr [r8 + 464]
    sha256msg1 xmm3, xmmword ptr [r8 + 480]
    vmovdqa xmmword ptr [rdi + 880], xmm13
    vpalignr xmm14, xmm7, xmmword ptr [r8 + 496], 4
    vpaddd xmm14, xmm3, xmm14
    sha256msg2 xmm14, xmm7
    vmovdqa xmmword ptr [r8 + 528], xmm14
    vpaddd xmm3, xmm14, xmmword ptr [r8 + 912]
    vmovdqa xmmword ptr [r9 + 464], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 1072]
    sha256msg1 xmm3, xmmword ptr [rdi + 1088]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 192]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    vpalignr xmm7, xmm8, xmmword ptr [rdi + 1104], 4
    vmovdqa xmm0, xmmword ptr [rdx + 448]
    sha256rnds2 xmm4, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 456]
    sha256rnds2 xmm11, xmm4, xmm0
    vpaddd xmm7, xmm3, xmm7
    sha256msg2 xmm7, xmm8
    vmovdqa xmmword ptr [rdi + 1136], xmm7
    vmovdqa xmm3, xmmword ptr [r8 + 96]
    sha256msg1 xmm3, xmmword ptr [r8 + 112]
    vpalignr xmm8, xmm12, xmmword ptr [r8 + 128], 4
    vpaddd xmm8, xmm3, xmm8
    vmovdqa xmm3, xmmword ptr [rdi + 832]
    sha256msg1 xmm3, xmmword ptr [rdi + 848]
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 208]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm15, xmm13, xmmword ptr [rdi + 864], 4
    vmovdqa xmm0, xmmword ptr [rdx + 144]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovq xmm0, qword ptr [rdx + 152]
    sha256rnds2 xmm10, xmm9, xmm0
    sha256msg2 xmm8, xmm12
    vpaddd xmm15, xmm3, xmm15
    sha256msg2 xmm15, xmm13
    vpaddd xmm3, xmm8, xmmword ptr [r8 + 928]
    vmovdqa xmmword ptr [r9 + 160], xmm3
    vmovdqa xmm3, xmmword ptr [r8 + 480]
    sha256msg1 xmm3, xmmword ptr [r8 + 496]
    vpalignr xmm12, xmm14, xmmword ptr [r8 + 512], 4
    vpaddd xmm12, xmm3, xmm12
    vmovdqa xmm3, xmmword ptr [rdi + 1088]
    sha256msg1 xmm3, xmmword ptr [rdi + 1104]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 208]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    vpalignr xmm13, xmm7, xmmword ptr [rdi + 1120], 4
    vmovdqa xmm0, xmmword ptr [rdx + 464]
    sha256rnds2 xmm4, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 472]
    sha256rnds2 xmm11, xmm4, xmm0
    sha256msg2 xmm12, xmm14
    vpaddd xmm13, xmm3, xmm13
    sha256msg2 xmm13, xmm7
    vpaddd xmm3, xmm12, xmmword ptr [r8 + 928]
    vmovdqa xmmword ptr [r9 + 480], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 848]
    sha256msg1 xmm3, xmmword ptr [rdi + 864]
    vpaddd xmm0, xmm15, xmmword ptr [rdi + 224]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm15, xmmword ptr [rdi + 880], 4
    vmovdqa xmm0, xmmword ptr [rdx + 160]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovq xmm0, qword ptr [rdx + 168]
    sha256rnds2 xmm10, xmm9, xmm0
    vpaddd xmm7, xmm3, xmm7
    sha256msg2 xmm7, xmm15
    vmovdqa xmm3, xmmword ptr [r8 + 112]
    sha256msg1 xmm3, xmmword ptr [r8 + 128]
    vpalignr xmm14, xmm8, xmmword ptr [r8 + 144], 4
    vpaddd xmm14, xmm3, xmm14
    sha256msg2 xmm14, xmm8
    vpaddd xmm14, xmm14, xmmword ptr [r8 + 944]
    vmovdqa xmmword ptr [r9 + 176], xmm14
    vmovdqa xmm3, xmmword ptr [rdi + 1104]
    sha256msg1 xmm3, xmmword ptr [rdi + 1120]
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 224]
    sha256rnds2 xmm6, xmm5, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm5, xmm6, xmm0
    vpalignr xmm8, xmm13, xmmword ptr [rdi + 1136], 4
    vmovdqa xmm0, xmmword ptr [rdx + 480]
    sha256rnds2 xmm4, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 488]
    sha256rnds2 xmm11, xmm4, xmm0
    vpaddd xmm8, xmm3, xmm8
    sha256msg2 xmm8, xmm13
    vmovdqa xmm3, xmmword ptr [r8 + 496]
    sha256msg1 xmm3, xmmword ptr [r8 + 512]
    vpalignr xmm13, xmm12, xmmword ptr [r8 + 528], 4
    vpaddd xmm13, xmm3, xmm13
    sha256msg2 xmm13, xmm12
    vpaddd xmm13, xmm13, xmmword ptr [r8 + 944]
    vmovdqa xmmword ptr [r9 + 496], xmm13
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 240]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 176]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovq xmm0, qword ptr [rdx + 184]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovd eax, xmm2
    bswap eax
    cmp eax, dword ptr [rdi + 1752]
    setbe cl
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 240]
    sha256rnds2 xmm6, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 496]
    sha256rnds2 xmm4, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 504]
    sha256rnds2 xmm11, xmm4, xmm0
    vpaddd xmm10, xmm10, xmmword ptr [rsi + 32]
    vpaddd xmm9, xmm9, xmmword ptr [rsi + 48]
    vshufps xmm1, xmm10, xmm9, 187
    vmovdqa xmmword ptr [rdi + 608], xmm1
    vshufps xmm9, xmm10, xmm9, 17
    vmovdqa xmmword ptr [rdi + 624], xmm9
    vmovd eax, xmm6
    bswap eax
    cmp eax, dword ptr [rdi + 1752]
    setbe ch
    vpaddd xmm11, xmm11, xmmword ptr [rsi + 32]
    vpaddd xmm4, xmm4, xmmword ptr [rsi + 48]
    vshufps xmm1, xmm11, xmm4, 187
    vmovdqa xmmword ptr [rdi + 640], xmm1
    vshufps xmm4, xmm11, xmm4, 17
    vmovdqa xmmword ptr [rdi + 656], xmm4
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
