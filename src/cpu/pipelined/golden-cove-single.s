# Made by `cargo run -p hashgrind-kernelgen -- emit` from kernelgen/tables/golden-cove-single.txt: do not edit.
    lea rax, [rdi + 7872]
    mov rcx, qword ptr [rdi + 8256]
    lea rsi, [rdi + 8320]
2:
    vmovdqa32 zmm0, zmmword ptr [rdi + 64]
    vmovdqa32 zmm1, zmmword ptr [rdi + 128]
    vpbroadcastd zmm2, dword ptr [rax + 336]
    vmovdqa32 zmm3, zmmword ptr [rdi + 192]
    vmovdqa32 zmm4, zmmword ptr [rdi + 0]
    vpaddd zmm5, zmm4, dword ptr [rax + 268]{1to16}
    vprord zmm6, zmm5, 25
    vprord zmm7, zmm5, 6
    vmovdqa32 zmm8, zmmword ptr [rdi + 4224]
    vpaddd zmm9, zmm8, dword ptr [rax + 72]{1to16}
    vpaddd zmm4, zmm4, dword ptr [rax + 272]{1to16}
    vprord zmm10, zmm4, 22
    vmovdqa32 zmm11, zmmword ptr [rdi + 4288]
    vpaddd zmm12, zmm11, dword ptr [rax + 76]{1to16}
    vpbroadcastd zmm13, dword ptr [rax + 340]
    vpternlogd zmm13, zmm5, dword ptr [rax + 336]{1to16}, 184
    vmovdqa32 zmm14, zmmword ptr [rdi + 7168]
    vprord zmm15, zmm14, 13
    vmovdqa32 zmm16, zmmword ptr [rdi + 7232]
    vmovdqa32 zmm17, zmmword ptr [rdi + 7296]
    vmovdqa32 zmm18, zmm14
    vpternlogd zmm18, zmm16, zmm17, 232
    vmovdqa32 zmm19, zmmword ptr [rdi + 7360]
    vmovdqa32 zmm20, zmmword ptr [rdi + 7424]
    vprord zmm21, zmm20, 25
    vprord zmm22, zmm20, 11
    vprord zmm23, zmm20, 6
    vpternlogd zmm23, zmm22, zmm21, 150
    vmovdqa32 zmm21, zmmword ptr [rdi + 7488]
    vmovdqa32 zmm22, zmmword ptr [rdi + 7552]
    vmovdqa32 zmm24, zmmword ptr [rdi + 7616]
    vprord zmm25, zmm5, 11
    vprord zmm26, zmm8, 19
    vprord zmm27, zmm8, 17
    vprord zmm28, zmm11, 19
    vprord zmm29, zmm4, 13
    vprord zmm30, zmm4, 2
    vpternlogd zmm30, zmm29, zmm10, 150
    vpternlogd zmm7, zmm25, zmm6, 150
    vprord zmm6, zmm11, 17
    vpaddd zmm0, zmm0, dword ptr [rax + 276]{1to16}
    vpaddd zmm0, zmm13, zmm0
    vpsrld zmm8, zmm8, 10
    vpternlogd zmm27, zmm26, zmm8, 150
    vpbroadcastd zmm8, dword ptr [rax + 324]
    vpaddd zmm1, zmm1, dword ptr [rax + 280]{1to16}
    vpternlogd zmm8, zmm4, dword ptr [rax + 320]{1to16}, 232
    vpbroadcastd zmm26, dword ptr [rax + 320]
    vpsrld zmm11, zmm11, 10
    vpternlogd zmm6, zmm28, zmm11, 150
    vpaddd zmm11, zmm6, dword ptr [rax + 84]{1to16}
    vmovdqa32 zmmword ptr [rdi + 4416], zmm6
    vprord zmm28, zmm6, 19
    vpaddd zmm9, zmm24, zmm9
    vprord zmm24, zmm6, 17
    vpaddd zmm3, zmm3, dword ptr [rax + 284]{1to16}
    vpaddd zmm7, zmm0, zmm7
    vpaddd zmm0, zmm7, dword ptr [rax + 328]{1to16}
    vpternlogd zmm2, zmm0, zmm5, 184
    vpaddd zmm1, zmm2, zmm1
    vprord zmm2, zmm0, 25
    vprord zmm13, zmm0, 6
    vprord zmm25, zmm0, 11
    vpternlogd zmm13, zmm25, zmm2, 150
    vpaddd zmm8, zmm7, zmm8
    vpaddd zmm12, zmm22, zmm12
    vpaddd zmm7, zmm5, zmmword ptr [rdi + 256]
    vpaddd zmm7, zmm7, dword ptr [rax + 16]{1to16}
    vprord zmm2, zmm14, 22
    vpaddd zmm30, zmm8, zmm30
    vprord zmm8, zmm30, 22
    vprord zmm25, zmm30, 13
    vprord zmm10, zmm30, 2
    vpternlogd zmm10, zmm25, zmm8, 150
    vpternlogd zmm26, zmm30, zmm4, 232
    vpternlogd zmm22, zmm20, zmm21, 184
    vpaddd zmm9, zmm22, zmm9
    vpaddd zmm23, zmm9, zmm23
    vpaddd zmm19, zmm23, zmm19
    vprord zmm9, zmm19, 25
    vprord zmm22, zmm19, 11
    vprord zmm8, zmm19, 6
    vpternlogd zmm8, zmm22, zmm9, 150
    vpsrld zmm6, zmm6, 10
    vpternlogd zmm24, zmm28, zmm6, 150
    vprord zmm6, zmm14, 2
    vpternlogd zmm6, zmm15, zmm2, 150
    vpaddd zmm13, zmm1, zmm13
    vpaddd zmm1, zmm13, dword ptr [rax + 324]{1to16}
    vpternlogd zmm5, zmm1, zmm0, 184
    vpaddd zmm3, zmm5, zmm3
    vprord zmm5, zmm1, 25
    vprord zmm2, zmm1, 6
    vprord zmm15, zmm1, 11
    vpternlogd zmm2, zmm15, zmm5, 150
    vpaddd zmm26, zmm13, zmm26
    vpaddd zmm13, zmm0, zmmword ptr [rdi + 320]
    vpaddd zmm13, zmm13, dword ptr [rax + 20]{1to16}
    vmovdqa32 zmm5, zmm19
    vpternlogd zmm5, zmm20, zmm21, 202
    vpaddd zmm12, zmm5, zmm12
    vpaddd zmm8, zmm12, zmm8
    vpaddd zmm17, zmm8, zmm17
    vprord zmm12, zmm17, 25
    vprord zmm5, zmm17, 11
    vprord zmm15, zmm17, 6
    vpternlogd zmm15, zmm5, zmm12, 150
    vpaddd zmm10, zmm26, zmm10
    vprord zmm26, zmm10, 22
    vprord zmm12, zmm10, 13
    vprord zmm5, zmm10, 2
    vpternlogd zmm5, zmm12, zmm26, 150
    vmovdqa32 zmm26, zmm10
    vpternlogd zmm26, zmm30, zmm4, 232
    vpaddd zmm2, zmm3, zmm2
    vpaddd zmm3, zmm2, dword ptr [rax + 320]{1to16}
    vpternlogd zmm0, zmm3, zmm1, 184
    vpaddd zmm7, zmm0, zmm7
    vprord zmm0, zmm3, 25
    vprord zmm12, zmm3, 6
    vprord zmm28, zmm3, 11
    vpternlogd zmm12, zmm28, zmm0, 150
    vpaddd zmm26, zmm2, zmm26
    vpaddd zmm11, zmm20, zmm11
    vpaddd zmm18, zmm23, zmm18
    vpaddd zmm27, zmm27, dword ptr [rsi + 92]{1to16}
    vpaddd zmm23, zmm27, dword ptr [rax + 80]{1to16}
    vmovdqa32 zmmword ptr [rdi + 4352], zmm27
    vprord zmm2, zmm27, 19
    vprord zmm0, zmm27, 17
    vpsrld zmm27, zmm27, 10
    vpternlogd zmm0, zmm2, zmm27, 150
    vpaddd zmm23, zmm21, zmm23
    vpternlogd zmm20, zmm17, zmm19, 184
    vpaddd zmm23, zmm20, zmm23
    vpaddd zmm15, zmm23, zmm15
    vpaddd zmm23, zmm15, zmm16
    vprord zmm20, zmm23, 25
    vprord zmm21, zmm23, 11
    vprord zmm27, zmm23, 6
    vpternlogd zmm27, zmm21, zmm20, 150
    vpaddd zmm20, zmm1, zmmword ptr [rdi + 384]
    vpaddd zmm20, zmm20, dword ptr [rax + 24]{1to16}
    vpaddd zmm6, zmm18, zmm6
    vprord zmm18, zmm6, 13
    vpternlogd zmm16, zmm6, zmm14, 232
    vprord zmm21, zmm6, 22
    vprord zmm2, zmm6, 2
    vpternlogd zmm2, zmm18, zmm21, 150
    vpaddd zmm5, zmm26, zmm5
    vprord zmm26, zmm5, 22
    vprord zmm21, zmm5, 13
    vprord zmm18, zmm5, 2
    vpternlogd zmm18, zmm21, zmm26, 150
    vmovdqa32 zmm26, zmm5
    vpternlogd zmm26, zmm10, zmm30, 232
    vpaddd zmm12, zmm7, zmm12
    vpaddd zmm4, zmm12, zmm4
    vpternlogd zmm1, zmm4, zmm3, 184
    vpaddd zmm13, zmm1, zmm13
    vprord zmm1, zmm4, 25
    vprord zmm7, zmm4, 6
    vprord zmm21, zmm4, 11
    vpternlogd zmm7, zmm21, zmm1, 150
    vpaddd zmm26, zmm12, zmm26
    vpaddd zmm16, zmm8, zmm16
    vmovdqa32 zmm8, zmm23
    vpternlogd zmm8, zmm17, zmm19, 202
    vpaddd zmm11, zmm8, zmm11
    vpaddd zmm27, zmm11, zmm27
    vpaddd zmm11, zmm27, zmm14
    vprord zmm8, zmm11, 25
    vprord zmm12, zmm11, 11
    vprord zmm1, zmm11, 6
    vpternlogd zmm1, zmm12, zmm8, 150
    vpaddd zmm2, zmm16, zmm2
    vprord zmm16, zmm2, 13
    vpternlogd zmm14, zmm2, zmm6, 232
    vprord zmm8, zmm2, 22
    vprord zmm12, zmm2, 2
    vpternlogd zmm12, zmm16, zmm8, 150
    vpaddd zmm8, zmm3, zmmword ptr [rdi + 448]
    vpaddd zmm8, zmm8, dword ptr [rax + 28]{1to16}
    vpaddd zmm18, zmm26, zmm18
    vprord zmm26, zmm18, 22
    vprord zmm16, zmm18, 13
    vprord zmm21, zmm18, 2
    vpternlogd zmm21, zmm16, zmm26, 150
    vmovdqa32 zmm26, zmm18
    vpternlogd zmm26, zmm5, zmm10, 232
    vpaddd zmm7, zmm13, zmm7
    vpaddd zmm30, zmm7, zmm30
    vpternlogd zmm3, zmm30, zmm4, 184
    vpaddd zmm20, zmm3, zmm20
    vprord zmm3, zmm30, 25
    vprord zmm13, zmm30, 6
    vprord zmm16, zmm30, 11
    vpternlogd zmm13, zmm16, zmm3, 150
    vpaddd zmm26, zmm7, zmm26
    vpaddd zmm14, zmm15, zmm14
    vpaddd zmm0, zmm0, dword ptr [rsi + 96]{1to16}
    vpaddd zmm15, zmm0, dword ptr [rax + 88]{1to16}
    vmovdqa32 zmmword ptr [rdi + 4480], zmm0
    vprord zmm7, zmm0, 19
    vprord zmm3, zmm0, 17
    vpsrld zmm0, zmm0, 10
    vpternlogd zmm3, zmm7, zmm0, 150
    vpaddd zmm15, zmm19, zmm15
    vmovdqa32 zmm19, zmm11
    vpternlogd zmm19, zmm23, zmm17, 202
    vpaddd zmm15, zmm19, zmm15
    vpaddd zmm1, zmm15, zmm1
    vpaddd zmm15, zmm1, zmm6
    vprord zmm19, zmm15, 25
    vprord zmm0, zmm15, 11
    vprord zmm7, zmm15, 6
    vpternlogd zmm7, zmm0, zmm19, 150
    vpaddd zmm12, zmm14, zmm12
    vprord zmm14, zmm12, 13
    vpternlogd zmm6, zmm12, zmm2, 232
    vprord zmm19, zmm12, 22
    vprord zmm0, zmm12, 2
    vpternlogd zmm0, zmm14, zmm19, 150
    vpaddd zmm19, zmm4, dword ptr [rax + 288]{1to16}
    vpaddd zmm21, zmm26, zmm21
    vprord zmm26, zmm21, 22
    vprord zmm14, zmm21, 13
    vprord zmm16, zmm21, 2
    vpternlogd zmm16, zmm14, zmm26, 150
    vmovdqa32 zmm26, zmm21
    vpternlogd zmm26, zmm18, zmm5, 232
    vpaddd zmm6, zmm27, zmm6
    vpaddd zmm13, zmm20, zmm13
    vpaddd zmm10, zmm13, zmm10
    vpternlogd zmm4, zmm10, zmm30, 184
    vpaddd zmm8, zmm4, zmm8
    vprord zmm4, zmm10, 25
    vprord zmm20, zmm10, 6
    vprord zmm27, zmm10, 11
    vpternlogd zmm20, zmm27, zmm4, 150
    vpaddd zmm26, zmm13, zmm26
    vpaddd zmm24, zmm24, dword ptr [rsi + 100]{1to16}
    vpaddd zmm13, zmm24, dword ptr [rax + 92]{1to16}
    vmovdqa32 zmmword ptr [rdi + 4544], zmm24
    vprord zmm4, zmm24, 19
    vprord zmm27, zmm24, 17
    vpsrld zmm24, zmm24, 10
    vpternlogd zmm27, zmm4, zmm24, 150
    vpaddd zmm13, zmm17, zmm13
    vmovdqa32 zmm17, zmm15
    vpternlogd zmm17, zmm11, zmm23, 202
    vpaddd zmm13, zmm17, zmm13
    vpaddd zmm7, zmm13, zmm7
    vpaddd zmm13, zmm7, zmm2
    vprord zmm17, zmm13, 25
    vprord zmm24, zmm13, 11
    vprord zmm4, zmm13, 6
    vpternlogd zmm4, zmm24, zmm17, 150
    vpaddd zmm0, zmm6, zmm0
    vprord zmm6, zmm0, 13
    vpternlogd zmm2, zmm0, zmm12, 232
    vprord zmm17, zmm0, 22
    vprord zmm24, zmm0, 2
    vpternlogd zmm24, zmm6, zmm17, 150
    vpaddd zmm17, zmm30, dword ptr [rax + 292]{1to16}
    vpaddd zmm16, zmm26, zmm16
    vprord zmm26, zmm16, 22
    vprord zmm6, zmm16, 13
    vprord zmm14, zmm16, 2
    vpternlogd zmm14, zmm6, zmm26, 150
    vmovdqa32 zmm26, zmm16
    vpternlogd zmm26, zmm21, zmm18, 232
    vpaddd zmm2, zmm1, zmm2
    vpaddd zmm20, zmm8, zmm20
    vpaddd zmm5, zmm20, zmm5
    vpternlogd zmm30, zmm5, zmm10, 184
    vpaddd zmm19, zmm30, zmm19
    vprord zmm30, zmm5, 25
    vprord zmm8, zmm5, 6
    vprord zmm1, zmm5, 11
    vpternlogd zmm8, zmm1, zmm30, 150
    vpaddd zmm26, zmm20, zmm26
    vpaddd zmm3, zmm3, dword ptr [rsi + 104]{1to16}
    vpaddd zmm20, zmm3, dword ptr [rax + 96]{1to16}
    vmovdqa32 zmmword ptr [rdi + 4608], zmm3
    vprord zmm30, zmm3, 19
    vprord zmm1, zmm3, 17
    vpsrld zmm3, zmm3, 10
    vpternlogd zmm1, zmm30, zmm3, 150
    vpaddd zmm20, zmm23, zmm20
    vmovdqa32 zmm23, zmm13
    vpternlogd zmm23, zmm15, zmm11, 202
    vpaddd zmm20, zmm23, zmm20
    vpaddd zmm4, zmm20, zmm4
    vpaddd zmm20, zmm4, zmm12
    vprord zmm23, zmm20, 25
    vprord zmm3, zmm20, 11
    vprord zmm30, zmm20, 6
    vpternlogd zmm30, zmm3, zmm23, 150
    vpaddd zmm24, zmm2, zmm24
    vprord zmm2, zmm24, 13
    vpternlogd zmm12, zmm24, zmm0, 232
    vprord zmm23, zmm24, 22
    vprord zmm3, zmm24, 2
    vpternlogd zmm3, zmm2, zmm23, 150
    vpaddd zmm23, zmm10, dword ptr [rax + 296]{1to16}
    vpaddd zmm14, zmm26, zmm14
    vprord zmm26, zmm14, 22
    vprord zmm2, zmm14, 13
    vprord zmm6, zmm14, 2
    vpternlogd zmm6, zmm2, zmm26, 150
    vmovdqa32 zmm26, zmm14
    vpternlogd zmm26, zmm16, zmm21, 232
    vpaddd zmm12, zmm7, zmm12
    vpaddd zmm8, zmm19, zmm8
    vpaddd zmm18, zmm8, zmm18
    vpternlogd zmm10, zmm18, zmm5, 184
    vpaddd zmm17, zmm10, zmm17
    vprord zmm10, zmm18, 25
    vprord zmm19, zmm18, 6
    vprord zmm7, zmm18, 11
    vpternlogd zmm19, zmm7, zmm10, 150
    vpaddd zmm26, zmm8, zmm26
    vpaddd zmm27, zmm27, zmmword ptr [rdi + 4224]
    vpaddd zmm8, zmm27, dword ptr [rax + 100]{1to16}
    vmovdqa32 zmmword ptr [rdi + 4672], zmm27
    vprord zmm10, zmm27, 19
    vprord zmm7, zmm27, 17
    vpsrld zmm27, zmm27, 10
    vpternlogd zmm7, zmm10, zmm27, 150
    vpaddd zmm8, zmm11, zmm8
    vmovdqa32 zmm11, zmm20
    vpternlogd zmm11, zmm13, zmm15, 202
    vpaddd zmm8, zmm11, zmm8
    vpaddd zmm30, zmm8, zmm30
    vpaddd zmm8, zmm30, zmm0
    vprord zmm11, zmm8, 25
    vprord zmm27, zmm8, 11
    vprord zmm10, zmm8, 6
    vpternlogd zmm10, zmm27, zmm11, 150
    vpaddd zmm3, zmm12, zmm3
    vprord zmm12, zmm3, 13
    vpternlogd zmm0, zmm3, zmm24, 232
    vprord zmm11, zmm3, 22
    vprord zmm27, zmm3, 2
    vpternlogd zmm27, zmm12, zmm11, 150
    vpaddd zmm11, zmm5, dword ptr [rax + 300]{1to16}
    vpaddd zmm0, zmm4, zmm0
    vpaddd zmm6, zmm26, zmm6
    vprord zmm26, zmm6, 22
    vprord zmm4, zmm6, 13
    vprord zmm12, zmm6, 2
    vpternlogd zmm12, zmm4, zmm26, 150
    vmovdqa32 zmm26, zmm6
    vpternlogd zmm26, zmm14, zmm16, 232
    vpaddd zmm1, zmm1, zmmword ptr [rdi + 4288]
    vpaddd zmm4, zmm1, dword ptr [rax + 104]{1to16}
    vmovdqa32 zmmword ptr [rdi + 4736], zmm1
    vprord zmm2, zmm1, 19
    vprord zmm28, zmm1, 17
    vpsrld zmm1, zmm1, 10
    vpternlogd zmm28, zmm2, zmm1, 150
    vpaddd zmm4, zmm15, zmm4
    vpaddd zmm19, zmm17, zmm19
    vpaddd zmm21, zmm19, zmm21
    vpternlogd zmm5, zmm21, zmm18, 184
    vpaddd zmm23, zmm5, zmm23
    vprord zmm5, zmm21, 25
    vprord zmm17, zmm21, 6
    vprord zmm15, zmm21, 11
    vpternlogd zmm17, zmm15, zmm5, 150
    vpaddd zmm26, zmm19, zmm26
    vmovdqa32 zmm19, zmm8
    vpternlogd zmm19, zmm20, zmm13, 202
    vpaddd zmm4, zmm19, zmm4
    vpaddd zmm10, zmm4, zmm10
    vpaddd zmm4, zmm10, zmm24
    vprord zmm19, zmm4, 25
    vprord zmm5, zmm4, 11
    vprord zmm15, zmm4, 6
    vpternlogd zmm15, zmm5, zmm19, 150
    vpaddd zmm27, zmm0, zmm27
    vprord zmm0, zmm27, 13
    vpternlogd zmm24, zmm27, zmm3, 232
    vprord zmm19, zmm27, 22
    vprord zmm5, zmm27, 2
    vpternlogd zmm5, zmm0, zmm19, 150
    vpaddd zmm24, zmm30, zmm24
    vpaddd zmm30, zmm18, dword ptr [rax + 304]{1to16}
    vpaddd zmm12, zmm26, zmm12
    vprord zmm26, zmm12, 22
    vprord zmm19, zmm12, 13
    vprord zmm0, zmm12, 2
    vpternlogd zmm0, zmm19, zmm26, 150
    vmovdqa32 zmm26, zmm12
    vpternlogd zmm26, zmm6, zmm14, 232
    vpaddd zmm7, zmm7, zmmword ptr [rdi + 4352]
    vpaddd zmm19, zmm7, dword ptr [rax + 108]{1to16}
    vmovdqa32 zmmword ptr [rdi + 4800], zmm7
    vprord zmm1, zmm7, 19
    vprord zmm2, zmm7, 17
    vpsrld zmm7, zmm7, 10
    vpternlogd zmm2, zmm1, zmm7, 150
    vpaddd zmm19, zmm13, zmm19
    vpaddd zmm17, zmm23, zmm17
    vpaddd zmm16, zmm17, zmm16
    vpternlogd zmm18, zmm16, zmm21, 184
    vpaddd zmm11, zmm18, zmm11
    vprord zmm18, zmm16, 25
    vprord zmm23, zmm16, 6
    vprord zmm13, zmm16, 11
    vpternlogd zmm23, zmm13, zmm18, 150
    vpaddd zmm26, zmm17, zmm26
    vmovdqa32 zmm17, zmm4
    vpternlogd zmm17, zmm8, zmm20, 202
    vpaddd zmm19, zmm17, zmm19
    vpaddd zmm15, zmm19, zmm15
    vpaddd zmm19, zmm15, zmm3
    vprord zmm17, zmm19, 25
    vprord zmm18, zmm19, 11
    vprord zmm13, zmm19, 6
    vpternlogd zmm13, zmm18, zmm17, 150
    vpaddd zmm5, zmm24, zmm5
    vprord zmm24, zmm5, 13
    vpternlogd zmm3, zmm5, zmm27, 232
    vprord zmm17, zmm5, 22
    vprord zmm18, zmm5, 2
    vpternlogd zmm18, zmm24, zmm17, 150
    vpaddd zmm3, zmm10, zmm3
    vpaddd zmm10, zmm21, dword ptr [rax + 308]{1to16}
    vpaddd zmm0, zmm26, zmm0
    vprord zmm26, zmm0, 22
    vprord zmm17, zmm0, 13
    vprord zmm24, zmm0, 2
    vpternlogd zmm24, zmm17, zmm26, 150
    vmovdqa32 zmm26, zmm0
    vpternlogd zmm26, zmm12, zmm6, 232
    vpaddd zmm28, zmm28, zmmword ptr [rdi + 4416]
    vpaddd zmm17, zmm28, dword ptr [rax + 112]{1to16}
    vmovdqa32 zmmword ptr [rdi + 4864], zmm28
    vprord zmm7, zmm28, 19
    vprord zmm1, zmm28, 17
    vpsrld zmm28, zmm28, 10
    vpternlogd zmm1, zmm7, zmm28, 150
    vpaddd zmm17, zmm20, zmm17
    vpaddd zmm23, zmm11, zmm23
    vpaddd zmm14, zmm23, zmm14
    vpternlogd zmm21, zmm14, zmm16, 184
    vpaddd zmm30, zmm21, zmm30
    vprord zmm21, zmm14, 25
    vprord zmm11, zmm14, 6
    vprord zmm20, zmm14, 11
    vpternlogd zmm11, zmm20, zmm21, 150
    vpaddd zmm26, zmm23, zmm26
    vmovdqa32 zmm23, zmm19
    vpternlogd zmm23, zmm4, zmm8, 202
    vpaddd zmm17, zmm23, zmm17
    vpaddd zmm13, zmm17, zmm13
    vpaddd zmm17, zmm13, zmm27
    vprord zmm23, zmm17, 25
    vprord zmm21, zmm17, 11
    vprord zmm20, zmm17, 6
    vpternlogd zmm20, zmm21, zmm23, 150
    vpaddd zmm18, zmm3, zmm18
    vprord zmm3, zmm18, 13
    vpternlogd zmm27, zmm18, zmm5, 232
    vprord zmm23, zmm18, 22
    vprord zmm21, zmm18, 2
    vpternlogd zmm21, zmm3, zmm23, 150
    vpaddd zmm27, zmm15, zmm27
    vpaddd zmm15, zmm16, dword ptr [rax + 312]{1to16}
    vpaddd zmm2, zmm2, zmmword ptr [rdi + 4480]
    vpaddd zmm23, zmm2, dword ptr [rax + 116]{1to16}
    vmovdqa32 zmmword ptr [rdi + 4928], zmm2
    vprord zmm3, zmm2, 19
    vprord zmm28, zmm2, 17
    vpsrld zmm2, zmm2, 10
    vpternlogd zmm28, zmm3, zmm2, 150
    vpaddd zmm23, zmm8, zmm23
    vpaddd zmm24, zmm26, zmm24
    vprord zmm26, zmm24, 22
    vprord zmm8, zmm24, 13
    vprord zmm2, zmm24, 2
    vpternlogd zmm2, zmm8, zmm26, 150
    vmovdqa32 zmm26, zmm24
    vpternlogd zmm26, zmm0, zmm12, 232
    vpaddd zmm11, zmm30, zmm11
    vpaddd zmm6, zmm11, zmm6
    vpternlogd zmm16, zmm6, zmm14, 184
    vpaddd zmm10, zmm16, zmm10
    vprord zmm16, zmm6, 25
    vprord zmm30, zmm6, 6
    vprord zmm8, zmm6, 11
    vpternlogd zmm30, zmm8, zmm16, 150
    vpaddd zmm26, zmm11, zmm26
    vmovdqa32 zmm11, zmm17
    vpternlogd zmm11, zmm19, zmm4, 202
    vpaddd zmm23, zmm11, zmm23
    vpaddd zmm20, zmm23, zmm20
    vpaddd zmm23, zmm20, zmm5
    vprord zmm11, zmm23, 25
    vprord zmm16, zmm23, 11
    vprord zmm8, zmm23, 6
    vpternlogd zmm8, zmm16, zmm11, 150
    vpaddd zmm21, zmm27, zmm21
    vprord zmm27, zmm21, 13
    vpternlogd zmm5, zmm21, zmm18, 232
    vprord zmm11, zmm21, 22
    vprord zmm16, zmm21, 2
    vpternlogd zmm16, zmm27, zmm11, 150
    vpaddd zmm5, zmm13, zmm5
    vpaddd zmm13, zmm14, dword ptr [rax + 316]{1to16}
    vpaddd zmm1, zmm1, zmmword ptr [rdi + 4544]
    vpaddd zmm1, zmm1, dword ptr [rsi + 108]{1to16}
    vpaddd zmm11, zmm1, dword ptr [rax + 120]{1to16}
    vmovdqa32 zmmword ptr [rdi + 4992], zmm1
    vprord zmm27, zmm1, 19
    vprord zmm3, zmm1, 17
    vpsrld zmm1, zmm1, 10
    vpternlogd zmm3, zmm27, zmm1, 150
    vpaddd zmm11, zmm4, zmm11
    vpaddd zmm2, zmm26, zmm2
    vprord zmm26, zmm2, 22
    vprord zmm4, zmm2, 13
    vprord zmm1, zmm2, 2
    vpternlogd zmm1, zmm4, zmm26, 150
    vmovdqa32 zmm26, zmm2
    vpternlogd zmm26, zmm24, zmm0, 232
    vpaddd zmm30, zmm10, zmm30
    vpaddd zmm12, zmm30, zmm12
    vpternlogd zmm14, zmm12, zmm6, 184
    vpaddd zmm15, zmm14, zmm15
    vprord zmm14, zmm12, 25
    vprord zmm10, zmm12, 6
    vprord zmm4, zmm12, 11
    vpternlogd zmm10, zmm4, zmm14, 150
    vpaddd zmm26, zmm30, zmm26
    vmovdqa32 zmm30, zmm23
    vpternlogd zmm30, zmm17, zmm19, 202
    vpaddd zmm11, zmm30, zmm11
    vpaddd zmm8, zmm11, zmm8
    vpaddd zmm11, zmm8, zmm18
    vprord zmm30, zmm11, 25
    vprord zmm14, zmm11, 11
    vprord zmm4, zmm11, 6
    vpternlogd zmm4, zmm14, zmm30, 150
    vpaddd zmm16, zmm5, zmm16
    vprord zmm5, zmm16, 13
    vpternlogd zmm18, zmm16, zmm21, 232
    vprord zmm30, zmm16, 22
    vprord zmm14, zmm16, 2
    vpternlogd zmm14, zmm5, zmm30, 150
    vpaddd zmm18, zmm20, zmm18
    vpaddd zmm28, zmm28, zmmword ptr [rdi + 4608]
    vpaddd zmm28, zmm28, dword ptr [rsi + 112]{1to16}
    vpaddd zmm20, zmm28, dword ptr [rax + 124]{1to16}
    vmovdqa32 zmmword ptr [rdi + 5056], zmm28
    vprord zmm30, zmm28, 19
    vprord zmm5, zmm28, 17
    vpsrld zmm28, zmm28, 10
    vpternlogd zmm5, zmm30, zmm28, 150
    vpaddd zmm20, zmm19, zmm20
    vpaddd zmm1, zmm26, zmm1
    vprord zmm26, zmm1, 22
    vprord zmm19, zmm1, 13
    vprord zmm28, zmm1, 2
    vpternlogd zmm28, zmm19, zmm26, 150
    vmovdqa32 zmm26, zmm1
    vpternlogd zmm26, zmm2, zmm24, 232
    vmovdqa32 zmm19, zmm11
    vpternlogd zmm19, zmm23, zmm17, 202
    vpaddd zmm20, zmm19, zmm20
    vpaddd zmm4, zmm20, zmm4
    vpaddd zmm20, zmm4, zmm21
    vprord zmm19, zmm20, 25
    vprord zmm30, zmm20, 11
    vprord zmm27, zmm20, 6
    vpternlogd zmm27, zmm30, zmm19, 150
    vpaddd zmm10, zmm15, zmm10
    vpaddd zmm0, zmm10, zmm0
    vmovdqa32 zmm15, zmm0
    vpternlogd zmm15, zmm12, zmm6, 202
    vpaddd zmm13, zmm15, zmm13
    vprord zmm15, zmm0, 25
    vprord zmm19, zmm0, 6
    vprord zmm30, zmm0, 11
    vpternlogd zmm19, zmm30, zmm15, 150
    vpaddd zmm26, zmm10, zmm26
    vpaddd zmm14, zmm18, zmm14
    vprord zmm18, zmm14, 13
    vpternlogd zmm21, zmm14, zmm16, 232
    vprord zmm10, zmm14, 22
    vprord zmm15, zmm14, 2
    vpternlogd zmm15, zmm18, zmm10, 150
    vpaddd zmm21, zmm8, zmm21
    vmovdqa32 zmm8, zmmword ptr [rdi + 4224]
    vprord zmm10, zmm8, 18
    vprord zmm18, zmm8, 7
    vpsrld zmm8, zmm8, 3
    vpternlogd zmm18, zmm10, zmm8, 150
    vpaddd zmm18, zmm18, dword ptr [rsi + 104]{1to16}
    vpaddd zmm18, zmm18, zmmword ptr [rdi + 4736]
    vpaddd zmm5, zmm18, zmm5
    vpaddd zmm18, zmm5, dword ptr [rax + 132]{1to16}
    vmovdqa32 zmmword ptr [rdi + 5184], zmm5
    vprord zmm8, zmm5, 19
    vprord zmm10, zmm5, 17
    vpsrld zmm5, zmm5, 10
    vpternlogd zmm10, zmm8, zmm5, 150
    vpaddd zmm18, zmm23, zmm18
    vpaddd zmm3, zmm3, zmmword ptr [rdi + 4672]
    vpaddd zmm3, zmm3, dword ptr [rsi + 116]{1to16}
    vpaddd zmm5, zmm3, dword ptr [rax + 128]{1to16}
    vmovdqa32 zmmword ptr [rdi + 5120], zmm3
    vprord zmm8, zmm3, 19
    vprord zmm30, zmm3, 17
    vpsrld zmm3, zmm3, 10
    vpternlogd zmm30, zmm8, zmm3, 150
    vpaddd zmm5, zmm17, zmm5
    vpaddd zmm28, zmm26, zmm28
    vprord zmm26, zmm28, 22
    vprord zmm17, zmm28, 13
    vprord zmm3, zmm28, 2
    vpternlogd zmm3, zmm17, zmm26, 150
    vmovdqa32 zmm26, zmm28
    vpternlogd zmm26, zmm1, zmm2, 232
    vpternlogd zmm23, zmm20, zmm11, 184
    vpaddd zmm5, zmm23, zmm5
    vpaddd zmm27, zmm5, zmm27
    vpaddd zmm5, zmm27, zmm16
    vprord zmm23, zmm5, 25
    vprord zmm17, zmm5, 11
    vprord zmm8, zmm5, 6
    vpternlogd zmm8, zmm17, zmm23, 150
    vpaddd zmm15, zmm21, zmm15
    vprord zmm21, zmm15, 13
    vpternlogd zmm16, zmm15, zmm14, 232
    vprord zmm23, zmm15, 22
    vprord zmm17, zmm15, 2
    vpternlogd zmm17, zmm21, zmm23, 150
    vpaddd zmm19, zmm13, zmm19
    vpaddd zmm24, zmm19, zmm24
    vmovdqa32 zmm13, zmm24
    vpternlogd zmm13, zmm0, zmm12, 202
    vprord zmm23, zmm24, 25
    vprord zmm21, zmm24, 6
    vprord zmm7, zmm24, 11
    vpternlogd zmm21, zmm7, zmm23, 150
    vpaddd zmm26, zmm19, zmm26
    vpaddd zmm16, zmm4, zmm16
    vmovdqa32 zmm4, zmmword ptr [rdi + 4288]
    vprord zmm19, zmm4, 18
    vprord zmm23, zmm4, 7
    vpsrld zmm4, zmm4, 3
    vpternlogd zmm23, zmm19, zmm4, 150
    vpaddd zmm23, zmm23, zmmword ptr [rdi + 4224]
    vpaddd zmm23, zmm23, zmmword ptr [rdi + 4800]
    vpaddd zmm30, zmm23, zmm30
    vpaddd zmm23, zmm30, dword ptr [rax + 136]{1to16}
    vmovdqa32 zmmword ptr [rdi + 5248], zmm30
    vprord zmm4, zmm30, 19
    vprord zmm19, zmm30, 17
    vpsrld zmm30, zmm30, 10
    vpternlogd zmm19, zmm4, zmm30, 150
    vpaddd zmm23, zmm11, zmm23
    vmovdqa32 zmm30, zmmword ptr [rdi + 64]
    vprord zmm4, zmm30, 18
    vpsrld zmm7, zmm30, 3
    vprord zmm30, zmm30, 7
    vpternlogd zmm30, zmm4, zmm7, 150
    vpaddd zmm30, zmm30, zmmword ptr [rdi + 0]
    vpaddd zmm7, zmm30, dword ptr [rax + 64]{1to16}
    vpaddd zmm7, zmm6, zmm7
    vpaddd zmm7, zmm13, zmm7
    vprord zmm13, zmm30, 19
    vprord zmm6, zmm30, 17
    vpsrld zmm4, zmm30, 10
    vpternlogd zmm6, zmm13, zmm4, 150
    vpaddd zmm3, zmm26, zmm3
    vprord zmm26, zmm3, 22
    vprord zmm4, zmm3, 13
    vprord zmm13, zmm3, 2
    vpternlogd zmm13, zmm4, zmm26, 150
    vmovdqa32 zmm26, zmm3
    vpternlogd zmm26, zmm28, zmm1, 232
    vpternlogd zmm11, zmm5, zmm20, 184
    vpaddd zmm18, zmm11, zmm18
    vpaddd zmm8, zmm18, zmm8
    vpaddd zmm18, zmm8, zmm14
    vprord zmm11, zmm18, 25
    vprord zmm4, zmm18, 11
    vprord zmm9, zmm18, 6
    vpternlogd zmm9, zmm4, zmm11, 150
    vmovdqa32 zmmword ptr [rdi + 1024], zmm30
    vpaddd zmm17, zmm16, zmm17
    vprord zmm16, zmm17, 13
    vpternlogd zmm14, zmm17, zmm15, 232
    vprord zmm30, zmm17, 22
    vprord zmm11, zmm17, 2
    vpternlogd zmm11, zmm16, zmm30, 150
    vmovdqa32 zmm30, zmmword ptr [rdi + 1024]
    vpaddd zmm30, zmm30, zmmword ptr [rdi + 448]
    vpaddd zmm30, zmm30, dword ptr [rax + 360]{1to16}
    vpaddd zmm21, zmm7, zmm21
    vpaddd zmm2, zmm21, zmm2
    vmovdqa32 zmm7, zmm2
    vpternlogd zmm7, zmm24, zmm0, 202
    vprord zmm16, zmm2, 25
    vprord zmm4, zmm2, 6
    vprord zmm22, zmm2, 11
    vpternlogd zmm4, zmm22, zmm16, 150
    vpaddd zmm26, zmm21, zmm26
    vpaddd zmm14, zmm27, zmm14
    vmovdqa32 zmm27, zmmword ptr [rdi + 4352]
    vprord zmm21, zmm27, 18
    vprord zmm16, zmm27, 7
    vpsrld zmm27, zmm27, 3
    vpternlogd zmm16, zmm21, zmm27, 150
    vpaddd zmm16, zmm16, zmmword ptr [rdi + 4288]
    vpaddd zmm16, zmm16, zmmword ptr [rdi + 4864]
    vpaddd zmm10, zmm16, zmm10
    vpaddd zmm16, zmm10, dword ptr [rax + 140]{1to16}
    vmovdqa32 zmmword ptr [rdi + 5312], zmm10
    vprord zmm27, zmm10, 19
    vprord zmm21, zmm10, 17
    vpsrld zmm10, zmm10, 10
    vpternlogd zmm21, zmm27, zmm10, 150
    vpaddd zmm16, zmm20, zmm16
    vmovdqa32 zmm10, zmmword ptr [rdi + 128]
    vprord zmm27, zmm10, 18
    vpsrld zmm22, zmm10, 3
    vprord zmm10, zmm10, 7
    vpternlogd zmm10, zmm27, zmm22, 150
    vpaddd zmm10, zmm10, zmmword ptr [rdi + 64]
    vpaddd zmm10, zmm10, dword ptr [rax + 352]{1to16}
    vpaddd zmm22, zmm10, dword ptr [rax + 68]{1to16}
    vpaddd zmm22, zmm12, zmm22
    vpaddd zmm22, zmm7, zmm22
    vprord zmm7, zmm10, 19
    vprord zmm12, zmm10, 17
    vpsrld zmm27, zmm10, 10
    vpternlogd zmm12, zmm7, zmm27, 150
    vpternlogd zmm20, zmm18, zmm5, 184
    vpaddd zmm23, zmm20, zmm23
    vpaddd zmm9, zmm23, zmm9
    vpaddd zmm23, zmm9, zmm15
    vprord zmm20, zmm23, 25
    vprord zmm27, zmm23, 11
    vprord zmm7, zmm23, 6
    vpternlogd zmm7, zmm27, zmm20, 150
    vpaddd zmm13, zmm26, zmm13
    vprord zmm26, zmm13, 22
    vprord zmm20, zmm13, 13
    vprord zmm27, zmm13, 2
    vpternlogd zmm27, zmm20, zmm26, 150
    vmovdqa32 zmm26, zmm13
    vpternlogd zmm26, zmm3, zmm28, 232
    vpaddd zmm11, zmm14, zmm11
    vprord zmm14, zmm11, 13
    vpternlogd zmm15, zmm11, zmm17, 232
    vprord zmm20, zmm11, 22
    vprord zmm25, zmm11, 2
    vpternlogd zmm25, zmm14, zmm20, 150
    vmovdqa32 zmmword ptr [rdi + 1088], zmm10
    vpaddd zmm4, zmm22, zmm4
    vpaddd zmm1, zmm4, zmm1
    vmovdqa32 zmm22, zmm1
    vpternlogd zmm22, zmm2, zmm24, 202
    vprord zmm10, zmm1, 25
    vprord zmm20, zmm1, 6
    vprord zmm14, zmm1, 11
    vpternlogd zmm20, zmm14, zmm10, 150
    vpaddd zmm26, zmm4, zmm26
    vpaddd zmm15, zmm8, zmm15
    vmovdqa32 zmm8, zmmword ptr [rdi + 4416]
    vprord zmm4, zmm8, 18
    vprord zmm10, zmm8, 7
    vpsrld zmm8, zmm8, 3
    vpternlogd zmm10, zmm4, zmm8, 150
    vpaddd zmm10, zmm10, zmmword ptr [rdi + 4352]
    vpaddd zmm10, zmm10, zmmword ptr [rdi + 4928]
    vpaddd zmm19, zmm10, zmm19
    vpaddd zmm10, zmm19, dword ptr [rax + 144]{1to16}
    vmovdqa32 zmmword ptr [rdi + 5376], zmm19
    vprord zmm8, zmm19, 19
    vprord zmm4, zmm19, 17
    vpsrld zmm19, zmm19, 10
    vpternlogd zmm4, zmm8, zmm19, 150
    vpaddd zmm10, zmm5, zmm10
    vmovdqa32 zmm19, zmmword ptr [rdi + 192]
    vprord zmm8, zmm19, 18
    vpsrld zmm14, zmm19, 3
    vprord zmm19, zmm19, 7
    vpternlogd zmm19, zmm8, zmm14, 150
    vpaddd zmm19, zmm19, zmmword ptr [rdi + 128]
    vpaddd zmm19, zmm6, zmm19
    vpaddd zmm6, zmm19, dword ptr [rax + 72]{1to16}
    vpaddd zmm6, zmm0, zmm6
    vpaddd zmm6, zmm22, zmm6
    vprord zmm22, zmm19, 19
    vprord zmm0, zmm19, 17
    vpsrld zmm14, zmm19, 10
    vpternlogd zmm0, zmm22, zmm14, 150
    vpternlogd zmm5, zmm23, zmm18, 184
    vpaddd zmm16, zmm5, zmm16
    vpaddd zmm7, zmm16, zmm7
    vpaddd zmm16, zmm7, zmm17
    vprord zmm5, zmm16, 25
    vprord zmm14, zmm16, 11
    vprord zmm22, zmm16, 6
    vpternlogd zmm22, zmm14, zmm5, 150
    vpaddd zmm25, zmm15, zmm25
    vprord zmm15, zmm25, 13
    vpternlogd zmm17, zmm25, zmm11, 232
    vprord zmm5, zmm25, 22
    vprord zmm14, zmm25, 2
    vpternlogd zmm14, zmm15, zmm5, 150
    vpaddd zmm27, zmm26, zmm27
    vprord zmm26, zmm27, 22
    vprord zmm5, zmm27, 13
    vprord zmm15, zmm27, 2
    vpternlogd zmm15, zmm5, zmm26, 150
    vmovdqa32 zmm26, zmm27
    vpternlogd zmm26, zmm13, zmm3, 232
    vmovdqa32 zmmword ptr [rdi + 1152], zmm19
    vpaddd zmm20, zmm6, zmm20
    vpaddd zmm28, zmm20, zmm28
    vmovdqa32 zmm6, zmm28
    vpternlogd zmm6, zmm1, zmm2, 202
    vprord zmm19, zmm28, 25
    vprord zmm5, zmm28, 6
    vprord zmm8, zmm28, 11
    vpternlogd zmm5, zmm8, zmm19, 150
    vpaddd zmm26, zmm20, zmm26
    vpaddd zmm17, zmm9, zmm17
    vmovdqa32 zmm9, zmmword ptr [rdi + 4480]
    vprord zmm20, zmm9, 18
    vprord zmm19, zmm9, 7
    vpsrld zmm9, zmm9, 3
    vpternlogd zmm19, zmm20, zmm9, 150
    vpaddd zmm19, zmm19, zmmword ptr [rdi + 4416]
    vpaddd zmm19, zmm19, zmmword ptr [rdi + 4992]
    vpaddd zmm21, zmm19, zmm21
    vpaddd zmm19, zmm21, dword ptr [rax + 148]{1to16}
    vmovdqa32 zmmword ptr [rdi + 5440], zmm21
    vprord zmm9, zmm21, 19
    vprord zmm20, zmm21, 17
    vpsrld zmm21, zmm21, 10
    vpternlogd zmm20, zmm9, zmm21, 150
    vpaddd zmm19, zmm18, zmm19
    vmovdqa32 zmm21, zmmword ptr [rdi + 256]
    vprord zmm9, zmm21, 18
    vpsrld zmm8, zmm21, 3
    vprord zmm21, zmm21, 7
    vpternlogd zmm21, zmm9, zmm8, 150
    vpaddd zmm21, zmm21, zmmword ptr [rdi + 192]
    vpaddd zmm21, zmm12, zmm21
    vpaddd zmm12, zmm21, dword ptr [rax + 76]{1to16}
    vpaddd zmm12, zmm24, zmm12
    vpaddd zmm12, zmm6, zmm12
    vprord zmm6, zmm21, 19
    vprord zmm24, zmm21, 17
    vpsrld zmm8, zmm21, 10
    vpternlogd zmm24, zmm6, zmm8, 150
    vpternlogd zmm18, zmm16, zmm23, 184
    vpaddd zmm10, zmm18, zmm10
    vpaddd zmm22, zmm10, zmm22
    vpaddd zmm10, zmm22, zmm11
    vprord zmm18, zmm10, 25
    vprord zmm8, zmm10, 11
    vprord zmm6, zmm10, 6
    vpternlogd zmm6, zmm8, zmm18, 150
    vpaddd zmm14, zmm17, zmm14
    vprord zmm17, zmm14, 13
    vpternlogd zmm11, zmm14, zmm25, 232
    vprord zmm18, zmm14, 22
    vprord zmm8, zmm14, 2
    vpternlogd zmm8, zmm17, zmm18, 150
    vpaddd zmm15, zmm26, zmm15
    vprord zmm26, zmm15, 22
    vprord zmm18, zmm15, 13
    vprord zmm17, zmm15, 2
    vpternlogd zmm17, zmm18, zmm26, 150
    vmovdqa32 zmm26, zmm15
    vpternlogd zmm26, zmm27, zmm13, 232
    vmovdqa32 zmmword ptr [rdi + 1216], zmm21
    vpaddd zmm5, zmm12, zmm5
    vpaddd zmm3, zmm5, zmm3
    vmovdqa32 zmm12, zmm3
    vpternlogd zmm12, zmm28, zmm1, 202
    vprord zmm21, zmm3, 25
    vprord zmm18, zmm3, 6
    vprord zmm9, zmm3, 11
    vpternlogd zmm18, zmm9, zmm21, 150
    vpaddd zmm26, zmm5, zmm26
    vpaddd zmm11, zmm7, zmm11
    vmovdqa32 zmm7, zmmword ptr [rdi + 4544]
    vprord zmm5, zmm7, 18
    vprord zmm21, zmm7, 7
    vpsrld zmm7, zmm7, 3
    vpternlogd zmm21, zmm5, zmm7, 150
    vpaddd zmm21, zmm21, zmmword ptr [rdi + 4480]
    vpaddd zmm21, zmm21, zmmword ptr [rdi + 5056]
    vpaddd zmm4, zmm21, zmm4
    vpaddd zmm21, zmm4, dword ptr [rax + 152]{1to16}
    vmovdqa32 zmmword ptr [rdi + 5504], zmm4
    vprord zmm7, zmm4, 19
    vprord zmm5, zmm4, 17
    vpsrld zmm4, zmm4, 10
    vpternlogd zmm5, zmm7, zmm4, 150
    vpaddd zmm21, zmm23, zmm21
    vmovdqa32 zmm4, zmmword ptr [rdi + 320]
    vprord zmm7, zmm4, 18
    vpsrld zmm9, zmm4, 3
    vprord zmm4, zmm4, 7
    vpternlogd zmm4, zmm7, zmm9, 150
    vpaddd zmm4, zmm4, zmmword ptr [rdi + 256]
    vpaddd zmm4, zmm0, zmm4
    vpaddd zmm0, zmm4, dword ptr [rax + 80]{1to16}
    vpaddd zmm0, zmm2, zmm0
    vpaddd zmm0, zmm12, zmm0
    vprord zmm12, zmm4, 19
    vprord zmm2, zmm4, 17
    vpsrld zmm9, zmm4, 10
    vpternlogd zmm2, zmm12, zmm9, 150
    vpternlogd zmm23, zmm10, zmm16, 184
    vpaddd zmm19, zmm23, zmm19
    vpaddd zmm6, zmm19, zmm6
    vpaddd zmm19, zmm6, zmm25
    vprord zmm23, zmm19, 25
    vprord zmm9, zmm19, 11
    vprord zmm12, zmm19, 6
    vpternlogd zmm12, zmm9, zmm23, 150
    vpaddd zmm8, zmm11, zmm8
    vprord zmm11, zmm8, 13
    vpternlogd zmm25, zmm8, zmm14, 232
    vprord zmm23, zmm8, 22
    vprord zmm9, zmm8, 2
    vpternlogd zmm9, zmm11, zmm23, 150
    vpaddd zmm17, zmm26, zmm17
    vprord zmm26, zmm17, 22
    vprord zmm23, zmm17, 13
    vprord zmm11, zmm17, 2
    vpternlogd zmm11, zmm23, zmm26, 150
    vmovdqa32 zmm26, zmm17
    vpternlogd zmm26, zmm15, zmm27, 232
    vmovdqa32 zmmword ptr [rdi + 1280], zmm4
    vpaddd zmm25, zmm22, zmm25
    vmovdqa32 zmm22, zmmword ptr [rdi + 4608]
    vprord zmm4, zmm22, 18
    vprord zmm23, zmm22, 7
    vpsrld zmm22, zmm22, 3
    vpternlogd zmm23, zmm4, zmm22, 150
    vpaddd zmm23, zmm23, zmmword ptr [rdi + 4544]
    vpaddd zmm23, zmm23, zmmword ptr [rdi + 5120]
    vpaddd zmm20, zmm23, zmm20
    vpaddd zmm23, zmm20, dword ptr [rax + 156]{1to16}
    vmovdqa32 zmmword ptr [rdi + 5568], zmm20
    vprord zmm22, zmm20, 19
    vprord zmm4, zmm20, 17
    vpsrld zmm20, zmm20, 10
    vpternlogd zmm4, zmm22, zmm20, 150
    vpaddd zmm23, zmm16, zmm23
    vpaddd zmm18, zmm0, zmm18
    vpaddd zmm13, zmm18, zmm13
    vmovdqa32 zmm0, zmm13
    vpternlogd zmm0, zmm3, zmm28, 202
    vprord zmm20, zmm13, 25
    vprord zmm22, zmm13, 6
    vprord zmm7, zmm13, 11
    vpternlogd zmm22, zmm7, zmm20, 150
    vpaddd zmm26, zmm18, zmm26
    vpternlogd zmm16, zmm19, zmm10, 184
    vpaddd zmm21, zmm16, zmm21
    vpaddd zmm12, zmm21, zmm12
    vpaddd zmm21, zmm12, zmm14
    vprord zmm16, zmm21, 25
    vprord zmm18, zmm21, 11
    vprord zmm20, zmm21, 6
    vpternlogd zmm20, zmm18, zmm16, 150
    vmovdqa32 zmm16, zmmword ptr [rdi + 384]
    vprord zmm18, zmm16, 18
    vpsrld zmm7, zmm16, 3
    vprord zmm16, zmm16, 7
    vpternlogd zmm16, zmm18, zmm7, 150
    vpaddd zmm16, zmm16, zmmword ptr [rdi + 320]
    vpaddd zmm16, zmm24, zmm16
    vpaddd zmm24, zmm16, dword ptr [rax + 84]{1to16}
    vpaddd zmm24, zmm1, zmm24
    vpaddd zmm24, zmm0, zmm24
    vprord zmm0, zmm16, 19
    vprord zmm1, zmm16, 17
    vpsrld zmm7, zmm16, 10
    vpternlogd zmm1, zmm0, zmm7, 150
    vpaddd zmm30, zmm1, zmm30
    vpaddd zmm1, zmm30, dword ptr [rax + 92]{1to16}
    vpaddd zmm9, zmm25, zmm9
    vprord zmm25, zmm9, 13
    vpternlogd zmm14, zmm9, zmm8, 232
    vprord zmm7, zmm9, 22
    vprord zmm0, zmm9, 2
    vpternlogd zmm0, zmm25, zmm7, 150
    vpaddd zmm1, zmm3, zmm1
    vpaddd zmm11, zmm26, zmm11
    vprord zmm26, zmm11, 22
    vprord zmm7, zmm11, 13
    vprord zmm25, zmm11, 2
    vpternlogd zmm25, zmm7, zmm26, 150
    vmovdqa32 zmm26, zmm11
    vpternlogd zmm26, zmm17, zmm15, 232
    vpaddd zmm14, zmm6, zmm14
    vmovdqa32 zmm6, zmmword ptr [rdi + 4672]
    vprord zmm7, zmm6, 18
    vprord zmm18, zmm6, 7
    vpsrld zmm6, zmm6, 3
    vpternlogd zmm18, zmm7, zmm6, 150
    vpaddd zmm18, zmm18, zmmword ptr [rdi + 4608]
    vpaddd zmm18, zmm18, zmmword ptr [rdi + 5184]
    vpaddd zmm5, zmm18, zmm5
    vpaddd zmm18, zmm5, dword ptr [rax + 160]{1to16}
    vmovdqa32 zmmword ptr [rdi + 5632], zmm5
    vprord zmm6, zmm5, 19
    vprord zmm7, zmm5, 17
    vpsrld zmm5, zmm5, 10
    vpternlogd zmm7, zmm6, zmm5, 150
    vpaddd zmm18, zmm10, zmm18
    vmovdqa32 zmmword ptr [rdi + 1344], zmm16
    vpaddd zmm22, zmm24, zmm22
    vpaddd zmm27, zmm22, zmm27
    vpternlogd zmm3, zmm27, zmm13, 184
    vprord zmm24, zmm27, 25
    vprord zmm16, zmm27, 6
    vprord zmm5, zmm27, 11
    vpternlogd zmm16, zmm5, zmm24, 150
    vpaddd zmm26, zmm22, zmm26
    vprord zmm22, zmm30, 19
    vpternlogd zmm10, zmm21, zmm19, 184
    vpaddd zmm23, zmm10, zmm23
    vpaddd zmm20, zmm23, zmm20
    vpaddd zmm23, zmm20, zmm8
    vprord zmm10, zmm23, 25
    vprord zmm24, zmm23, 11
    vprord zmm5, zmm23, 6
    vpternlogd zmm5, zmm24, zmm10, 150
    vpaddd zmm0, zmm14, zmm0
    vprord zmm14, zmm0, 13
    vpternlogd zmm8, zmm0, zmm9, 232
    vprord zmm10, zmm0, 22
    vprord zmm24, zmm0, 2
    vpternlogd zmm24, zmm14, zmm10, 150
    vmovdqa32 zmm10, zmmword ptr [rdi + 448]
    vprord zmm14, zmm10, 18
    vpsrld zmm6, zmm10, 3
    vprord zmm10, zmm10, 7
    vpternlogd zmm10, zmm14, zmm6, 150
    vpaddd zmm10, zmm10, zmmword ptr [rdi + 384]
    vpaddd zmm10, zmm10, dword ptr [rax + 356]{1to16}
    vpaddd zmm10, zmm2, zmm10
    vpaddd zmm2, zmm10, dword ptr [rax + 88]{1to16}
    vpaddd zmm2, zmm28, zmm2
    vpaddd zmm2, zmm3, zmm2
    vprord zmm3, zmm10, 19
    vprord zmm28, zmm10, 17
    vpsrld zmm6, zmm10, 10
    vpternlogd zmm28, zmm3, zmm6, 150
    vpaddd zmm28, zmm28, zmmword ptr [rdi + 1088]
    vpaddd zmm25, zmm26, zmm25
    vprord zmm26, zmm25, 22
    vprord zmm6, zmm25, 13
    vprord zmm3, zmm25, 2
    vpternlogd zmm3, zmm6, zmm26, 150
    vmovdqa32 zmm26, zmm25
    vpternlogd zmm26, zmm11, zmm17, 232
    vpaddd zmm8, zmm12, zmm8
    vmovdqa32 zmm12, zmmword ptr [rdi + 4736]
    vprord zmm6, zmm12, 18
    vprord zmm14, zmm12, 7
    vpsrld zmm12, zmm12, 3
    vpternlogd zmm14, zmm6, zmm12, 150
    vpaddd zmm14, zmm14, zmmword ptr [rdi + 4672]
    vpaddd zmm14, zmm14, zmmword ptr [rdi + 5248]
    vpaddd zmm4, zmm14, zmm4
    vpaddd zmm14, zmm4, dword ptr [rax + 164]{1to16}
    vmovdqa32 zmmword ptr [rdi + 5696], zmm4
    vprord zmm12, zmm4, 19
    vprord zmm6, zmm4, 17
    vpsrld zmm4, zmm4, 10
    vpternlogd zmm6, zmm12, zmm4, 150
    vpaddd zmm14, zmm19, zmm14
    vmovdqa32 zmmword ptr [rdi + 1408], zmm10
    vpaddd zmm16, zmm2, zmm16
    vpaddd zmm15, zmm16, zmm15
    vmovdqa32 zmm2, zmm15
    vpternlogd zmm2, zmm27, zmm13, 202
    vpaddd zmm1, zmm2, zmm1
    vprord zmm2, zmm15, 25
    vprord zmm10, zmm15, 6
    vprord zmm4, zmm15, 11
    vpternlogd zmm10, zmm4, zmm2, 150
    vpaddd zmm26, zmm16, zmm26
    vprord zmm16, zmm30, 17
    vpternlogd zmm19, zmm23, zmm21, 184
    vpaddd zmm18, zmm19, zmm18
    vpaddd zmm5, zmm18, zmm5
    vpaddd zmm18, zmm5, zmm9
    vprord zmm19, zmm18, 25
    vprord zmm2, zmm18, 11
    vprord zmm4, zmm18, 6
    vpternlogd zmm4, zmm2, zmm19, 150
    vpaddd zmm24, zmm8, zmm24
    vprord zmm8, zmm24, 13
    vpternlogd zmm9, zmm24, zmm0, 232
    vprord zmm19, zmm24, 22
    vprord zmm2, zmm24, 2
    vpternlogd zmm2, zmm8, zmm19, 150
    vpaddd zmm28, zmm28, dword ptr [rax + 364]{1to16}
    vpaddd zmm19, zmm28, dword ptr [rax + 96]{1to16}
    vpaddd zmm19, zmm13, zmm19
    vprord zmm13, zmm28, 19
    vpsrld zmm8, zmm30, 10
    vpternlogd zmm16, zmm22, zmm8, 150
    vpaddd zmm16, zmm16, zmmword ptr [rdi + 1152]
    vpaddd zmm8, zmm16, dword ptr [rax + 100]{1to16}
    vpaddd zmm8, zmm27, zmm8
    vpaddd zmm9, zmm20, zmm9
    vmovdqa32 zmm20, zmmword ptr [rdi + 4800]
    vprord zmm22, zmm20, 18
    vprord zmm12, zmm20, 7
    vpsrld zmm20, zmm20, 3
    vpternlogd zmm12, zmm22, zmm20, 150
    vpaddd zmm12, zmm12, zmmword ptr [rdi + 4736]
    vpaddd zmm12, zmm12, zmmword ptr [rdi + 5312]
    vpaddd zmm7, zmm12, zmm7
    vpaddd zmm12, zmm7, dword ptr [rax + 168]{1to16}
    vmovdqa32 zmmword ptr [rdi + 5760], zmm7
    vprord zmm20, zmm7, 19
    vprord zmm22, zmm7, 17
    vpsrld zmm7, zmm7, 10
    vpternlogd zmm22, zmm20, zmm7, 150
    vpaddd zmm12, zmm21, zmm12
    vpaddd zmm3, zmm26, zmm3
    vprord zmm26, zmm3, 22
    vprord zmm7, zmm3, 13
    vprord zmm20, zmm3, 2
    vpternlogd zmm20, zmm7, zmm26, 150
    vmovdqa32 zmm26, zmm3
    vpternlogd zmm26, zmm25, zmm11, 232
    vmovdqa32 zmmword ptr [rdi + 1472], zmm30
    vpaddd zmm10, zmm1, zmm10
    vpaddd zmm17, zmm10, zmm17
    vpternlogd zmm27, zmm17, zmm15, 184
    vpaddd zmm19, zmm27, zmm19
    vprord zmm27, zmm17, 25
    vprord zmm1, zmm17, 6
    vprord zmm30, zmm17, 11
    vpternlogd zmm1, zmm30, zmm27, 150
    vpaddd zmm26, zmm10, zmm26
    vprord zmm10, zmm28, 17
    vpternlogd zmm21, zmm18, zmm23, 184
    vpaddd zmm14, zmm21, zmm14
    vpaddd zmm4, zmm14, zmm4
    vpaddd zmm14, zmm4, zmm0
    vprord zmm21, zmm14, 25
    vprord zmm27, zmm14, 11
    vprord zmm30, zmm14, 6
    vpternlogd zmm30, zmm27, zmm21, 150
    vprord zmm21, zmm16, 19
    vpaddd zmm2, zmm9, zmm2
    vprord zmm9, zmm2, 13
    vpternlogd zmm0, zmm2, zmm24, 232
    vprord zmm27, zmm2, 22
    vprord zmm7, zmm2, 2
    vpternlogd zmm7, zmm9, zmm27, 150
    vpsrld zmm27, zmm28, 10
    vpternlogd zmm10, zmm13, zmm27, 150
    vpaddd zmm10, zmm10, zmmword ptr [rdi + 1216]
    vpaddd zmm27, zmm10, dword ptr [rax + 104]{1to16}
    vpaddd zmm0, zmm5, zmm0
    vmovdqa32 zmm5, zmmword ptr [rdi + 4864]
    vprord zmm13, zmm5, 18
    vprord zmm9, zmm5, 7
    vpsrld zmm5, zmm5, 3
    vpternlogd zmm9, zmm13, zmm5, 150
    vpaddd zmm9, zmm9, zmmword ptr [rdi + 4800]
    vpaddd zmm9, zmm9, zmmword ptr [rdi + 5376]
    vpaddd zmm6, zmm9, zmm6
    vpaddd zmm9, zmm6, dword ptr [rax + 172]{1to16}
    vmovdqa32 zmmword ptr [rdi + 5824], zmm6
    vprord zmm5, zmm6, 19
    vprord zmm13, zmm6, 17
    vpsrld zmm6, zmm6, 10
    vpternlogd zmm13, zmm5, zmm6, 150
    vpaddd zmm9, zmm23, zmm9
    vpaddd zmm27, zmm15, zmm27
    vpaddd zmm20, zmm26, zmm20
    vprord zmm26, zmm20, 22
    vprord zmm6, zmm20, 13
    vprord zmm5, zmm20, 2
    vpternlogd zmm5, zmm6, zmm26, 150
    vmovdqa32 zmm26, zmm20
    vpternlogd zmm26, zmm3, zmm25, 232
    vmovdqa32 zmmword ptr [rdi + 1536], zmm28
    vpaddd zmm1, zmm19, zmm1
    vpaddd zmm11, zmm1, zmm11
    vpternlogd zmm15, zmm11, zmm17, 184
    vpaddd zmm8, zmm15, zmm8
    vprord zmm15, zmm11, 25
    vprord zmm19, zmm11, 6
    vprord zmm28, zmm11, 11
    vpternlogd zmm19, zmm28, zmm15, 150
    vpaddd zmm26, zmm1, zmm26
    vprord zmm1, zmm16, 17
    vpternlogd zmm23, zmm14, zmm18, 184
    vpaddd zmm12, zmm23, zmm12
    vpaddd zmm30, zmm12, zmm30
    vpaddd zmm12, zmm30, zmm24
    vprord zmm23, zmm12, 25
    vprord zmm15, zmm12, 11
    vprord zmm28, zmm12, 6
    vpternlogd zmm28, zmm15, zmm23, 150
    vpaddd zmm7, zmm0, zmm7
    vprord zmm0, zmm7, 13
    vpternlogd zmm24, zmm7, zmm2, 232
    vprord zmm23, zmm7, 22
    vprord zmm15, zmm7, 2
    vpternlogd zmm15, zmm0, zmm23, 150
    vprord zmm23, zmm10, 19
    vpsrld zmm0, zmm16, 10
    vpternlogd zmm1, zmm21, zmm0, 150
    vpaddd zmm1, zmm1, zmmword ptr [rdi + 1280]
    vpaddd zmm0, zmm1, dword ptr [rax + 108]{1to16}
    vpaddd zmm24, zmm4, zmm24
    vmovdqa32 zmm4, zmmword ptr [rdi + 4928]
    vprord zmm21, zmm4, 18
    vprord zmm6, zmm4, 7
    vpsrld zmm4, zmm4, 3
    vpternlogd zmm6, zmm21, zmm4, 150
    vpaddd zmm6, zmm6, zmmword ptr [rdi + 4864]
    vpaddd zmm6, zmm6, zmmword ptr [rdi + 5440]
    vpaddd zmm22, zmm6, zmm22
    vpaddd zmm6, zmm22, dword ptr [rax + 176]{1to16}
    vmovdqa32 zmmword ptr [rdi + 5888], zmm22
    vprord zmm4, zmm22, 19
    vprord zmm21, zmm22, 17
    vpsrld zmm22, zmm22, 10
    vpternlogd zmm21, zmm4, zmm22, 150
    vpaddd zmm6, zmm18, zmm6
    vpaddd zmm0, zmm17, zmm0
    vpaddd zmm5, zmm26, zmm5
    vprord zmm26, zmm5, 22
    vprord zmm22, zmm5, 13
    vprord zmm4, zmm5, 2
    vpternlogd zmm4, zmm22, zmm26, 150
    vmovdqa32 zmm26, zmm5
    vpternlogd zmm26, zmm20, zmm3, 232
    vmovdqa32 zmmword ptr [rdi + 1600], zmm16
    vpaddd zmm19, zmm8, zmm19
    vpaddd zmm25, zmm19, zmm25
    vpternlogd zmm17, zmm25, zmm11, 184
    vpaddd zmm27, zmm17, zmm27
    vprord zmm17, zmm25, 25
    vprord zmm8, zmm25, 6
    vprord zmm16, zmm25, 11
    vpternlogd zmm8, zmm16, zmm17, 150
    vpaddd zmm26, zmm19, zmm26
    vpternlogd zmm18, zmm12, zmm14, 184
    vpaddd zmm9, zmm18, zmm9
    vpaddd zmm28, zmm9, zmm28
    vpaddd zmm9, zmm28, zmm2
    vprord zmm18, zmm9, 25
    vprord zmm19, zmm9, 11
    vprord zmm17, zmm9, 6
    vpternlogd zmm17, zmm19, zmm18, 150
    vprord zmm18, zmm10, 17
    vpaddd zmm15, zmm24, zmm15
    vprord zmm24, zmm15, 13
    vpternlogd zmm2, zmm15, zmm7, 232
    vprord zmm19, zmm15, 22
    vprord zmm16, zmm15, 2
    vpternlogd zmm16, zmm24, zmm19, 150
    vprord zmm19, zmm1, 19
    vpsrld zmm24, zmm10, 10
    vpternlogd zmm18, zmm23, zmm24, 150
    vpaddd zmm18, zmm18, zmmword ptr [rdi + 1344]
    vpaddd zmm24, zmm18, dword ptr [rax + 112]{1to16}
    vpaddd zmm2, zmm30, zmm2
    vmovdqa32 zmm30, zmmword ptr [rdi + 4992]
    vprord zmm23, zmm30, 18
    vprord zmm22, zmm30, 7
    vpsrld zmm30, zmm30, 3
    vpternlogd zmm22, zmm23, zmm30, 150
    vpaddd zmm22, zmm22, zmmword ptr [rdi + 4928]
    vpaddd zmm22, zmm22, zmmword ptr [rdi + 5504]
    vpaddd zmm13, zmm22, zmm13
    vpaddd zmm22, zmm13, dword ptr [rax + 180]{1to16}
    vmovdqa32 zmmword ptr [rdi + 5952], zmm13
    vprord zmm30, zmm13, 19
    vprord zmm23, zmm13, 17
    vpsrld zmm13, zmm13, 10
    vpternlogd zmm23, zmm30, zmm13, 150
    vpaddd zmm22, zmm14, zmm22
    vpaddd zmm24, zmm11, zmm24
    vpaddd zmm4, zmm26, zmm4
    vprord zmm26, zmm4, 22
    vprord zmm13, zmm4, 13
    vprord zmm30, zmm4, 2
    vpternlogd zmm30, zmm13, zmm26, 150
    vmovdqa32 zmm26, zmm4
    vpternlogd zmm26, zmm5, zmm20, 232
    vmovdqa32 zmmword ptr [rdi + 1664], zmm10
    vpaddd zmm8, zmm27, zmm8
    vpaddd zmm3, zmm8, zmm3
    vpternlogd zmm11, zmm3, zmm25, 184
    vpaddd zmm0, zmm11, zmm0
    vprord zmm11, zmm3, 25
    vprord zmm27, zmm3, 6
    vprord zmm10, zmm3, 11
    vpternlogd zmm27, zmm10, zmm11, 150
    vpaddd zmm26, zmm8, zmm26
    vpternlogd zmm14, zmm9, zmm12, 184
    vpaddd zmm6, zmm14, zmm6
    vpaddd zmm17, zmm6, zmm17
    vpaddd zmm6, zmm17, zmm7
    vprord zmm14, zmm6, 25
    vprord zmm8, zmm6, 11
    vprord zmm11, zmm6, 6
    vpternlogd zmm11, zmm8, zmm14, 150
    vpaddd zmm16, zmm2, zmm16
    vprord zmm2, zmm16, 13
    vpternlogd zmm7, zmm16, zmm15, 232
    vprord zmm14, zmm16, 22
    vprord zmm8, zmm16, 2
    vpternlogd zmm8, zmm2, zmm14, 150
    vprord zmm14, zmm1, 17
    vprord zmm2, zmm18, 19
    vpaddd zmm7, zmm28, zmm7
    vmovdqa32 zmm28, zmmword ptr [rdi + 5056]
    vprord zmm10, zmm28, 18
    vprord zmm13, zmm28, 7
    vpsrld zmm28, zmm28, 3
    vpternlogd zmm13, zmm10, zmm28, 150
    vpaddd zmm13, zmm13, zmmword ptr [rdi + 4992]
    vpaddd zmm13, zmm13, zmmword ptr [rdi + 5568]
    vpaddd zmm21, zmm13, zmm21
    vpaddd zmm13, zmm21, dword ptr [rax + 184]{1to16}
    vmovdqa32 zmmword ptr [rdi + 6016], zmm21
    vprord zmm28, zmm21, 19
    vprord zmm10, zmm21, 17
    vpsrld zmm21, zmm21, 10
    vpternlogd zmm10, zmm28, zmm21, 150
    vpaddd zmm13, zmm12, zmm13
    vpsrld zmm21, zmm1, 10
    vpternlogd zmm14, zmm19, zmm21, 150
    vpaddd zmm14, zmm14, zmmword ptr [rdi + 1408]
    vpaddd zmm21, zmm14, dword ptr [rax + 116]{1to16}
    vpaddd zmm21, zmm25, zmm21
    vpaddd zmm30, zmm26, zmm30
    vprord zmm26, zmm30, 22
    vprord zmm19, zmm30, 13
    vprord zmm28, zmm30, 2
    vpternlogd zmm28, zmm19, zmm26, 150
    vmovdqa32 zmm26, zmm30
    vpternlogd zmm26, zmm4, zmm5, 232
    vmovdqa32 zmmword ptr [rdi + 1728], zmm1
    vpaddd zmm27, zmm0, zmm27
    vpaddd zmm20, zmm27, zmm20
    vpternlogd zmm25, zmm20, zmm3, 184
    vpaddd zmm24, zmm25, zmm24
    vprord zmm25, zmm20, 25
    vprord zmm0, zmm20, 6
    vprord zmm1, zmm20, 11
    vpternlogd zmm0, zmm1, zmm25, 150
    vpaddd zmm26, zmm27, zmm26
    vpternlogd zmm12, zmm6, zmm9, 184
    vpaddd zmm22, zmm12, zmm22
    vpaddd zmm11, zmm22, zmm11
    vpaddd zmm22, zmm11, zmm15
    vprord zmm12, zmm22, 25
    vprord zmm27, zmm22, 11
    vprord zmm25, zmm22, 6
    vpternlogd zmm25, zmm27, zmm12, 150
    vpaddd zmm8, zmm7, zmm8
    vprord zmm7, zmm8, 13
    vpternlogd zmm15, zmm8, zmm16, 232
    vprord zmm12, zmm8, 22
    vprord zmm27, zmm8, 2
    vpternlogd zmm27, zmm7, zmm12, 150
    vprord zmm12, zmm18, 17
    vprord zmm7, zmm14, 19
    vpaddd zmm15, zmm17, zmm15
    vmovdqa32 zmm17, zmmword ptr [rdi + 5120]
    vprord zmm1, zmm17, 18
    vprord zmm19, zmm17, 7
    vpsrld zmm17, zmm17, 3
    vpternlogd zmm19, zmm1, zmm17, 150
    vpaddd zmm19, zmm19, zmmword ptr [rdi + 5056]
    vpaddd zmm19, zmm19, zmmword ptr [rdi + 5632]
    vpaddd zmm23, zmm19, zmm23
    vpaddd zmm19, zmm23, dword ptr [rax + 188]{1to16}
    vmovdqa32 zmmword ptr [rdi + 6080], zmm23
    vprord zmm17, zmm23, 19
    vprord zmm1, zmm23, 17
    vpsrld zmm23, zmm23, 10
    vpternlogd zmm1, zmm17, zmm23, 150
    vpaddd zmm19, zmm9, zmm19
    vpsrld zmm23, zmm18, 10
    vpternlogd zmm12, zmm2, zmm23, 150
    vpaddd zmm12, zmm12, zmmword ptr [rdi + 1472]
    vpaddd zmm28, zmm26, zmm28
    vprord zmm26, zmm28, 22
    vprord zmm23, zmm28, 13
    vprord zmm2, zmm28, 2
    vpternlogd zmm2, zmm23, zmm26, 150
    vmovdqa32 zmm26, zmm28
    vpternlogd zmm26, zmm30, zmm4, 232
    vmovdqa32 zmmword ptr [rdi + 1792], zmm18
    vpternlogd zmm9, zmm22, zmm6, 184
    vpaddd zmm13, zmm9, zmm13
    vpaddd zmm25, zmm13, zmm25
    vpaddd zmm13, zmm25, zmm16
    vprord zmm9, zmm13, 25
    vprord zmm18, zmm13, 11
    vprord zmm23, zmm13, 6
    vpternlogd zmm23, zmm18, zmm9, 150
    vpaddd zmm0, zmm24, zmm0
    vpaddd zmm5, zmm0, zmm5
    vmovdqa32 zmm24, zmm5
    vpternlogd zmm24, zmm20, zmm3, 202
    vpaddd zmm21, zmm24, zmm21
    vprord zmm24, zmm5, 25
    vprord zmm9, zmm5, 6
    vprord zmm18, zmm5, 11
    vpternlogd zmm9, zmm18, zmm24, 150
    vpaddd zmm26, zmm0, zmm26
    vpaddd zmm27, zmm15, zmm27
    vprord zmm15, zmm27, 13
    vpternlogd zmm16, zmm27, zmm8, 232
    vprord zmm0, zmm27, 22
    vprord zmm24, zmm27, 2
    vpternlogd zmm24, zmm15, zmm0, 150
    vprord zmm0, zmm14, 17
    vpaddd zmm16, zmm11, zmm16
    vmovdqa32 zmm11, zmmword ptr [rdi + 5184]
    vprord zmm15, zmm11, 18
    vprord zmm18, zmm11, 7
    vpsrld zmm11, zmm11, 3
    vpternlogd zmm18, zmm15, zmm11, 150
    vpaddd zmm18, zmm18, zmmword ptr [rdi + 5120]
    vpaddd zmm18, zmm18, zmmword ptr [rdi + 5696]
    vpaddd zmm10, zmm18, zmm10
    vpaddd zmm18, zmm10, dword ptr [rax + 192]{1to16}
    vmovdqa32 zmmword ptr [rdi + 6144], zmm10
    vprord zmm11, zmm10, 19
    vprord zmm15, zmm10, 17
    vpsrld zmm10, zmm10, 10
    vpternlogd zmm15, zmm11, zmm10, 150
    vpaddd zmm18, zmm6, zmm18
    vpaddd zmm12, zmm12, dword ptr [rax + 368]{1to16}
    vpaddd zmm10, zmm12, dword ptr [rax + 120]{1to16}
    vpaddd zmm10, zmm3, zmm10
    vprord zmm3, zmm12, 19
    vpsrld zmm11, zmm14, 10
    vpternlogd zmm0, zmm7, zmm11, 150
    vpaddd zmm2, zmm26, zmm2
    vprord zmm26, zmm2, 22
    vprord zmm11, zmm2, 13
    vprord zmm7, zmm2, 2
    vpternlogd zmm7, zmm11, zmm26, 150
    vmovdqa32 zmm26, zmm2
    vpternlogd zmm26, zmm28, zmm30, 232
    vpternlogd zmm6, zmm13, zmm22, 184
    vpaddd zmm19, zmm6, zmm19
    vpaddd zmm23, zmm19, zmm23
    vpaddd zmm19, zmm23, zmm8
    vprord zmm6, zmm19, 25
    vprord zmm11, zmm19, 11
    vprord zmm17, zmm19, 6
    vpternlogd zmm17, zmm11, zmm6, 150
    vmovdqa32 zmmword ptr [rdi + 1856], zmm14
    vpaddd zmm9, zmm21, zmm9
    vpaddd zmm4, zmm9, zmm4
    vmovdqa32 zmm21, zmm4
    vpternlogd zmm21, zmm5, zmm20, 202
    vpaddd zmm10, zmm21, zmm10
    vprord zmm21, zmm4, 25
    vprord zmm14, zmm4, 6
    vprord zmm6, zmm4, 11
    vpternlogd zmm14, zmm6, zmm21, 150
    vpaddd zmm26, zmm9, zmm26
    vpaddd zmm24, zmm16, zmm24
    vprord zmm16, zmm24, 13
    vpternlogd zmm8, zmm24, zmm27, 232
    vprord zmm9, zmm24, 22
    vprord zmm21, zmm24, 2
    vpternlogd zmm21, zmm16, zmm9, 150
    vprord zmm9, zmm12, 17
    vpaddd zmm8, zmm25, zmm8
    vmovdqa32 zmm25, zmmword ptr [rdi + 5248]
    vprord zmm16, zmm25, 18
    vprord zmm6, zmm25, 7
    vpsrld zmm25, zmm25, 3
    vpternlogd zmm6, zmm16, zmm25, 150
    vpaddd zmm6, zmm6, zmmword ptr [rdi + 5184]
    vpaddd zmm6, zmm6, zmmword ptr [rdi + 5760]
    vpaddd zmm1, zmm6, zmm1
    vpaddd zmm6, zmm1, dword ptr [rax + 196]{1to16}
    vmovdqa32 zmmword ptr [rdi + 6208], zmm1
    vprord zmm25, zmm1, 19
    vprord zmm16, zmm1, 17
    vpsrld zmm1, zmm1, 10
    vpternlogd zmm16, zmm25, zmm1, 150
    vpaddd zmm6, zmm22, zmm6
    vpsrld zmm1, zmm12, 10
    vpternlogd zmm9, zmm3, zmm1, 150
    vpaddd zmm7, zmm26, zmm7
    vprord zmm26, zmm7, 22
    vprord zmm1, zmm7, 13
    vprord zmm3, zmm7, 2
    vpternlogd zmm3, zmm1, zmm26, 150
    vmovdqa32 zmm26, zmm7
    vpternlogd zmm26, zmm2, zmm28, 232
    vpternlogd zmm22, zmm19, zmm13, 184
    vpaddd zmm18, zmm22, zmm18
    vpaddd zmm17, zmm18, zmm17
    vpaddd zmm18, zmm17, zmm27
    vprord zmm22, zmm18, 25
    vprord zmm1, zmm18, 11
    vprord zmm25, zmm18, 6
    vpternlogd zmm25, zmm1, zmm22, 150
    vmovdqa32 zmmword ptr [rdi + 1920], zmm12
    vpaddd zmm21, zmm8, zmm21
    vprord zmm8, zmm21, 13
    vpternlogd zmm27, zmm21, zmm24, 232
    vprord zmm12, zmm21, 22
    vprord zmm22, zmm21, 2
    vpternlogd zmm22, zmm8, zmm12, 150
    vpaddd zmm14, zmm10, zmm14
    vpaddd zmm30, zmm14, zmm30
    vmovdqa32 zmm10, zmm30
    vpternlogd zmm10, zmm4, zmm5, 202
    vprord zmm12, zmm30, 25
    vprord zmm8, zmm30, 6
    vprord zmm1, zmm30, 11
    vpternlogd zmm8, zmm1, zmm12, 150
    vpaddd zmm26, zmm14, zmm26
    vpaddd zmm27, zmm23, zmm27
    vmovdqa32 zmm23, zmmword ptr [rdi + 5312]
    vprord zmm14, zmm23, 18
    vprord zmm12, zmm23, 7
    vpsrld zmm23, zmm23, 3
    vpternlogd zmm12, zmm14, zmm23, 150
    vpaddd zmm12, zmm12, zmmword ptr [rdi + 5248]
    vpaddd zmm12, zmm12, zmmword ptr [rdi + 5824]
    vpaddd zmm15, zmm12, zmm15
    vpaddd zmm12, zmm15, dword ptr [rax + 200]{1to16}
    vmovdqa32 zmmword ptr [rdi + 6272], zmm15
    vprord zmm23, zmm15, 19
    vprord zmm14, zmm15, 17
    vpsrld zmm15, zmm15, 10
    vpternlogd zmm14, zmm23, zmm15, 150
    vpaddd zmm12, zmm13, zmm12
    vpternlogd zmm13, zmm18, zmm19, 184
    vpaddd zmm6, zmm13, zmm6
    vpaddd zmm25, zmm6, zmm25
    vpaddd zmm6, zmm25, zmm24
    vprord zmm13, zmm6, 25
    vprord zmm15, zmm6, 11
    vprord zmm23, zmm6, 6
    vpternlogd zmm23, zmm15, zmm13, 150
    vpaddd zmm3, zmm26, zmm3
    vprord zmm26, zmm3, 22
    vprord zmm13, zmm3, 13
    vprord zmm15, zmm3, 2
    vpternlogd zmm15, zmm13, zmm26, 150
    vmovdqa32 zmm26, zmm3
    vpternlogd zmm26, zmm7, zmm2, 232
    vpaddd zmm22, zmm27, zmm22
    vprord zmm27, zmm22, 13
    vpternlogd zmm24, zmm22, zmm21, 232
    vprord zmm13, zmm22, 22
    vprord zmm1, zmm22, 2
    vpternlogd zmm1, zmm27, zmm13, 150
    vpaddd zmm24, zmm17, zmm24
    vmovdqa32 zmm17, zmmword ptr [rdi + 5376]
    vprord zmm13, zmm17, 18
    vprord zmm27, zmm17, 7
    vpsrld zmm17, zmm17, 3
    vpternlogd zmm27, zmm13, zmm17, 150
    vpaddd zmm27, zmm27, zmmword ptr [rdi + 5312]
    vpaddd zmm27, zmm27, zmmword ptr [rdi + 5888]
    vpaddd zmm16, zmm27, zmm16
    vpaddd zmm27, zmm16, dword ptr [rax + 204]{1to16}
    vmovdqa32 zmmword ptr [rdi + 6336], zmm16
    vprord zmm17, zmm16, 19
    vprord zmm13, zmm16, 17
    vpsrld zmm16, zmm16, 10
    vpternlogd zmm13, zmm17, zmm16, 150
    vpaddd zmm27, zmm19, zmm27
    vmovdqa32 zmm16, zmmword ptr [rdi + 1024]
    vprord zmm17, zmm16, 18
    vpsrld zmm11, zmm16, 3
    vprord zmm16, zmm16, 7
    vpternlogd zmm16, zmm17, zmm11, 150
    vpaddd zmm16, zmm16, dword ptr [rax + 356]{1to16}
    vpaddd zmm16, zmm16, zmmword ptr [rdi + 1536]
    vpaddd zmm16, zmm0, zmm16
    vpaddd zmm0, zmm16, dword ptr [rax + 124]{1to16}
    vpaddd zmm0, zmm20, zmm0
    vpaddd zmm0, zmm10, zmm0
    vprord zmm10, zmm16, 19
    vprord zmm20, zmm16, 17
    vpsrld zmm11, zmm16, 10
    vpternlogd zmm20, zmm10, zmm11, 150
    vmovdqa32 zmmword ptr [rdi + 1984], zmm16
    vpaddd zmm8, zmm0, zmm8
    vpaddd zmm28, zmm8, zmm28
    vmovdqa32 zmm0, zmm28
    vpternlogd zmm0, zmm30, zmm4, 202
    vprord zmm16, zmm28, 25
    vprord zmm11, zmm28, 6
    vprord zmm10, zmm28, 11
    vpternlogd zmm11, zmm10, zmm16, 150
    vpaddd zmm26, zmm8, zmm26
    vpternlogd zmm19, zmm6, zmm18, 184
    vpaddd zmm12, zmm19, zmm12
    vpaddd zmm23, zmm12, zmm23
    vpaddd zmm12, zmm23, zmm21
    vprord zmm19, zmm12, 25
    vprord zmm8, zmm12, 11
    vprord zmm16, zmm12, 6
    vpternlogd zmm16, zmm8, zmm19, 150
    vpaddd zmm15, zmm26, zmm15
    vprord zmm26, zmm15, 22
    vprord zmm19, zmm15, 13
    vprord zmm8, zmm15, 2
    vpternlogd zmm8, zmm19, zmm26, 150
    vmovdqa32 zmm26, zmm15
    vpternlogd zmm26, zmm3, zmm7, 232
    vpaddd zmm1, zmm24, zmm1
    vprord zmm24, zmm1, 13
    vpternlogd zmm21, zmm1, zmm22, 232
    vprord zmm19, zmm1, 22
    vprord zmm10, zmm1, 2
    vpternlogd zmm10, zmm24, zmm19, 150
    vpaddd zmm21, zmm25, zmm21
    vmovdqa32 zmm25, zmmword ptr [rdi + 5440]
    vprord zmm19, zmm25, 18
    vprord zmm24, zmm25, 7
    vpsrld zmm25, zmm25, 3
    vpternlogd zmm24, zmm19, zmm25, 150
    vpaddd zmm24, zmm24, zmmword ptr [rdi + 5376]
    vpaddd zmm24, zmm24, zmmword ptr [rdi + 5952]
    vpaddd zmm14, zmm24, zmm14
    vpaddd zmm24, zmm14, dword ptr [rax + 208]{1to16}
    vmovdqa32 zmmword ptr [rdi + 6400], zmm14
    vprord zmm25, zmm14, 19
    vprord zmm19, zmm14, 17
    vpsrld zmm14, zmm14, 10
    vpternlogd zmm19, zmm25, zmm14, 150
    vpaddd zmm24, zmm18, zmm24
    vpternlogd zmm18, zmm12, zmm6, 184
    vpaddd zmm27, zmm18, zmm27
    vpaddd zmm16, zmm27, zmm16
    vpaddd zmm27, zmm16, zmm22
    vprord zmm18, zmm27, 25
    vprord zmm14, zmm27, 11
    vprord zmm25, zmm27, 6
    vpternlogd zmm25, zmm14, zmm18, 150
    vmovdqa32 zmm18, zmmword ptr [rdi + 1088]
    vprord zmm14, zmm18, 18
    vpsrld zmm17, zmm18, 3
    vprord zmm18, zmm18, 7
    vpternlogd zmm18, zmm14, zmm17, 150
    vpaddd zmm18, zmm18, zmmword ptr [rdi + 1024]
    vpaddd zmm18, zmm18, zmmword ptr [rdi + 1600]
    vpaddd zmm18, zmm9, zmm18
    vpaddd zmm9, zmm18, dword ptr [rax + 128]{1to16}
    vpaddd zmm9, zmm5, zmm9
    vpaddd zmm9, zmm0, zmm9
    vprord zmm0, zmm18, 19
    vprord zmm5, zmm18, 17
    vpsrld zmm17, zmm18, 10
    vpternlogd zmm5, zmm0, zmm17, 150
    vmovdqa32 zmmword ptr [rdi + 2048], zmm18
    vpaddd zmm11, zmm9, zmm11
    vpaddd zmm2, zmm11, zmm2
    vmovdqa32 zmm9, zmm2
    vpternlogd zmm9, zmm28, zmm30, 202
    vprord zmm18, zmm2, 25
    vprord zmm17, zmm2, 6
    vprord zmm0, zmm2, 11
    vpternlogd zmm17, zmm0, zmm18, 150
    vpaddd zmm26, zmm11, zmm26
    vpaddd zmm10, zmm21, zmm10
    vprord zmm21, zmm10, 13
    vpternlogd zmm22, zmm10, zmm1, 232
    vprord zmm11, zmm10, 22
    vprord zmm18, zmm10, 2
    vpternlogd zmm18, zmm21, zmm11, 150
    vpaddd zmm8, zmm26, zmm8
    vprord zmm26, zmm8, 22
    vprord zmm11, zmm8, 13
    vprord zmm21, zmm8, 2
    vpternlogd zmm21, zmm11, zmm26, 150
    vmovdqa32 zmm26, zmm8
    vpternlogd zmm26, zmm15, zmm3, 232
    vpaddd zmm22, zmm23, zmm22
    vmovdqa32 zmm23, zmmword ptr [rdi + 5504]
    vprord zmm11, zmm23, 18
    vprord zmm0, zmm23, 7
    vpsrld zmm23, zmm23, 3
    vpternlogd zmm0, zmm11, zmm23, 150
    vpaddd zmm0, zmm0, zmmword ptr [rdi + 5440]
    vpaddd zmm0, zmm0, zmmword ptr [rdi + 6016]
    vpaddd zmm13, zmm0, zmm13
    vpaddd zmm0, zmm13, dword ptr [rax + 212]{1to16}
    vmovdqa32 zmmword ptr [rdi + 6464], zmm13
    vprord zmm23, zmm13, 19
    vprord zmm11, zmm13, 17
    vpsrld zmm13, zmm13, 10
    vpternlogd zmm11, zmm23, zmm13, 150
    vpaddd zmm0, zmm6, zmm0
    vpternlogd zmm6, zmm27, zmm12, 184
    vpaddd zmm24, zmm6, zmm24
    vpaddd zmm25, zmm24, zmm25
    vpaddd zmm24, zmm25, zmm1
    vprord zmm6, zmm24, 25
    vprord zmm13, zmm24, 11
    vprord zmm23, zmm24, 6
    vpternlogd zmm23, zmm13, zmm6, 150
    vpaddd zmm18, zmm22, zmm18
    vprord zmm22, zmm18, 13
    vpternlogd zmm1, zmm18, zmm10, 232
    vprord zmm6, zmm18, 22
    vprord zmm13, zmm18, 2
    vpternlogd zmm13, zmm22, zmm6, 150
    vmovdqa32 zmm6, zmmword ptr [rdi + 1152]
    vprord zmm22, zmm6, 18
    vpsrld zmm14, zmm6, 3
    vprord zmm6, zmm6, 7
    vpternlogd zmm6, zmm22, zmm14, 150
    vpaddd zmm6, zmm6, zmmword ptr [rdi + 1088]
    vpaddd zmm6, zmm6, zmmword ptr [rdi + 1664]
    vpaddd zmm6, zmm20, zmm6
    vpaddd zmm20, zmm6, dword ptr [rax + 132]{1to16}
    vpaddd zmm20, zmm4, zmm20
    vpaddd zmm20, zmm9, zmm20
    vprord zmm9, zmm6, 19
    vprord zmm4, zmm6, 17
    vpsrld zmm14, zmm6, 10
    vpternlogd zmm4, zmm9, zmm14, 150
    vmovdqa32 zmmword ptr [rdi + 2112], zmm6
    vpaddd zmm17, zmm20, zmm17
    vpaddd zmm7, zmm17, zmm7
    vmovdqa32 zmm20, zmm7
    vpternlogd zmm20, zmm2, zmm28, 202
    vprord zmm6, zmm7, 25
    vprord zmm14, zmm7, 6
    vprord zmm9, zmm7, 11
    vpternlogd zmm14, zmm9, zmm6, 150
    vpaddd zmm26, zmm17, zmm26
    vpaddd zmm21, zmm26, zmm21
    vprord zmm26, zmm21, 22
    vprord zmm17, zmm21, 13
    vprord zmm6, zmm21, 2
    vpternlogd zmm6, zmm17, zmm26, 150
    vmovdqa32 zmm26, zmm21
    vpternlogd zmm26, zmm8, zmm15, 232
    vpaddd zmm1, zmm16, zmm1
    vmovdqa32 zmm16, zmmword ptr [rdi + 5568]
    vprord zmm17, zmm16, 18
    vprord zmm9, zmm16, 7
    vpsrld zmm16, zmm16, 3
    vpternlogd zmm9, zmm17, zmm16, 150
    vpaddd zmm9, zmm9, zmmword ptr [rdi + 5504]
    vpaddd zmm9, zmm9, zmmword ptr [rdi + 6080]
    vpaddd zmm19, zmm9, zmm19
    vpaddd zmm9, zmm19, dword ptr [rax + 216]{1to16}
    vmovdqa32 zmmword ptr [rdi + 6528], zmm19
    vprord zmm16, zmm19, 19
    vprord zmm17, zmm19, 17
    vpsrld zmm19, zmm19, 10
    vpternlogd zmm17, zmm16, zmm19, 150
    vpaddd zmm9, zmm12, zmm9
    vpternlogd zmm12, zmm24, zmm27, 184
    vpaddd zmm0, zmm12, zmm0
    vpaddd zmm23, zmm0, zmm23
    vpaddd zmm0, zmm23, zmm10
    vprord zmm12, zmm0, 25
    vprord zmm19, zmm0, 11
    vprord zmm16, zmm0, 6
    vpternlogd zmm16, zmm19, zmm12, 150
    vpaddd zmm13, zmm1, zmm13
    vprord zmm1, zmm13, 13
    vpternlogd zmm10, zmm13, zmm18, 232
    vprord zmm12, zmm13, 22
    vprord zmm19, zmm13, 2
    vpternlogd zmm19, zmm1, zmm12, 150
    vmovdqa32 zmm12, zmmword ptr [rdi + 1216]
    vprord zmm1, zmm12, 18
    vpsrld zmm22, zmm12, 3
    vprord zmm12, zmm12, 7
    vpternlogd zmm12, zmm1, zmm22, 150
    vpaddd zmm12, zmm12, zmmword ptr [rdi + 1152]
    vpaddd zmm12, zmm12, zmmword ptr [rdi + 1728]
    vpaddd zmm12, zmm5, zmm12
    vpaddd zmm5, zmm12, dword ptr [rax + 136]{1to16}
    vpaddd zmm5, zmm30, zmm5
    vpaddd zmm5, zmm20, zmm5
    vprord zmm20, zmm12, 19
    vprord zmm30, zmm12, 17
    vpsrld zmm22, zmm12, 10
    vpternlogd zmm30, zmm20, zmm22, 150
    vmovdqa32 zmmword ptr [rdi + 2176], zmm12
    vpaddd zmm14, zmm5, zmm14
    vpaddd zmm3, zmm14, zmm3
    vmovdqa32 zmm5, zmm3
    vpternlogd zmm5, zmm7, zmm2, 202
    vprord zmm12, zmm3, 25
    vprord zmm22, zmm3, 6
    vprord zmm20, zmm3, 11
    vpternlogd zmm22, zmm20, zmm12, 150
    vpaddd zmm26, zmm14, zmm26
    vpaddd zmm6, zmm26, zmm6
    vprord zmm26, zmm6, 22
    vprord zmm14, zmm6, 13
    vprord zmm12, zmm6, 2
    vpternlogd zmm12, zmm14, zmm26, 150
    vmovdqa32 zmm26, zmm6
    vpternlogd zmm26, zmm21, zmm8, 232
    vpaddd zmm10, zmm25, zmm10
    vmovdqa32 zmm25, zmmword ptr [rdi + 5632]
    vprord zmm14, zmm25, 18
    vprord zmm20, zmm25, 7
    vpsrld zmm25, zmm25, 3
    vpternlogd zmm20, zmm14, zmm25, 150
    vpaddd zmm20, zmm20, zmmword ptr [rdi + 5568]
    vpaddd zmm20, zmm20, zmmword ptr [rdi + 6144]
    vpaddd zmm11, zmm20, zmm11
    vpaddd zmm20, zmm11, dword ptr [rax + 220]{1to16}
    vmovdqa32 zmmword ptr [rdi + 6592], zmm11
    vprord zmm25, zmm11, 19
    vprord zmm14, zmm11, 17
    vpsrld zmm11, zmm11, 10
    vpternlogd zmm14, zmm25, zmm11, 150
    vpaddd zmm20, zmm27, zmm20
    vpternlogd zmm27, zmm0, zmm24, 184
    vpaddd zmm9, zmm27, zmm9
    vpaddd zmm16, zmm9, zmm16
    vpaddd zmm9, zmm16, zmm18
    vprord zmm27, zmm9, 25
    vprord zmm11, zmm9, 11
    vprord zmm25, zmm9, 6
    vpternlogd zmm25, zmm11, zmm27, 150
    vpaddd zmm19, zmm10, zmm19
    vprord zmm10, zmm19, 13
    vpternlogd zmm18, zmm19, zmm13, 232
    vprord zmm27, zmm19, 22
    vprord zmm11, zmm19, 2
    vpternlogd zmm11, zmm10, zmm27, 150
    vmovdqa32 zmm27, zmmword ptr [rdi + 1280]
    vprord zmm10, zmm27, 18
    vpsrld zmm1, zmm27, 3
    vprord zmm27, zmm27, 7
    vpternlogd zmm27, zmm10, zmm1, 150
    vpaddd zmm27, zmm27, zmmword ptr [rdi + 1216]
    vpaddd zmm27, zmm27, zmmword ptr [rdi + 1792]
    vpaddd zmm27, zmm4, zmm27
    vpaddd zmm4, zmm27, dword ptr [rax + 140]{1to16}
    vpaddd zmm4, zmm28, zmm4
    vpaddd zmm4, zmm5, zmm4
    vprord zmm5, zmm27, 19
    vprord zmm28, zmm27, 17
    vpsrld zmm1, zmm27, 10
    vpternlogd zmm28, zmm5, zmm1, 150
    vmovdqa32 zmmword ptr [rdi + 2240], zmm27
    vpaddd zmm22, zmm4, zmm22
    vpaddd zmm15, zmm22, zmm15
    vmovdqa32 zmm4, zmm15
    vpternlogd zmm4, zmm3, zmm7, 202
    vprord zmm27, zmm15, 25
    vprord zmm1, zmm15, 6
    vprord zmm5, zmm15, 11
    vpternlogd zmm1, zmm5, zmm27, 150
    vpaddd zmm26, zmm22, zmm26
    vpaddd zmm12, zmm26, zmm12
    vprord zmm26, zmm12, 22
    vprord zmm22, zmm12, 13
    vprord zmm27, zmm12, 2
    vpternlogd zmm27, zmm22, zmm26, 150
    vmovdqa32 zmm26, zmm12
    vpternlogd zmm26, zmm6, zmm21, 232
    vpaddd zmm18, zmm23, zmm18
    vmovdqa32 zmm23, zmmword ptr [rdi + 5696]
    vprord zmm22, zmm23, 18
    vprord zmm5, zmm23, 7
    vpsrld zmm23, zmm23, 3
    vpternlogd zmm5, zmm22, zmm23, 150
    vpaddd zmm5, zmm5, zmmword ptr [rdi + 5632]
    vpaddd zmm5, zmm5, zmmword ptr [rdi + 6208]
    vpaddd zmm17, zmm5, zmm17
    vpaddd zmm5, zmm17, dword ptr [rax + 224]{1to16}
    vmovdqa32 zmmword ptr [rdi + 6656], zmm17
    vprord zmm23, zmm17, 19
    vprord zmm22, zmm17, 17
    vpsrld zmm17, zmm17, 10
    vpternlogd zmm22, zmm23, zmm17, 150
    vpaddd zmm5, zmm24, zmm5
    vpternlogd zmm24, zmm9, zmm0, 184
    vpaddd zmm20, zmm24, zmm20
    vpaddd zmm25, zmm20, zmm25
    vpaddd zmm20, zmm25, zmm13
    vprord zmm24, zmm20, 25
    vprord zmm17, zmm20, 11
    vprord zmm23, zmm20, 6
    vpternlogd zmm23, zmm17, zmm24, 150
    vpaddd zmm11, zmm18, zmm11
    vprord zmm18, zmm11, 13
    vpternlogd zmm13, zmm11, zmm19, 232
    vprord zmm24, zmm11, 22
    vprord zmm17, zmm11, 2
    vpternlogd zmm17, zmm18, zmm24, 150
    vmovdqa32 zmm24, zmmword ptr [rdi + 1344]
    vprord zmm18, zmm24, 18
    vpsrld zmm10, zmm24, 3
    vprord zmm24, zmm24, 7
    vpternlogd zmm24, zmm18, zmm10, 150
    vpaddd zmm24, zmm24, zmmword ptr [rdi + 1280]
    vpaddd zmm24, zmm24, zmmword ptr [rdi + 1856]
    vpaddd zmm24, zmm30, zmm24
    vpaddd zmm30, zmm24, dword ptr [rax + 144]{1to16}
    vpaddd zmm30, zmm2, zmm30
    vpaddd zmm30, zmm4, zmm30
    vprord zmm4, zmm24, 19
    vprord zmm2, zmm24, 17
    vpsrld zmm10, zmm24, 10
    vpternlogd zmm2, zmm4, zmm10, 150
    vmovdqa32 zmmword ptr [rdi + 2304], zmm24
    vpaddd zmm1, zmm30, zmm1
    vpaddd zmm8, zmm1, zmm8
    vmovdqa32 zmm30, zmm8
    vpternlogd zmm30, zmm15, zmm3, 202
    vprord zmm24, zmm8, 25
    vprord zmm10, zmm8, 6
    vprord zmm4, zmm8, 11
    vpternlogd zmm10, zmm4, zmm24, 150
    vpaddd zmm26, zmm1, zmm26
    vpaddd zmm13, zmm16, zmm13
    vmovdqa32 zmm16, zmmword ptr [rdi + 5760]
    vprord zmm1, zmm16, 18
    vprord zmm24, zmm16, 7
    vpsrld zmm16, zmm16, 3
    vpternlogd zmm24, zmm1, zmm16, 150
    vpaddd zmm24, zmm24, zmmword ptr [rdi + 5696]
    vpaddd zmm24, zmm24, zmmword ptr [rdi + 6272]
    vpaddd zmm14, zmm24, zmm14
    vpaddd zmm24, zmm14, dword ptr [rax + 228]{1to16}
    vprord zmm16, zmm14, 19
    vprord zmm1, zmm14, 17
    vpsrld zmm14, zmm14, 10
    vpternlogd zmm1, zmm16, zmm14, 150
    vpaddd zmm24, zmm0, zmm24
    vpaddd zmm27, zmm26, zmm27
    vprord zmm26, zmm27, 22
    vprord zmm14, zmm27, 13
    vprord zmm16, zmm27, 2
    vpternlogd zmm16, zmm14, zmm26, 150
    vmovdqa32 zmm26, zmm27
    vpternlogd zmm26, zmm12, zmm6, 232
    vpternlogd zmm0, zmm20, zmm9, 184
    vpaddd zmm5, zmm0, zmm5
    vpaddd zmm23, zmm5, zmm23
    vpaddd zmm5, zmm23, zmm19
    vprord zmm0, zmm5, 25
    vprord zmm14, zmm5, 11
    vprord zmm4, zmm5, 6
    vpternlogd zmm4, zmm14, zmm0, 150
    vpaddd zmm17, zmm13, zmm17
    vprord zmm13, zmm17, 13
    vpternlogd zmm19, zmm17, zmm11, 232
    vprord zmm0, zmm17, 22
    vprord zmm14, zmm17, 2
    vpternlogd zmm14, zmm13, zmm0, 150
    vmovdqa32 zmm0, zmmword ptr [rdi + 1408]
    vprord zmm13, zmm0, 18
    vpsrld zmm18, zmm0, 3
    vprord zmm0, zmm0, 7
    vpternlogd zmm0, zmm13, zmm18, 150
    vpaddd zmm0, zmm0, zmmword ptr [rdi + 1344]
    vpaddd zmm0, zmm0, zmmword ptr [rdi + 1920]
    vpaddd zmm0, zmm28, zmm0
    vpaddd zmm28, zmm0, dword ptr [rax + 148]{1to16}
    vpaddd zmm28, zmm7, zmm28
    vpaddd zmm28, zmm30, zmm28
    vprord zmm30, zmm0, 19
    vprord zmm7, zmm0, 17
    vpsrld zmm18, zmm0, 10
    vpternlogd zmm7, zmm30, zmm18, 150
    vmovdqa32 zmmword ptr [rdi + 2368], zmm0
    vpaddd zmm10, zmm28, zmm10
    vpaddd zmm21, zmm10, zmm21
    vmovdqa32 zmm28, zmm21
    vpternlogd zmm28, zmm8, zmm15, 202
    vprord zmm0, zmm21, 25
    vprord zmm18, zmm21, 6
    vprord zmm30, zmm21, 11
    vpternlogd zmm18, zmm30, zmm0, 150
    vpaddd zmm26, zmm10, zmm26
    vpaddd zmm19, zmm25, zmm19
    vmovdqa32 zmm25, zmmword ptr [rdi + 5824]
    vprord zmm10, zmm25, 18
    vprord zmm0, zmm25, 7
    vpsrld zmm25, zmm25, 3
    vpternlogd zmm0, zmm10, zmm25, 150
    vpaddd zmm0, zmm0, zmmword ptr [rdi + 5760]
    vpaddd zmm0, zmm0, zmmword ptr [rdi + 6336]
    vpaddd zmm22, zmm0, zmm22
    vpaddd zmm0, zmm22, dword ptr [rax + 232]{1to16}
    vprord zmm25, zmm22, 19
    vprord zmm10, zmm22, 17
    vpsrld zmm22, zmm22, 10
    vpternlogd zmm10, zmm25, zmm22, 150
    vpaddd zmm0, zmm9, zmm0
    vpaddd zmm16, zmm26, zmm16
    vprord zmm26, zmm16, 22
    vprord zmm22, zmm16, 13
    vprord zmm25, zmm16, 2
    vpternlogd zmm25, zmm22, zmm26, 150
    vmovdqa32 zmm26, zmm16
    vpternlogd zmm26, zmm27, zmm12, 232
    vpternlogd zmm9, zmm5, zmm20, 184
    vpaddd zmm24, zmm9, zmm24
    vpaddd zmm4, zmm24, zmm4
    vpaddd zmm24, zmm4, zmm11
    vprord zmm9, zmm24, 25
    vprord zmm22, zmm24, 11
    vprord zmm30, zmm24, 6
    vpternlogd zmm30, zmm22, zmm9, 150
    vpaddd zmm14, zmm19, zmm14
    vprord zmm19, zmm14, 13
    vpternlogd zmm11, zmm14, zmm17, 232
    vprord zmm9, zmm14, 22
    vprord zmm22, zmm14, 2
    vpternlogd zmm22, zmm19, zmm9, 150
    vpaddd zmm11, zmm23, zmm11
    vmovdqa32 zmm23, zmmword ptr [rdi + 5888]
    vprord zmm9, zmm23, 18
    vprord zmm19, zmm23, 7
    vpsrld zmm23, zmm23, 3
    vpternlogd zmm19, zmm9, zmm23, 150
    vpaddd zmm19, zmm19, zmmword ptr [rdi + 5824]
    vpaddd zmm19, zmm19, zmmword ptr [rdi + 6400]
    vpaddd zmm1, zmm19, zmm1
    vpaddd zmm19, zmm1, dword ptr [rax + 236]{1to16}
    vprord zmm23, zmm1, 19
    vprord zmm9, zmm1, 17
    vpsrld zmm1, zmm1, 10
    vpternlogd zmm9, zmm23, zmm1, 150
    vpaddd zmm19, zmm20, zmm19
    vmovdqa32 zmm1, zmmword ptr [rdi + 1472]
    vprord zmm23, zmm1, 18
    vpsrld zmm13, zmm1, 3
    vprord zmm1, zmm1, 7
    vpternlogd zmm1, zmm23, zmm13, 150
    vpaddd zmm1, zmm1, zmmword ptr [rdi + 1408]
    vpaddd zmm1, zmm1, zmmword ptr [rdi + 1984]
    vpaddd zmm1, zmm2, zmm1
    vpaddd zmm2, zmm1, dword ptr [rax + 152]{1to16}
    vpaddd zmm2, zmm3, zmm2
    vpaddd zmm2, zmm28, zmm2
    vprord zmm28, zmm1, 19
    vprord zmm3, zmm1, 17
    vpsrld zmm13, zmm1, 10
    vpternlogd zmm3, zmm28, zmm13, 150
    vmovdqa32 zmmword ptr [rdi + 2432], zmm1
    vpaddd zmm18, zmm2, zmm18
    vpaddd zmm6, zmm18, zmm6
    vmovdqa32 zmm2, zmm6
    vpternlogd zmm2, zmm21, zmm8, 202
    vprord zmm1, zmm6, 25
    vprord zmm13, zmm6, 6
    vprord zmm28, zmm6, 11
    vpternlogd zmm13, zmm28, zmm1, 150
    vpaddd zmm26, zmm18, zmm26
    vpaddd zmm25, zmm26, zmm25
    vprord zmm26, zmm25, 22
    vprord zmm18, zmm25, 13
    vprord zmm1, zmm25, 2
    vpternlogd zmm1, zmm18, zmm26, 150
    vmovdqa32 zmm26, zmm25
    vpternlogd zmm26, zmm16, zmm27, 232
    vpternlogd zmm20, zmm24, zmm5, 184
    vpaddd zmm0, zmm20, zmm0
    vpaddd zmm30, zmm0, zmm30
    vpaddd zmm0, zmm30, zmm17
    vprord zmm20, zmm0, 25
    vprord zmm18, zmm0, 11
    vprord zmm28, zmm0, 6
    vpternlogd zmm28, zmm18, zmm20, 150
    vpaddd zmm22, zmm11, zmm22
    vprord zmm11, zmm22, 13
    vpternlogd zmm17, zmm22, zmm14, 232
    vprord zmm20, zmm22, 22
    vprord zmm18, zmm22, 2
    vpternlogd zmm18, zmm11, zmm20, 150
    vpaddd zmm17, zmm4, zmm17
    vmovdqa32 zmm4, zmmword ptr [rdi + 5952]
    vprord zmm20, zmm4, 18
    vprord zmm11, zmm4, 7
    vpsrld zmm4, zmm4, 3
    vpternlogd zmm11, zmm20, zmm4, 150
    vpaddd zmm11, zmm11, zmmword ptr [rdi + 5888]
    vpaddd zmm11, zmm11, zmmword ptr [rdi + 6464]
    vpaddd zmm10, zmm11, zmm10
    vpaddd zmm11, zmm10, dword ptr [rax + 240]{1to16}
    vprord zmm4, zmm10, 19
    vprord zmm20, zmm10, 17
    vpsrld zmm10, zmm10, 10
    vpternlogd zmm20, zmm4, zmm10, 150
    vpaddd zmm11, zmm5, zmm11
    vmovdqa32 zmm10, zmmword ptr [rdi + 1536]
    vprord zmm4, zmm10, 18
    vpsrld zmm23, zmm10, 3
    vprord zmm10, zmm10, 7
    vpternlogd zmm10, zmm4, zmm23, 150
    vpaddd zmm10, zmm10, zmmword ptr [rdi + 1472]
    vpaddd zmm10, zmm10, zmmword ptr [rdi + 2048]
    vpaddd zmm10, zmm7, zmm10
    vpaddd zmm7, zmm10, dword ptr [rax + 156]{1to16}
    vpaddd zmm7, zmm15, zmm7
    vpaddd zmm7, zmm2, zmm7
    vprord zmm2, zmm10, 19
    vprord zmm15, zmm10, 17
    vpsrld zmm23, zmm10, 10
    vpternlogd zmm15, zmm2, zmm23, 150
    vmovdqa32 zmmword ptr [rdi + 2496], zmm10
    vpaddd zmm13, zmm7, zmm13
    vpaddd zmm12, zmm13, zmm12
    vmovdqa32 zmm7, zmm12
    vpternlogd zmm7, zmm6, zmm21, 202
    vprord zmm10, zmm12, 25
    vprord zmm23, zmm12, 6
    vprord zmm2, zmm12, 11
    vpternlogd zmm23, zmm2, zmm10, 150
    vpaddd zmm26, zmm13, zmm26
    vpaddd zmm1, zmm26, zmm1
    vprord zmm26, zmm1, 22
    vprord zmm13, zmm1, 13
    vprord zmm10, zmm1, 2
    vpternlogd zmm10, zmm13, zmm26, 150
    vmovdqa32 zmm26, zmm1
    vpternlogd zmm26, zmm25, zmm16, 232
    vmovdqa32 zmm13, zmmword ptr [rdi + 7680]
    vpaddd zmm13, zmm13, dword ptr [rax + 264]{1to16}
    vpternlogd zmm5, zmm0, zmm24, 184
    vpaddd zmm19, zmm5, zmm19
    vpaddd zmm28, zmm19, zmm28
    vpaddd zmm19, zmm28, zmm14
    vprord zmm5, zmm19, 25
    vprord zmm2, zmm19, 11
    vprord zmm4, zmm19, 6
    vpternlogd zmm4, zmm2, zmm5, 150
    vpaddd zmm18, zmm17, zmm18
    vprord zmm17, zmm18, 13
    vpternlogd zmm14, zmm18, zmm22, 232
    vprord zmm5, zmm18, 22
    vprord zmm2, zmm18, 2
    vpternlogd zmm2, zmm17, zmm5, 150
    vpaddd zmm14, zmm30, zmm14
    vmovdqa32 zmm30, zmmword ptr [rdi + 6016]
    vprord zmm5, zmm30, 18
    vprord zmm17, zmm30, 7
    vpsrld zmm30, zmm30, 3
    vpternlogd zmm17, zmm5, zmm30, 150
    vpaddd zmm17, zmm17, zmmword ptr [rdi + 5952]
    vpaddd zmm17, zmm17, zmmword ptr [rdi + 6528]
    vpaddd zmm9, zmm17, zmm9
    vpaddd zmm17, zmm9, dword ptr [rax + 244]{1to16}
    vprord zmm30, zmm9, 19
    vprord zmm5, zmm9, 17
    vpsrld zmm9, zmm9, 10
    vpternlogd zmm5, zmm30, zmm9, 150
    vpaddd zmm17, zmm24, zmm17
    vmovdqa32 zmm9, zmmword ptr [rdi + 1600]
    vprord zmm30, zmm9, 18
    vpsrld zmm29, zmm9, 3
    vprord zmm9, zmm9, 7
    vpternlogd zmm9, zmm30, zmm29, 150
    vpaddd zmm9, zmm9, zmmword ptr [rdi + 1536]
    vpaddd zmm9, zmm9, zmmword ptr [rdi + 2112]
    vpaddd zmm9, zmm3, zmm9
    vpaddd zmm3, zmm9, dword ptr [rax + 160]{1to16}
    vpaddd zmm3, zmm8, zmm3
    vpaddd zmm3, zmm7, zmm3
    vprord zmm7, zmm9, 19
    vprord zmm8, zmm9, 17
    vpsrld zmm29, zmm9, 10
    vpternlogd zmm8, zmm7, zmm29, 150
    vmovdqa32 zmmword ptr [rdi + 2560], zmm9
    vpaddd zmm23, zmm3, zmm23
    vpaddd zmm27, zmm23, zmm27
    vmovdqa32 zmm3, zmm27
    vpternlogd zmm3, zmm12, zmm6, 202
    vprord zmm9, zmm27, 25
    vprord zmm29, zmm27, 6
    vprord zmm7, zmm27, 11
    vpternlogd zmm29, zmm7, zmm9, 150
    vpaddd zmm26, zmm23, zmm26
    vpaddd zmm10, zmm26, zmm10
    vprord zmm26, zmm10, 22
    vprord zmm23, zmm10, 13
    vprord zmm9, zmm10, 2
    vpternlogd zmm9, zmm23, zmm26, 150
    vmovdqa32 zmm26, zmm10
    vpternlogd zmm26, zmm1, zmm25, 232
    vpternlogd zmm24, zmm19, zmm0, 184
    vpaddd zmm11, zmm24, zmm11
    vpaddd zmm4, zmm11, zmm4
    vpaddd zmm11, zmm4, zmm22
    vprord zmm24, zmm11, 25
    vprord zmm23, zmm11, 11
    vpaddd zmm7, zmm11, dword ptr [rsi + 148]{1to16}
    vmovdqa32 zmmword ptr [rdi + 448], zmm7
    vprord zmm7, zmm11, 6
    vpternlogd zmm7, zmm23, zmm24, 150
    vpaddd zmm2, zmm14, zmm2
    vprord zmm14, zmm2, 13
    vpternlogd zmm22, zmm2, zmm18, 232
    vprord zmm24, zmm2, 22
    vprord zmm23, zmm2, 2
    vpternlogd zmm23, zmm14, zmm24, 150
    vpbroadcastd zmm24, dword ptr [rsi + 8]
    vpaddd zmm22, zmm28, zmm22
    vmovdqa32 zmm28, zmmword ptr [rdi + 6080]
    vprord zmm14, zmm28, 18
    vprord zmm30, zmm28, 7
    vpsrld zmm28, zmm28, 3
    vpternlogd zmm30, zmm14, zmm28, 150
    vpaddd zmm30, zmm30, zmmword ptr [rdi + 6016]
    vpaddd zmm30, zmm30, zmmword ptr [rdi + 6592]
    vpaddd zmm20, zmm30, zmm20
    vpaddd zmm20, zmm20, dword ptr [rax + 248]{1to16}
    vpaddd zmm20, zmm0, zmm20
    vmovdqa32 zmm30, zmmword ptr [rdi + 1664]
    vprord zmm28, zmm30, 18
    vpsrld zmm14, zmm30, 3
    vprord zmm30, zmm30, 7
    vpternlogd zmm30, zmm28, zmm14, 150
    vpaddd zmm30, zmm30, zmmword ptr [rdi + 1600]
    vpaddd zmm30, zmm30, zmmword ptr [rdi + 2176]
    vpaddd zmm30, zmm15, zmm30
    vpaddd zmm15, zmm30, dword ptr [rax + 164]{1to16}
    vpaddd zmm15, zmm21, zmm15
    vpaddd zmm15, zmm3, zmm15
    vprord zmm3, zmm30, 19
    vprord zmm21, zmm30, 17
    vpsrld zmm14, zmm30, 10
    vpternlogd zmm21, zmm3, zmm14, 150
    vmovdqa32 zmmword ptr [rdi + 2624], zmm30
    vpaddd zmm29, zmm15, zmm29
    vpaddd zmm16, zmm29, zmm16
    vmovdqa32 zmm15, zmm16
    vpternlogd zmm15, zmm27, zmm12, 202
    vprord zmm30, zmm16, 25
    vprord zmm14, zmm16, 6
    vprord zmm3, zmm16, 11
    vpternlogd zmm14, zmm3, zmm30, 150
    vpaddd zmm26, zmm29, zmm26
    vpaddd zmm9, zmm26, zmm9
    vprord zmm26, zmm9, 22
    vprord zmm29, zmm9, 13
    vprord zmm30, zmm9, 2
    vpternlogd zmm30, zmm29, zmm26, 150
    vmovdqa32 zmm26, zmm9
    vpternlogd zmm26, zmm10, zmm1, 232
    vpternlogd zmm0, zmm11, zmm19, 184
    vpaddd zmm17, zmm0, zmm17
    vpaddd zmm7, zmm17, zmm7
    vpaddd zmm17, zmm7, zmm18
    vprord zmm0, zmm17, 25
    vprord zmm29, zmm17, 11
    vprord zmm3, zmm17, 6
    vpternlogd zmm3, zmm29, zmm0, 150
    vpaddd zmm23, zmm22, zmm23
    vprord zmm22, zmm23, 13
    vpternlogd zmm18, zmm23, zmm2, 232
    vprord zmm0, zmm23, 22
    vprord zmm29, zmm23, 2
    vpternlogd zmm29, zmm22, zmm0, 150
    vpaddd zmm18, zmm4, zmm18
    vmovdqa32 zmm4, zmmword ptr [rdi + 6144]
    vprord zmm0, zmm4, 18
    vprord zmm22, zmm4, 7
    vpsrld zmm4, zmm4, 3
    vpternlogd zmm22, zmm0, zmm4, 150
    vpaddd zmm22, zmm22, zmmword ptr [rdi + 6080]
    vpaddd zmm22, zmm22, zmmword ptr [rdi + 6656]
    vpaddd zmm5, zmm22, zmm5
    vpaddd zmm5, zmm5, dword ptr [rax + 252]{1to16}
    vpaddd zmm5, zmm19, zmm5
    vpbroadcastd zmm22, dword ptr [rsi + 24]
    vmovdqa32 zmm4, zmmword ptr [rdi + 1728]
    vprord zmm0, zmm4, 18
    vpsrld zmm28, zmm4, 3
    vprord zmm4, zmm4, 7
    vpternlogd zmm4, zmm0, zmm28, 150
    vpaddd zmm4, zmm4, zmmword ptr [rdi + 1664]
    vpaddd zmm4, zmm4, zmmword ptr [rdi + 2240]
    vpaddd zmm4, zmm8, zmm4
    vpaddd zmm8, zmm4, dword ptr [rax + 168]{1to16}
    vpaddd zmm8, zmm6, zmm8
    vpaddd zmm8, zmm15, zmm8
    vprord zmm15, zmm4, 19
    vprord zmm6, zmm4, 17
    vpsrld zmm28, zmm4, 10
    vpternlogd zmm6, zmm15, zmm28, 150
    vmovdqa32 zmmword ptr [rdi + 2688], zmm4
    vpaddd zmm14, zmm8, zmm14
    vpaddd zmm25, zmm14, zmm25
    vmovdqa32 zmm8, zmm25
    vpternlogd zmm8, zmm16, zmm27, 202
    vprord zmm4, zmm25, 25
    vprord zmm28, zmm25, 6
    vprord zmm15, zmm25, 11
    vpternlogd zmm28, zmm15, zmm4, 150
    vpaddd zmm26, zmm14, zmm26
    vpaddd zmm30, zmm26, zmm30
    vprord zmm26, zmm30, 22
    vprord zmm14, zmm30, 13
    vprord zmm4, zmm30, 2
    vpternlogd zmm4, zmm14, zmm26, 150
    vmovdqa32 zmm26, zmm30
    vpternlogd zmm26, zmm9, zmm10, 232
    vpternlogd zmm19, zmm17, zmm11, 184
    vpaddd zmm20, zmm19, zmm20
    vpaddd zmm3, zmm20, zmm3
    vpaddd zmm20, zmm3, zmm2
    vprord zmm19, zmm20, 25
    vpaddd zmm14, zmm20, dword ptr [rsi + 140]{1to16}
    vprord zmm15, zmm20, 11
    vprord zmm0, zmm20, 6
    vpternlogd zmm0, zmm15, zmm19, 150
    vmovdqa32 zmmword ptr [rdi + 320], zmm14
    vpaddd zmm29, zmm18, zmm29
    vprord zmm18, zmm29, 13
    vpternlogd zmm2, zmm29, zmm23, 232
    vprord zmm14, zmm29, 22
    vprord zmm19, zmm29, 2
    vpternlogd zmm19, zmm18, zmm14, 150
    vpaddd zmm2, zmm7, zmm2
    vmovdqa32 zmm7, zmmword ptr [rdi + 1792]
    vprord zmm14, zmm7, 18
    vpsrld zmm18, zmm7, 3
    vprord zmm7, zmm7, 7
    vpternlogd zmm7, zmm14, zmm18, 150
    vpaddd zmm7, zmm7, zmmword ptr [rdi + 1728]
    vpaddd zmm7, zmm7, zmmword ptr [rdi + 2304]
    vpaddd zmm7, zmm21, zmm7
    vpaddd zmm21, zmm7, dword ptr [rax + 172]{1to16}
    vpaddd zmm21, zmm12, zmm21
    vpaddd zmm21, zmm8, zmm21
    vprord zmm8, zmm7, 19
    vprord zmm12, zmm7, 17
    vpsrld zmm18, zmm7, 10
    vpternlogd zmm12, zmm8, zmm18, 150
    vmovdqa32 zmmword ptr [rdi + 2752], zmm7
    vpaddd zmm28, zmm21, zmm28
    vpaddd zmm1, zmm28, zmm1
    vmovdqa32 zmm21, zmm1
    vpternlogd zmm21, zmm25, zmm16, 202
    vprord zmm7, zmm1, 25
    vprord zmm18, zmm1, 6
    vprord zmm8, zmm1, 11
    vpternlogd zmm18, zmm8, zmm7, 150
    vpaddd zmm26, zmm28, zmm26
    vpaddd zmm4, zmm26, zmm4
    vprord zmm26, zmm4, 22
    vprord zmm28, zmm4, 13
    vprord zmm7, zmm4, 2
    vpternlogd zmm7, zmm28, zmm26, 150
    vmovdqa32 zmm26, zmm4
    vpternlogd zmm26, zmm30, zmm9, 232
    vpternlogd zmm20, zmm17, zmm11, 202
    vpaddd zmm5, zmm20, zmm5
    vpaddd zmm0, zmm5, zmm0
    vpaddd zmm5, zmm0, zmm23
    vpaddd zmm19, zmm2, zmm19
    vprord zmm2, zmm19, 13
    vpternlogd zmm23, zmm19, zmm29, 232
    vpaddd zmm20, zmm19, dword ptr [rsi + 128]{1to16}
    vmovdqa32 zmmword ptr [rdi + 128], zmm20
    vprord zmm20, zmm19, 22
    vprord zmm11, zmm19, 2
    vpternlogd zmm11, zmm2, zmm20, 150
    vpshufb zmm20, zmm13, zmmword ptr [rdi + 7808]
    vprord zmm2, zmm20, 18
    vpaddd zmm28, zmm20, dword ptr [rsi + 88]{1to16}
    vprord zmm8, zmm20, 7
    vpsrld zmm14, zmm20, 3
    vpternlogd zmm8, zmm2, zmm14, 150
    vpaddd zmm8, zmm8, dword ptr [rsi + 84]{1to16}
    vmovdqa32 zmmword ptr [rdi + 4224], zmm8
    vpaddd zmm23, zmm3, zmm23
    vmovdqa32 zmm3, zmmword ptr [rdi + 1856]
    vprord zmm8, zmm3, 18
    vpsrld zmm14, zmm3, 3
    vprord zmm3, zmm3, 7
    vpternlogd zmm3, zmm8, zmm14, 150
    vpaddd zmm3, zmm3, zmmword ptr [rdi + 1792]
    vpaddd zmm3, zmm3, zmmword ptr [rdi + 2368]
    vpaddd zmm3, zmm6, zmm3
    vpaddd zmm6, zmm3, dword ptr [rax + 176]{1to16}
    vpaddd zmm6, zmm27, zmm6
    vpaddd zmm6, zmm21, zmm6
    vprord zmm21, zmm3, 19
    vprord zmm27, zmm3, 17
    vpsrld zmm14, zmm3, 10
    vpternlogd zmm27, zmm21, zmm14, 150
    vmovdqa32 zmmword ptr [rdi + 2816], zmm3
    vpaddd zmm18, zmm6, zmm18
    vpaddd zmm10, zmm18, zmm10
    vmovdqa32 zmm6, zmm10
    vpternlogd zmm6, zmm1, zmm25, 202
    vprord zmm3, zmm10, 25
    vprord zmm14, zmm10, 6
    vprord zmm21, zmm10, 11
    vpternlogd zmm14, zmm21, zmm3, 150
    vpaddd zmm26, zmm18, zmm26
    vpaddd zmm7, zmm26, zmm7
    vprord zmm26, zmm7, 22
    vprord zmm18, zmm7, 13
    vprord zmm3, zmm7, 2
    vpternlogd zmm3, zmm18, zmm26, 150
    vmovdqa32 zmm26, zmm7
    vpternlogd zmm26, zmm4, zmm30, 232
    vpaddd zmm18, zmm20, dword ptr [rsi + 4]{1to16}
    vprord zmm21, zmm18, 13
    vpaddd zmm11, zmm23, zmm11
    vprord zmm23, zmm11, 13
    vpternlogd zmm19, zmm11, zmm29, 232
    vprord zmm8, zmm11, 22
    vprord zmm2, zmm11, 2
    vpternlogd zmm2, zmm23, zmm8, 150
    vmovdqa32 zmmword ptr [rdi + 7680], zmm13
    vpaddd zmm19, zmm0, zmm19
    vpbroadcastd zmm0, dword ptr [rsi + 12]
    vpternlogd zmm0, zmm18, dword ptr [rsi + 8]{1to16}, 232
    vprord zmm13, zmm18, 22
    vmovdqa32 zmm8, zmmword ptr [rdi + 1920]
    vprord zmm23, zmm8, 18
    vpsrld zmm15, zmm8, 3
    vprord zmm8, zmm8, 7
    vpternlogd zmm8, zmm23, zmm15, 150
    vpaddd zmm8, zmm8, zmmword ptr [rdi + 1856]
    vpaddd zmm8, zmm8, zmmword ptr [rdi + 2432]
    vpaddd zmm8, zmm12, zmm8
    vpaddd zmm12, zmm8, dword ptr [rax + 180]{1to16}
    vpaddd zmm12, zmm16, zmm12
    vpaddd zmm12, zmm6, zmm12
    vprord zmm6, zmm8, 19
    vprord zmm16, zmm8, 17
    vpsrld zmm15, zmm8, 10
    vpternlogd zmm16, zmm6, zmm15, 150
    vmovdqa32 zmmword ptr [rdi + 2880], zmm8
    vpaddd zmm14, zmm12, zmm14
    vpaddd zmm9, zmm14, zmm9
    vmovdqa32 zmm12, zmm9
    vpternlogd zmm12, zmm10, zmm1, 202
    vprord zmm8, zmm9, 25
    vprord zmm15, zmm9, 6
    vprord zmm6, zmm9, 11
    vpternlogd zmm15, zmm6, zmm8, 150
    vpaddd zmm26, zmm14, zmm26
    vpaddd zmm3, zmm26, zmm3
    vprord zmm26, zmm3, 22
    vprord zmm14, zmm3, 13
    vprord zmm8, zmm3, 2
    vpternlogd zmm8, zmm14, zmm26, 150
    vmovdqa32 zmm26, zmm3
    vpternlogd zmm26, zmm7, zmm4, 232
    vpaddd zmm2, zmm19, zmm2
    vpaddd zmm2, zmm2, dword ptr [rsi + 120]{1to16}
    vmovdqa32 zmmword ptr [rdi + 0], zmm2
    vpbroadcastd zmm2, dword ptr [rsi + 20]
    vprord zmm19, zmm18, 2
    vpternlogd zmm19, zmm21, zmm13, 150
    vmovdqa32 zmm13, zmmword ptr [rdi + 1984]
    vprord zmm21, zmm13, 18
    vpsrld zmm14, zmm13, 3
    vprord zmm13, zmm13, 7
    vpternlogd zmm13, zmm21, zmm14, 150
    vpaddd zmm13, zmm13, zmmword ptr [rdi + 1920]
    vpaddd zmm13, zmm13, zmmword ptr [rdi + 2496]
    vpaddd zmm13, zmm27, zmm13
    vpaddd zmm27, zmm13, dword ptr [rax + 184]{1to16}
    vpaddd zmm27, zmm25, zmm27
    vpaddd zmm27, zmm12, zmm27
    vprord zmm12, zmm13, 19
    vprord zmm25, zmm13, 17
    vpsrld zmm14, zmm13, 10
    vpternlogd zmm25, zmm12, zmm14, 150
    vmovdqa32 zmmword ptr [rdi + 2944], zmm13
    vpaddd zmm15, zmm27, zmm15
    vpaddd zmm30, zmm15, zmm30
    vmovdqa32 zmm27, zmm30
    vpternlogd zmm27, zmm9, zmm10, 202
    vprord zmm13, zmm30, 25
    vprord zmm14, zmm30, 6
    vprord zmm12, zmm30, 11
    vpternlogd zmm14, zmm12, zmm13, 150
    vpaddd zmm26, zmm15, zmm26
    vpaddd zmm8, zmm26, zmm8
    vprord zmm26, zmm8, 22
    vprord zmm15, zmm8, 13
    vprord zmm13, zmm8, 2
    vpternlogd zmm13, zmm15, zmm26, 150
    vmovdqa32 zmm26, zmm8
    vpternlogd zmm26, zmm3, zmm7, 232
    vmovdqa32 zmm15, zmmword ptr [rdi + 2048]
    vprord zmm12, zmm15, 18
    vpsrld zmm21, zmm15, 3
    vprord zmm15, zmm15, 7
    vpternlogd zmm15, zmm12, zmm21, 150
    vpaddd zmm15, zmm15, zmmword ptr [rdi + 1984]
    vpaddd zmm15, zmm15, zmmword ptr [rdi + 2560]
    vpaddd zmm15, zmm16, zmm15
    vpaddd zmm16, zmm15, dword ptr [rax + 188]{1to16}
    vpaddd zmm16, zmm1, zmm16
    vpaddd zmm16, zmm27, zmm16
    vprord zmm27, zmm15, 19
    vprord zmm1, zmm15, 17
    vpsrld zmm21, zmm15, 10
    vpternlogd zmm1, zmm27, zmm21, 150
    vmovdqa32 zmmword ptr [rdi + 3008], zmm15
    vpaddd zmm14, zmm16, zmm14
    vpaddd zmm4, zmm14, zmm4
    vmovdqa32 zmm16, zmm4
    vpternlogd zmm16, zmm30, zmm9, 202
    vprord zmm15, zmm4, 25
    vprord zmm21, zmm4, 6
    vprord zmm27, zmm4, 11
    vpternlogd zmm21, zmm27, zmm15, 150
    vpaddd zmm26, zmm14, zmm26
    vpaddd zmm13, zmm26, zmm13
    vprord zmm26, zmm13, 22
    vprord zmm14, zmm13, 13
    vprord zmm15, zmm13, 2
    vpternlogd zmm15, zmm14, zmm26, 150
    vmovdqa32 zmm26, zmm13
    vpternlogd zmm26, zmm8, zmm3, 232
    vpaddd zmm11, zmm11, dword ptr [rsi + 124]{1to16}
    vmovdqa32 zmmword ptr [rdi + 64], zmm11
    vmovdqa32 zmm11, zmmword ptr [rdi + 2112]
    vprord zmm14, zmm11, 18
    vpsrld zmm27, zmm11, 3
    vprord zmm11, zmm11, 7
    vpternlogd zmm11, zmm14, zmm27, 150
    vpaddd zmm11, zmm11, zmmword ptr [rdi + 2048]
    vpaddd zmm11, zmm11, zmmword ptr [rdi + 2624]
    vpaddd zmm11, zmm25, zmm11
    vpaddd zmm25, zmm11, dword ptr [rax + 192]{1to16}
    vpaddd zmm25, zmm10, zmm25
    vpaddd zmm25, zmm16, zmm25
    vprord zmm16, zmm11, 19
    vprord zmm10, zmm11, 17
    vpsrld zmm27, zmm11, 10
    vpternlogd zmm10, zmm16, zmm27, 150
    vmovdqa32 zmmword ptr [rdi + 3072], zmm11
    vpaddd zmm21, zmm25, zmm21
    vpaddd zmm7, zmm21, zmm7
    vmovdqa32 zmm25, zmm7
    vpternlogd zmm25, zmm4, zmm30, 202
    vprord zmm11, zmm7, 25
    vprord zmm27, zmm7, 6
    vprord zmm16, zmm7, 11
    vpternlogd zmm27, zmm16, zmm11, 150
    vpaddd zmm26, zmm21, zmm26
    vpaddd zmm15, zmm26, zmm15
    vprord zmm26, zmm15, 22
    vprord zmm21, zmm15, 13
    vprord zmm11, zmm15, 2
    vpternlogd zmm11, zmm21, zmm26, 150
    vmovdqa32 zmm26, zmm15
    vpternlogd zmm26, zmm13, zmm8, 232
    vpaddd zmm29, zmm29, dword ptr [rsi + 132]{1to16}
    vmovdqa32 zmmword ptr [rdi + 192], zmm29
    vmovdqa32 zmm29, zmmword ptr [rdi + 2176]
    vprord zmm21, zmm29, 18
    vpsrld zmm16, zmm29, 3
    vprord zmm29, zmm29, 7
    vpternlogd zmm29, zmm21, zmm16, 150
    vpaddd zmm29, zmm29, zmmword ptr [rdi + 2112]
    vpaddd zmm29, zmm29, zmmword ptr [rdi + 2688]
    vpaddd zmm29, zmm1, zmm29
    vpaddd zmm1, zmm29, dword ptr [rax + 196]{1to16}
    vpaddd zmm1, zmm9, zmm1
    vpaddd zmm1, zmm25, zmm1
    vprord zmm25, zmm29, 19
    vprord zmm9, zmm29, 17
    vpsrld zmm16, zmm29, 10
    vpternlogd zmm9, zmm25, zmm16, 150
    vmovdqa32 zmmword ptr [rdi + 3136], zmm29
    vpaddd zmm27, zmm1, zmm27
    vpaddd zmm3, zmm27, zmm3
    vmovdqa32 zmm1, zmm3
    vpternlogd zmm1, zmm7, zmm4, 202
    vprord zmm29, zmm3, 25
    vprord zmm16, zmm3, 6
    vprord zmm25, zmm3, 11
    vpternlogd zmm16, zmm25, zmm29, 150
    vpaddd zmm26, zmm27, zmm26
    vpaddd zmm11, zmm26, zmm11
    vprord zmm26, zmm11, 22
    vprord zmm27, zmm11, 13
    vprord zmm29, zmm11, 2
    vpternlogd zmm29, zmm27, zmm26, 150
    vmovdqa32 zmm26, zmm11
    vpternlogd zmm26, zmm15, zmm13, 232
    vpaddd zmm20, zmm20, dword ptr [rsi + 0]{1to16}
    vprord zmm27, zmm20, 25
    vprord zmm25, zmm20, 11
    vprord zmm21, zmm20, 6
    vpternlogd zmm21, zmm25, zmm27, 150
    vpternlogd zmm22, zmm20, dword ptr [rsi + 20]{1to16}, 184
    vpaddd zmm22, zmm22, dword ptr [rsi + 28]{1to16}
    vpaddd zmm21, zmm22, zmm21
    vpaddd zmm22, zmm21, dword ptr [rsi + 16]{1to16}
    vprord zmm27, zmm22, 25
    vprord zmm25, zmm22, 11
    vprord zmm14, zmm22, 6
    vpternlogd zmm14, zmm25, zmm27, 150
    vpternlogd zmm2, zmm22, zmm20, 184
    vpaddd zmm2, zmm2, dword ptr [rsi + 32]{1to16}
    vpaddd zmm14, zmm2, zmm14
    vpaddd zmm2, zmm14, dword ptr [rsi + 12]{1to16}
    vprord zmm27, zmm2, 25
    vprord zmm25, zmm2, 11
    vprord zmm12, zmm2, 6
    vpternlogd zmm12, zmm25, zmm27, 150
    vpaddd zmm27, zmm20, dword ptr [rsi + 40]{1to16}
    vpaddd zmm0, zmm21, zmm0
    vpternlogd zmm20, zmm2, zmm22, 184
    vpaddd zmm20, zmm20, dword ptr [rsi + 36]{1to16}
    vpaddd zmm12, zmm20, zmm12
    vpaddd zmm20, zmm12, dword ptr [rsi + 8]{1to16}
    vprord zmm21, zmm20, 25
    vprord zmm25, zmm20, 11
    vprord zmm6, zmm20, 6
    vpternlogd zmm6, zmm25, zmm21, 150
    vpaddd zmm19, zmm0, zmm19
    vprord zmm0, zmm19, 13
    vpternlogd zmm24, zmm19, zmm18, 232
    vprord zmm21, zmm19, 22
    vprord zmm25, zmm19, 2
    vpternlogd zmm25, zmm0, zmm21, 150
    vpaddd zmm21, zmm22, dword ptr [rsi + 44]{1to16}
    vpaddd zmm24, zmm14, zmm24
    vpternlogd zmm22, zmm20, zmm2, 184
    vpaddd zmm27, zmm22, zmm27
    vpaddd zmm6, zmm27, zmm6
    vpaddd zmm27, zmm6, zmm18
    vprord zmm22, zmm27, 25
    vprord zmm14, zmm27, 11
    vprord zmm0, zmm27, 6
    vpternlogd zmm0, zmm14, zmm22, 150
    vpaddd zmm25, zmm24, zmm25
    vprord zmm24, zmm25, 13
    vpternlogd zmm18, zmm25, zmm19, 232
    vprord zmm22, zmm25, 22
    vprord zmm14, zmm25, 2
    vpternlogd zmm14, zmm24, zmm22, 150
    vpaddd zmm22, zmm2, dword ptr [rsi + 48]{1to16}
    vpaddd zmm18, zmm12, zmm18
    vpternlogd zmm2, zmm27, zmm20, 184
    vpaddd zmm21, zmm2, zmm21
    vpaddd zmm0, zmm21, zmm0
    vpaddd zmm21, zmm0, zmm19
    vprord zmm2, zmm21, 25
    vprord zmm12, zmm21, 11
    vprord zmm24, zmm21, 6
    vpternlogd zmm24, zmm12, zmm2, 150
    vpaddd zmm14, zmm18, zmm14
    vprord zmm18, zmm14, 13
    vpternlogd zmm19, zmm14, zmm25, 232
    vprord zmm2, zmm14, 22
    vprord zmm12, zmm14, 2
    vpternlogd zmm12, zmm18, zmm2, 150
    vpaddd zmm2, zmm20, dword ptr [rsi + 52]{1to16}
    vpaddd zmm19, zmm6, zmm19
    vpternlogd zmm20, zmm21, zmm27, 184
    vpaddd zmm22, zmm20, zmm22
    vpaddd zmm24, zmm22, zmm24
    vpaddd zmm22, zmm24, zmm25
    vprord zmm20, zmm22, 25
    vprord zmm6, zmm22, 11
    vprord zmm18, zmm22, 6
    vpternlogd zmm18, zmm6, zmm20, 150
    vpaddd zmm12, zmm19, zmm12
    vprord zmm19, zmm12, 13
    vpternlogd zmm25, zmm12, zmm14, 232
    vprord zmm20, zmm12, 22
    vprord zmm6, zmm12, 2
    vpternlogd zmm6, zmm19, zmm20, 150
    vmovdqa32 zmm20, zmmword ptr [rdi + 2240]
    vprord zmm19, zmm20, 18
    vpsrld zmm23, zmm20, 3
    vprord zmm20, zmm20, 7
    vpternlogd zmm20, zmm19, zmm23, 150
    vpaddd zmm20, zmm20, zmmword ptr [rdi + 2176]
    vpaddd zmm20, zmm20, zmmword ptr [rdi + 2752]
    vpaddd zmm20, zmm10, zmm20
    vpaddd zmm10, zmm20, dword ptr [rax + 200]{1to16}
    vpaddd zmm10, zmm30, zmm10
    vpaddd zmm10, zmm1, zmm10
    vprord zmm1, zmm20, 19
    vprord zmm30, zmm20, 17
    vpsrld zmm23, zmm20, 10
    vpternlogd zmm30, zmm1, zmm23, 150
    vmovdqa32 zmmword ptr [rdi + 3200], zmm20
    vpaddd zmm16, zmm10, zmm16
    vpaddd zmm8, zmm16, zmm8
    vmovdqa32 zmm10, zmm8
    vpternlogd zmm10, zmm3, zmm7, 202
    vprord zmm20, zmm8, 25
    vprord zmm23, zmm8, 6
    vprord zmm1, zmm8, 11
    vpternlogd zmm23, zmm1, zmm20, 150
    vpaddd zmm26, zmm16, zmm26
    vpaddd zmm16, zmm27, dword ptr [rsi + 56]{1to16}
    vpaddd zmm25, zmm0, zmm25
    vpaddd zmm29, zmm26, zmm29
    vprord zmm26, zmm29, 22
    vprord zmm0, zmm29, 13
    vprord zmm20, zmm29, 2
    vpternlogd zmm20, zmm0, zmm26, 150
    vmovdqa32 zmm26, zmm29
    vpternlogd zmm26, zmm11, zmm15, 232
    vpternlogd zmm27, zmm22, zmm21, 184
    vpaddd zmm2, zmm27, zmm2
    vpaddd zmm18, zmm2, zmm18
    vpaddd zmm2, zmm18, zmm14
    vprord zmm27, zmm2, 25
    vprord zmm0, zmm2, 11
    vprord zmm1, zmm2, 6
    vpternlogd zmm1, zmm0, zmm27, 150
    vpaddd zmm6, zmm25, zmm6
    vprord zmm25, zmm6, 13
    vpternlogd zmm14, zmm6, zmm12, 232
    vprord zmm27, zmm6, 22
    vprord zmm0, zmm6, 2
    vpternlogd zmm0, zmm25, zmm27, 150
    vmovdqa32 zmm27, zmmword ptr [rdi + 2304]
    vprord zmm25, zmm27, 18
    vpsrld zmm19, zmm27, 3
    vprord zmm27, zmm27, 7
    vpternlogd zmm27, zmm25, zmm19, 150
    vpaddd zmm27, zmm27, zmmword ptr [rdi + 2240]
    vpaddd zmm27, zmm27, zmmword ptr [rdi + 2816]
    vpaddd zmm27, zmm9, zmm27
    vpaddd zmm9, zmm27, dword ptr [rax + 204]{1to16}
    vpaddd zmm9, zmm4, zmm9
    vpaddd zmm9, zmm10, zmm9
    vprord zmm10, zmm27, 19
    vprord zmm4, zmm27, 17
    vpsrld zmm19, zmm27, 10
    vpternlogd zmm4, zmm10, zmm19, 150
    vmovdqa32 zmmword ptr [rdi + 3264], zmm27
    vpaddd zmm23, zmm9, zmm23
    vpaddd zmm13, zmm23, zmm13
    vmovdqa32 zmm9, zmm13
    vpternlogd zmm9, zmm8, zmm3, 202
    vprord zmm27, zmm13, 25
    vprord zmm19, zmm13, 6
    vprord zmm10, zmm13, 11
    vpternlogd zmm19, zmm10, zmm27, 150
    vpaddd zmm26, zmm23, zmm26
    vpaddd zmm23, zmm21, dword ptr [rsi + 60]{1to16}
    vpaddd zmm14, zmm24, zmm14
    vpaddd zmm20, zmm26, zmm20
    vprord zmm26, zmm20, 22
    vprord zmm24, zmm20, 13
    vprord zmm27, zmm20, 2
    vpternlogd zmm27, zmm24, zmm26, 150
    vmovdqa32 zmm26, zmm20
    vpternlogd zmm26, zmm29, zmm11, 232
    vpternlogd zmm21, zmm2, zmm22, 184
    vpaddd zmm16, zmm21, zmm16
    vpaddd zmm1, zmm16, zmm1
    vpaddd zmm16, zmm1, zmm12
    vprord zmm21, zmm16, 25
    vprord zmm24, zmm16, 11
    vprord zmm10, zmm16, 6
    vpternlogd zmm10, zmm24, zmm21, 150
    vpaddd zmm0, zmm14, zmm0
    vprord zmm14, zmm0, 13
    vpternlogd zmm12, zmm0, zmm6, 232
    vprord zmm21, zmm0, 22
    vprord zmm24, zmm0, 2
    vpternlogd zmm24, zmm14, zmm21, 150
    vpaddd zmm21, zmm22, dword ptr [rsi + 64]{1to16}
    vpaddd zmm12, zmm18, zmm12
    vmovdqa32 zmm18, zmmword ptr [rdi + 2368]
    vprord zmm14, zmm18, 18
    vpsrld zmm25, zmm18, 3
    vprord zmm18, zmm18, 7
    vpternlogd zmm18, zmm14, zmm25, 150
    vpaddd zmm18, zmm18, zmmword ptr [rdi + 2304]
    vpaddd zmm18, zmm18, zmmword ptr [rdi + 2880]
    vpaddd zmm18, zmm30, zmm18
    vpaddd zmm30, zmm18, dword ptr [rax + 208]{1to16}
    vpaddd zmm30, zmm7, zmm30
    vpaddd zmm30, zmm9, zmm30
    vprord zmm9, zmm18, 19
    vprord zmm7, zmm18, 17
    vpsrld zmm25, zmm18, 10
    vpternlogd zmm7, zmm9, zmm25, 150
    vmovdqa32 zmmword ptr [rdi + 3328], zmm18
    vpaddd zmm19, zmm30, zmm19
    vpaddd zmm15, zmm19, zmm15
    vmovdqa32 zmm30, zmm15
    vpternlogd zmm30, zmm13, zmm8, 202
    vprord zmm18, zmm15, 25
    vprord zmm25, zmm15, 6
    vprord zmm9, zmm15, 11
    vpternlogd zmm25, zmm9, zmm18, 150
    vpaddd zmm26, zmm19, zmm26
    vpaddd zmm27, zmm26, zmm27
    vprord zmm26, zmm27, 22
    vprord zmm19, zmm27, 13
    vprord zmm18, zmm27, 2
    vpternlogd zmm18, zmm19, zmm26, 150
    vmovdqa32 zmm26, zmm27
    vpternlogd zmm26, zmm20, zmm29, 232
    vpternlogd zmm22, zmm16, zmm2, 184
    vpaddd zmm23, zmm22, zmm23
    vpaddd zmm10, zmm23, zmm10
    vpaddd zmm23, zmm10, zmm6
    vprord zmm22, zmm23, 25
    vprord zmm19, zmm23, 11
    vprord zmm9, zmm23, 6
    vpternlogd zmm9, zmm19, zmm22, 150
    vpaddd zmm24, zmm12, zmm24
    vprord zmm12, zmm24, 13
    vpternlogd zmm6, zmm24, zmm0, 232
    vprord zmm22, zmm24, 22
    vprord zmm19, zmm24, 2
    vpternlogd zmm19, zmm12, zmm22, 150
    vpaddd zmm22, zmm2, dword ptr [rsi + 68]{1to16}
    vpaddd zmm6, zmm1, zmm6
    vmovdqa32 zmm1, zmmword ptr [rdi + 2432]
    vprord zmm12, zmm1, 18
    vpsrld zmm14, zmm1, 3
    vprord zmm1, zmm1, 7
    vpternlogd zmm1, zmm12, zmm14, 150
    vpaddd zmm1, zmm1, zmmword ptr [rdi + 2368]
    vpaddd zmm1, zmm1, zmmword ptr [rdi + 2944]
    vpaddd zmm1, zmm4, zmm1
    vpaddd zmm4, zmm1, dword ptr [rax + 212]{1to16}
    vpaddd zmm4, zmm3, zmm4
    vpaddd zmm4, zmm30, zmm4
    vprord zmm30, zmm1, 19
    vprord zmm3, zmm1, 17
    vpsrld zmm14, zmm1, 10
    vpternlogd zmm3, zmm30, zmm14, 150
    vmovdqa32 zmmword ptr [rdi + 3392], zmm1
    vpaddd zmm25, zmm4, zmm25
    vpaddd zmm11, zmm25, zmm11
    vmovdqa32 zmm4, zmm11
    vpternlogd zmm4, zmm15, zmm13, 202
    vprord zmm1, zmm11, 25
    vprord zmm14, zmm11, 6
    vprord zmm30, zmm11, 11
    vpternlogd zmm14, zmm30, zmm1, 150
    vpaddd zmm26, zmm25, zmm26
    vpaddd zmm18, zmm26, zmm18
    vprord zmm26, zmm18, 22
    vprord zmm25, zmm18, 13
    vprord zmm1, zmm18, 2
    vpternlogd zmm1, zmm25, zmm26, 150
    vmovdqa32 zmm26, zmm18
    vpternlogd zmm26, zmm27, zmm20, 232
    vpternlogd zmm2, zmm23, zmm16, 184
    vpaddd zmm21, zmm2, zmm21
    vpaddd zmm9, zmm21, zmm9
    vpaddd zmm21, zmm9, zmm0
    vprord zmm2, zmm21, 25
    vprord zmm25, zmm21, 11
    vprord zmm30, zmm21, 6
    vpternlogd zmm30, zmm25, zmm2, 150
    vpaddd zmm19, zmm6, zmm19
    vprord zmm6, zmm19, 13
    vpternlogd zmm0, zmm19, zmm24, 232
    vprord zmm2, zmm19, 22
    vprord zmm25, zmm19, 2
    vpternlogd zmm25, zmm6, zmm2, 150
    vpaddd zmm2, zmm16, dword ptr [rsi + 72]{1to16}
    vpaddd zmm0, zmm10, zmm0
    vmovdqa32 zmm10, zmmword ptr [rdi + 2496]
    vprord zmm6, zmm10, 18
    vpsrld zmm12, zmm10, 3
    vprord zmm10, zmm10, 7
    vpternlogd zmm10, zmm6, zmm12, 150
    vpaddd zmm10, zmm10, zmmword ptr [rdi + 2432]
    vpaddd zmm10, zmm10, zmmword ptr [rdi + 3008]
    vpaddd zmm10, zmm7, zmm10
    vpaddd zmm7, zmm10, dword ptr [rax + 216]{1to16}
    vpaddd zmm7, zmm8, zmm7
    vpaddd zmm7, zmm4, zmm7
    vprord zmm4, zmm10, 19
    vprord zmm8, zmm10, 17
    vpsrld zmm10, zmm10, 10
    vpternlogd zmm8, zmm4, zmm10, 150
    vpaddd zmm14, zmm7, zmm14
    vpaddd zmm29, zmm14, zmm29
    vmovdqa32 zmm7, zmm29
    vpternlogd zmm7, zmm11, zmm15, 202
    vprord zmm10, zmm29, 25
    vprord zmm4, zmm29, 6
    vprord zmm12, zmm29, 11
    vpternlogd zmm4, zmm12, zmm10, 150
    vpaddd zmm26, zmm14, zmm26
    vpaddd zmm1, zmm26, zmm1
    vprord zmm26, zmm1, 22
    vprord zmm14, zmm1, 13
    vprord zmm10, zmm1, 2
    vpternlogd zmm10, zmm14, zmm26, 150
    vmovdqa32 zmm26, zmm1
    vpternlogd zmm26, zmm18, zmm27, 232
    vpternlogd zmm16, zmm21, zmm23, 184
    vpaddd zmm22, zmm16, zmm22
    vpaddd zmm30, zmm22, zmm30
    vpaddd zmm22, zmm30, zmm24
    vprord zmm16, zmm22, 25
    vprord zmm14, zmm22, 11
    vprord zmm12, zmm22, 6
    vpternlogd zmm12, zmm14, zmm16, 150
    vmovdqa32 zmmword ptr [rdi + 7616], zmm22
    vpaddd zmm25, zmm0, zmm25
    vprord zmm0, zmm25, 13
    vpternlogd zmm24, zmm25, zmm19, 232
    vprord zmm16, zmm25, 22
    vprord zmm14, zmm25, 2
    vpternlogd zmm14, zmm0, zmm16, 150
    vpaddd zmm5, zmm5, dword ptr [rsi + 136]{1to16}
    vmovdqa32 zmmword ptr [rdi + 256], zmm5
    vpaddd zmm5, zmm23, dword ptr [rsi + 76]{1to16}
    vpaddd zmm24, zmm9, zmm24
    vmovdqa32 zmm9, zmmword ptr [rdi + 2560]
    vprord zmm16, zmm9, 18
    vpsrld zmm0, zmm9, 3
    vprord zmm9, zmm9, 7
    vpternlogd zmm9, zmm16, zmm0, 150
    vpaddd zmm9, zmm9, zmmword ptr [rdi + 2496]
    vpaddd zmm9, zmm9, zmmword ptr [rdi + 3072]
    vpaddd zmm9, zmm3, zmm9
    vpaddd zmm3, zmm9, dword ptr [rax + 220]{1to16}
    vpaddd zmm3, zmm13, zmm3
    vpaddd zmm3, zmm7, zmm3
    vprord zmm7, zmm9, 19
    vprord zmm13, zmm9, 17
    vpsrld zmm9, zmm9, 10
    vpternlogd zmm13, zmm7, zmm9, 150
    vpaddd zmm4, zmm3, zmm4
    vpaddd zmm20, zmm4, zmm20
    vmovdqa32 zmm3, zmm20
    vpternlogd zmm3, zmm29, zmm11, 202
    vprord zmm9, zmm20, 25
    vprord zmm7, zmm20, 6
    vprord zmm0, zmm20, 11
    vpternlogd zmm7, zmm0, zmm9, 150
    vpaddd zmm26, zmm4, zmm26
    vpaddd zmm10, zmm26, zmm10
    vprord zmm26, zmm10, 22
    vprord zmm4, zmm10, 13
    vprord zmm9, zmm10, 2
    vpternlogd zmm9, zmm4, zmm26, 150
    vmovdqa32 zmm26, zmm10
    vpternlogd zmm26, zmm1, zmm18, 232
    vpternlogd zmm23, zmm22, zmm21, 184
    vpaddd zmm2, zmm23, zmm2
    vpaddd zmm12, zmm2, zmm12
    vpaddd zmm2, zmm12, zmm19
    vprord zmm23, zmm2, 25
    vprord zmm4, zmm2, 11
    vprord zmm0, zmm2, 6
    vpternlogd zmm0, zmm4, zmm23, 150
    vmovdqa32 zmmword ptr [rdi + 7552], zmm2
    vmovdqa32 zmmword ptr [rdi + 4288], zmm28
    vpaddd zmm14, zmm24, zmm14
    vprord zmm24, zmm14, 13
    vpternlogd zmm19, zmm14, zmm25, 232
    vprord zmm28, zmm14, 22
    vprord zmm23, zmm14, 2
    vpternlogd zmm23, zmm24, zmm28, 150
    vpaddd zmm28, zmm21, dword ptr [rsi + 80]{1to16}
    vpaddd zmm19, zmm30, zmm19
    vmovdqa32 zmm30, zmmword ptr [rdi + 2624]
    vprord zmm24, zmm30, 18
    vpsrld zmm4, zmm30, 3
    vprord zmm30, zmm30, 7
    vpternlogd zmm30, zmm24, zmm4, 150
    vpaddd zmm30, zmm30, zmmword ptr [rdi + 2560]
    vpaddd zmm30, zmm30, zmmword ptr [rdi + 3136]
    vpaddd zmm30, zmm8, zmm30
    vpaddd zmm8, zmm30, dword ptr [rax + 224]{1to16}
    vpaddd zmm8, zmm15, zmm8
    vpaddd zmm8, zmm3, zmm8
    vprord zmm3, zmm30, 19
    vprord zmm15, zmm30, 17
    vpsrld zmm30, zmm30, 10
    vpternlogd zmm15, zmm3, zmm30, 150
    vpaddd zmm7, zmm8, zmm7
    vpaddd zmm27, zmm7, zmm27
    vmovdqa32 zmm8, zmm27
    vpternlogd zmm8, zmm20, zmm29, 202
    vprord zmm30, zmm27, 25
    vprord zmm3, zmm27, 6
    vprord zmm4, zmm27, 11
    vpternlogd zmm3, zmm4, zmm30, 150
    vpaddd zmm26, zmm7, zmm26
    vpaddd zmm9, zmm26, zmm9
    vpternlogd zmm21, zmm2, zmm22, 184
    vpaddd zmm5, zmm21, zmm5
    vpaddd zmm0, zmm5, zmm0
    vpaddd zmm5, zmm0, zmm25
    vprord zmm21, zmm5, 25
    vprord zmm26, zmm5, 11
    vprord zmm7, zmm5, 6
    vpternlogd zmm7, zmm26, zmm21, 150
    vmovdqa32 zmmword ptr [rdi + 7488], zmm5
    vpaddd zmm23, zmm19, zmm23
    vprord zmm19, zmm23, 13
    vpternlogd zmm25, zmm23, zmm14, 232
    vmovdqa32 zmmword ptr [rdi + 7360], zmm23
    vprord zmm21, zmm23, 22
    vprord zmm26, zmm23, 2
    vpternlogd zmm26, zmm19, zmm21, 150
    vpaddd zmm25, zmm12, zmm25
    vmovdqa32 zmm12, zmmword ptr [rdi + 2688]
    vprord zmm21, zmm12, 18
    vpsrld zmm19, zmm12, 3
    vprord zmm12, zmm12, 7
    vpternlogd zmm12, zmm21, zmm19, 150
    vpaddd zmm12, zmm12, zmmword ptr [rdi + 2624]
    vpaddd zmm12, zmm12, zmmword ptr [rdi + 3200]
    vpaddd zmm12, zmm13, zmm12
    vpaddd zmm13, zmm12, dword ptr [rax + 228]{1to16}
    vpaddd zmm13, zmm11, zmm13
    vpaddd zmm13, zmm8, zmm13
    vprord zmm8, zmm12, 19
    vprord zmm11, zmm12, 17
    vpsrld zmm12, zmm12, 10
    vpternlogd zmm11, zmm8, zmm12, 150
    vpaddd zmm3, zmm13, zmm3
    vpaddd zmm18, zmm3, zmm18
    vmovdqa32 zmm3, zmm18
    vpternlogd zmm3, zmm27, zmm20, 202
    vprord zmm13, zmm18, 25
    vprord zmm12, zmm18, 6
    vprord zmm8, zmm18, 11
    vpternlogd zmm12, zmm8, zmm13, 150
    vpternlogd zmm5, zmm2, zmm22, 202
    vpaddd zmm28, zmm5, zmm28
    vpaddd zmm7, zmm28, zmm7
    vpaddd zmm28, zmm7, zmm14
    vmovdqa32 zmmword ptr [rdi + 7424], zmm28
    vpaddd zmm26, zmm25, zmm26
    vprord zmm25, zmm26, 13
    vpternlogd zmm14, zmm26, zmm23, 232
    vmovdqa32 zmmword ptr [rdi + 7296], zmm26
    vprord zmm28, zmm26, 22
    vprord zmm5, zmm26, 2
    vpternlogd zmm5, zmm25, zmm28, 150
    vpaddd zmm14, zmm0, zmm14
    vmovdqa32 zmm0, zmmword ptr [rdi + 2752]
    vprord zmm28, zmm0, 18
    vpsrld zmm25, zmm0, 3
    vprord zmm0, zmm0, 7
    vpternlogd zmm0, zmm28, zmm25, 150
    vpaddd zmm0, zmm0, zmmword ptr [rdi + 2688]
    vpaddd zmm0, zmm0, zmmword ptr [rdi + 3264]
    vpaddd zmm0, zmm15, zmm0
    vpaddd zmm15, zmm0, dword ptr [rax + 232]{1to16}
    vpaddd zmm15, zmm29, zmm15
    vpaddd zmm15, zmm3, zmm15
    vprord zmm3, zmm0, 19
    vprord zmm29, zmm0, 17
    vpsrld zmm0, zmm0, 10
    vpternlogd zmm29, zmm3, zmm0, 150
    vpaddd zmm12, zmm15, zmm12
    vpaddd zmm1, zmm12, zmm1
    vmovdqa32 zmm12, zmm1
    vpternlogd zmm12, zmm18, zmm27, 202
    vprord zmm15, zmm1, 25
    vprord zmm0, zmm1, 6
    vprord zmm3, zmm1, 11
    vpternlogd zmm0, zmm3, zmm15, 150
    vpaddd zmm5, zmm14, zmm5
    vprord zmm14, zmm5, 13
    vpternlogd zmm26, zmm5, zmm23, 232
    vmovdqa32 zmmword ptr [rdi + 7232], zmm5
    vprord zmm23, zmm5, 22
    vprord zmm5, zmm5, 2
    vpternlogd zmm5, zmm14, zmm23, 150
    vpaddd zmm17, zmm17, dword ptr [rsi + 144]{1to16}
    vmovdqa32 zmmword ptr [rdi + 384], zmm17
    vpaddd zmm26, zmm7, zmm26
    vmovdqa32 zmm7, zmmword ptr [rdi + 2816]
    vprord zmm17, zmm7, 18
    vpsrld zmm23, zmm7, 3
    vprord zmm7, zmm7, 7
    vpternlogd zmm7, zmm17, zmm23, 150
    vpaddd zmm7, zmm7, zmmword ptr [rdi + 2752]
    vpaddd zmm7, zmm7, zmmword ptr [rdi + 3328]
    vpaddd zmm7, zmm11, zmm7
    vpaddd zmm7, zmm7, dword ptr [rax + 236]{1to16}
    vpaddd zmm7, zmm20, zmm7
    vpaddd zmm7, zmm12, zmm7
    vpaddd zmm0, zmm7, zmm0
    vpaddd zmm10, zmm0, zmm10
    vpternlogd zmm1, zmm10, zmm18, 226
    vprord zmm18, zmm10, 25
    vprord zmm0, zmm10, 6
    vprord zmm10, zmm10, 11
    vpternlogd zmm0, zmm10, zmm18, 150
    vpaddd zmm5, zmm26, zmm5
    vmovdqa32 zmmword ptr [rdi + 7168], zmm5
    vmovdqa32 zmm5, zmmword ptr [rdi + 2880]
    vprord zmm26, zmm5, 18
    vpsrld zmm18, zmm5, 3
    vprord zmm5, zmm5, 7
    vpternlogd zmm5, zmm26, zmm18, 150
    vpaddd zmm5, zmm5, zmmword ptr [rdi + 2816]
    vpaddd zmm5, zmm5, zmmword ptr [rdi + 3392]
    vpaddd zmm5, zmm29, zmm5
    vpaddd zmm5, zmm5, dword ptr [rax + 256]{1to16}
    vpaddd zmm5, zmm27, zmm5
    vpaddd zmm5, zmm1, zmm5
    vpaddd zmm0, zmm5, zmm0
    vpaddd zmm9, zmm0, zmm9
    vpshufb zmm9, zmm9, zmmword ptr [rdi + 7808]
    vpcmpud k1, zmm9, dword ptr [rax + 260]{1to16}, 2
    lea rcx, [rcx - 1]
    kortestw k1, k1
    jnz 4f
    test rcx, rcx
    jnz 2b
4:
    kmovw eax, k1
    mov qword ptr [rdi + 8256], rcx
    vzeroupper
    ret
