# Made by `cargo run -p hashgrind-kernelgen -- emit`, order zen3-siblings4: do not edit.
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
    vmovdqa xmm1, xmmword ptr [rsi + 16]
    vmovdqa xmm2, xmmword ptr [rdi + 416]
    vmovdqa xmm3, xmmword ptr [rdx + 624]
    vmovdqa xmm4, xmmword ptr [rdi + 432]
    vpaddd xmm3, xmm3, xmmword ptr [rsi + 0]
    vmovdqa xmm5, xmmword ptr [rdi + 640]
    vmovdqa xmm6, xmmword ptr [rdi + 656]
    vmovdqa xmm7, xmmword ptr [r8 - 64]
    sha256msg1 xmm7, xmmword ptr [r8 - 48]
    vmovdqa xmm8, xmmword ptr [r8 - 16]
    vpalignr xmm8, xmm8, xmmword ptr [r8 - 32], 4
    vpaddd xmm8, xmm7, xmm8
    sha256msg2 xmm8, xmmword ptr [r8 - 16]
    vmovdqa xmmword ptr [r8 + 0], xmm8
    vmovdqa xmm7, xmmword ptr [rsi + 16]
    vpaddd xmm0, xmm5, xmmword ptr [rdi + 0]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    vmovdqa xmm5, xmmword ptr [rdi + 432]
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm1, xmm3, xmm0
    vmovdqa xmm9, xmmword ptr [rdx + 304]
    vpaddd xmm9, xmm9, xmmword ptr [rsi + 0]
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm3, xmm1, xmm0
    vmovdqa xmm10, xmmword ptr [rdi + 416]
    vpaddd xmm8, xmm8, xmmword ptr [r8 + 768]
    vmovdqa xmmword ptr [r9 + 0], xmm8
    vmovdqa xmm8, xmmword ptr [rdi + 608]
    vmovdqa xmm11, xmmword ptr [r8 + 320]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 0]
    sha256rnds2 xmm5, xmm10, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm10, xmm5, xmm0
    vmovdqa xmm8, xmmword ptr [rdi + 624]
    vmovdqa xmm0, xmmword ptr [rdi + 272]
    sha256rnds2 xmm7, xmm9, xmm0
    vmovq xmm0, qword ptr [rdi + 280]
    sha256rnds2 xmm9, xmm7, xmm0
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 16]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    vmovdqa xmm6, xmmword ptr [rdi + 640]
    sha256msg1 xmm6, xmmword ptr [rdi + 656]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 16]
    vmovdqa xmmword ptr [rdi + 1200], xmm0
    sha256rnds2 xmm5, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm7, xmm9, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 288]
    sha256rnds2 xmm1, xmm3, xmm0
    sha256msg2 xmm6, xmmword ptr [rdi + 400]
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm3, xmm1, xmm0
    vmovdqa xmmword ptr [rdi + 992], xmm6
    sha256msg1 xmm11, xmmword ptr [r8 + 336]
    vmovq xmm0, qword ptr [rdi + 1208]
    sha256rnds2 xmm10, xmm5, xmm0
    vmovq xmm0, qword ptr [rdi + 296]
    sha256rnds2 xmm9, xmm7, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 352]
    sha256rnds2 xmm4, xmm2, xmm0
    vmovq xmm0, qword ptr [rdi + 360]
    sha256rnds2 xmm2, xmm4, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm1, xmm3, xmm0
    vmovdqa xmm8, xmmword ptr [r8 + 368]
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm3, xmm1, xmm0
    vpalignr xmm8, xmm8, xmmword ptr [r8 + 352], 4
    vpaddd xmm8, xmm11, xmm8
    sha256msg2 xmm8, xmmword ptr [r8 + 368]
    vmovdqa xmmword ptr [r8 + 384], xmm8
    vpaddd xmm8, xmm8, xmmword ptr [r8 + 768]
    vmovdqa xmmword ptr [r9 + 320], xmm8
    vmovdqa xmm8, xmmword ptr [rdi + 608]
    sha256msg1 xmm8, xmmword ptr [rdi + 624]
    sha256msg2 xmm8, xmmword ptr [rdi + 400]
    vmovdqa xmm0, xmmword ptr [rdi + 304]
    sha256rnds2 xmm7, xmm9, xmm0
    vmovdqa xmmword ptr [rdi + 736], xmm8
    vmovdqa xmm0, xmmword ptr [rdi + 368]
    sha256rnds2 xmm4, xmm2, xmm0
    vmovq xmm0, qword ptr [rdi + 312]
    sha256rnds2 xmm9, xmm7, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 320]
    sha256rnds2 xmm1, xmm3, xmm0
    vmovq xmm0, qword ptr [rdi + 376]
    sha256rnds2 xmm2, xmm4, xmm0
    vmovq xmm0, qword ptr [rdx + 328]
    sha256rnds2 xmm3, xmm1, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 352]
    sha256rnds2 xmm5, xmm10, xmm0
    vmovq xmm0, qword ptr [rdi + 360]
    sha256rnds2 xmm10, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 0]
    sha256rnds2 xmm7, xmm9, xmm0
    vmovq xmm0, qword ptr [rdx + 8]
    sha256rnds2 xmm9, xmm7, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 368]
    sha256rnds2 xmm5, xmm10, xmm0
    vmovq xmm0, qword ptr [rdi + 376]
    sha256rnds2 xmm10, xmm5, xmm0
    vmovdqa xmm11, xmmword ptr [rdi + 656]
    sha256msg1 xmm11, xmmword ptr [rdi + 384]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 64]
    vmovdqa xmmword ptr [rdi + 1504], xmm0
    sha256rnds2 xmm4, xmm2, xmm0
    vpalignr xmm12, xmm6, xmmword ptr [rdi + 400], 4
    vmovdqa xmm13, xmmword ptr [rdi + 624]
    sha256msg1 xmm13, xmmword ptr [rdi + 384]
    vpalignr xmm14, xmm8, xmmword ptr [rdi + 400], 4
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 64]
    sha256rnds2 xmm5, xmm10, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm10, xmm5, xmm0
    vpaddd xmm14, xmm13, xmm14
    vmovdqa xmm0, xmmword ptr [rdx + 16]
    sha256rnds2 xmm7, xmm9, xmm0
    sha256msg2 xmm14, xmm8
    vmovq xmm0, qword ptr [rdx + 24]
    sha256rnds2 xmm9, xmm7, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 336]
    sha256rnds2 xmm1, xmm3, xmm0
    vmovdqa xmmword ptr [rdi + 752], xmm14
    vmovdqa xmm8, xmmword ptr [r8 - 48]
    vmovq xmm0, qword ptr [rdi + 1512]
    sha256rnds2 xmm2, xmm4, xmm0
    vpaddd xmm12, xmm11, xmm12
    vmovq xmm0, qword ptr [rdx + 344]
    sha256rnds2 xmm3, xmm1, xmm0
    sha256msg2 xmm12, xmm6
    vmovdqa xmmword ptr [rdi + 1008], xmm12
    sha256msg1 xmm8, xmmword ptr [r8 - 32]
    vmovdqa xmm6, xmmword ptr [r8 + 0]
    vpalignr xmm6, xmm6, xmmword ptr [r8 - 16], 4
    vpaddd xmm6, xmm8, xmm6
    sha256msg2 xmm6, xmmword ptr [r8 + 0]
    vmovdqa xmmword ptr [r8 + 16], xmm6
    vpaddd xmm0, xmm14, xmmword ptr [rdi + 80]
    sha256rnds2 xmm5, xmm10, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm10, xmm5, xmm0
    vpaddd xmm0, xmm12, xmmword ptr [rdi + 80]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    vpalignr xmm8, xmm14, xmmword ptr [rdi + 736], 4
    vpaddd xmm8, xmm8, xmmword ptr [rdi + 384]
    sha256msg2 xmm8, xmm14
    vpaddd xmm6, xmm6, xmmword ptr [r8 + 784]
    vmovdqa xmmword ptr [rdi + 768], xmm8
    vmovdqa xmmword ptr [r9 + 16], xmm6
    vmovdqa xmm6, xmmword ptr [r8 + 336]
    vpalignr xmm11, xmm12, xmmword ptr [rdi + 992], 4
    vmovdqa xmm13, xmmword ptr [r8 + 384]
    vpalignr xmm13, xmm13, xmmword ptr [r8 + 368], 4
    vmovdqa xmm0, xmmword ptr [rdx + 352]
    sha256rnds2 xmm1, xmm3, xmm0
    vmovq xmm0, qword ptr [rdx + 360]
    sha256rnds2 xmm3, xmm1, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 32]
    sha256rnds2 xmm7, xmm9, xmm0
    vmovq xmm0, qword ptr [rdx + 40]
    sha256rnds2 xmm9, xmm7, xmm0
    vpaddd xmm11, xmm11, xmmword ptr [rdi + 384]
    sha256msg2 xmm11, xmm12
    vmovdqa xmmword ptr [rdi + 1024], xmm11
    vmovdqa xmm12, xmmword ptr [rdi + 400]
    sha256msg1 xmm12, xmmword ptr [rdi + 992]
    vmovdqa xmm14, xmmword ptr [rdi + 400]
    sha256msg1 xmm14, xmmword ptr [rdi + 736]
    vpaddd xmm0, xmm11, xmmword ptr [rdi + 96]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 96]
    sha256rnds2 xmm5, xmm10, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm10, xmm5, xmm0
    sha256msg1 xmm6, xmmword ptr [r8 + 352]
    vpaddd xmm13, xmm6, xmm13
    vmovdqa xmm0, xmmword ptr [rdx + 48]
    sha256rnds2 xmm7, xmm9, xmm0
    sha256msg2 xmm13, xmmword ptr [r8 + 384]
    vmovdqa xmmword ptr [r8 + 400], xmm13
    vpalignr xmm6, xmm11, xmmword ptr [rdi + 1008], 4
    vpaddd xmm13, xmm13, xmmword ptr [r8 + 784]
    vmovdqa xmmword ptr [r9 + 336], xmm13
    vpalignr xmm13, xmm8, xmmword ptr [rdi + 752], 4
    vpaddd xmm13, xmm14, xmm13
    vmovdqa xmm0, xmmword ptr [rdx + 368]
    sha256rnds2 xmm1, xmm3, xmm0
    sha256msg2 xmm13, xmm8
    vmovq xmm0, qword ptr [rdx + 376]
    sha256rnds2 xmm3, xmm1, xmm0
    vmovdqa xmmword ptr [rdi + 784], xmm13
    vmovq xmm0, qword ptr [rdx + 56]
    sha256rnds2 xmm9, xmm7, xmm0
    vmovdqa xmm8, xmmword ptr [rdi + 992]
    sha256msg1 xmm8, xmmword ptr [rdi + 1008]
    vpaddd xmm6, xmm12, xmm6
    sha256msg2 xmm6, xmm11
    vmovdqa xmmword ptr [rdi + 1040], xmm6
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 112]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    vmovdqa xmm11, xmmword ptr [rdi + 736]
    sha256msg1 xmm11, xmmword ptr [rdi + 752]
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 112]
    sha256rnds2 xmm5, xmm10, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm10, xmm5, xmm0
    vpalignr xmm12, xmm13, xmmword ptr [rdi + 768], 4
    vpaddd xmm12, xmm11, xmm12
    vmovdqa xmm0, xmmword ptr [rdx + 64]
    sha256rnds2 xmm7, xmm9, xmm0
    vpalignr xmm11, xmm6, xmmword ptr [rdi + 1024], 4
    vmovdqa xmm14, xmmword ptr [rdi + 752]
    sha256msg2 xmm12, xmm13
    vmovdqa xmm0, xmmword ptr [rdx + 384]
    sha256rnds2 xmm1, xmm3, xmm0
    vmovq xmm0, qword ptr [rdx + 392]
    sha256rnds2 xmm3, xmm1, xmm0
    vmovdqa xmmword ptr [rdi + 800], xmm12
    vmovq xmm0, qword ptr [rdx + 72]
    sha256rnds2 xmm9, xmm7, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 1008]
    sha256msg1 xmm13, xmmword ptr [rdi + 1024]
    vpaddd xmm11, xmm8, xmm11
    sha256msg2 xmm11, xmm6
    vmovdqa xmmword ptr [rdi + 1056], xmm11
    vpaddd xmm0, xmm11, xmmword ptr [rdi + 128]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    sha256msg1 xmm14, xmmword ptr [rdi + 768]
    vmovdqa xmm0, xmmword ptr [rdx + 400]
    sha256rnds2 xmm1, xmm3, xmm0
    vpalignr xmm6, xmm11, xmmword ptr [rdi + 1040], 4
    vpaddd xmm6, xmm13, xmm6
    sha256msg2 xmm6, xmm11
    vmovdqa xmmword ptr [rdi + 1072], xmm6
    vpalignr xmm8, xmm12, xmmword ptr [rdi + 784], 4
    vpaddd xmm0, xmm12, xmmword ptr [rdi + 128]
    sha256rnds2 xmm5, xmm10, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm10, xmm5, xmm0
    vmovq xmm0, qword ptr [rdx + 408]
    sha256rnds2 xmm3, xmm1, xmm0
    vpaddd xmm8, xmm14, xmm8
    vmovdqa xmm0, xmmword ptr [rdx + 80]
    sha256rnds2 xmm7, xmm9, xmm0
    sha256msg2 xmm8, xmm12
    vmovdqa xmmword ptr [rdi + 816], xmm8
    vmovq xmm0, qword ptr [rdx + 88]
    sha256rnds2 xmm9, xmm7, xmm0
    vmovdqa xmm11, xmmword ptr [rdi + 1024]
    sha256msg1 xmm11, xmmword ptr [rdi + 1040]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 144]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    vmovdqa xmm12, xmmword ptr [rdi + 768]
    sha256msg1 xmm12, xmmword ptr [rdi + 784]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 144]
    sha256rnds2 xmm5, xmm10, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm10, xmm5, xmm0
    vpalignr xmm13, xmm6, xmmword ptr [rdi + 1056], 4
    vpaddd xmm13, xmm11, xmm13
    sha256msg2 xmm13, xmm6
    vmovdqa xmmword ptr [rdi + 1088], xmm13
    vpalignr xmm6, xmm8, xmmword ptr [rdi + 800], 4
    vpaddd xmm6, xmm12, xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 96]
    sha256rnds2 xmm7, xmm9, xmm0
    sha256msg2 xmm6, xmm8
    vmovdqa xmmword ptr [rdi + 832], xmm6
    vmovq xmm0, qword ptr [rdx + 104]
    sha256rnds2 xmm9, xmm7, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 416]
    sha256rnds2 xmm1, xmm3, xmm0
    vmovq xmm0, qword ptr [rdx + 424]
    sha256rnds2 xmm3, xmm1, xmm0
    vmovdqa xmm8, xmmword ptr [r8 + 16]
    vpalignr xmm8, xmm8, xmmword ptr [r8 + 0], 4
    vmovdqa xmm11, xmmword ptr [r8 + 352]
    vmovdqa xmm12, xmmword ptr [rdi + 1040]
    vmovdqa xmm14, xmmword ptr [rdi + 784]
    sha256msg1 xmm14, xmmword ptr [rdi + 800]
    sha256msg1 xmm12, xmmword ptr [rdi + 1056]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 160]
    sha256rnds2 xmm5, xmm10, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm10, xmm5, xmm0
    vpalignr xmm15, xmm6, xmmword ptr [rdi + 816], 4
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 160]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    vpaddd xmm15, xmm14, xmm15
    sha256msg2 xmm15, xmm6
    vmovdqa xmmword ptr [rdi + 848], xmm15
    vpalignr xmm6, xmm13, xmmword ptr [rdi + 1072], 4
    vpaddd xmm6, xmm12, xmm6
    sha256msg2 xmm6, xmm13
    vmovdqa xmmword ptr [rdi + 1104], xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 112]
    sha256rnds2 xmm7, xmm9, xmm0
    vmovdqa xmm12, xmmword ptr [r8 - 32]
    sha256msg1 xmm12, xmmword ptr [r8 - 16]
    vpaddd xmm8, xmm12, xmm8
    sha256msg2 xmm8, xmmword ptr [r8 + 16]
    vmovdqa xmmword ptr [r8 + 32], xmm8
    vpaddd xmm8, xmm8, xmmword ptr [r8 + 800]
    vmovdqa xmmword ptr [r9 + 32], xmm8
    vmovdqa xmm8, xmmword ptr [r8 + 400]
    vpalignr xmm8, xmm8, xmmword ptr [r8 + 384], 4
    vmovdqa xmm0, xmmword ptr [rdx + 432]
    sha256rnds2 xmm1, xmm3, xmm0
    vmovdqa xmm12, xmmword ptr [rdi + 1056]
    vmovq xmm0, qword ptr [rdx + 120]
    sha256rnds2 xmm9, xmm7, xmm0
    vmovq xmm0, qword ptr [rdx + 440]
    sha256rnds2 xmm3, xmm1, xmm0
    sha256msg1 xmm12, xmmword ptr [rdi + 1072]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 176]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 800]
    sha256msg1 xmm13, xmmword ptr [rdi + 816]
    vpaddd xmm0, xmm15, xmmword ptr [rdi + 176]
    sha256rnds2 xmm5, xmm10, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm10, xmm5, xmm0
    sha256msg1 xmm11, xmmword ptr [r8 + 368]
    vpaddd xmm8, xmm11, xmm8
    sha256msg2 xmm8, xmmword ptr [r8 + 400]
    vmovdqa xmmword ptr [r8 + 416], xmm8
    vpaddd xmm8, xmm8, xmmword ptr [r8 + 800]
    vmovdqa xmmword ptr [r9 + 352], xmm8
    vpalignr xmm8, xmm6, xmmword ptr [rdi + 1088], 4
    vpalignr xmm11, xmm15, xmmword ptr [rdi + 832], 4
    vpaddd xmm8, xmm12, xmm8
    sha256msg2 xmm8, xmm6
    vmovdqa xmmword ptr [rdi + 1120], xmm8
    vpaddd xmm11, xmm13, xmm11
    vmovdqa xmm0, xmmword ptr [rdx + 448]
    sha256rnds2 xmm1, xmm3, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 128]
    sha256rnds2 xmm7, xmm9, xmm0
    vmovq xmm0, qword ptr [rdx + 456]
    sha256rnds2 xmm3, xmm1, xmm0
    sha256msg2 xmm11, xmm15
    vmovq xmm0, qword ptr [rdx + 136]
    sha256rnds2 xmm9, xmm7, xmm0
    vmovdqa xmm6, xmmword ptr [rdi + 1072]
    vmovdqa xmmword ptr [rdi + 864], xmm11
    sha256msg1 xmm6, xmmword ptr [rdi + 1088]
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 192]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    vmovdqa xmm12, xmmword ptr [rdi + 816]
    sha256msg1 xmm12, xmmword ptr [rdi + 832]
    vmovdqa xmm0, xmmword ptr [rdx + 464]
    sha256rnds2 xmm1, xmm3, xmm0
    vpalignr xmm13, xmm8, xmmword ptr [rdi + 1104], 4
    vmovq xmm0, qword ptr [rdx + 472]
    sha256rnds2 xmm3, xmm1, xmm0
    vpaddd xmm13, xmm6, xmm13
    sha256msg2 xmm13, xmm8
    vmovdqa xmmword ptr [rdi + 1136], xmm13
    vpaddd xmm0, xmm11, xmmword ptr [rdi + 192]
    sha256rnds2 xmm5, xmm10, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm10, xmm5, xmm0
    vpalignr xmm6, xmm11, xmmword ptr [rdi + 848], 4
    vpaddd xmm6, xmm12, xmm6
    vmovdqa xmm0, xmmword ptr [rdx + 144]
    sha256rnds2 xmm7, xmm9, xmm0
    sha256msg2 xmm6, xmm11
    vmovq xmm0, qword ptr [rdx + 152]
    sha256rnds2 xmm9, xmm7, xmm0
    vmovdqa xmm8, xmmword ptr [rdi + 1088]
    vpaddd xmm0, xmm13, xmmword ptr [rdi + 208]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    sha256msg1 xmm8, xmmword ptr [rdi + 1104]
    vpaddd xmm0, xmm6, xmmword ptr [rdi + 208]
    sha256rnds2 xmm5, xmm10, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm10, xmm5, xmm0
    vmovdqa xmm11, xmmword ptr [rdi + 832]
    sha256msg1 xmm11, xmmword ptr [rdi + 848]
    vmovdqa xmm0, xmmword ptr [rdx + 480]
    sha256rnds2 xmm1, xmm3, xmm0
    vpalignr xmm12, xmm13, xmmword ptr [rdi + 1120], 4
    vpaddd xmm12, xmm8, xmm12
    sha256msg2 xmm12, xmm13
    vpalignr xmm8, xmm6, xmmword ptr [rdi + 864], 4
    vmovq xmm0, qword ptr [rdx + 488]
    sha256rnds2 xmm3, xmm1, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 160]
    sha256rnds2 xmm7, xmm9, xmm0
    vpaddd xmm8, xmm11, xmm8
    vmovdqa xmm0, xmmword ptr [rdx + 496]
    sha256rnds2 xmm1, xmm3, xmm0
    vmovq xmm0, qword ptr [rdx + 168]
    sha256rnds2 xmm9, xmm7, xmm0
    vmovq xmm0, qword ptr [rdx + 504]
    sha256rnds2 xmm3, xmm1, xmm0
    sha256msg2 xmm8, xmm6
    vmovdqa xmm11, xmmword ptr [rdi + 1104]
    vpaddd xmm1, xmm1, xmmword ptr [rsi + 48]
    sha256msg1 xmm11, xmmword ptr [rdi + 1120]
    vpaddd xmm3, xmm3, xmmword ptr [rsi + 32]
    vpaddd xmm0, xmm12, xmmword ptr [rdi + 224]
    sha256rnds2 xmm4, xmm2, xmm0
    vpshufd xmm0, xmm0, 14
    sha256rnds2 xmm2, xmm4, xmm0
    vshufps xmm13, xmm3, xmm1, 187
    vmovdqa xmmword ptr [rdi + 640], xmm13
    vmovdqa xmm13, xmmword ptr [rdi + 848]
    vshufps xmm1, xmm3, xmm1, 17
    sha256msg1 xmm13, xmmword ptr [rdi + 864]
    vmovdqa xmmword ptr [rdi + 880], xmm6
    vmovdqa xmmword ptr [rdi + 656], xmm1
    vpalignr xmm1, xmm12, xmmword ptr [rdi + 1136], 4
    vpaddd xmm1, xmm11, xmm1
    sha256msg2 xmm1, xmm12
    vpaddd xmm0, xmm8, xmmword ptr [rdi + 224]
    vmovdqa xmmword ptr [rdi + 1408], xmm0
    sha256rnds2 xmm5, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdx + 176]
    sha256rnds2 xmm7, xmm9, xmm0
    vpalignr xmm3, xmm8, xmmword ptr [rdi + 880], 4
    vmovq xmm0, qword ptr [rdx + 184]
    sha256rnds2 xmm9, xmm7, xmm0
    vpaddd xmm3, xmm13, xmm3
    vpaddd xmm0, xmm1, xmmword ptr [rdi + 240]
    sha256rnds2 xmm4, xmm2, xmm0
    vpaddd xmm9, xmm9, xmmword ptr [rsi + 32]
    vmovq xmm0, qword ptr [rdi + 1416]
    sha256rnds2 xmm10, xmm5, xmm0
    vpaddd xmm7, xmm7, xmmword ptr [rsi + 48]
    sha256msg2 xmm3, xmm8
    vshufps xmm1, xmm9, xmm7, 187
    vmovdqa xmmword ptr [rdi + 608], xmm1
    vshufps xmm7, xmm9, xmm7, 17
    vmovdqa xmmword ptr [rdi + 624], xmm7
    vmovd eax, xmm4
    bswap eax
    cmp eax, dword ptr [rdi + 1752]
    setbe ch
    vpaddd xmm0, xmm3, xmmword ptr [rdi + 240]
    sha256rnds2 xmm5, xmm10, xmm0
    vmovd eax, xmm5
    bswap eax
    cmp eax, dword ptr [rdi + 1752]
    setbe cl
    add rsi, 64
    add r8, 48
    add r9, 48
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
