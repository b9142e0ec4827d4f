# Made by `cargo run -p hashgrind-kernelgen -- emit`: do not edit.
    vzeroupper
    vmovdqa xmm1, xmmword ptr [rdi + 608]
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rdi + 928], xmm1
    vpaddd xmm1, xmm1, xmmword ptr [rdi + 0]
    vmovdqa xmmword ptr [rdi + 2464], xmm1
    vmovdqa xmm1, xmmword ptr [rdi + 624]
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rdi + 944], xmm1
    vpaddd xmm1, xmm1, xmmword ptr [rdi + 16]
    vmovdqa xmmword ptr [rdi + 2480], xmm1
    vmovdqa xmm1, xmmword ptr [rdi + 1952]
    vpaddd xmm1, xmm1, xmmword ptr [rdi + 0]
    vmovdqa xmmword ptr [rdi + 3488], xmm1
    vmovdqa xmm1, xmmword ptr [rdi + 640]
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rdi + 960], xmm1
    vpaddd xmm1, xmm1, xmmword ptr [rdi + 32]
    vmovdqa xmmword ptr [rdi + 2496], xmm1
    vmovdqa xmm1, xmmword ptr [rdi + 688]
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rdi + 1184], xmm1
    vmovdqa xmm2, xmmword ptr [rdi + 1968]
    vpaddd xmm1, xmm1, xmmword ptr [rdi + 0]
    vmovdqa xmmword ptr [rdi + 2720], xmm1
    vpaddd xmm2, xmm2, xmmword ptr [rdi + 16]
    vmovdqa xmmword ptr [rdi + 3504], xmm2
    vmovdqa xmm1, xmmword ptr [rdi + 656]
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rdi + 976], xmm1
    vpaddd xmm1, xmm1, xmmword ptr [rdi + 48]
    vmovdqa xmmword ptr [rdi + 2512], xmm1
    vmovdqa xmm1, xmmword ptr [rdi + 704]
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rdi + 1200], xmm1
    vpaddd xmm1, xmm1, xmmword ptr [rdi + 16]
    vmovdqa xmmword ptr [rdi + 2736], xmm1
    vmovdqa xmm1, xmmword ptr [rdi + 2208]
    vpaddd xmm1, xmm1, xmmword ptr [rdi + 0]
    vmovdqa xmmword ptr [rdi + 3744], xmm1
    vmovdqa xmm1, xmmword ptr [rdi + 416]
    vmovdqa xmm2, xmmword ptr [rdi + 432]
    vmovdqa xmm3, xmmword ptr [rdi + 720]
    vpshufb xmm3, xmm3, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rdi + 1216], xmm3
    vpaddd xmm3, xmm3, xmmword ptr [rdi + 32]
    vmovdqa xmmword ptr [rdi + 2752], xmm3
    vmovdqa xmm0, xmmword ptr [rdi + 2464]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa xmm3, xmmword ptr [rdi + 2224]
    vmovdqa xmm4, xmmword ptr [rdi + 832]
    vmovdqa xmm5, xmmword ptr [rdi + 848]
    vpaddd xmm3, xmm3, xmmword ptr [rdi + 16]
    vmovdqa xmmword ptr [rdi + 3760], xmm3
    vmovdqa xmm3, xmmword ptr [rdi + 736]
    vpshufb xmm3, xmm3, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rdi + 1232], xmm3
    vpaddd xmm3, xmm3, xmmword ptr [rdi + 48]
    vmovdqa xmmword ptr [rdi + 2768], xmm3
    vmovdqa xmm0, xmmword ptr [rdi + 4000]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovdqa xmm3, xmmword ptr [rdi + 416]
    vmovdqa xmm6, xmmword ptr [rdi + 432]
    vmovdqa xmm0, xmmword ptr [rdi + 3488]
    sha256rnds2 xmm6, xmm3, xmm0
    vmovdqa xmm7, xmmword ptr [rdi + 416]
    vmovdqa xmm8, xmmword ptr [rdi + 432]
    vmovq xmm0, qword ptr [rdi + 2472]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2720]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovdqa xmm9, xmmword ptr [rdi + 864]
    vmovdqa xmm10, xmmword ptr [rdi + 880]
    vmovq xmm0, qword ptr [rdi + 4008]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4000]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovdqa xmm11, xmmword ptr [rdi + 416]
    vmovdqa xmm12, xmmword ptr [rdi + 432]
    vmovq xmm0, qword ptr [rdi + 3496]
    sha256rnds2 xmm3, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3744]
    sha256rnds2 xmm12, xmm11, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2480]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 2728]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4016]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 4008]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3504]
    sha256rnds2 xmm6, xmm3, xmm0
    vmovq xmm0, qword ptr [rdi + 3752]
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 928]
    sha256msg1 xmm13, xmmword ptr [rdi + 944]
    vmovq xmm0, qword ptr [rdi + 2488]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2736]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 976]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 960], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 976]
    vmovdqa xmmword ptr [rdi + 992], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 64]
    vmovdqa xmmword ptr [rdi + 2528], xmm14
    vmovq xmm0, qword ptr [rdi + 4024]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4016]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 1952]
    sha256msg1 xmm13, xmmword ptr [rdi + 1968]
    vmovq xmm0, qword ptr [rdi + 3512]
    sha256rnds2 xmm3, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3760]
    sha256rnds2 xmm12, xmm11, xmm0
    sha256msg2 xmm13, xmmword ptr [rdi + 400]
    vmovdqa xmmword ptr [rdi + 2016], xmm13
    vpaddd xmm13, xmm13, xmmword ptr [rdi + 64]
    vmovdqa xmmword ptr [rdi + 3552], xmm13
    vmovdqa xmm0, xmmword ptr [rdi + 2496]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 1184]
    sha256msg1 xmm13, xmmword ptr [rdi + 1200]
    vmovq xmm0, qword ptr [rdi + 2744]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1232]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1216], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1232]
    vmovdqa xmmword ptr [rdi + 1248], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 64]
    vmovdqa xmmword ptr [rdi + 2784], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 4032]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 4024]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 352]
    sha256rnds2 xmm6, xmm3, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2208]
    sha256msg1 xmm13, xmmword ptr [rdi + 2224]
    vmovq xmm0, qword ptr [rdi + 3768]
    sha256rnds2 xmm11, xmm12, xmm0
    sha256msg2 xmm13, xmmword ptr [rdi + 400]
    vmovdqa xmmword ptr [rdi + 2272], xmm13
    vpaddd xmm13, xmm13, xmmword ptr [rdi + 64]
    vmovdqa xmmword ptr [rdi + 3808], xmm13
    vmovdqa xmm13, xmmword ptr [rdi + 944]
    sha256msg1 xmm13, xmmword ptr [rdi + 960]
    vmovq xmm0, qword ptr [rdi + 2504]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2752]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 992]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 976], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 992]
    vmovdqa xmmword ptr [rdi + 1008], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 80]
    vmovdqa xmmword ptr [rdi + 2544], xmm14
    vmovq xmm0, qword ptr [rdi + 4040]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4032]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 1968]
    sha256msg1 xmm13, xmmword ptr [rdi + 384]
    vmovq xmm0, qword ptr [rdi + 360]
    sha256rnds2 xmm3, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 352]
    sha256rnds2 xmm12, xmm11, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2016]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 400], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2016]
    vmovdqa xmmword ptr [rdi + 2032], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 80]
    vmovdqa xmmword ptr [rdi + 3568], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 2512]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 1200]
    sha256msg1 xmm13, xmmword ptr [rdi + 1216]
    vmovq xmm0, qword ptr [rdi + 2760]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1248]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1232], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1248]
    vmovdqa xmmword ptr [rdi + 1264], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 80]
    vmovdqa xmmword ptr [rdi + 2800], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 4048]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 4040]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 368]
    sha256rnds2 xmm6, xmm3, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2224]
    sha256msg1 xmm13, xmmword ptr [rdi + 384]
    vmovq xmm0, qword ptr [rdi + 360]
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2272]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 400], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2272]
    vmovdqa xmmword ptr [rdi + 2288], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 80]
    vmovdqa xmmword ptr [rdi + 3824], xmm14
    vmovdqa xmm13, xmmword ptr [rdi + 960]
    sha256msg1 xmm13, xmmword ptr [rdi + 976]
    vmovq xmm0, qword ptr [rdi + 2520]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2768]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1008]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 992], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1008]
    vmovdqa xmmword ptr [rdi + 1024], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 96]
    vmovdqa xmmword ptr [rdi + 2560], xmm14
    vmovq xmm0, qword ptr [rdi + 4056]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4048]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [rdi + 376]
    sha256rnds2 xmm3, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 368]
    sha256rnds2 xmm12, xmm11, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2032]
    vpalignr xmm13, xmm13, xmmword ptr [rdi + 2016], 4
    vpaddd xmm13, xmm13, xmmword ptr [rdi + 384]
    sha256msg2 xmm13, xmmword ptr [rdi + 2032]
    vmovdqa xmmword ptr [rdi + 2048], xmm13
    vpaddd xmm13, xmm13, xmmword ptr [rdi + 96]
    vmovdqa xmmword ptr [rdi + 3584], xmm13
    vmovdqa xmm0, xmmword ptr [rdi + 2528]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 1216]
    sha256msg1 xmm13, xmmword ptr [rdi + 1232]
    vmovq xmm0, qword ptr [rdi + 2776]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1264]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1248], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1264]
    vmovdqa xmmword ptr [rdi + 1280], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 96]
    vmovdqa xmmword ptr [rdi + 2816], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 4064]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 4056]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3552]
    sha256rnds2 xmm6, xmm3, xmm0
    vmovq xmm0, qword ptr [rdi + 376]
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2288]
    vpalignr xmm13, xmm13, xmmword ptr [rdi + 2272], 4
    vpaddd xmm13, xmm13, xmmword ptr [rdi + 384]
    sha256msg2 xmm13, xmmword ptr [rdi + 2288]
    vmovdqa xmmword ptr [rdi + 2304], xmm13
    vpaddd xmm13, xmm13, xmmword ptr [rdi + 96]
    vmovdqa xmmword ptr [rdi + 3840], xmm13
    vmovdqa xmm13, xmmword ptr [rdi + 976]
    sha256msg1 xmm13, xmmword ptr [rdi + 992]
    vmovq xmm0, qword ptr [rdi + 2536]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2784]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1024]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1008], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1024]
    vmovdqa xmmword ptr [rdi + 1040], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 112]
    vmovdqa xmmword ptr [rdi + 2576], xmm14
    vmovq xmm0, qword ptr [rdi + 4072]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4064]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 400]
    sha256msg1 xmm13, xmmword ptr [rdi + 2016]
    vmovq xmm0, qword ptr [rdi + 3560]
    sha256rnds2 xmm3, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3808]
    sha256rnds2 xmm12, xmm11, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2048]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 2032], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2048]
    vmovdqa xmmword ptr [rdi + 2064], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 112]
    vmovdqa xmmword ptr [rdi + 3600], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 2544]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 1232]
    sha256msg1 xmm13, xmmword ptr [rdi + 1248]
    vmovq xmm0, qword ptr [rdi + 2792]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1280]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1264], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1280]
    vmovdqa xmmword ptr [rdi + 1296], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 112]
    vmovdqa xmmword ptr [rdi + 2832], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 4080]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 4072]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3568]
    sha256rnds2 xmm6, xmm3, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 400]
    sha256msg1 xmm13, xmmword ptr [rdi + 2272]
    vmovq xmm0, qword ptr [rdi + 3816]
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2304]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 2288], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2304]
    vmovdqa xmmword ptr [rdi + 2320], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 112]
    vmovdqa xmmword ptr [rdi + 3856], xmm14
    vmovdqa xmm13, xmmword ptr [rdi + 992]
    sha256msg1 xmm13, xmmword ptr [rdi + 1008]
    vmovq xmm0, qword ptr [rdi + 2552]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2800]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1040]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1024], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1040]
    vmovdqa xmmword ptr [rdi + 1056], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 128]
    vmovdqa xmmword ptr [rdi + 2592], xmm14
    vmovq xmm0, qword ptr [rdi + 4088]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4080]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2016]
    sha256msg1 xmm13, xmmword ptr [rdi + 2032]
    vmovq xmm0, qword ptr [rdi + 3576]
    sha256rnds2 xmm3, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3824]
    sha256rnds2 xmm12, xmm11, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2064]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 2048], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2064]
    vmovdqa xmmword ptr [rdi + 2080], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 128]
    vmovdqa xmmword ptr [rdi + 3616], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 2560]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 1248]
    sha256msg1 xmm13, xmmword ptr [rdi + 1264]
    vmovq xmm0, qword ptr [rdi + 2808]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1296]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1280], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1296]
    vmovdqa xmmword ptr [rdi + 1312], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 128]
    vmovdqa xmmword ptr [rdi + 2848], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 4096]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 4088]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3584]
    sha256rnds2 xmm6, xmm3, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2272]
    sha256msg1 xmm13, xmmword ptr [rdi + 2288]
    vmovq xmm0, qword ptr [rdi + 3832]
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2320]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 2304], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2320]
    vmovdqa xmmword ptr [rdi + 2336], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 128]
    vmovdqa xmmword ptr [rdi + 3872], xmm14
    vmovdqa xmm13, xmmword ptr [rdi + 1008]
    sha256msg1 xmm13, xmmword ptr [rdi + 1024]
    vmovq xmm0, qword ptr [rdi + 2568]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2816]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1056]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1040], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1056]
    vmovdqa xmmword ptr [rdi + 1072], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 144]
    vmovdqa xmmword ptr [rdi + 2608], xmm14
    vmovq xmm0, qword ptr [rdi + 4104]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4096]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2032]
    sha256msg1 xmm13, xmmword ptr [rdi + 2048]
    vmovq xmm0, qword ptr [rdi + 3592]
    sha256rnds2 xmm3, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3840]
    sha256rnds2 xmm12, xmm11, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2080]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 2064], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2080]
    vmovdqa xmmword ptr [rdi + 2096], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 144]
    vmovdqa xmmword ptr [rdi + 3632], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 2576]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 1264]
    sha256msg1 xmm13, xmmword ptr [rdi + 1280]
    vmovq xmm0, qword ptr [rdi + 2824]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1312]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1296], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1312]
    vmovdqa xmmword ptr [rdi + 1328], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 144]
    vmovdqa xmmword ptr [rdi + 2864], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 4112]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 4104]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3600]
    sha256rnds2 xmm6, xmm3, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2288]
    sha256msg1 xmm13, xmmword ptr [rdi + 2304]
    vmovq xmm0, qword ptr [rdi + 3848]
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2336]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 2320], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2336]
    vmovdqa xmmword ptr [rdi + 2352], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 144]
    vmovdqa xmmword ptr [rdi + 3888], xmm14
    vmovdqa xmm13, xmmword ptr [rdi + 1024]
    sha256msg1 xmm13, xmmword ptr [rdi + 1040]
    vmovq xmm0, qword ptr [rdi + 2584]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2832]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1072]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1056], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1072]
    vmovdqa xmmword ptr [rdi + 1088], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 160]
    vmovdqa xmmword ptr [rdi + 2624], xmm14
    vmovq xmm0, qword ptr [rdi + 4120]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4112]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2048]
    sha256msg1 xmm13, xmmword ptr [rdi + 2064]
    vmovq xmm0, qword ptr [rdi + 3608]
    sha256rnds2 xmm3, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3856]
    sha256rnds2 xmm12, xmm11, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2096]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 2080], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2096]
    vmovdqa xmmword ptr [rdi + 2112], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 160]
    vmovdqa xmmword ptr [rdi + 3648], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 2592]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 1280]
    sha256msg1 xmm13, xmmword ptr [rdi + 1296]
    vmovq xmm0, qword ptr [rdi + 2840]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1328]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1312], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1328]
    vmovdqa xmmword ptr [rdi + 1344], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 160]
    vmovdqa xmmword ptr [rdi + 2880], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 4128]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 4120]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3616]
    sha256rnds2 xmm6, xmm3, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2304]
    sha256msg1 xmm13, xmmword ptr [rdi + 2320]
    vmovq xmm0, qword ptr [rdi + 3864]
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2352]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 2336], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2352]
    vmovdqa xmmword ptr [rdi + 2368], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 160]
    vmovdqa xmmword ptr [rdi + 3904], xmm14
    vmovdqa xmm13, xmmword ptr [rdi + 1040]
    sha256msg1 xmm13, xmmword ptr [rdi + 1056]
    vmovq xmm0, qword ptr [rdi + 2600]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2848]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1088]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1072], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1088]
    vmovdqa xmmword ptr [rdi + 1104], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 176]
    vmovdqa xmmword ptr [rdi + 2640], xmm14
    vmovq xmm0, qword ptr [rdi + 4136]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4128]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2064]
    sha256msg1 xmm13, xmmword ptr [rdi + 2080]
    vmovq xmm0, qword ptr [rdi + 3624]
    sha256rnds2 xmm3, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3872]
    sha256rnds2 xmm12, xmm11, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2112]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 2096], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2112]
    vmovdqa xmmword ptr [rdi + 2128], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 176]
    vmovdqa xmmword ptr [rdi + 3664], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 2608]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 1296]
    sha256msg1 xmm13, xmmword ptr [rdi + 1312]
    vmovq xmm0, qword ptr [rdi + 2856]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1344]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1328], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1344]
    vmovdqa xmmword ptr [rdi + 1360], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 176]
    vmovdqa xmmword ptr [rdi + 2896], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 4144]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 4136]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3632]
    sha256rnds2 xmm6, xmm3, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2320]
    sha256msg1 xmm13, xmmword ptr [rdi + 2336]
    vmovq xmm0, qword ptr [rdi + 3880]
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2368]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 2352], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2368]
    vmovdqa xmmword ptr [rdi + 2384], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 176]
    vmovdqa xmmword ptr [rdi + 3920], xmm14
    vmovdqa xmm13, xmmword ptr [rdi + 1056]
    sha256msg1 xmm13, xmmword ptr [rdi + 1072]
    vmovq xmm0, qword ptr [rdi + 2616]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2864]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1104]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1088], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1104]
    vmovdqa xmmword ptr [rdi + 1120], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 192]
    vmovdqa xmmword ptr [rdi + 2656], xmm14
    vmovq xmm0, qword ptr [rdi + 4152]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4144]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2080]
    sha256msg1 xmm13, xmmword ptr [rdi + 2096]
    vmovq xmm0, qword ptr [rdi + 3640]
    sha256rnds2 xmm3, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3888]
    sha256rnds2 xmm12, xmm11, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2128]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 2112], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2128]
    vmovdqa xmmword ptr [rdi + 2144], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 192]
    vmovdqa xmmword ptr [rdi + 3680], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 2624]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 1312]
    sha256msg1 xmm13, xmmword ptr [rdi + 1328]
    vmovq xmm0, qword ptr [rdi + 2872]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1360]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1344], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1360]
    vmovdqa xmmword ptr [rdi + 1376], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 192]
    vmovdqa xmmword ptr [rdi + 2912], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 4160]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 4152]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3648]
    sha256rnds2 xmm6, xmm3, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2336]
    sha256msg1 xmm13, xmmword ptr [rdi + 2352]
    vmovq xmm0, qword ptr [rdi + 3896]
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2384]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 2368], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2384]
    vmovdqa xmmword ptr [rdi + 2400], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 192]
    vmovdqa xmmword ptr [rdi + 3936], xmm14
    vmovdqa xmm13, xmmword ptr [rdi + 1072]
    sha256msg1 xmm13, xmmword ptr [rdi + 1088]
    vmovq xmm0, qword ptr [rdi + 2632]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2880]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1120]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1104], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1120]
    vmovdqa xmmword ptr [rdi + 1136], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 208]
    vmovdqa xmmword ptr [rdi + 2672], xmm14
    vmovq xmm0, qword ptr [rdi + 4168]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4160]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2096]
    sha256msg1 xmm13, xmmword ptr [rdi + 2112]
    vmovq xmm0, qword ptr [rdi + 3656]
    sha256rnds2 xmm3, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3904]
    sha256rnds2 xmm12, xmm11, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2144]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 2128], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2144]
    vmovdqa xmmword ptr [rdi + 2160], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 208]
    vmovdqa xmmword ptr [rdi + 3696], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 2640]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 1328]
    sha256msg1 xmm13, xmmword ptr [rdi + 1344]
    vmovq xmm0, qword ptr [rdi + 2888]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1376]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1360], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1376]
    vmovdqa xmmword ptr [rdi + 1392], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 208]
    vmovdqa xmmword ptr [rdi + 2928], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 4176]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 4168]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3664]
    sha256rnds2 xmm6, xmm3, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2352]
    sha256msg1 xmm13, xmmword ptr [rdi + 2368]
    vmovq xmm0, qword ptr [rdi + 3912]
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2400]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 2384], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2400]
    vmovdqa xmmword ptr [rdi + 2416], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 208]
    vmovdqa xmmword ptr [rdi + 3952], xmm14
    vmovdqa xmm13, xmmword ptr [rdi + 1088]
    sha256msg1 xmm13, xmmword ptr [rdi + 1104]
    vmovq xmm0, qword ptr [rdi + 2648]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2896]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1136]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1120], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1136]
    vmovdqa xmmword ptr [rdi + 1152], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 224]
    vmovdqa xmmword ptr [rdi + 2688], xmm14
    vmovq xmm0, qword ptr [rdi + 4184]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4176]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2112]
    sha256msg1 xmm13, xmmword ptr [rdi + 2128]
    vmovq xmm0, qword ptr [rdi + 3672]
    sha256rnds2 xmm3, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3920]
    sha256rnds2 xmm12, xmm11, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2160]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 2144], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2160]
    vmovdqa xmmword ptr [rdi + 2176], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 224]
    vmovdqa xmmword ptr [rdi + 3712], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 2656]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 1344]
    sha256msg1 xmm13, xmmword ptr [rdi + 1360]
    vmovq xmm0, qword ptr [rdi + 2904]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1392]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1376], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1392]
    vmovdqa xmmword ptr [rdi + 1408], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 224]
    vmovdqa xmmword ptr [rdi + 2944], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 4192]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 4184]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3680]
    sha256rnds2 xmm6, xmm3, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2368]
    sha256msg1 xmm13, xmmword ptr [rdi + 2384]
    vmovq xmm0, qword ptr [rdi + 3928]
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2416]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 2400], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2416]
    vmovdqa xmmword ptr [rdi + 2432], xmm14
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 224]
    vmovdqa xmmword ptr [rdi + 3968], xmm14
    vmovdqa xmm13, xmmword ptr [rdi + 1104]
    sha256msg1 xmm13, xmmword ptr [rdi + 1120]
    vmovq xmm0, qword ptr [rdi + 2664]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2912]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1152]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1136], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1152]
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 592]
    vmovdqa xmmword ptr [rdi + 2704], xmm14
    vmovq xmm0, qword ptr [rdi + 4200]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4192]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2128]
    sha256msg1 xmm13, xmmword ptr [rdi + 2144]
    vmovq xmm0, qword ptr [rdi + 3688]
    sha256rnds2 xmm3, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3936]
    sha256rnds2 xmm12, xmm11, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2176]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 2160], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2176]
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 592]
    vmovdqa xmmword ptr [rdi + 3728], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 2672]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 1360]
    sha256msg1 xmm13, xmmword ptr [rdi + 1376]
    vmovq xmm0, qword ptr [rdi + 2920]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 1408]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 1392], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 1408]
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 592]
    vmovdqa xmmword ptr [rdi + 2960], xmm14
    vmovdqa xmm0, xmmword ptr [rdi + 4208]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 4200]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3696]
    sha256rnds2 xmm6, xmm3, xmm0
    vmovdqa xmm13, xmmword ptr [rdi + 2384]
    sha256msg1 xmm13, xmmword ptr [rdi + 2400]
    vmovq xmm0, qword ptr [rdi + 3944]
    sha256rnds2 xmm11, xmm12, xmm0
    vmovdqa xmm14, xmmword ptr [rdi + 2432]
    vpalignr xmm14, xmm14, xmmword ptr [rdi + 2416], 4
    vpaddd xmm14, xmm13, xmm14
    sha256msg2 xmm14, xmmword ptr [rdi + 2432]
    vpaddd xmm14, xmm14, xmmword ptr [rdi + 592]
    vmovdqa xmmword ptr [rdi + 3984], xmm14
    vmovq xmm0, qword ptr [rdi + 2680]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2928]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovq xmm0, qword ptr [rdi + 4216]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4208]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [rdi + 3704]
    sha256rnds2 xmm3, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3952]
    sha256rnds2 xmm12, xmm11, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2688]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 2936]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4224]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 4216]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3712]
    sha256rnds2 xmm6, xmm3, xmm0
    vmovq xmm0, qword ptr [rdi + 3960]
    sha256rnds2 xmm11, xmm12, xmm0
    vmovq xmm0, qword ptr [rdi + 2696]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2944]
    sha256rnds2 xmm8, xmm7, xmm0
    vmovq xmm0, qword ptr [rdi + 4232]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4224]
    sha256rnds2 xmm10, xmm9, xmm0
    vmovq xmm0, qword ptr [rdi + 3720]
    sha256rnds2 xmm3, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3968]
    sha256rnds2 xmm12, xmm11, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2704]
    sha256rnds2 xmm2, xmm1, xmm0
    vmovq xmm0, qword ptr [rdi + 2952]
    sha256rnds2 xmm7, xmm8, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4240]
    sha256rnds2 xmm5, xmm4, xmm0
    vmovq xmm0, qword ptr [rdi + 4232]
    sha256rnds2 xmm9, xmm10, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3728]
    sha256rnds2 xmm6, xmm3, xmm0
    vmovq xmm0, qword ptr [rdi + 3976]
    sha256rnds2 xmm11, xmm12, xmm0
    vmovq xmm0, qword ptr [rdi + 2712]
    sha256rnds2 xmm1, xmm2, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 2960]
    sha256rnds2 xmm8, xmm7, xmm0
    vpaddd xmm1, xmm1, xmmword ptr [rdi + 416]
    vpaddd xmm2, xmm2, xmmword ptr [rdi + 432]
    vmovq xmm0, qword ptr [rdi + 4248]
    sha256rnds2 xmm4, xmm5, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 4240]
    sha256rnds2 xmm10, xmm9, xmm0
    vpaddd xmm4, xmm4, xmmword ptr [rdi + 832]
    vmovdqa xmmword ptr [rdi + 832], xmm1
    vpaddd xmm5, xmm5, xmmword ptr [rdi + 848]
    vmovdqa xmmword ptr [rdi + 848], xmm2
    vshufps xmm1, xmm4, xmm5, 187
    vmovdqa xmmword ptr [rdi + 1952], xmm1
    vshufps xmm5, xmm4, xmm5, 17
    vmovdqa xmmword ptr [rdi + 1968], xmm5
    vmovq xmm0, qword ptr [rdi + 3736]
    sha256rnds2 xmm3, xmm6, xmm0
    vmovdqa xmm0, xmmword ptr [rdi + 3984]
    sha256rnds2 xmm12, xmm11, xmm0
    vpaddd xmm3, xmm3, xmmword ptr [rdi + 416]
    vpaddd xmm6, xmm6, xmmword ptr [rdi + 432]
    vshufps xmm1, xmm3, xmm6, 187
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rdi + 768], xmm1
    vshufps xmm6, xmm3, xmm6, 17
    vpshufb xmm6, xmm6, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rdi + 784], xmm6
    vmovq xmm0, qword ptr [rdi + 2968]
    sha256rnds2 xmm7, xmm8, xmm0
    vpaddd xmm7, xmm7, xmmword ptr [rdi + 416]
    vpaddd xmm8, xmm8, xmmword ptr [rdi + 432]
    vmovq xmm0, qword ptr [rdi + 4248]
    sha256rnds2 xmm9, xmm10, xmm0
    vpaddd xmm9, xmm9, xmmword ptr [rdi + 864]
    vmovdqa xmmword ptr [rdi + 864], xmm7
    vpaddd xmm10, xmm10, xmmword ptr [rdi + 880]
    vmovdqa xmmword ptr [rdi + 880], xmm8
    vshufps xmm1, xmm9, xmm10, 187
    vmovdqa xmmword ptr [rdi + 2208], xmm1
    vshufps xmm10, xmm9, xmm10, 17
    vmovdqa xmmword ptr [rdi + 2224], xmm10
    vmovq xmm0, qword ptr [rdi + 3992]
    sha256rnds2 xmm11, xmm12, xmm0
    vpaddd xmm11, xmm11, xmmword ptr [rdi + 416]
    vpaddd xmm12, xmm12, xmmword ptr [rdi + 432]
    vshufps xmm1, xmm11, xmm12, 187
    vpshufb xmm1, xmm1, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rdi + 800], xmm1
    vshufps xmm12, xmm11, xmm12, 17
    vpshufb xmm12, xmm12, xmmword ptr [rdi + 528]
    vmovdqa xmmword ptr [rdi + 816], xmm12
    ret
