# Made by `cargo run -p hashgrind-kernelgen -- emit`, order zen3-siblings6: do not edit.
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
    vpaddd xmm0, xmm3, xmmword ptr [rdi + 0]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm3, xmmword ptr [rdi + 432]
    vmovdqa xmm6, xmmword ptr [rdi + 640]
    vmovdqa xmm7, xmmword ptr [rdi + 656]
    vmovdqa xmm8, xmmword ptr [r8 - 64]
    sha256msg1 xmm8, xmmword ptr [r8 - 48]
    vmovdqa xmm9, xmmword ptr [r8 - 16]
    vpalignr xmm9, xmm9, xmmword ptr [r8 - 32], 4
    vpaddd xmm9, xmm8, xmm9
    sha256msg2 xmm9, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [r8 + 0], xmm9
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 0]
    sha256rnds2 xmm3, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm6, xmmword ptr [rsi + 16]
    vmovdqa xmm8, xmmword ptr [rdx + 304]
    vpaddd xmm8, xmm8, xmmword ptr [rsi + 0]
    vpaddd xmm9, xmm9, xmmword ptr [r8 + 768]
    vmovdqa xmmword ptr [r9 + 0], xmm9
    vmovdqa xmm9, xmmword ptr [r8 + 320]
    sha256msg1 xmm9, xmmword ptr [r8 + 336]
    vmovdqa xmm10, xmmword ptr [r8 + 368]
    vpalignr xmm10, xmm10, xmmword ptr [r8 + 352], 4
    vpaddd xmm10, xmm9, xmm10
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm6, xmm8, xmm0
    vpaddd xmm0, xmm5, xmmword ptr [rdi + 16]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm8, xmm6, xmm0
    sha256msg2 xmm10, xmmword ptr [r8 + 368]
    vmovdqa xmmword ptr [r8 + 384], xmm10
    vmovdqa xmm5, xmmword ptr [rsi + 16]
    vmovdqa xmm9, xmmword ptr [rdx + 624]
    vpaddd xmm9, xmm9, xmmword ptr [rsi + 0]
    vpaddd xmm10, xmm10, xmmword ptr [r8 + 768]
    vmovdqa xmmword ptr [r9 + 320], xmm10
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 16]
    sha256rnds2 xmm3, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm7, xmmword ptr [rdi + 608]
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm5, xmm9, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm9, xmm5, xmm0
    vmovdqa xmm10, xmmword ptr [rdi + 640]
    sha256msg1 xmm10, xmmword ptr [rdi + 656]
    sha256msg1 xmm7, xmmword ptr [rdi + 624]
    vmovdqa xmm0, xmmword ptr [rdi + 352]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm6, xmm8, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm8, xmm6, xmm0
    vmovq xmm0, qword ptr [rdi + 360]
    sha256rnds2 xmm1, xmm2, xmm0
    sha256msg2 xmm10, xmmword ptr [rdi + 400]
    vmovdqa xmmword ptr [rdi + 992], xmm10
    vmovdqa xmm0, xmmword ptr [rdi + 352]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 360]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm5, xmm9, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 368]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm9, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm6, xmm8, xmm0
    vmovq xmm0, qword ptr [rdi + 376]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm8, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 368]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 376]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm5, xmm9, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm9, xmm5, xmm0
    vmovdqa xmm11, xmmword ptr [rdi + 624]
    vmovdqa xmm0, xmmword ptr [rdx + 0]
    sha256rnds2 xmm6, xmm8, xmm0
    vmovq xmm0, qword ptr [rdx + 8]
    sha256rnds2 xmm8, xmm6, xmm0
    vmovdqa xmm12, xmmword ptr [rdi + 656]
    sha256msg1 xmm12, xmmword ptr [rdi + 384]
    sha256msg1 xmm11, xmmword ptr [rdi + 384]
    vpaddd xmm0, xmm10, xmmword ptr [rdi + 64]
    sha256rnds2 xmm3, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm3, xmm0
    sha256msg2 xmm7, xmmword ptr [rdi + 400]
    vpalignr xmm13, xmm7, xmmword ptr [rdi + 400], 4
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 64]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmmword ptr [rdi + 736], xmm7
    vpalignr xmm14, xmm10, xmmword ptr [rdi + 400], 4
    vpaddd xmm13, xmm11, xmm13
    vmovdqa xmm0, xmmword ptr [rdx + 320]
    sha256rnds2 xmm5, xmm9, xmm0
    vmovq xmm0, qword ptr [rdx + 328]
    sha256rnds2 xmm9, xmm5, xmm0
    vpaddd xmm14, xmm12, xmm14
    sha256msg2 xmm14, xmm10
    vmovdqa xmmword ptr [rdi + 1008], xmm14
    vmovdqa xmm0, xmmword ptr [rdx + 16]
    sha256rnds2 xmm6, xmm8, xmm0
    vmovq xmm0, qword ptr [rdx + 24]
    sha256rnds2 xmm8, xmm6, xmm0
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 80]
    sha256rnds2 xmm3, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm3, xmm0
    vpalignr xmm10, xmm14, xmmword ptr [rdi + 992], 4
    vmovdqa xmm0, xmmword ptr [rdx + 336]
    sha256rnds2 xmm5, xmm9, xmm0
    vmovq xmm0, qword ptr [rdx + 344]
    sha256rnds2 xmm9, xmm5, xmm0
    vpaddd xmm10, xmm10, xmmword ptr [rdi + 384]
    sha256msg2 xmm10, xmm14
    vmovdqa xmmword ptr [rdi + 1024], xmm10
    vmovdqa xmm0, xmmword ptr [rdx + 32]
    sha256rnds2 xmm6, xmm8, xmm0
    vmovq xmm0, qword ptr [rdx + 40]
    sha256rnds2 xmm8, xmm6, xmm0
    sha256msg2 xmm13, xmm7
    vpalignr xmm7, xmm13, xmmword ptr [rdi + 736], 4
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 80]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmmword ptr [rdi + 752], xmm13
    vmovdqa xmm11, xmmword ptr [rdi + 400]
    vpaddd xmm7, xmm7, xmmword ptr [rdi + 384]
    vmovdqa xmm12, xmmword ptr [rdi + 400]
    vpaddd xmm0, xmm10, xmmword ptr [rdi + 96]
    vmovdqa xmmword ptr [rdi + 1536], xmm0
    sha256rnds2 xmm3, xmm4, xmm0
    vpalignr xmm14, xmm10, xmmword ptr [rdi + 1008], 4
    sha256msg1 xmm11, xmmword ptr [rdi + 992]
    sha256msg1 xmm12, xmmword ptr [rdi + 736]
    vmovdqa xmm15, xmmword ptr [rdi + 736]
    vmovdqa xmm0, xmmword ptr [rdx + 48]
    sha256rnds2 xmm6, xmm8, xmm0
    vmovq xmm0, qword ptr [rdi + 1544]
    sha256rnds2 xmm4, xmm3, xmm0
    vmovq xmm0, qword ptr [rdx + 56]
    sha256rnds2 xmm8, xmm6, xmm0
    sha256msg2 xmm7, xmm13
    vmovdqa xmm0, xmmword ptr [rdx + 352]
    sha256rnds2 xmm5, xmm9, xmm0
    sha256msg1 xmm15, xmmword ptr [rdi + 752]
    vmovq xmm0, qword ptr [rdx + 360]
    sha256rnds2 xmm9, xmm5, xmm0
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 96]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmmword ptr [rdi + 768], xmm7
    vpaddd xmm14, xmm11, xmm14
    vpalignr xmm11, xmm7, xmmword ptr [rdi + 752], 4
    sha256msg2 xmm14, xmm10
    vmovdqa xmmword ptr [rdi + 1040], xmm14
    vmovdqa xmm10, xmmword ptr [rdi + 992]
    sha256msg1 xmm10, xmmword ptr [rdi + 1008]
    vpaddd xmm11, xmm12, xmm11
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 112]
    sha256rnds2 xmm3, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm3, xmm0
    vpalignr xmm12, xmm14, xmmword ptr [rdi + 1024], 4
    vmovdqa xmm0, xmmword ptr [rdx + 368]
    sha256rnds2 xmm5, xmm9, xmm0
    vmovq xmm0, qword ptr [rdx + 376]
    sha256rnds2 xmm9, xmm5, xmm0
    vpaddd xmm12, xmm10, xmm12
    sha256msg2 xmm12, xmm14
    vmovdqa xmmword ptr [rdi + 1056], xmm12
    vmovdqa xmm10, xmmword ptr [r8 - 48]
    sha256msg1 xmm10, xmmword ptr [r8 - 32]
    vmovdqa xmm13, xmmword ptr [r8 + 0]
    vpalignr xmm13, xmm13, xmmword ptr [r8 - 16], 4
    vpaddd xmm13, xmm10, xmm13
    sha256msg2 xmm11, xmm7
    vpalignr xmm7, xmm11, xmmword ptr [rdi + 768], 4
    vpaddd xmm0, xmm11, xmmword ptr [rdi + 112]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmmword ptr [rdi + 784], xmm11
    vpaddd xmm7, xmm15, xmm7
    vmovdqa xmm10, xmmword ptr [rdi + 752]
    vmovdqa xmm0, xmmword ptr [rdx + 64]
    sha256rnds2 xmm6, xmm8, xmm0
    vmovq xmm0, qword ptr [rdx + 72]
    sha256rnds2 xmm8, xmm6, xmm0
    sha256msg2 xmm13, xmmword ptr [r8 + 0]
    sha256msg1 xmm10, xmmword ptr [rdi + 768]
    vmovdqa xmmword ptr [r8 + 16], xmm13
    vpaddd xmm13, xmm13, xmmword ptr [r8 + 784]
    vmovdqa xmmword ptr [r9 + 16], xmm13
    vmovdqa xmm13, xmmword ptr [r8 + 336]
    sha256msg1 xmm13, xmmword ptr [r8 + 352]
    vmovdqa xmm14, xmmword ptr [r8 + 384]
    vpalignr xmm14, xmm14, xmmword ptr [r8 + 368], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm7, xmm11
    vpalignr xmm11, xmm7, xmmword ptr [rdi + 784], 4
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 128]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmmword ptr [rdi + 800], xmm7
    vpaddd xmm11, xmm10, xmm11
    vmovdqa xmm10, xmmword ptr [rdi + 1008]
    sha256msg1 xmm10, xmmword ptr [rdi + 1024]
    vpaddd xmm0, xmm12, xmmword ptr [rdi + 128]
    sha256rnds2 xmm3, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm3, xmm0
    vpalignr xmm13, xmm12, xmmword ptr [rdi + 1040], 4
    vmovdqa xmm0, xmmword ptr [rdx + 384]
    sha256rnds2 xmm5, xmm9, xmm0
    vmovq xmm0, qword ptr [rdx + 392]
    sha256rnds2 xmm9, xmm5, xmm0
    sha256msg2 xmm14, xmmword ptr [r8 + 384]
    vmovdqa xmmword ptr [r8 + 400], xmm14
    vpaddd xmm13, xmm10, xmm13
    sha256msg2 xmm13, xmm12
    vmovdqa xmmword ptr [rdi + 1072], xmm13
    vpaddd xmm14, xmm14, xmmword ptr [r8 + 784]
    vmovdqa xmmword ptr [r9 + 336], xmm14
    vmovdqa xmm10, xmmword ptr [rdi + 768]
    vmovdqa xmm0, xmmword ptr [rdx + 80]
    sha256rnds2 xmm6, xmm8, xmm0
    vmovq xmm0, qword ptr [rdx + 88]
    sha256rnds2 xmm8, xmm6, xmm0
    vmovdqa xmm12, xmmword ptr [rdi + 1024]
    sha256msg1 xmm10, xmmword ptr [rdi + 784]
    sha256msg1 xmm12, xmmword ptr [rdi + 1040]
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 144]
    sha256rnds2 xmm3, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm3, xmm0
    sha256msg2 xmm11, xmm7
    vpalignr xmm7, xmm11, xmmword ptr [rdi + 800], 4
    vpaddd xmm0, xmm11, xmmword ptr [rdi + 144]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmmword ptr [rdi + 816], xmm11
    vpaddd xmm7, xmm10, xmm7
    vpalignr xmm10, xmm13, xmmword ptr [rdi + 1056], 4
    vmovdqa xmm0, xmmword ptr [rdx + 400]
    sha256rnds2 xmm5, xmm9, xmm0
    vmovq xmm0, qword ptr [rdx + 408]
    sha256rnds2 xmm9, xmm5, xmm0
    vpaddd xmm10, xmm12, xmm10
    sha256msg2 xmm10, xmm13
    vmovdqa xmmword ptr [rdi + 1088], xmm10
    vmovdqa xmm12, xmmword ptr [rdi + 784]
    vmovdqa xmm0, xmmword ptr [rdx + 96]
    sha256rnds2 xmm6, xmm8, xmm0
    vmovq xmm0, qword ptr [rdx + 104]
    sha256rnds2 xmm8, xmm6, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 1040]
    sha256msg1 xmm12, xmmword ptr [rdi + 800]
    sha256msg1 xmm13, xmmword ptr [rdi + 1056]
    vpaddd xmm0, xmm10, xmmword ptr [rdi + 160]
    sha256rnds2 xmm3, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm3, xmm0
    vpalignr xmm14, xmm10, xmmword ptr [rdi + 1072], 4
    vmovdqa xmm0, xmmword ptr [rdx + 416]
    sha256rnds2 xmm5, xmm9, xmm0
    vmovq xmm0, qword ptr [rdx + 424]
    sha256rnds2 xmm9, xmm5, xmm0
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmm10
    vmovdqa xmmword ptr [rdi + 1104], xmm14
    vmovdqa xmm10, xmmword ptr [rdi + 800]
    vmovdqa xmm0, xmmword ptr [rdx + 112]
    sha256rnds2 xmm6, xmm8, xmm0
    sha256msg2 xmm7, xmm11
    vpalignr xmm11, xmm7, xmmword ptr [rdi + 816], 4
    sha256msg1 xmm10, xmmword ptr [rdi + 816]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 160]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmmword ptr [rdi + 832], xmm7
    vpaddd xmm11, xmm12, xmm11
    vmovq xmm0, qword ptr [rdx + 120]
    sha256rnds2 xmm8, xmm6, xmm0
    vmovdqa xmm12, xmmword ptr [rdi + 1056]
    sha256msg1 xmm12, xmmword ptr [rdi + 1072]
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 176]
    sha256rnds2 xmm3, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm3, xmm0
    vpalignr xmm13, xmm14, xmmword ptr [rdi + 1088], 4
    vmovdqa xmm0, xmmword ptr [rdx + 432]
    sha256rnds2 xmm5, xmm9, xmm0
    vmovq xmm0, qword ptr [rdx + 440]
    sha256rnds2 xmm9, xmm5, xmm0
    vpaddd xmm13, xmm12, xmm13
    sha256msg2 xmm13, xmm14
    vmovdqa xmmword ptr [rdi + 1120], xmm13
    vmovdqa xmm12, xmmword ptr [rdi + 816]
    vmovdqa xmm0, xmmword ptr [rdx + 128]
    sha256rnds2 xmm6, xmm8, xmm0
    sha256msg2 xmm11, xmm7
    vpalignr xmm7, xmm11, xmmword ptr [rdi + 832], 4
    sha256msg1 xmm12, xmmword ptr [rdi + 832]
    vpaddd xmm0, xmm11, xmmword ptr [rdi + 176]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmmword ptr [rdi + 848], xmm11
    vpaddd xmm7, xmm10, xmm7
    vmovq xmm0, qword ptr [rdx + 136]
    sha256rnds2 xmm8, xmm6, xmm0
    vmovdqa xmm10, xmmword ptr [rdi + 1072]
    sha256msg1 xmm10, xmmword ptr [rdi + 1088]
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 192]
    sha256rnds2 xmm3, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm3, xmm0
    vpalignr xmm14, xmm13, xmmword ptr [rdi + 1104], 4
    vmovdqa xmm0, xmmword ptr [rdx + 448]
    sha256rnds2 xmm5, xmm9, xmm0
    vmovq xmm0, qword ptr [rdx + 456]
    sha256rnds2 xmm9, xmm5, xmm0
    vpaddd xmm14, xmm10, xmm14
    sha256msg2 xmm14, xmm13
    vmovdqa xmmword ptr [rdi + 1136], xmm14
    vmovdqa xmm10, xmmword ptr [rdi + 832]
    vmovdqa xmm0, xmmword ptr [rdx + 144]
    sha256rnds2 xmm6, xmm8, xmm0
    sha256msg2 xmm7, xmm11
    vpalignr xmm11, xmm7, xmmword ptr [rdi + 848], 4
    sha256msg1 xmm10, xmmword ptr [rdi + 848]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 192]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmmword ptr [rdi + 864], xmm7
    vpaddd xmm11, xmm12, xmm11
    vmovq xmm0, qword ptr [rdx + 152]
    sha256rnds2 xmm8, xmm6, xmm0
    vmovdqa xmm12, xmmword ptr [rdi + 1088]
    sha256msg1 xmm12, xmmword ptr [rdi + 1104]
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 208]
    sha256rnds2 xmm3, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm3, xmm0
    vpalignr xmm13, xmm14, xmmword ptr [rdi + 1120], 4
    vmovdqa xmm0, xmmword ptr [rdx + 464]
    sha256rnds2 xmm5, xmm9, xmm0
    vmovq xmm0, qword ptr [rdx + 472]
    sha256rnds2 xmm9, xmm5, xmm0
    vpaddd xmm13, xmm12, xmm13
    vmovdqa xmm12, xmmword ptr [rdi + 848]
    sha256msg2 xmm13, xmm14
    sha256msg2 xmm11, xmm7
    vpalignr xmm7, xmm11, xmmword ptr [rdi + 864], 4
    vpaddd xmm0, xmm11, xmmword ptr [rdi + 208]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    sha256msg1 xmm12, xmmword ptr [rdi + 864]
    vmovdqa xmmword ptr [rdi + 880], xmm11
    vpaddd xmm7, xmm10, xmm7
    vmovdqa xmm10, xmmword ptr [rdi + 1104]
    vmovdqa xmm0, xmmword ptr [rdx + 160]
    sha256rnds2 xmm6, xmm8, xmm0
    vmovq xmm0, qword ptr [rdx + 168]
    sha256rnds2 xmm8, xmm6, xmm0
    sha256msg1 xmm10, xmmword ptr [rdi + 1120]
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 224]
    sha256rnds2 xmm3, xmm4, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm4, xmm3, xmm0
    vpalignr xmm14, xmm13, xmmword ptr [rdi + 1136], 4
    vmovdqa xmm0, xmmword ptr [rdx + 480]
    sha256rnds2 xmm5, xmm9, xmm0
    vmovq xmm0, qword ptr [rdx + 488]
    sha256rnds2 xmm9, xmm5, xmm0
    vpaddd xmm14, xmm10, xmm14
    sha256msg2 xmm14, xmm13
    vmovdqa xmm0, xmmword ptr [rdx + 176]
    sha256rnds2 xmm6, xmm8, xmm0
    vmovq xmm0, qword ptr [rdx + 184]
    sha256rnds2 xmm8, xmm6, xmm0
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 240]
    sha256rnds2 xmm3, xmm4, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 496]
    sha256rnds2 xmm5, xmm9, xmm0
    vmovq xmm0, qword ptr [rdx + 504]
    sha256rnds2 xmm9, xmm5, xmm0
    vpaddd xmm8, xmm8, xmmword ptr [rsi + 32]
    sha256msg2 xmm7, xmm11
    vpalignr xmm4, xmm7, xmmword ptr [rdi + 880], 4
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 224]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpaddd xmm6, xmm6, xmmword ptr [rsi + 48]
    vpaddd xmm4, xmm12, xmm4
    vshufps xmm10, xmm8, xmm6, 187
    vmovdqa xmmword ptr [rdi + 608], xmm10
    vshufps xmm6, xmm8, xmm6, 17
    vmovdqa xmmword ptr [rdi + 624], xmm6
    vmovd eax, xmm3
    bswap eax
    cmp eax, dword ptr [rdi + 1752]
    setbe ch
    vpaddd xmm9, xmm9, xmmword ptr [rsi + 32]
    vpaddd xmm5, xmm5, xmmword ptr [rsi + 48]
    vshufps xmm3, xmm9, xmm5, 187
    vmovdqa xmmword ptr [rdi + 640], xmm3
    vshufps xmm5, xmm9, xmm5, 17
    sha256msg2 xmm4, xmm7
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 240]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa xmmword ptr [rdi + 656], xmm5
    vmovd eax, xmm2
    bswap eax
    cmp eax, dword ptr [rdi + 1752]
    setbe cl
    add rsi, 64
    add r8, 32
    add r9, 32
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
