# Made by `cargo run -p hashgrind-kernelgen -- emit`, order zen3-siblings2: do not edit.
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
    vmovdqa xmm3, xmmword ptr [rdi + 416]
    vmovdqa xmm5, xmmword ptr [rdi + 432]
    vmovdqa xmm6, xmmword ptr [rdi + 640]
    vmovdqa xmm7, xmmword ptr [rdi + 656]
    vmovdqa xmm8, xmmword ptr [rsi + 16]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 0]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vmovdqa xmm6, xmmword ptr [r8 - 64]
    vmovdqa xmm9, xmmword ptr [rdx + 624]
    vmovdqa xmm10, xmmword ptr [rsi + 16]
    vpaddd xmm9, xmm9, xmmword ptr [rsi + 0]
    sha256msg1 xmm6, xmmword ptr [r8 - 48]
    vmovdqa xmm11, xmmword ptr [rdx + 304]
    vmovdqa xmm12, xmmword ptr [r8 - 16]
    vpaddd xmm11, xmm11, xmmword ptr [rsi + 0]
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm8, xmm9, xmm0
    vpalignr xmm12, xmm12, xmmword ptr [r8 - 32], 4
    vpaddd xmm12, xmm6, xmm12
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm9, xmm8, xmm0
    sha256msg2 xmm12, xmmword ptr [r8 - 16]
    vmovdqa xmm6, xmmword ptr [r8 + 320]
    vmovdqa xmmword ptr [r8 + 0], xmm12
    sha256msg1 xmm6, xmmword ptr [r8 + 336]
    vmovdqa xmm13, xmmword ptr [r8 + 368]
    vpalignr xmm13, xmm13, xmmword ptr [r8 + 352], 4
    vpaddd xmm13, xmm6, xmm13
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 16]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpaddd xmm12, xmm12, xmmword ptr [r8 + 768]
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm10, xmm11, xmm0
    vmovdqa xmmword ptr [r9 + 0], xmm12
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm11, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm8, xmm9, xmm0
    sha256msg2 xmm13, xmmword ptr [r8 + 368]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 16]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vmovdqa xmmword ptr [r8 + 384], xmm13
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm9, xmm8, xmm0
    vpaddd xmm13, xmm13, xmmword ptr [r8 + 768]
    vmovdqa xmmword ptr [r9 + 320], xmm13
    vmovdqa xmm4, xmmword ptr [rdi + 608]
    sha256msg1 xmm4, xmmword ptr [rdi + 624]
    sha256msg2 xmm4, xmmword ptr [rdi + 400]
    vmovdqa xmmword ptr [rdi + 736], xmm4
    vmovdqa xmm6, xmmword ptr [rdi + 640]
    vmovdqa xmm0, xmmword ptr [rdi + 352]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 352]
    sha256rnds2 xmm5, xmm3, xmm0
    sha256msg1 xmm6, xmmword ptr [rdi + 656]
    vmovq xmm0, qword ptr [rdi + 360]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm10, xmm11, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm11, xmm10, xmm0
    sha256msg2 xmm6, xmmword ptr [rdi + 400]
    vmovdqa xmmword ptr [rdi + 992], xmm6
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm8, xmm9, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm9, xmm8, xmm0
    vmovq xmm0, qword ptr [rdi + 360]
    sha256rnds2 xmm3, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 368]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 376]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm10, xmm11, xmm0
    vmovdqa xmm7, xmmword ptr [r8 - 48]
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm11, xmm10, xmm0
    sha256msg1 xmm7, xmmword ptr [r8 - 32]
    vmovdqa xmm12, xmmword ptr [r8 + 0]
    vpalignr xmm12, xmm12, xmmword ptr [r8 - 16], 4
    vpaddd xmm12, xmm7, xmm12
    vmovdqa xmm7, xmmword ptr [r8 + 336]
    sha256msg1 xmm7, xmmword ptr [r8 + 352]
    vmovdqa xmm13, xmmword ptr [r8 + 384]
    vpalignr xmm13, xmm13, xmmword ptr [r8 + 368], 4
    vmovdqa xmm0, xmmword ptr [rdi + 368]
    sha256rnds2 xmm5, xmm3, xmm0
    sha256msg2 xmm12, xmmword ptr [r8 + 0]
    vpaddd xmm13, xmm7, xmm13
    vmovdqa xmmword ptr [r8 + 16], xmm12
    vmovdqa xmm0, xmmword ptr [rdx + 320]
    sha256rnds2 xmm8, xmm9, xmm0
    vpaddd xmm12, xmm12, xmmword ptr [r8 + 784]
    vmovq xmm0, qword ptr [rdx + 328]
    sha256rnds2 xmm9, xmm8, xmm0
    vmovdqa xmmword ptr [r9 + 16], xmm12
    vmovq xmm0, qword ptr [rdi + 376]
    sha256rnds2 xmm3, xmm5, xmm0
    sha256msg2 xmm13, xmmword ptr [r8 + 384]
    vmovdqa xmmword ptr [r8 + 400], xmm13
    vpaddd xmm13, xmm13, xmmword ptr [r8 + 784]
    vmovdqa xmmword ptr [r9 + 336], xmm13
    vmovdqa xmm7, xmmword ptr [rdi + 624]
    sha256msg1 xmm7, xmmword ptr [rdi + 384]
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 64]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm12, xmm4, xmmword ptr [rdi + 400], 4
    vmovdqa xmm0, xmmword ptr [rdx + 0]
    sha256rnds2 xmm10, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 8]
    sha256rnds2 xmm11, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 336]
    sha256rnds2 xmm8, xmm9, xmm0
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 64]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vpaddd xmm12, xmm7, xmm12
    sha256msg2 xmm12, xmm4
    vmovq xmm0, qword ptr [rdx + 344]
    sha256rnds2 xmm9, xmm8, xmm0
    vmovdqa xmmword ptr [rdi + 752], xmm12
    vmovdqa xmm4, xmmword ptr [rdi + 656]
    sha256msg1 xmm4, xmmword ptr [rdi + 384]
    vpalignr xmm7, xmm6, xmmword ptr [rdi + 400], 4
    vpaddd xmm7, xmm4, xmm7
    sha256msg2 xmm7, xmm6
    vmovdqa xmmword ptr [rdi + 1008], xmm7
    vpaddd xmm0, xmm12, xmmword ptr [rdi + 80]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 80]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vpalignr xmm4, xmm12, xmmword ptr [rdi + 736], 4
    vmovdqa xmm0, xmmword ptr [rdx + 16]
    sha256rnds2 xmm10, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 24]
    sha256rnds2 xmm11, xmm10, xmm0
    vpaddd xmm4, xmm4, xmmword ptr [rdi + 384]
    sha256msg2 xmm4, xmm12
    vmovdqa xmmword ptr [rdi + 768], xmm4
    vmovdqa xmm6, xmmword ptr [r8 - 32]
    vpalignr xmm12, xmm7, xmmword ptr [rdi + 992], 4
    sha256msg1 xmm6, xmmword ptr [r8 - 16]
    vmovdqa xmm13, xmmword ptr [r8 + 16]
    vpalignr xmm13, xmm13, xmmword ptr [r8 + 0], 4
    vpaddd xmm12, xmm12, xmmword ptr [rdi + 384]
    vpaddd xmm13, xmm6, xmm13
    sha256msg2 xmm12, xmm7
    sha256msg2 xmm13, xmmword ptr [r8 + 16]
    vmovdqa xmmword ptr [rdi + 1024], xmm12
    vmovdqa xmmword ptr [r8 + 32], xmm13
    vmovdqa xmm6, xmmword ptr [r8 + 352]
    vmovdqa xmm0, xmmword ptr [rdx + 352]
    sha256rnds2 xmm8, xmm9, xmm0
    sha256msg1 xmm6, xmmword ptr [r8 + 368]
    vmovq xmm0, qword ptr [rdx + 360]
    sha256rnds2 xmm9, xmm8, xmm0
    vmovdqa xmm7, xmmword ptr [r8 + 400]
    vpalignr xmm7, xmm7, xmmword ptr [r8 + 384], 4
    vpaddd xmm7, xmm6, xmm7
    vmovdqa xmm6, xmmword ptr [rdi + 400]
    vpaddd xmm13, xmm13, xmmword ptr [r8 + 800]
    sha256msg1 xmm6, xmmword ptr [rdi + 736]
    vmovdqa xmmword ptr [r9 + 32], xmm13
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 96]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm13, xmm4, xmmword ptr [rdi + 752], 4
    vmovdqa xmm0, xmmword ptr [rdx + 32]
    sha256rnds2 xmm10, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 40]
    sha256rnds2 xmm11, xmm10, xmm0
    sha256msg2 xmm7, xmmword ptr [r8 + 400]
    vmovdqa xmmword ptr [r8 + 416], xmm7
    vpaddd xmm13, xmm6, xmm13
    sha256msg2 xmm13, xmm4
    vmovdqa xmmword ptr [rdi + 784], xmm13
    vpaddd xmm0, xmm12, xmmword ptr [rdi + 96]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vpaddd xmm7, xmm7, xmmword ptr [r8 + 800]
    vmovdqa xmm0, xmmword ptr [rdx + 368]
    sha256rnds2 xmm8, xmm9, xmm0
    vmovdqa xmmword ptr [r9 + 352], xmm7
    vmovdqa xmm4, xmmword ptr [rdi + 400]
    vmovq xmm0, qword ptr [rdx + 376]
    sha256rnds2 xmm9, xmm8, xmm0
    sha256msg1 xmm4, xmmword ptr [rdi + 992]
    vpalignr xmm6, xmm12, xmmword ptr [rdi + 1008], 4
    vpaddd xmm6, xmm4, xmm6
    sha256msg2 xmm6, xmm12
    vmovdqa xmmword ptr [rdi + 1040], xmm6
    vmovdqa xmm4, xmmword ptr [rdi + 736]
    sha256msg1 xmm4, xmmword ptr [rdi + 752]
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 112]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm13, xmmword ptr [rdi + 768], 4
    vmovdqa xmm0, xmmword ptr [rdx + 48]
    sha256rnds2 xmm10, xmm11, xmm0
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 112]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 56]
    sha256rnds2 xmm11, xmm10, xmm0
    vpaddd xmm7, xmm4, xmm7
    sha256msg2 xmm7, xmm13
    vmovdqa xmm4, xmmword ptr [rdi + 992]
    vmovdqa xmmword ptr [rdi + 800], xmm7
    sha256msg1 xmm4, xmmword ptr [rdi + 1008]
    vpalignr xmm12, xmm6, xmmword ptr [rdi + 1024], 4
    vpaddd xmm12, xmm4, xmm12
    sha256msg2 xmm12, xmm6
    vmovdqa xmmword ptr [rdi + 1056], xmm12
    vmovdqa xmm4, xmmword ptr [rdi + 752]
    sha256msg1 xmm4, xmmword ptr [rdi + 768]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 128]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm6, xmmword ptr [r8 - 16]
    vmovdqa xmm0, xmmword ptr [rdx + 384]
    sha256rnds2 xmm8, xmm9, xmm0
    vpalignr xmm13, xmm7, xmmword ptr [rdi + 784], 4
    vmovq xmm0, qword ptr [rdx + 392]
    sha256rnds2 xmm9, xmm8, xmm0
    sha256msg1 xmm6, xmmword ptr [r8 + 0]
    vmovdqa xmm0, xmmword ptr [rdx + 64]
    sha256rnds2 xmm10, xmm11, xmm0
    vmovdqa xmm14, xmmword ptr [r8 + 32]
    vmovq xmm0, qword ptr [rdx + 72]
    sha256rnds2 xmm11, xmm10, xmm0
    vpalignr xmm14, xmm14, xmmword ptr [r8 + 16], 4
    vpaddd xmm14, xmm6, xmm14
    vpaddd xmm13, xmm4, xmm13
    sha256msg2 xmm13, xmm7
    vmovdqa xmmword ptr [rdi + 816], xmm13
    vmovdqa xmm4, xmmword ptr [r8 + 368]
    sha256msg2 xmm14, xmmword ptr [r8 + 32]
    sha256msg1 xmm4, xmmword ptr [r8 + 384]
    vmovdqa xmmword ptr [r8 + 48], xmm14
    vmovdqa xmm6, xmmword ptr [r8 + 416]
    vpalignr xmm6, xmm6, xmmword ptr [r8 + 400], 4
    vmovdqa xmm7, xmmword ptr [rdi + 1008]
    vpaddd xmm6, xmm4, xmm6
    sha256msg1 xmm7, xmmword ptr [rdi + 1024]
    vpaddd xmm0, xmm12, xmmword ptr [rdi + 128]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vpaddd xmm14, xmm14, xmmword ptr [r8 + 816]
    vpalignr xmm4, xmm12, xmmword ptr [rdi + 1040], 4
    vmovdqa xmmword ptr [r9 + 48], xmm14
    sha256msg2 xmm6, xmmword ptr [r8 + 416]
    vpaddd xmm4, xmm7, xmm4
    vmovdqa xmmword ptr [r8 + 432], xmm6
    sha256msg2 xmm4, xmm12
    vmovdqa xmmword ptr [rdi + 1072], xmm4
    vpaddd xmm6, xmm6, xmmword ptr [r8 + 816]
    vmovdqa xmmword ptr [r9 + 368], xmm6
    vmovdqa xmm6, xmmword ptr [rdi + 768]
    sha256msg1 xmm6, xmmword ptr [rdi + 784]
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 144]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm13, xmmword ptr [rdi + 800], 4
    vmovdqa xmm0, xmmword ptr [rdx + 80]
    sha256rnds2 xmm10, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 88]
    sha256rnds2 xmm11, xmm10, xmm0
    vpaddd xmm7, xmm6, xmm7
    vmovdqa xmm6, xmmword ptr [rdi + 1024]
    sha256msg2 xmm7, xmm13
    sha256msg1 xmm6, xmmword ptr [rdi + 1040]
    vmovdqa xmmword ptr [rdi + 832], xmm7
    vmovdqa xmm0, xmmword ptr [rdx + 400]
    sha256rnds2 xmm8, xmm9, xmm0
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 144]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 408]
    sha256rnds2 xmm9, xmm8, xmm0
    vpalignr xmm12, xmm4, xmmword ptr [rdi + 1056], 4
    vmovdqa xmm0, xmmword ptr [rdx + 416]
    sha256rnds2 xmm8, xmm9, xmm0
    vpaddd xmm12, xmm6, xmm12
    sha256msg2 xmm12, xmm4
    vmovdqa xmmword ptr [rdi + 1088], xmm12
    vmovq xmm0, qword ptr [rdx + 424]
    sha256rnds2 xmm9, xmm8, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 784]
    sha256msg1 xmm4, xmmword ptr [rdi + 800]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 160]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm7, xmmword ptr [rdi + 816], 4
    vmovdqa xmm0, xmmword ptr [rdx + 96]
    sha256rnds2 xmm10, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 104]
    sha256rnds2 xmm11, xmm10, xmm0
    vpaddd xmm6, xmm4, xmm6
    sha256msg2 xmm6, xmm7
    vmovdqa xmmword ptr [rdi + 848], xmm6
    vmovdqa xmm4, xmmword ptr [rdi + 1040]
    sha256msg1 xmm4, xmmword ptr [rdi + 1056]
    vpaddd xmm0, xmm12, xmmword ptr [rdi + 160]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vpalignr xmm7, xmm12, xmmword ptr [rdi + 1072], 4
    vmovdqa xmm13, xmmword ptr [r8 + 0]
    sha256msg1 xmm13, xmmword ptr [r8 + 16]
    vmovdqa xmm14, xmmword ptr [r8 + 48]
    vpaddd xmm7, xmm4, xmm7
    vpalignr xmm14, xmm14, xmmword ptr [r8 + 32], 4
    sha256msg2 xmm7, xmm12
    vpaddd xmm14, xmm13, xmm14
    vmovdqa xmmword ptr [rdi + 1104], xmm7
    sha256msg2 xmm14, xmmword ptr [r8 + 48]
    vmovdqa xmmword ptr [r8 + 64], xmm14
    vmovdqa xmm4, xmmword ptr [r8 + 384]
    sha256msg1 xmm4, xmmword ptr [r8 + 400]
    vmovdqa xmm12, xmmword ptr [r8 + 432]
    vmovdqa xmm0, xmmword ptr [rdx + 432]
    sha256rnds2 xmm8, xmm9, xmm0
    vpalignr xmm12, xmm12, xmmword ptr [r8 + 416], 4
    vpaddd xmm12, xmm4, xmm12
    vmovq xmm0, qword ptr [rdx + 440]
    sha256rnds2 xmm9, xmm8, xmm0
    vmovdqa xmm4, xmmword ptr [rdi + 800]
    vpaddd xmm14, xmm14, xmmword ptr [r8 + 832]
    sha256msg1 xmm4, xmmword ptr [rdi + 816]
    vmovdqa xmmword ptr [r9 + 64], xmm14
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 176]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm13, xmm6, xmmword ptr [rdi + 832], 4
    vmovdqa xmm0, xmmword ptr [rdx + 112]
    sha256rnds2 xmm10, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 120]
    sha256rnds2 xmm11, xmm10, xmm0
    sha256msg2 xmm12, xmmword ptr [r8 + 432]
    vmovdqa xmmword ptr [r8 + 448], xmm12
    vpaddd xmm13, xmm4, xmm13
    sha256msg2 xmm13, xmm6
    vmovdqa xmm4, xmmword ptr [rdi + 1056]
    vmovdqa xmmword ptr [rdi + 864], xmm13
    sha256msg1 xmm4, xmmword ptr [rdi + 1072]
    vpaddd xmm12, xmm12, xmmword ptr [r8 + 832]
    vmovdqa xmm0, xmmword ptr [rdx + 448]
    sha256rnds2 xmm8, xmm9, xmm0
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 176]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vmovdqa xmmword ptr [r9 + 384], xmm12
    vmovq xmm0, qword ptr [rdx + 456]
    sha256rnds2 xmm9, xmm8, xmm0
    vpalignr xmm6, xmm7, xmmword ptr [rdi + 1088], 4
    vpaddd xmm6, xmm4, xmm6
    sha256msg2 xmm6, xmm7
    vmovdqa xmmword ptr [rdi + 1120], xmm6
    vmovdqa xmm4, xmmword ptr [rdi + 816]
    sha256msg1 xmm4, xmmword ptr [rdi + 832]
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 192]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm7, xmm13, xmmword ptr [rdi + 848], 4
    vmovdqa xmm0, xmmword ptr [rdx + 128]
    sha256rnds2 xmm10, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 136]
    sha256rnds2 xmm11, xmm10, xmm0
    vmovdqa xmm12, xmmword ptr [rdi + 1072]
    vpaddd xmm7, xmm4, xmm7
    sha256msg1 xmm12, xmmword ptr [rdi + 1088]
    sha256msg2 xmm7, xmm13
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 192]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vmovdqa xmmword ptr [rdi + 880], xmm7
    vpalignr xmm4, xmm6, xmmword ptr [rdi + 1104], 4
    vpaddd xmm4, xmm12, xmm4
    sha256msg2 xmm4, xmm6
    vmovdqa xmmword ptr [rdi + 1136], xmm4
    vmovdqa xmm6, xmmword ptr [rdi + 832]
    sha256msg1 xmm6, xmmword ptr [rdi + 848]
    vpaddd xmm0, xmm7, xmmword ptr [rdi + 208]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm12, xmmword ptr [r8 + 16]
    vmovdqa xmm0, xmmword ptr [rdx + 464]
    sha256rnds2 xmm8, xmm9, xmm0
    vpalignr xmm13, xmm7, xmmword ptr [rdi + 864], 4
    sha256msg1 xmm12, xmmword ptr [r8 + 32]
    vmovq xmm0, qword ptr [rdx + 472]
    sha256rnds2 xmm9, xmm8, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 144]
    sha256rnds2 xmm10, xmm11, xmm0
    vmovdqa xmm14, xmmword ptr [r8 + 64]
    vmovq xmm0, qword ptr [rdx + 152]
    sha256rnds2 xmm11, xmm10, xmm0
    vpalignr xmm14, xmm14, xmmword ptr [r8 + 48], 4
    vpaddd xmm14, xmm12, xmm14
    vpaddd xmm13, xmm6, xmm13
    sha256msg2 xmm13, xmm7
    vmovdqa xmm6, xmmword ptr [r8 + 400]
    vmovdqa xmm7, xmmword ptr [rdi + 1088]
    sha256msg1 xmm6, xmmword ptr [r8 + 416]
    sha256msg2 xmm14, xmmword ptr [r8 + 64]
    sha256msg1 xmm7, xmmword ptr [rdi + 1104]
    vmovdqa xmm12, xmmword ptr [r8 + 448]
    vmovdqa xmmword ptr [r8 + 80], xmm14
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 208]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vpalignr xmm12, xmm12, xmmword ptr [r8 + 432], 4
    vpalignr xmm15, xmm4, xmmword ptr [rdi + 1120], 4
    vpaddd xmm12, xmm6, xmm12
    vpaddd xmm14, xmm14, xmmword ptr [r8 + 848]
    vmovdqa xmm0, xmmword ptr [rdx + 480]
    sha256rnds2 xmm8, xmm9, xmm0
    vmovdqa xmmword ptr [r9 + 80], xmm14
    vmovq xmm0, qword ptr [rdx + 488]
    sha256rnds2 xmm9, xmm8, xmm0
    vpaddd xmm15, xmm7, xmm15
    sha256msg2 xmm15, xmm4
    sha256msg2 xmm12, xmmword ptr [r8 + 448]
    vmovdqa xmmword ptr [r8 + 464], xmm12
    vmovdqa xmm0, xmmword ptr [rdx + 496]
    sha256rnds2 xmm8, xmm9, xmm0
    vpaddd xmm12, xmm12, xmmword ptr [r8 + 848]
    vmovq xmm0, qword ptr [rdx + 504]
    sha256rnds2 xmm9, xmm8, xmm0
    vmovdqa xmmword ptr [r9 + 400], xmm12
    vmovdqa xmm4, xmmword ptr [rdi + 848]
    sha256msg1 xmm4, xmmword ptr [rdi + 864]
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 224]
    sha256rnds2 xmm2, xmm1, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm1, xmm2, xmm0
    vpalignr xmm6, xmm13, xmmword ptr [rdi + 880], 4
    vmovdqa xmm7, xmmword ptr [rdi + 1104]
    vmovdqa xmm0, xmmword ptr [rdx + 160]
    sha256rnds2 xmm10, xmm11, xmm0
    sha256msg1 xmm7, xmmword ptr [rdi + 1120]
    vpaddd xmm9, xmm9, xmmword ptr [rsi + 32]
    vmovq xmm0, qword ptr [rdx + 168]
    sha256rnds2 xmm11, xmm10, xmm0
    vpaddd xmm8, xmm8, xmmword ptr [rsi + 48]
    vpaddd xmm0, xmm15, xmmword ptr [rdi + 224]
    sha256rnds2 xmm5, xmm3, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm3, xmm5, xmm0
    vshufps xmm12, xmm9, xmm8, 187
    vpaddd xmm6, xmm4, xmm6
    vmovdqa xmmword ptr [rdi + 640], xmm12
    vpalignr xmm4, xmm15, xmmword ptr [rdi + 1136], 4
    vshufps xmm8, xmm9, xmm8, 17
    sha256msg2 xmm6, xmm13
    vmovdqa xmmword ptr [rdi + 656], xmm8
    vpaddd xmm4, xmm7, xmm4
    sha256msg2 xmm4, xmm15
    vpaddd xmm0, xmm4, xmmword ptr [rdi + 240]
    sha256rnds2 xmm5, xmm3, xmm0
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 240]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 176]
    sha256rnds2 xmm10, xmm11, xmm0
    vmovq xmm0, qword ptr [rdx + 184]
    sha256rnds2 xmm11, xmm10, xmm0
    vmovd eax, xmm2
    bswap eax
    cmp eax, dword ptr [rdi + 1752]
    setbe cl
    vpaddd xmm11, xmm11, xmmword ptr [rsi + 32]
    vmovd eax, xmm5
    bswap eax
    cmp eax, dword ptr [rdi + 1752]
    setbe ch
    vpaddd xmm10, xmm10, xmmword ptr [rsi + 48]
    vshufps xmm1, xmm11, xmm10, 187
    vmovdqa xmmword ptr [rdi + 608], xmm1
    vshufps xmm10, xmm11, xmm10, 17
    vmovdqa xmmword ptr [rdi + 624], xmm10
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
