# Made by `cargo run -p hashgrind-kernelgen -- emit` from kernelgen/tables/zen5-siblings4.txt: do not edit.
    lea rax, [rdi + 7872]
    mov rcx, qword ptr [rdi + 8256]
    mov rsi, qword ptr [rdi + 8272]
    add rsi, rdi
    mov rdx, qword ptr [rdi + 8280]
    add rdx, rdi
    mov r8, qword ptr [rdi + 8288]
    add r8, rdi
    mov r9, qword ptr [rdi + 8296]
    add r9, rdi
    mov r10, qword ptr [rdi + 8304]
    add r10, rdi
    mov r11, qword ptr [rdi + 8312]
2:
    vmovdqa32 zmm0, zmmword ptr [r8 - 960]
    vmovdqa32 zmm1, zmmword ptr [rdi + 0]
    vprord zmm2, zmm0, 7
    vpsrld zmm3, zmm0, 3
    vprord zmm0, zmm0, 18
    vpternlogd zmm2, zmm0, zmm3, 150
    vpaddd zmm2, zmm2, zmmword ptr [r8 - 1024]
    vpaddd zmm2, zmm2, zmmword ptr [r8 - 448]
    vmovdqa32 zmm3, zmmword ptr [r8 - 128]
    vpsrld zmm0, zmm3, 10
    vprord zmm4, zmm3, 19
    vprord zmm3, zmm3, 17
    vpternlogd zmm3, zmm4, zmm0, 150
    vpbroadcastd zmm0, dword ptr [rsi + 8]
    vmovdqa32 zmm4, zmmword ptr [r8 - 896]
    vprord zmm5, zmm4, 7
    vpsrld zmm6, zmm4, 3
    vprord zmm4, zmm4, 18
    vpternlogd zmm5, zmm4, zmm6, 150
    vpaddd zmm2, zmm3, zmm2
    vpsrld zmm3, zmm2, 10
    vmovdqa32 zmmword ptr [r8 + 0], zmm2
    vprord zmm6, zmm2, 19
    vpaddd zmm4, zmm2, dword ptr [r10 + 0]{1to16}
    vmovdqa32 zmmword ptr [r9 + 0], zmm4
    vpaddd zmm5, zmm5, zmmword ptr [r8 - 960]
    vpaddd zmm5, zmm5, zmmword ptr [r8 - 384]
    vmovdqa32 zmm4, zmmword ptr [r8 - 64]
    vpsrld zmm7, zmm4, 10
    vprord zmm8, zmm4, 19
    vprord zmm4, zmm4, 17
    vpternlogd zmm4, zmm8, zmm7, 150
    vmovdqa32 zmm7, zmmword ptr [r8 - 832]
    vprord zmm8, zmm7, 7
    vpsrld zmm9, zmm7, 3
    vprord zmm7, zmm7, 18
    vpternlogd zmm8, zmm7, zmm9, 150
    vpaddd zmm5, zmm4, zmm5
    vpsrld zmm4, zmm5, 10
    vmovdqa32 zmmword ptr [r8 + 64], zmm5
    vprord zmm9, zmm5, 19
    vpaddd zmm7, zmm5, dword ptr [r10 + 4]{1to16}
    vmovdqa32 zmmword ptr [r9 + 64], zmm7
    vpaddd zmm7, zmm1, dword ptr [rax + 272]{1to16}
    vprord zmm2, zmm2, 17
    vpternlogd zmm2, zmm6, zmm3, 150
    vpaddd zmm8, zmm8, zmmword ptr [r8 - 896]
    vpaddd zmm8, zmm8, zmmword ptr [r8 - 320]
    vmovdqa32 zmm3, zmmword ptr [r8 - 768]
    vprord zmm6, zmm3, 7
    vpsrld zmm10, zmm3, 3
    vprord zmm3, zmm3, 18
    vmovdqa32 zmm11, zmmword ptr [rdi + 64]
    vpternlogd zmm6, zmm3, zmm10, 150
    vpaddd zmm8, zmm2, zmm8
    vpsrld zmm2, zmm8, 10
    vmovdqa32 zmmword ptr [r8 + 128], zmm8
    vprord zmm10, zmm8, 19
    vpbroadcastd zmm3, dword ptr [rax + 340]
    vpbroadcastd zmm12, dword ptr [rsi + 24]
    vpaddd zmm13, zmm8, dword ptr [r10 + 8]{1to16}
    vmovdqa32 zmmword ptr [r9 + 128], zmm13
    vprord zmm5, zmm5, 17
    vpternlogd zmm5, zmm9, zmm4, 150
    vpaddd zmm6, zmm6, zmmword ptr [r8 - 832]
    vpaddd zmm6, zmm6, zmmword ptr [r8 - 256]
    vmovdqa32 zmm4, zmmword ptr [rdi + 128]
    vmovdqa32 zmm9, zmmword ptr [r8 - 704]
    vprord zmm13, zmm9, 7
    vpsrld zmm14, zmm9, 3
    vprord zmm9, zmm9, 18
    vpternlogd zmm13, zmm9, zmm14, 150
    vpaddd zmm6, zmm5, zmm6
    vpsrld zmm5, zmm6, 10
    vmovdqa32 zmmword ptr [r8 + 192], zmm6
    vprord zmm14, zmm6, 19
    vpbroadcastd zmm9, dword ptr [rax + 336]
    vpaddd zmm15, zmm6, dword ptr [r10 + 12]{1to16}
    vmovdqa32 zmmword ptr [r9 + 192], zmm15
    vprord zmm8, zmm8, 17
    vpternlogd zmm8, zmm10, zmm2, 150
    vmovdqa32 zmm2, zmmword ptr [rdi + 192]
    vpaddd zmm13, zmm13, zmmword ptr [r8 - 768]
    vpaddd zmm13, zmm13, zmmword ptr [r8 - 192]
    vpaddd zmm11, zmm11, dword ptr [rax + 276]{1to16}
    vmovdqa32 zmm10, zmmword ptr [r8 - 640]
    vprord zmm15, zmm10, 7
    vpsrld zmm16, zmm10, 3
    vprord zmm10, zmm10, 18
    vpternlogd zmm15, zmm10, zmm16, 150
    vpaddd zmm1, zmm1, dword ptr [rax + 268]{1to16}
    vprord zmm16, zmm1, 25
    vprord zmm10, zmm1, 11
    vpternlogd zmm3, zmm1, dword ptr [rax + 336]{1to16}, 184
    vprord zmm17, zmm1, 6
    vpternlogd zmm17, zmm10, zmm16, 150
    vpaddd zmm13, zmm8, zmm13
    vpsrld zmm8, zmm13, 10
    vmovdqa32 zmmword ptr [r8 + 256], zmm13
    vprord zmm16, zmm13, 19
    vpaddd zmm11, zmm3, zmm11
    vpaddd zmm17, zmm11, zmm17
    vprord zmm11, zmm7, 13
    vpaddd zmm3, zmm17, dword ptr [rax + 328]{1to16}
    vprord zmm10, zmm3, 25
    vprord zmm18, zmm3, 11
    vpaddd zmm19, zmm13, dword ptr [r10 + 16]{1to16}
    vmovdqa32 zmmword ptr [r9 + 256], zmm19
    vprord zmm19, zmm7, 22
    vprord zmm6, zmm6, 17
    vpternlogd zmm6, zmm14, zmm5, 150
    vpbroadcastd zmm5, dword ptr [rsi + 20]
    vpaddd zmm15, zmm15, zmmword ptr [r8 - 704]
    vpaddd zmm15, zmm15, zmmword ptr [r8 - 128]
    vpaddd zmm4, zmm4, dword ptr [rax + 280]{1to16}
    vprord zmm14, zmm7, 2
    vpternlogd zmm14, zmm11, zmm19, 150
    vpternlogd zmm9, zmm3, zmm1, 184
    vprord zmm19, zmm3, 6
    vpternlogd zmm19, zmm18, zmm10, 150
    vpaddd zmm4, zmm9, zmm4
    vpaddd zmm19, zmm4, zmm19
    vmovdqa32 zmm4, zmmword ptr [r8 - 576]
    vprord zmm9, zmm4, 7
    vpsrld zmm10, zmm4, 3
    vprord zmm4, zmm4, 18
    vpternlogd zmm9, zmm4, zmm10, 150
    vpaddd zmm15, zmm6, zmm15
    vpsrld zmm6, zmm15, 10
    vmovdqa32 zmmword ptr [r8 + 320], zmm15
    vprord zmm10, zmm15, 19
    vmovdqa32 zmm4, zmmword ptr [rdi + 7744]
    vpaddd zmm18, zmm4, dword ptr [rsi + 4]{1to16}
    vpaddd zmm11, zmm19, dword ptr [rax + 324]{1to16}
    vprord zmm20, zmm11, 25
    vprord zmm21, zmm11, 11
    vpbroadcastd zmm22, dword ptr [rax + 320]
    vpaddd zmm23, zmm15, dword ptr [r10 + 20]{1to16}
    vmovdqa32 zmmword ptr [r9 + 320], zmm23
    vprord zmm13, zmm13, 17
    vpternlogd zmm13, zmm16, zmm8, 150
    vpaddd zmm2, zmm2, dword ptr [rax + 284]{1to16}
    vmovdqa32 zmm8, zmm11
    vpternlogd zmm8, zmm3, zmm1, 202
    vprord zmm16, zmm11, 6
    vpternlogd zmm16, zmm21, zmm20, 150
    vpaddd zmm9, zmm9, zmmword ptr [r8 - 640]
    vpaddd zmm9, zmm9, zmmword ptr [r8 - 64]
    vpaddd zmm4, zmm4, dword ptr [rsi + 0]{1to16}
    vprord zmm20, zmm4, 11
    vprord zmm21, zmm4, 25
    vprord zmm23, zmm4, 6
    vpternlogd zmm23, zmm20, zmm21, 150
    vpternlogd zmm12, zmm4, dword ptr [rsi + 20]{1to16}, 184
    vpaddd zmm12, zmm12, dword ptr [rsi + 28]{1to16}
    vpaddd zmm23, zmm12, zmm23
    vpaddd zmm12, zmm23, dword ptr [rsi + 16]{1to16}
    vpaddd zmm2, zmm8, zmm2
    vpaddd zmm16, zmm2, zmm16
    vprord zmm2, zmm18, 22
    vprord zmm8, zmm18, 13
    vprord zmm21, zmm18, 2
    vpternlogd zmm21, zmm8, zmm2, 150
    vprord zmm2, zmm12, 11
    vprord zmm8, zmm12, 25
    vprord zmm20, zmm12, 6
    vpternlogd zmm20, zmm2, zmm8, 150
    vpaddd zmm8, zmm16, dword ptr [rax + 320]{1to16}
    vprord zmm2, zmm8, 25
    vprord zmm24, zmm8, 11
    vmovdqa32 zmm25, zmmword ptr [r8 - 512]
    vprord zmm26, zmm25, 7
    vpsrld zmm27, zmm25, 3
    vprord zmm25, zmm25, 18
    vpbroadcastd zmm28, dword ptr [rax + 324]
    vpternlogd zmm28, zmm7, dword ptr [rax + 320]{1to16}, 232
    vpaddd zmm28, zmm17, zmm28
    vpaddd zmm14, zmm28, zmm14
    vprord zmm28, zmm14, 13
    vprord zmm17, zmm14, 22
    vpternlogd zmm22, zmm14, zmm7, 232
    vprord zmm29, zmm14, 2
    vpternlogd zmm29, zmm28, zmm17, 150
    vpaddd zmm22, zmm19, zmm22
    vpaddd zmm29, zmm22, zmm29
    vprord zmm22, zmm29, 13
    vpternlogd zmm26, zmm25, zmm27, 150
    vpaddd zmm9, zmm13, zmm9
    vpsrld zmm13, zmm9, 10
    vmovdqa32 zmmword ptr [r8 + 384], zmm9
    vprord zmm27, zmm9, 19
    vpternlogd zmm5, zmm12, zmm4, 184
    vpaddd zmm5, zmm5, dword ptr [rsi + 32]{1to16}
    vpaddd zmm20, zmm5, zmm20
    vpaddd zmm5, zmm20, dword ptr [rsi + 12]{1to16}
    vprord zmm25, zmm29, 22
    vmovdqa32 zmm19, zmm29
    vpternlogd zmm19, zmm14, zmm7, 232
    vpaddd zmm1, zmm1, zmmword ptr [rdi + 256]
    vprord zmm17, zmm29, 2
    vpternlogd zmm17, zmm22, zmm25, 150
    vmovdqa32 zmm25, zmm8
    vpternlogd zmm25, zmm11, zmm3, 202
    vpaddd zmm22, zmm9, dword ptr [r10 + 24]{1to16}
    vmovdqa32 zmmword ptr [r9 + 384], zmm22
    vpaddd zmm1, zmm1, dword ptr [rax + 16]{1to16}
    vprord zmm22, zmm8, 6
    vpternlogd zmm22, zmm24, zmm2, 150
    vprord zmm15, zmm15, 17
    vpternlogd zmm15, zmm10, zmm6, 150
    vpaddd zmm1, zmm25, zmm1
    vpaddd zmm22, zmm1, zmm22
    vpaddd zmm19, zmm16, zmm19
    vpaddd zmm17, zmm19, zmm17
    vprord zmm19, zmm5, 11
    vpaddd zmm26, zmm26, zmmword ptr [r8 - 576]
    vpaddd zmm26, zmm26, zmmword ptr [r8 + 0]
    vprord zmm16, zmm5, 25
    vprord zmm1, zmm5, 6
    vpternlogd zmm1, zmm19, zmm16, 150
    vprord zmm16, zmm17, 13
    vpaddd zmm7, zmm22, zmm7
    vprord zmm19, zmm7, 25
    vprord zmm25, zmm7, 11
    vmovdqa32 zmm6, zmm5
    vpternlogd zmm6, zmm12, zmm4, 202
    vmovdqa32 zmm10, zmmword ptr [r8 - 448]
    vprord zmm2, zmm10, 7
    vpsrld zmm24, zmm10, 3
    vprord zmm10, zmm10, 18
    vpaddd zmm6, zmm6, dword ptr [rsi + 36]{1to16}
    vpaddd zmm1, zmm6, zmm1
    vpaddd zmm6, zmm1, dword ptr [rsi + 8]{1to16}
    vpternlogd zmm2, zmm10, zmm24, 150
    vpaddd zmm26, zmm15, zmm26
    vpsrld zmm15, zmm26, 10
    vmovdqa32 zmmword ptr [r8 + 448], zmm26
    vprord zmm24, zmm26, 19
    vprord zmm10, zmm17, 22
    vmovdqa32 zmm28, zmm17
    vpternlogd zmm28, zmm29, zmm14, 232
    vpaddd zmm3, zmm3, zmmword ptr [rdi + 320]
    vprord zmm30, zmm17, 2
    vpternlogd zmm30, zmm16, zmm10, 150
    vmovdqa32 zmm10, zmm7
    vpternlogd zmm10, zmm8, zmm11, 202
    vpaddd zmm3, zmm3, dword ptr [rax + 20]{1to16}
    vprord zmm16, zmm7, 6
    vpternlogd zmm16, zmm25, zmm19, 150
    vpaddd zmm3, zmm10, zmm3
    vpaddd zmm16, zmm3, zmm16
    vpaddd zmm4, zmm4, dword ptr [rsi + 40]{1to16}
    vpaddd zmm3, zmm26, dword ptr [r10 + 28]{1to16}
    vmovdqa32 zmmword ptr [r9 + 448], zmm3
    vpaddd zmm28, zmm22, zmm28
    vpaddd zmm30, zmm28, zmm30
    vprord zmm28, zmm6, 11
    vprord zmm9, zmm9, 17
    vpternlogd zmm9, zmm27, zmm13, 150
    vprord zmm13, zmm6, 25
    vprord zmm27, zmm6, 6
    vpternlogd zmm27, zmm28, zmm13, 150
    vprord zmm13, zmm30, 13
    vpaddd zmm14, zmm16, zmm14
    vprord zmm28, zmm14, 25
    vprord zmm22, zmm14, 11
    vpaddd zmm2, zmm2, zmmword ptr [r8 - 512]
    vpaddd zmm2, zmm2, zmmword ptr [r8 + 64]
    vmovdqa32 zmm3, zmm6
    vpternlogd zmm3, zmm5, zmm12, 202
    vpaddd zmm4, zmm3, zmm4
    vpaddd zmm27, zmm4, zmm27
    vpaddd zmm4, zmm27, zmm18
    vprord zmm3, zmm30, 22
    vmovdqa32 zmm10, zmmword ptr [r8 - 384]
    vprord zmm19, zmm10, 7
    vpsrld zmm25, zmm10, 3
    vprord zmm10, zmm10, 18
    vmovdqa32 zmm31, zmm30
    vpternlogd zmm31, zmm17, zmm29, 232
    vpternlogd zmm19, zmm10, zmm25, 150
    vpaddd zmm2, zmm9, zmm2
    vpsrld zmm9, zmm2, 10
    vmovdqa32 zmmword ptr [r8 + 512], zmm2
    vprord zmm25, zmm2, 19
    vpaddd zmm11, zmm11, zmmword ptr [rdi + 384]
    vprord zmm10, zmm30, 2
    vpternlogd zmm10, zmm13, zmm3, 150
    vmovdqa32 zmm3, zmm14
    vpternlogd zmm3, zmm7, zmm8, 202
    vpaddd zmm11, zmm11, dword ptr [rax + 24]{1to16}
    vprord zmm13, zmm14, 6
    vpternlogd zmm13, zmm22, zmm28, 150
    vpaddd zmm11, zmm3, zmm11
    vpaddd zmm13, zmm11, zmm13
    vpaddd zmm12, zmm12, dword ptr [rsi + 44]{1to16}
    vpaddd zmm31, zmm16, zmm31
    vpaddd zmm10, zmm31, zmm10
    vprord zmm31, zmm4, 11
    vprord zmm16, zmm4, 25
    vprord zmm11, zmm4, 6
    vpternlogd zmm11, zmm31, zmm16, 150
    vprord zmm16, zmm10, 13
    vpaddd zmm31, zmm2, dword ptr [r10 + 32]{1to16}
    vmovdqa32 zmmword ptr [r9 + 512], zmm31
    vpaddd zmm29, zmm13, zmm29
    vprord zmm31, zmm29, 25
    vprord zmm3, zmm29, 11
    vprord zmm26, zmm26, 17
    vpternlogd zmm26, zmm24, zmm15, 150
    vmovdqa32 zmm15, zmm4
    vpternlogd zmm15, zmm6, zmm5, 202
    vpaddd zmm12, zmm15, zmm12
    vpaddd zmm11, zmm12, zmm11
    vpaddd zmm19, zmm19, zmmword ptr [r8 - 448]
    vpaddd zmm19, zmm19, zmmword ptr [r8 + 128]
    vprord zmm12, zmm10, 22
    vmovdqa32 zmm15, zmm10
    vpternlogd zmm15, zmm30, zmm17, 232
    vpaddd zmm8, zmm8, zmmword ptr [rdi + 448]
    vprord zmm24, zmm10, 2
    vpternlogd zmm24, zmm16, zmm12, 150
    vmovdqa32 zmm12, zmm29
    vpternlogd zmm12, zmm14, zmm7, 202
    vmovdqa32 zmm16, zmmword ptr [r8 - 320]
    vprord zmm28, zmm16, 7
    vpsrld zmm22, zmm16, 3
    vprord zmm16, zmm16, 18
    vpaddd zmm8, zmm8, dword ptr [rax + 28]{1to16}
    vpternlogd zmm28, zmm16, zmm22, 150
    vpaddd zmm19, zmm26, zmm19
    vpsrld zmm26, zmm19, 10
    vmovdqa32 zmmword ptr [r8 + 576], zmm19
    vprord zmm22, zmm19, 19
    vprord zmm16, zmm29, 6
    vpternlogd zmm16, zmm3, zmm31, 150
    vpaddd zmm8, zmm12, zmm8
    vpaddd zmm16, zmm8, zmm16
    vpaddd zmm5, zmm5, dword ptr [rsi + 48]{1to16}
    vpaddd zmm15, zmm13, zmm15
    vpaddd zmm24, zmm15, zmm24
    vprord zmm15, zmm24, 13
    vpaddd zmm17, zmm16, zmm17
    vprord zmm13, zmm17, 25
    vprord zmm8, zmm17, 11
    vpaddd zmm12, zmm19, dword ptr [r10 + 36]{1to16}
    vmovdqa32 zmmword ptr [r9 + 576], zmm12
    vpbroadcastd zmm12, dword ptr [rsi + 12]
    vpternlogd zmm12, zmm18, dword ptr [rsi + 8]{1to16}, 232
    vpaddd zmm12, zmm23, zmm12
    vpaddd zmm21, zmm12, zmm21
    vprord zmm12, zmm21, 22
    vprord zmm23, zmm21, 13
    vprord zmm31, zmm21, 2
    vpternlogd zmm31, zmm23, zmm12, 150
    vpternlogd zmm0, zmm21, zmm18, 232
    vpaddd zmm0, zmm20, zmm0
    vpaddd zmm31, zmm0, zmm31
    vpaddd zmm0, zmm11, zmm21
    vprord zmm20, zmm31, 22
    vprord zmm12, zmm31, 13
    vprord zmm23, zmm31, 2
    vpternlogd zmm23, zmm12, zmm20, 150
    vpternlogd zmm18, zmm31, zmm21, 232
    vpaddd zmm18, zmm1, zmm18
    vpaddd zmm23, zmm18, zmm23
    vprord zmm18, zmm23, 22
    vprord zmm1, zmm23, 13
    vprord zmm20, zmm23, 2
    vpternlogd zmm20, zmm1, zmm18, 150
    vpternlogd zmm21, zmm23, zmm31, 232
    vpaddd zmm21, zmm27, zmm21
    vpaddd zmm20, zmm21, zmm20
    vprord zmm21, zmm20, 22
    vprord zmm27, zmm20, 13
    vprord zmm18, zmm20, 2
    vpternlogd zmm18, zmm27, zmm21, 150
    vprord zmm21, zmm0, 11
    vprord zmm27, zmm0, 25
    vprord zmm1, zmm0, 6
    vpternlogd zmm1, zmm21, zmm27, 150
    vmovdqa32 zmm27, zmm0
    vpternlogd zmm27, zmm4, zmm6, 202
    vmovdqa32 zmm21, zmm20
    vpternlogd zmm21, zmm23, zmm31, 232
    vpaddd zmm21, zmm11, zmm21
    vpaddd zmm18, zmm21, zmm18
    vpaddd zmm5, zmm27, zmm5
    vpaddd zmm1, zmm5, zmm1
    vpaddd zmm31, zmm1, zmm31
    vprord zmm2, zmm2, 17
    vpternlogd zmm2, zmm25, zmm9, 150
    vprord zmm9, zmm24, 22
    vmovdqa32 zmm25, zmm24
    vpternlogd zmm25, zmm10, zmm30, 232
    vpaddd zmm28, zmm28, zmmword ptr [r8 - 384]
    vpaddd zmm28, zmm28, zmmword ptr [r8 + 192]
    vpaddd zmm7, zmm7, dword ptr [rax + 288]{1to16}
    vprord zmm5, zmm24, 2
    vpternlogd zmm5, zmm15, zmm9, 150
    vmovdqa32 zmm9, zmm17
    vpternlogd zmm9, zmm29, zmm14, 202
    vprord zmm15, zmm17, 6
    vpternlogd zmm15, zmm8, zmm13, 150
    vpaddd zmm7, zmm9, zmm7
    vpaddd zmm15, zmm7, zmm15
    vpaddd zmm6, zmm6, dword ptr [rsi + 52]{1to16}
    vmovdqa32 zmm7, zmmword ptr [r8 - 256]
    vprord zmm9, zmm7, 7
    vpsrld zmm13, zmm7, 3
    vprord zmm7, zmm7, 18
    vpternlogd zmm9, zmm7, zmm13, 150
    vpaddd zmm25, zmm16, zmm25
    vpaddd zmm5, zmm25, zmm5
    vpaddd zmm28, zmm2, zmm28
    vmovdqa32 zmmword ptr [r8 + 640], zmm28
    vprord zmm2, zmm18, 22
    vprord zmm25, zmm18, 13
    vprord zmm16, zmm18, 2
    vpternlogd zmm16, zmm25, zmm2, 150
    vprord zmm2, zmm31, 11
    vprord zmm25, zmm31, 25
    vprord zmm13, zmm31, 6
    vpternlogd zmm13, zmm2, zmm25, 150
    vprord zmm25, zmm5, 13
    vpaddd zmm30, zmm15, zmm30
    vprord zmm2, zmm30, 25
    vprord zmm7, zmm30, 11
    vmovdqa32 zmm8, zmm31
    vpternlogd zmm8, zmm0, zmm4, 202
    vmovdqa32 zmm27, zmm18
    vpternlogd zmm27, zmm20, zmm23, 232
    vpaddd zmm27, zmm1, zmm27
    vpaddd zmm16, zmm27, zmm16
    vpaddd zmm6, zmm8, zmm6
    vpaddd zmm13, zmm6, zmm13
    vpaddd zmm23, zmm13, zmm23
    vpaddd zmm28, zmm28, dword ptr [r10 + 40]{1to16}
    vmovdqa32 zmmword ptr [r9 + 640], zmm28
    vprord zmm28, zmm5, 22
    vmovdqa32 zmm6, zmm5
    vpternlogd zmm6, zmm24, zmm10, 232
    vprord zmm19, zmm19, 17
    vpternlogd zmm19, zmm22, zmm26, 150
    vpaddd zmm14, zmm14, dword ptr [rax + 292]{1to16}
    vprord zmm26, zmm5, 2
    vpternlogd zmm26, zmm25, zmm28, 150
    vmovdqa32 zmm28, zmm30
    vpternlogd zmm28, zmm17, zmm29, 202
    vpaddd zmm9, zmm9, zmmword ptr [r8 - 320]
    vpaddd zmm9, zmm9, zmmword ptr [r8 + 256]
    vprord zmm25, zmm30, 6
    vpternlogd zmm25, zmm7, zmm2, 150
    vpaddd zmm14, zmm28, zmm14
    vpaddd zmm25, zmm14, zmm25
    vpaddd zmm4, zmm4, dword ptr [rsi + 56]{1to16}
    vpaddd zmm6, zmm15, zmm6
    vpaddd zmm26, zmm6, zmm26
    vprord zmm6, zmm16, 22
    vprord zmm15, zmm16, 13
    vprord zmm14, zmm16, 2
    vpternlogd zmm14, zmm15, zmm6, 150
    vprord zmm6, zmm23, 11
    vprord zmm15, zmm23, 25
    vprord zmm28, zmm23, 6
    vpternlogd zmm28, zmm6, zmm15, 150
    vprord zmm15, zmm26, 13
    vpaddd zmm10, zmm25, zmm10
    vprord zmm6, zmm10, 25
    vprord zmm2, zmm10, 11
    vpaddd zmm9, zmm19, zmm9
    vmovdqa32 zmmword ptr [r8 + 704], zmm9
    vmovdqa32 zmm19, zmm23
    vpternlogd zmm19, zmm31, zmm0, 202
    vmovdqa32 zmm7, zmm16
    vpternlogd zmm7, zmm18, zmm20, 232
    vpaddd zmm7, zmm13, zmm7
    vpaddd zmm14, zmm7, zmm14
    vpaddd zmm4, zmm19, zmm4
    vpaddd zmm28, zmm4, zmm28
    vpaddd zmm20, zmm28, zmm20
    vprord zmm4, zmm26, 22
    vmovdqa32 zmm19, zmm26
    vpternlogd zmm19, zmm5, zmm24, 232
    vpaddd zmm9, zmm9, dword ptr [r10 + 44]{1to16}
    vmovdqa32 zmmword ptr [r9 + 704], zmm9
    vpaddd zmm29, zmm29, dword ptr [rax + 296]{1to16}
    vprord zmm9, zmm26, 2
    vpternlogd zmm9, zmm15, zmm4, 150
    vmovdqa32 zmm4, zmm10
    vpternlogd zmm4, zmm30, zmm17, 202
    vprord zmm15, zmm10, 6
    vpternlogd zmm15, zmm2, zmm6, 150
    vpaddd zmm29, zmm4, zmm29
    vpaddd zmm15, zmm29, zmm15
    vpaddd zmm0, zmm0, dword ptr [rsi + 60]{1to16}
    vpaddd zmm19, zmm25, zmm19
    vpaddd zmm9, zmm19, zmm9
    vprord zmm19, zmm14, 22
    vprord zmm25, zmm14, 13
    vprord zmm29, zmm14, 2
    vpternlogd zmm29, zmm25, zmm19, 150
    vprord zmm19, zmm20, 11
    vprord zmm25, zmm20, 25
    vprord zmm4, zmm20, 6
    vpternlogd zmm4, zmm19, zmm25, 150
    vprord zmm25, zmm9, 13
    vpaddd zmm24, zmm15, zmm24
    vprord zmm19, zmm24, 25
    vprord zmm6, zmm24, 11
    vmovdqa32 zmm2, zmm20
    vpternlogd zmm2, zmm23, zmm31, 202
    vmovdqa32 zmm7, zmm14
    vpternlogd zmm7, zmm16, zmm18, 232
    vpaddd zmm7, zmm28, zmm7
    vpaddd zmm29, zmm7, zmm29
    vpaddd zmm0, zmm2, zmm0
    vpaddd zmm4, zmm0, zmm4
    vpaddd zmm18, zmm4, zmm18
    vprord zmm0, zmm9, 22
    vmovdqa32 zmm2, zmm9
    vpternlogd zmm2, zmm26, zmm5, 232
    vpaddd zmm17, zmm17, dword ptr [rax + 300]{1to16}
    vprord zmm7, zmm9, 2
    vpternlogd zmm7, zmm25, zmm0, 150
    vmovdqa32 zmm0, zmm24
    vpternlogd zmm0, zmm10, zmm30, 202
    vprord zmm25, zmm24, 6
    vpternlogd zmm25, zmm6, zmm19, 150
    vpaddd zmm17, zmm0, zmm17
    vpaddd zmm25, zmm17, zmm25
    vpaddd zmm31, zmm31, dword ptr [rsi + 64]{1to16}
    vpaddd zmm2, zmm15, zmm2
    vpaddd zmm7, zmm2, zmm7
    vprord zmm2, zmm29, 22
    vprord zmm15, zmm29, 13
    vprord zmm17, zmm29, 2
    vpternlogd zmm17, zmm15, zmm2, 150
    vprord zmm2, zmm18, 11
    vprord zmm15, zmm18, 25
    vprord zmm0, zmm18, 6
    vpternlogd zmm0, zmm2, zmm15, 150
    vmovdqa32 zmm15, zmmword ptr [rdi + 64]
    vprord zmm2, zmm15, 18
    vprord zmm19, zmm15, 7
    vpsrld zmm15, zmm15, 3
    vprord zmm6, zmm7, 13
    vpaddd zmm5, zmm25, zmm5
    vprord zmm28, zmm5, 25
    vprord zmm13, zmm5, 11
    vmovdqa32 zmm22, zmm18
    vpternlogd zmm22, zmm20, zmm23, 202
    vmovdqa32 zmm8, zmm29
    vpternlogd zmm8, zmm14, zmm16, 232
    vpaddd zmm8, zmm4, zmm8
    vpaddd zmm17, zmm8, zmm17
    vpaddd zmm31, zmm22, zmm31
    vpaddd zmm0, zmm31, zmm0
    vpaddd zmm16, zmm0, zmm16
    vprord zmm31, zmm7, 22
    vmovdqa32 zmm22, zmm7
    vpternlogd zmm22, zmm9, zmm26, 232
    vpaddd zmm30, zmm30, dword ptr [rax + 304]{1to16}
    vprord zmm8, zmm7, 2
    vpternlogd zmm8, zmm6, zmm31, 150
    vmovdqa32 zmm31, zmm5
    vpternlogd zmm31, zmm24, zmm10, 202
    vprord zmm6, zmm5, 6
    vpternlogd zmm6, zmm13, zmm28, 150
    vpaddd zmm30, zmm31, zmm30
    vpaddd zmm6, zmm30, zmm6
    vpaddd zmm23, zmm23, dword ptr [rsi + 68]{1to16}
    vpternlogd zmm19, zmm2, zmm15, 150
    vpaddd zmm22, zmm25, zmm22
    vpaddd zmm8, zmm22, zmm8
    vprord zmm22, zmm17, 22
    vprord zmm25, zmm17, 13
    vprord zmm15, zmm17, 2
    vpternlogd zmm15, zmm25, zmm22, 150
    vprord zmm22, zmm16, 11
    vprord zmm25, zmm16, 25
    vprord zmm2, zmm16, 6
    vpternlogd zmm2, zmm22, zmm25, 150
    vmovdqa32 zmm25, zmmword ptr [rdi + 128]
    vprord zmm22, zmm25, 18
    vprord zmm30, zmm25, 7
    vpsrld zmm25, zmm25, 3
    vprord zmm31, zmm8, 13
    vpaddd zmm26, zmm6, zmm26
    vprord zmm28, zmm26, 25
    vprord zmm13, zmm26, 11
    vmovdqa32 zmm4, zmm16
    vpternlogd zmm4, zmm18, zmm20, 202
    vmovdqa32 zmm27, zmm17
    vpternlogd zmm27, zmm29, zmm14, 232
    vpaddd zmm27, zmm0, zmm27
    vpaddd zmm15, zmm27, zmm15
    vpaddd zmm23, zmm4, zmm23
    vpaddd zmm2, zmm23, zmm2
    vpaddd zmm14, zmm2, zmm14
    vprord zmm23, zmm8, 22
    vmovdqa32 zmm4, zmm8
    vpternlogd zmm4, zmm7, zmm9, 232
    vpaddd zmm10, zmm10, dword ptr [rax + 308]{1to16}
    vprord zmm27, zmm8, 2
    vpternlogd zmm27, zmm31, zmm23, 150
    vmovdqa32 zmm23, zmm26
    vpternlogd zmm23, zmm5, zmm24, 202
    vprord zmm31, zmm26, 6
    vpternlogd zmm31, zmm13, zmm28, 150
    vpaddd zmm10, zmm23, zmm10
    vpaddd zmm31, zmm10, zmm31
    vpaddd zmm20, zmm20, dword ptr [rsi + 72]{1to16}
    vpternlogd zmm30, zmm22, zmm25, 150
    vpaddd zmm4, zmm6, zmm4
    vpaddd zmm27, zmm4, zmm27
    vprord zmm4, zmm15, 22
    vprord zmm6, zmm15, 13
    vprord zmm25, zmm15, 2
    vpternlogd zmm25, zmm6, zmm4, 150
    vprord zmm4, zmm14, 11
    vprord zmm6, zmm14, 25
    vprord zmm22, zmm14, 6
    vpternlogd zmm22, zmm4, zmm6, 150
    vmovdqa32 zmm6, zmmword ptr [rdi + 192]
    vprord zmm4, zmm6, 18
    vprord zmm10, zmm6, 7
    vpsrld zmm6, zmm6, 3
    vprord zmm23, zmm27, 13
    vpaddd zmm9, zmm31, zmm9
    vprord zmm28, zmm9, 25
    vprord zmm13, zmm9, 11
    vpaddd zmm19, zmm19, zmmword ptr [rdi + 0]
    vmovdqa32 zmmword ptr [rdi + 1024], zmm19
    vmovdqa32 zmm0, zmm14
    vpternlogd zmm0, zmm16, zmm18, 202
    vmovdqa32 zmm1, zmm15
    vpternlogd zmm1, zmm17, zmm29, 232
    vpaddd zmm1, zmm2, zmm1
    vpaddd zmm25, zmm1, zmm25
    vpaddd zmm20, zmm0, zmm20
    vpaddd zmm22, zmm20, zmm22
    vpaddd zmm29, zmm22, zmm29
    vprord zmm20, zmm27, 22
    vmovdqa32 zmm0, zmm27
    vpternlogd zmm0, zmm8, zmm7, 232
    vpaddd zmm24, zmm24, dword ptr [rax + 312]{1to16}
    vprord zmm1, zmm27, 2
    vpternlogd zmm1, zmm23, zmm20, 150
    vmovdqa32 zmm20, zmm9
    vpternlogd zmm20, zmm26, zmm5, 202
    vprord zmm23, zmm9, 6
    vpternlogd zmm23, zmm13, zmm28, 150
    vpaddd zmm24, zmm20, zmm24
    vpaddd zmm23, zmm24, zmm23
    vpaddd zmm18, zmm18, dword ptr [rsi + 76]{1to16}
    vpternlogd zmm10, zmm4, zmm6, 150
    vpaddd zmm0, zmm31, zmm0
    vpaddd zmm1, zmm0, zmm1
    vprord zmm0, zmm25, 22
    vprord zmm31, zmm25, 13
    vprord zmm6, zmm25, 2
    vpternlogd zmm6, zmm31, zmm0, 150
    vprord zmm0, zmm29, 11
    vprord zmm31, zmm29, 25
    vprord zmm4, zmm29, 6
    vpternlogd zmm4, zmm0, zmm31, 150
    vmovdqa32 zmm31, zmmword ptr [rdi + 256]
    vprord zmm0, zmm31, 18
    vprord zmm24, zmm31, 7
    vpsrld zmm31, zmm31, 3
    vprord zmm20, zmm1, 13
    vpaddd zmm7, zmm23, zmm7
    vprord zmm28, zmm7, 25
    vprord zmm13, zmm7, 11
    vpaddd zmm30, zmm30, zmmword ptr [rdi + 64]
    vmovdqa32 zmm2, zmm29
    vpternlogd zmm2, zmm14, zmm16, 202
    vmovdqa32 zmm21, zmm25
    vpternlogd zmm21, zmm15, zmm17, 232
    vpaddd zmm21, zmm22, zmm21
    vpaddd zmm6, zmm21, zmm6
    vpaddd zmm18, zmm2, zmm18
    vpaddd zmm4, zmm18, zmm4
    vpaddd zmm17, zmm4, zmm17
    vprord zmm18, zmm1, 22
    vmovdqa32 zmm2, zmm1
    vpternlogd zmm2, zmm27, zmm8, 232
    vpaddd zmm30, zmm30, dword ptr [rax + 352]{1to16}
    vmovdqa32 zmmword ptr [rdi + 1088], zmm30
    vpaddd zmm5, zmm5, dword ptr [rax + 316]{1to16}
    vprord zmm21, zmm1, 2
    vpternlogd zmm21, zmm20, zmm18, 150
    vmovdqa32 zmm18, zmm7
    vpternlogd zmm18, zmm9, zmm26, 202
    vprord zmm20, zmm7, 6
    vpternlogd zmm20, zmm13, zmm28, 150
    vpaddd zmm5, zmm18, zmm5
    vpaddd zmm20, zmm5, zmm20
    vpaddd zmm16, zmm16, dword ptr [rsi + 80]{1to16}
    vpternlogd zmm24, zmm0, zmm31, 150
    vpaddd zmm2, zmm23, zmm2
    vpaddd zmm21, zmm2, zmm21
    vprord zmm2, zmm6, 22
    vprord zmm23, zmm6, 13
    vprord zmm31, zmm6, 2
    vpternlogd zmm31, zmm23, zmm2, 150
    vprord zmm2, zmm17, 11
    vprord zmm23, zmm17, 25
    vprord zmm0, zmm17, 6
    vpternlogd zmm0, zmm2, zmm23, 150
    vmovdqa32 zmm23, zmmword ptr [rdi + 320]
    vprord zmm2, zmm23, 18
    vprord zmm5, zmm23, 7
    vpsrld zmm23, zmm23, 3
    vprord zmm18, zmm19, 19
    vprord zmm28, zmm21, 13
    vpaddd zmm8, zmm20, zmm8
    vprord zmm13, zmm8, 25
    vprord zmm22, zmm8, 11
    vpaddd zmm10, zmm10, zmmword ptr [rdi + 128]
    vmovdqa32 zmm11, zmm17
    vpternlogd zmm11, zmm29, zmm14, 202
    vmovdqa32 zmm12, zmm6
    vpternlogd zmm12, zmm25, zmm15, 232
    vpaddd zmm12, zmm4, zmm12
    vpaddd zmm31, zmm12, zmm31
    vpaddd zmm16, zmm11, zmm16
    vpaddd zmm0, zmm16, zmm0
    vpaddd zmm15, zmm0, zmm15
    vpaddd zmm16, zmm19, dword ptr [rax + 64]{1to16}
    vprord zmm11, zmm21, 22
    vmovdqa32 zmm12, zmm21
    vpternlogd zmm12, zmm1, zmm27, 232
    vpsrld zmm4, zmm19, 10
    vprord zmm19, zmm19, 17
    vpaddd zmm16, zmm26, zmm16
    vprord zmm26, zmm21, 2
    vpternlogd zmm26, zmm28, zmm11, 150
    vmovdqa32 zmm11, zmm8
    vpternlogd zmm11, zmm7, zmm9, 202
    vprord zmm28, zmm8, 6
    vpternlogd zmm28, zmm22, zmm13, 150
    vpaddd zmm16, zmm11, zmm16
    vpaddd zmm28, zmm16, zmm28
    vpaddd zmm14, zmm14, zmmword ptr [rdx + 1152]
    vpternlogd zmm5, zmm2, zmm23, 150
    vpaddd zmm12, zmm20, zmm12
    vpaddd zmm26, zmm12, zmm26
    vprord zmm12, zmm31, 22
    vprord zmm20, zmm31, 13
    vprord zmm23, zmm31, 2
    vpternlogd zmm23, zmm20, zmm12, 150
    vprord zmm12, zmm15, 11
    vprord zmm20, zmm15, 25
    vprord zmm2, zmm15, 6
    vpternlogd zmm2, zmm12, zmm20, 150
    vmovdqa32 zmm20, zmmword ptr [rdi + 384]
    vprord zmm12, zmm20, 18
    vprord zmm16, zmm20, 7
    vpsrld zmm20, zmm20, 3
    vprord zmm11, zmm30, 19
    vprord zmm13, zmm26, 13
    vpaddd zmm27, zmm28, zmm27
    vprord zmm22, zmm27, 25
    vprord zmm3, zmm27, 11
    vpternlogd zmm19, zmm18, zmm4, 150
    vpaddd zmm24, zmm24, zmmword ptr [rdi + 192]
    vmovdqa32 zmm4, zmm15
    vpternlogd zmm4, zmm17, zmm29, 202
    vmovdqa32 zmm18, zmm31
    vpternlogd zmm18, zmm6, zmm25, 232
    vpaddd zmm18, zmm0, zmm18
    vpaddd zmm23, zmm18, zmm23
    vpaddd zmm14, zmm4, zmm14
    vpaddd zmm2, zmm14, zmm2
    vpaddd zmm25, zmm2, zmm25
    vpaddd zmm14, zmm30, dword ptr [rax + 68]{1to16}
    vprord zmm4, zmm26, 22
    vmovdqa32 zmm18, zmm26
    vpternlogd zmm18, zmm21, zmm1, 232
    vpsrld zmm0, zmm30, 10
    vpaddd zmm10, zmm19, zmm10
    vmovdqa32 zmmword ptr [rdi + 1152], zmm10
    vprord zmm30, zmm30, 17
    vpaddd zmm14, zmm9, zmm14
    vprord zmm9, zmm26, 2
    vpternlogd zmm9, zmm13, zmm4, 150
    vmovdqa32 zmm4, zmm27
    vpternlogd zmm4, zmm8, zmm7, 202
    vprord zmm13, zmm27, 6
    vpternlogd zmm13, zmm3, zmm22, 150
    vpaddd zmm14, zmm4, zmm14
    vpaddd zmm13, zmm14, zmm13
    vpaddd zmm29, zmm29, zmmword ptr [rdx + 1216]
    vpternlogd zmm16, zmm12, zmm20, 150
    vpaddd zmm18, zmm28, zmm18
    vpaddd zmm9, zmm18, zmm9
    vprord zmm18, zmm23, 22
    vprord zmm28, zmm23, 13
    vprord zmm20, zmm23, 2
    vpternlogd zmm20, zmm28, zmm18, 150
    vprord zmm18, zmm25, 11
    vprord zmm28, zmm25, 25
    vprord zmm12, zmm25, 6
    vpternlogd zmm12, zmm18, zmm28, 150
    vmovdqa32 zmm28, zmmword ptr [rdi + 448]
    vprord zmm18, zmm28, 18
    vprord zmm14, zmm28, 7
    vpsrld zmm28, zmm28, 3
    vprord zmm4, zmm10, 19
    vprord zmm22, zmm9, 13
    vpaddd zmm1, zmm13, zmm1
    vprord zmm3, zmm1, 25
    vprord zmm19, zmm1, 11
    vpternlogd zmm30, zmm11, zmm0, 150
    vpaddd zmm5, zmm5, zmmword ptr [rdi + 256]
    vmovdqa32 zmm0, zmm25
    vpternlogd zmm0, zmm15, zmm17, 202
    vmovdqa32 zmm11, zmm23
    vpternlogd zmm11, zmm31, zmm6, 232
    vpaddd zmm11, zmm2, zmm11
    vpaddd zmm20, zmm11, zmm20
    vpaddd zmm29, zmm0, zmm29
    vpaddd zmm12, zmm29, zmm12
    vpaddd zmm6, zmm12, zmm6
    vpaddd zmm29, zmm10, dword ptr [rax + 72]{1to16}
    vprord zmm0, zmm9, 22
    vmovdqa32 zmm11, zmm9
    vpternlogd zmm11, zmm26, zmm21, 232
    vpsrld zmm2, zmm10, 10
    vpaddd zmm24, zmm30, zmm24
    vmovdqa32 zmmword ptr [rdi + 1216], zmm24
    vprord zmm10, zmm10, 17
    vpaddd zmm29, zmm7, zmm29
    vprord zmm7, zmm9, 2
    vpternlogd zmm7, zmm22, zmm0, 150
    vmovdqa32 zmm0, zmm1
    vpternlogd zmm0, zmm27, zmm8, 202
    vprord zmm22, zmm1, 6
    vpternlogd zmm22, zmm19, zmm3, 150
    vpaddd zmm29, zmm0, zmm29
    vpaddd zmm22, zmm29, zmm22
    vpaddd zmm17, zmm17, zmmword ptr [rdx + 1280]
    vpternlogd zmm14, zmm18, zmm28, 150
    vpaddd zmm11, zmm13, zmm11
    vpaddd zmm7, zmm11, zmm7
    vprord zmm11, zmm20, 22
    vprord zmm13, zmm20, 13
    vprord zmm28, zmm20, 2
    vpternlogd zmm28, zmm13, zmm11, 150
    vprord zmm11, zmm6, 11
    vprord zmm13, zmm6, 25
    vprord zmm18, zmm6, 6
    vpternlogd zmm18, zmm11, zmm13, 150
    vprord zmm13, zmm24, 19
    vprord zmm11, zmm7, 13
    vpaddd zmm21, zmm22, zmm21
    vprord zmm29, zmm21, 25
    vprord zmm0, zmm21, 11
    vpternlogd zmm10, zmm4, zmm2, 150
    vpaddd zmm16, zmm16, zmmword ptr [rdi + 320]
    vmovdqa32 zmm2, zmm6
    vpternlogd zmm2, zmm25, zmm15, 202
    vmovdqa32 zmm4, zmm20
    vpternlogd zmm4, zmm23, zmm31, 232
    vpaddd zmm4, zmm12, zmm4
    vpaddd zmm28, zmm4, zmm28
    vpaddd zmm17, zmm2, zmm17
    vpaddd zmm18, zmm17, zmm18
    vpaddd zmm31, zmm18, zmm31
    vpaddd zmm17, zmm24, dword ptr [rax + 76]{1to16}
    vprord zmm2, zmm7, 22
    vmovdqa32 zmm4, zmm7
    vpternlogd zmm4, zmm9, zmm26, 232
    vpsrld zmm12, zmm24, 10
    vpaddd zmm5, zmm10, zmm5
    vmovdqa32 zmmword ptr [rdi + 1280], zmm5
    vprord zmm24, zmm24, 17
    vpaddd zmm17, zmm8, zmm17
    vprord zmm8, zmm7, 2
    vpternlogd zmm8, zmm11, zmm2, 150
    vmovdqa32 zmm2, zmm21
    vpternlogd zmm2, zmm1, zmm27, 202
    vprord zmm11, zmm21, 6
    vpternlogd zmm11, zmm0, zmm29, 150
    vpaddd zmm17, zmm2, zmm17
    vpaddd zmm11, zmm17, zmm11
    vpaddd zmm15, zmm15, zmmword ptr [rdx + 1344]
    vpaddd zmm4, zmm22, zmm4
    vpaddd zmm8, zmm4, zmm8
    vprord zmm4, zmm28, 22
    vprord zmm22, zmm28, 13
    vprord zmm17, zmm28, 2
    vpternlogd zmm17, zmm22, zmm4, 150
    vprord zmm4, zmm31, 11
    vprord zmm22, zmm31, 25
    vprord zmm2, zmm31, 6
    vpternlogd zmm2, zmm4, zmm22, 150
    vprord zmm22, zmm5, 19
    vprord zmm4, zmm8, 13
    vpaddd zmm26, zmm11, zmm26
    vprord zmm29, zmm26, 25
    vprord zmm0, zmm26, 11
    vpternlogd zmm24, zmm13, zmm12, 150
    vpaddd zmm14, zmm14, zmmword ptr [rdi + 384]
    vmovdqa32 zmm12, zmm31
    vpternlogd zmm12, zmm6, zmm25, 202
    vmovdqa32 zmm13, zmm28
    vpternlogd zmm13, zmm20, zmm23, 232
    vpaddd zmm13, zmm18, zmm13
    vpaddd zmm17, zmm13, zmm17
    vpaddd zmm15, zmm12, zmm15
    vpaddd zmm2, zmm15, zmm2
    vpaddd zmm23, zmm2, zmm23
    vpaddd zmm15, zmm5, dword ptr [rax + 80]{1to16}
    vprord zmm12, zmm8, 22
    vmovdqa32 zmm13, zmm8
    vpternlogd zmm13, zmm7, zmm9, 232
    vpaddd zmm14, zmm14, dword ptr [rax + 356]{1to16}
    vpsrld zmm18, zmm5, 10
    vpaddd zmm16, zmm24, zmm16
    vmovdqa32 zmmword ptr [rdi + 1344], zmm16
    vprord zmm5, zmm5, 17
    vpaddd zmm15, zmm27, zmm15
    vprord zmm27, zmm8, 2
    vpternlogd zmm27, zmm4, zmm12, 150
    vmovdqa32 zmm12, zmm26
    vpternlogd zmm12, zmm21, zmm1, 202
    vmovdqa32 zmm4, zmmword ptr [rdi + 1024]
    vprord zmm24, zmm26, 6
    vpternlogd zmm24, zmm0, zmm29, 150
    vpaddd zmm15, zmm12, zmm15
    vpaddd zmm24, zmm15, zmm24
    vpaddd zmm25, zmm25, zmmword ptr [rdx + 1408]
    vpaddd zmm13, zmm11, zmm13
    vpaddd zmm27, zmm13, zmm27
    vprord zmm13, zmm17, 22
    vpaddd zmm4, zmm4, zmmword ptr [rdi + 448]
    vprord zmm11, zmm17, 13
    vprord zmm15, zmm17, 2
    vpternlogd zmm15, zmm11, zmm13, 150
    vprord zmm13, zmm23, 11
    vprord zmm11, zmm23, 25
    vprord zmm12, zmm23, 6
    vpternlogd zmm12, zmm13, zmm11, 150
    vprord zmm11, zmm16, 19
    vprord zmm13, zmm27, 13
    vpaddd zmm9, zmm24, zmm9
    vprord zmm29, zmm9, 25
    vprord zmm0, zmm9, 11
    vpternlogd zmm5, zmm22, zmm18, 150
    vmovdqa32 zmm18, zmm23
    vpternlogd zmm18, zmm31, zmm6, 202
    vmovdqa32 zmm22, zmm17
    vpternlogd zmm22, zmm28, zmm20, 232
    vpaddd zmm22, zmm2, zmm22
    vpaddd zmm15, zmm22, zmm15
    vpaddd zmm25, zmm18, zmm25
    vpaddd zmm12, zmm25, zmm12
    vpaddd zmm20, zmm12, zmm20
    vpaddd zmm25, zmm16, dword ptr [rax + 84]{1to16}
    vprord zmm18, zmm27, 22
    vmovdqa32 zmm22, zmm27
    vpternlogd zmm22, zmm8, zmm7, 232
    vpsrld zmm2, zmm16, 10
    vpaddd zmm14, zmm5, zmm14
    vmovdqa32 zmmword ptr [rdi + 1408], zmm14
    vprord zmm16, zmm16, 17
    vpaddd zmm25, zmm1, zmm25
    vprord zmm1, zmm27, 2
    vpternlogd zmm1, zmm13, zmm18, 150
    vmovdqa32 zmm18, zmm9
    vpternlogd zmm18, zmm26, zmm21, 202
    vprord zmm13, zmm9, 6
    vpternlogd zmm13, zmm0, zmm29, 150
    vpaddd zmm25, zmm18, zmm25
    vpaddd zmm13, zmm25, zmm13
    vpaddd zmm6, zmm6, zmmword ptr [rdx + 1472]
    vpaddd zmm22, zmm24, zmm22
    vpaddd zmm1, zmm22, zmm1
    vprord zmm22, zmm15, 22
    vprord zmm24, zmm15, 13
    vprord zmm25, zmm15, 2
    vpternlogd zmm25, zmm24, zmm22, 150
    vprord zmm22, zmm20, 11
    vprord zmm24, zmm20, 25
    vprord zmm18, zmm20, 6
    vpternlogd zmm18, zmm22, zmm24, 150
    vprord zmm24, zmm14, 19
    vprord zmm22, zmm1, 13
    vpaddd zmm7, zmm13, zmm7
    vprord zmm29, zmm7, 25
    vprord zmm0, zmm7, 11
    vpternlogd zmm16, zmm11, zmm2, 150
    vmovdqa32 zmm2, zmm20
    vpternlogd zmm2, zmm23, zmm31, 202
    vpaddd zmm4, zmm4, dword ptr [rax + 360]{1to16}
    vmovdqa32 zmm11, zmm15
    vpternlogd zmm11, zmm17, zmm28, 232
    vpaddd zmm11, zmm12, zmm11
    vpaddd zmm25, zmm11, zmm25
    vpaddd zmm6, zmm2, zmm6
    vpaddd zmm18, zmm6, zmm18
    vpaddd zmm28, zmm18, zmm28
    vpaddd zmm6, zmm14, dword ptr [rax + 88]{1to16}
    vprord zmm2, zmm1, 22
    vmovdqa32 zmm11, zmm1
    vpternlogd zmm11, zmm27, zmm8, 232
    vpsrld zmm12, zmm14, 10
    vpaddd zmm4, zmm16, zmm4
    vmovdqa32 zmmword ptr [rdi + 1472], zmm4
    vprord zmm14, zmm14, 17
    vpaddd zmm6, zmm21, zmm6
    vprord zmm21, zmm1, 2
    vpternlogd zmm21, zmm22, zmm2, 150
    vmovdqa32 zmm2, zmm7
    vpternlogd zmm2, zmm9, zmm26, 202
    vprord zmm22, zmm7, 6
    vpternlogd zmm22, zmm0, zmm29, 150
    vpaddd zmm6, zmm2, zmm6
    vpaddd zmm22, zmm6, zmm22
    vpaddd zmm31, zmm31, zmmword ptr [rdx + 1536]
    vpaddd zmm11, zmm13, zmm11
    vpaddd zmm21, zmm11, zmm21
    vprord zmm11, zmm25, 22
    vprord zmm13, zmm25, 13
    vprord zmm6, zmm25, 2
    vpternlogd zmm6, zmm13, zmm11, 150
    vprord zmm11, zmm28, 11
    vprord zmm13, zmm28, 25
    vprord zmm2, zmm28, 6
    vpternlogd zmm2, zmm11, zmm13, 150
    vprord zmm13, zmm4, 19
    vprord zmm11, zmm21, 13
    vpaddd zmm8, zmm22, zmm8
    vprord zmm29, zmm8, 25
    vprord zmm0, zmm8, 11
    vpternlogd zmm14, zmm24, zmm12, 150
    vmovdqa32 zmm12, zmm28
    vpternlogd zmm12, zmm20, zmm23, 202
    vmovdqa32 zmm24, zmm25
    vpternlogd zmm24, zmm15, zmm17, 232
    vpaddd zmm24, zmm18, zmm24
    vpaddd zmm6, zmm24, zmm6
    vpaddd zmm31, zmm12, zmm31
    vpaddd zmm2, zmm31, zmm2
    vpaddd zmm17, zmm2, zmm17
    vpaddd zmm31, zmm4, dword ptr [rax + 92]{1to16}
    vprord zmm12, zmm21, 22
    vmovdqa32 zmm24, zmm21
    vpternlogd zmm24, zmm1, zmm27, 232
    vpsrld zmm18, zmm4, 10
    vpaddd zmm14, zmm14, zmmword ptr [rdi + 1088]
    vpaddd zmm14, zmm14, dword ptr [rax + 364]{1to16}
    vmovdqa32 zmmword ptr [rdi + 1536], zmm14
    vprord zmm4, zmm4, 17
    vpaddd zmm31, zmm26, zmm31
    vprord zmm26, zmm21, 2
    vpternlogd zmm26, zmm11, zmm12, 150
    vmovdqa32 zmm12, zmm8
    vpternlogd zmm12, zmm7, zmm9, 202
    vprord zmm11, zmm8, 6
    vpternlogd zmm11, zmm0, zmm29, 150
    vpaddd zmm31, zmm12, zmm31
    vpaddd zmm11, zmm31, zmm11
    vpaddd zmm23, zmm23, zmmword ptr [rdx + 1600]
    vpaddd zmm24, zmm22, zmm24
    vpaddd zmm26, zmm24, zmm26
    vprord zmm24, zmm6, 22
    vprord zmm22, zmm6, 13
    vprord zmm31, zmm6, 2
    vpternlogd zmm31, zmm22, zmm24, 150
    vprord zmm24, zmm17, 11
    vprord zmm22, zmm17, 25
    vprord zmm12, zmm17, 6
    vpternlogd zmm12, zmm24, zmm22, 150
    vprord zmm22, zmm14, 19
    vprord zmm24, zmm26, 13
    vpaddd zmm27, zmm11, zmm27
    vprord zmm29, zmm27, 25
    vprord zmm0, zmm27, 11
    vpternlogd zmm4, zmm13, zmm18, 150
    vmovdqa32 zmm18, zmm17
    vpternlogd zmm18, zmm28, zmm20, 202
    vmovdqa32 zmm13, zmm6
    vpternlogd zmm13, zmm25, zmm15, 232
    vpaddd zmm13, zmm2, zmm13
    vpaddd zmm31, zmm13, zmm31
    vpaddd zmm23, zmm18, zmm23
    vpaddd zmm12, zmm23, zmm12
    vpaddd zmm15, zmm12, zmm15
    vpaddd zmm23, zmm14, dword ptr [rax + 96]{1to16}
    vprord zmm18, zmm26, 22
    vmovdqa32 zmm13, zmm26
    vpternlogd zmm13, zmm21, zmm1, 232
    vpsrld zmm2, zmm14, 10
    vpaddd zmm4, zmm4, zmmword ptr [rdi + 1152]
    vmovdqa32 zmmword ptr [rdi + 1600], zmm4
    vprord zmm14, zmm14, 17
    vpaddd zmm23, zmm9, zmm23
    vprord zmm9, zmm26, 2
    vpternlogd zmm9, zmm24, zmm18, 150
    vmovdqa32 zmm18, zmm27
    vpternlogd zmm18, zmm8, zmm7, 202
    vprord zmm24, zmm27, 6
    vpternlogd zmm24, zmm0, zmm29, 150
    vpaddd zmm23, zmm18, zmm23
    vpaddd zmm24, zmm23, zmm24
    vpaddd zmm20, zmm20, zmmword ptr [rdx + 1664]
    vpaddd zmm13, zmm11, zmm13
    vpaddd zmm9, zmm13, zmm9
    vprord zmm13, zmm31, 22
    vprord zmm11, zmm31, 13
    vprord zmm23, zmm31, 2
    vpternlogd zmm23, zmm11, zmm13, 150
    vprord zmm13, zmm15, 11
    vprord zmm11, zmm15, 25
    vprord zmm18, zmm15, 6
    vpternlogd zmm18, zmm13, zmm11, 150
    vprord zmm11, zmm4, 19
    vprord zmm13, zmm9, 13
    vpaddd zmm1, zmm24, zmm1
    vprord zmm29, zmm1, 25
    vprord zmm0, zmm1, 11
    vpternlogd zmm14, zmm22, zmm2, 150
    vmovdqa32 zmm2, zmm15
    vpternlogd zmm2, zmm17, zmm28, 202
    vmovdqa32 zmm22, zmm31
    vpternlogd zmm22, zmm6, zmm25, 232
    vpaddd zmm22, zmm12, zmm22
    vpaddd zmm23, zmm22, zmm23
    vpaddd zmm20, zmm2, zmm20
    vpaddd zmm18, zmm20, zmm18
    vpaddd zmm25, zmm18, zmm25
    vpaddd zmm20, zmm4, dword ptr [rax + 100]{1to16}
    vprord zmm2, zmm9, 22
    vmovdqa32 zmm22, zmm9
    vpternlogd zmm22, zmm26, zmm21, 232
    vpsrld zmm12, zmm4, 10
    vpaddd zmm14, zmm14, zmmword ptr [rdi + 1216]
    vmovdqa32 zmmword ptr [rdi + 1664], zmm14
    vprord zmm4, zmm4, 17
    vpaddd zmm20, zmm7, zmm20
    vprord zmm7, zmm9, 2
    vpternlogd zmm7, zmm13, zmm2, 150
    vmovdqa32 zmm2, zmm1
    vpternlogd zmm2, zmm27, zmm8, 202
    vprord zmm13, zmm1, 6
    vpternlogd zmm13, zmm0, zmm29, 150
    vpaddd zmm20, zmm2, zmm20
    vpaddd zmm13, zmm20, zmm13
    vpaddd zmm28, zmm28, zmmword ptr [rdx + 1728]
    vpaddd zmm22, zmm24, zmm22
    vpaddd zmm7, zmm22, zmm7
    vprord zmm22, zmm23, 22
    vprord zmm24, zmm23, 13
    vprord zmm20, zmm23, 2
    vpternlogd zmm20, zmm24, zmm22, 150
    vprord zmm22, zmm25, 11
    vprord zmm24, zmm25, 25
    vprord zmm2, zmm25, 6
    vpternlogd zmm2, zmm22, zmm24, 150
    vprord zmm24, zmm14, 19
    vprord zmm22, zmm7, 13
    vpaddd zmm21, zmm13, zmm21
    vprord zmm29, zmm21, 25
    vprord zmm0, zmm21, 11
    vpternlogd zmm4, zmm11, zmm12, 150
    vmovdqa32 zmm12, zmm25
    vpternlogd zmm12, zmm15, zmm17, 202
    vmovdqa32 zmm11, zmm23
    vpternlogd zmm11, zmm31, zmm6, 232
    vpaddd zmm11, zmm18, zmm11
    vpaddd zmm20, zmm11, zmm20
    vpaddd zmm28, zmm12, zmm28
    vpaddd zmm2, zmm28, zmm2
    vpaddd zmm6, zmm2, zmm6
    vpaddd zmm28, zmm14, dword ptr [rax + 104]{1to16}
    vprord zmm12, zmm7, 22
    vmovdqa32 zmm11, zmm7
    vpternlogd zmm11, zmm9, zmm26, 232
    vpsrld zmm18, zmm14, 10
    vpaddd zmm4, zmm4, zmmword ptr [rdi + 1280]
    vmovdqa32 zmmword ptr [rdi + 1728], zmm4
    vprord zmm14, zmm14, 17
    vpaddd zmm28, zmm8, zmm28
    vprord zmm8, zmm7, 2
    vpternlogd zmm8, zmm22, zmm12, 150
    vmovdqa32 zmm12, zmm21
    vpternlogd zmm12, zmm1, zmm27, 202
    vprord zmm22, zmm21, 6
    vpternlogd zmm22, zmm0, zmm29, 150
    vpaddd zmm28, zmm12, zmm28
    vpaddd zmm22, zmm28, zmm22
    vpaddd zmm17, zmm17, zmmword ptr [rdx + 1792]
    vpaddd zmm11, zmm13, zmm11
    vpaddd zmm8, zmm11, zmm8
    vprord zmm11, zmm20, 22
    vprord zmm13, zmm20, 13
    vprord zmm28, zmm20, 2
    vpternlogd zmm28, zmm13, zmm11, 150
    vprord zmm11, zmm6, 11
    vprord zmm13, zmm6, 25
    vprord zmm12, zmm6, 6
    vpternlogd zmm12, zmm11, zmm13, 150
    vmovdqa32 zmm13, zmmword ptr [rdi + 1024]
    vprord zmm11, zmm13, 18
    vprord zmm29, zmm13, 7
    vpsrld zmm13, zmm13, 3
    vprord zmm0, zmm4, 19
    vprord zmm16, zmm8, 13
    vpaddd zmm26, zmm22, zmm26
    vprord zmm5, zmm26, 25
    vprord zmm10, zmm26, 11
    vpternlogd zmm14, zmm24, zmm18, 150
    vmovdqa32 zmm18, zmm6
    vpternlogd zmm18, zmm25, zmm15, 202
    vmovdqa32 zmm24, zmm20
    vpternlogd zmm24, zmm23, zmm31, 232
    vpaddd zmm24, zmm2, zmm24
    vpaddd zmm28, zmm24, zmm28
    vpaddd zmm17, zmm18, zmm17
    vpaddd zmm12, zmm17, zmm12
    vpaddd zmm31, zmm12, zmm31
    vpaddd zmm17, zmm4, dword ptr [rax + 108]{1to16}
    vprord zmm18, zmm8, 22
    vmovdqa32 zmm24, zmm8
    vpternlogd zmm24, zmm7, zmm9, 232
    vpsrld zmm2, zmm4, 10
    vpaddd zmm14, zmm14, zmmword ptr [rdi + 1344]
    vmovdqa32 zmmword ptr [rdi + 1792], zmm14
    vprord zmm4, zmm4, 17
    vpaddd zmm17, zmm27, zmm17
    vprord zmm27, zmm8, 2
    vpternlogd zmm27, zmm16, zmm18, 150
    vmovdqa32 zmm18, zmm26
    vpternlogd zmm18, zmm21, zmm1, 202
    vprord zmm16, zmm26, 6
    vpternlogd zmm16, zmm10, zmm5, 150
    vpaddd zmm17, zmm18, zmm17
    vpaddd zmm16, zmm17, zmm16
    vpaddd zmm15, zmm15, zmmword ptr [rdx + 1856]
    vpternlogd zmm29, zmm11, zmm13, 150
    vpaddd zmm24, zmm22, zmm24
    vpaddd zmm27, zmm24, zmm27
    vprord zmm24, zmm28, 22
    vprord zmm22, zmm28, 13
    vprord zmm13, zmm28, 2
    vpternlogd zmm13, zmm22, zmm24, 150
    vprord zmm24, zmm31, 11
    vprord zmm22, zmm31, 25
    vprord zmm11, zmm31, 6
    vpternlogd zmm11, zmm24, zmm22, 150
    vmovdqa32 zmm22, zmmword ptr [rdi + 1088]
    vprord zmm24, zmm22, 18
    vprord zmm17, zmm22, 7
    vpsrld zmm22, zmm22, 3
    vprord zmm18, zmm14, 19
    vprord zmm5, zmm27, 13
    vpaddd zmm9, zmm16, zmm9
    vprord zmm10, zmm9, 25
    vprord zmm3, zmm9, 11
    vpternlogd zmm4, zmm0, zmm2, 150
    vmovdqa32 zmm2, zmm31
    vpternlogd zmm2, zmm6, zmm25, 202
    vmovdqa32 zmm0, zmm28
    vpternlogd zmm0, zmm20, zmm23, 232
    vpaddd zmm0, zmm12, zmm0
    vpaddd zmm13, zmm0, zmm13
    vpaddd zmm15, zmm2, zmm15
    vpaddd zmm11, zmm15, zmm11
    vpaddd zmm23, zmm11, zmm23
    vpaddd zmm15, zmm14, dword ptr [rax + 112]{1to16}
    vprord zmm2, zmm27, 22
    vmovdqa32 zmm0, zmm27
    vpternlogd zmm0, zmm8, zmm7, 232
    vpsrld zmm12, zmm14, 10
    vpaddd zmm4, zmm4, zmmword ptr [rdi + 1408]
    vmovdqa32 zmmword ptr [rdi + 1856], zmm4
    vprord zmm14, zmm14, 17
    vpaddd zmm15, zmm1, zmm15
    vprord zmm1, zmm27, 2
    vpternlogd zmm1, zmm5, zmm2, 150
    vmovdqa32 zmm2, zmm9
    vpternlogd zmm2, zmm26, zmm21, 202
    vprord zmm5, zmm9, 6
    vpternlogd zmm5, zmm3, zmm10, 150
    vpaddd zmm15, zmm2, zmm15
    vpaddd zmm5, zmm15, zmm5
    vpaddd zmm25, zmm25, zmmword ptr [rdx + 1920]
    vpternlogd zmm17, zmm24, zmm22, 150
    vpaddd zmm0, zmm16, zmm0
    vpaddd zmm1, zmm0, zmm1
    vprord zmm0, zmm13, 22
    vprord zmm16, zmm13, 13
    vprord zmm22, zmm13, 2
    vpternlogd zmm22, zmm16, zmm0, 150
    vprord zmm0, zmm23, 11
    vprord zmm16, zmm23, 25
    vprord zmm24, zmm23, 6
    vpternlogd zmm24, zmm0, zmm16, 150
    vmovdqa32 zmm16, zmmword ptr [rdi + 1152]
    vprord zmm0, zmm16, 18
    vprord zmm15, zmm16, 7
    vpsrld zmm16, zmm16, 3
    vprord zmm2, zmm4, 19
    vprord zmm10, zmm1, 13
    vpaddd zmm7, zmm5, zmm7
    vprord zmm3, zmm7, 25
    vprord zmm19, zmm7, 11
    vpternlogd zmm14, zmm18, zmm12, 150
    vpaddd zmm29, zmm29, dword ptr [rax + 356]{1to16}
    vpaddd zmm29, zmm29, zmmword ptr [rdi + 1536]
    vmovdqa32 zmm12, zmm23
    vpternlogd zmm12, zmm31, zmm6, 202
    vmovdqa32 zmm18, zmm13
    vpternlogd zmm18, zmm28, zmm20, 232
    vpaddd zmm18, zmm11, zmm18
    vpaddd zmm22, zmm18, zmm22
    vpaddd zmm25, zmm12, zmm25
    vpaddd zmm24, zmm25, zmm24
    vpaddd zmm20, zmm24, zmm20
    vpaddd zmm25, zmm4, dword ptr [rax + 116]{1to16}
    vprord zmm12, zmm1, 22
    vmovdqa32 zmm18, zmm1
    vpternlogd zmm18, zmm27, zmm8, 232
    vpsrld zmm11, zmm4, 10
    vpaddd zmm14, zmm14, zmmword ptr [rdi + 1472]
    vpaddd zmm14, zmm14, dword ptr [rax + 368]{1to16}
    vmovdqa32 zmmword ptr [rdi + 1920], zmm14
    vprord zmm4, zmm4, 17
    vpaddd zmm25, zmm21, zmm25
    vprord zmm21, zmm1, 2
    vpternlogd zmm21, zmm10, zmm12, 150
    vmovdqa32 zmm12, zmm7
    vpternlogd zmm12, zmm9, zmm26, 202
    vprord zmm10, zmm7, 6
    vpternlogd zmm10, zmm19, zmm3, 150
    vpaddd zmm25, zmm12, zmm25
    vpaddd zmm10, zmm25, zmm10
    vpaddd zmm6, zmm6, zmmword ptr [rdx + 1984]
    vpternlogd zmm15, zmm0, zmm16, 150
    vpaddd zmm18, zmm5, zmm18
    vpaddd zmm21, zmm18, zmm21
    vprord zmm18, zmm22, 22
    vpaddd zmm17, zmm17, zmmword ptr [rdi + 1024]
    vprord zmm5, zmm22, 13
    vprord zmm16, zmm22, 2
    vpternlogd zmm16, zmm5, zmm18, 150
    vprord zmm18, zmm20, 11
    vprord zmm5, zmm20, 25
    vprord zmm0, zmm20, 6
    vpternlogd zmm0, zmm18, zmm5, 150
    vmovdqa32 zmm5, zmmword ptr [rdi + 1216]
    vprord zmm18, zmm5, 18
    vprord zmm25, zmm5, 7
    vpsrld zmm5, zmm5, 3
    vprord zmm12, zmm14, 19
    vprord zmm3, zmm21, 13
    vpaddd zmm8, zmm10, zmm8
    vprord zmm19, zmm8, 25
    vprord zmm30, zmm8, 11
    vpternlogd zmm4, zmm2, zmm11, 150
    vmovdqa32 zmm11, zmm20
    vpternlogd zmm11, zmm23, zmm31, 202
    vmovdqa32 zmm2, zmm22
    vpternlogd zmm2, zmm13, zmm28, 232
    vpaddd zmm2, zmm24, zmm2
    vpaddd zmm16, zmm2, zmm16
    vpaddd zmm6, zmm11, zmm6
    vpaddd zmm0, zmm6, zmm0
    vpaddd zmm28, zmm0, zmm28
    vpaddd zmm6, zmm14, dword ptr [rax + 120]{1to16}
    vprord zmm11, zmm21, 22
    vmovdqa32 zmm2, zmm21
    vpternlogd zmm2, zmm1, zmm27, 232
    vpsrld zmm24, zmm14, 10
    vprord zmm14, zmm14, 17
    vpaddd zmm29, zmm4, zmm29
    vmovdqa32 zmmword ptr [rdi + 1984], zmm29
    vpaddd zmm6, zmm26, zmm6
    vprord zmm26, zmm21, 2
    vpternlogd zmm26, zmm3, zmm11, 150
    vmovdqa32 zmm11, zmm8
    vpternlogd zmm11, zmm7, zmm9, 202
    vprord zmm3, zmm8, 6
    vpternlogd zmm3, zmm30, zmm19, 150
    vpaddd zmm6, zmm11, zmm6
    vpaddd zmm3, zmm6, zmm3
    vpaddd zmm31, zmm31, zmmword ptr [rdx + 2048]
    vpternlogd zmm25, zmm18, zmm5, 150
    vpaddd zmm2, zmm10, zmm2
    vpaddd zmm26, zmm2, zmm26
    vprord zmm2, zmm16, 22
    vpaddd zmm15, zmm15, zmmword ptr [rdi + 1088]
    vprord zmm10, zmm16, 13
    vprord zmm5, zmm16, 2
    vpternlogd zmm5, zmm10, zmm2, 150
    vprord zmm2, zmm28, 11
    vprord zmm10, zmm28, 25
    vprord zmm18, zmm28, 6
    vpternlogd zmm18, zmm2, zmm10, 150
    vmovdqa32 zmm10, zmmword ptr [rdi + 1280]
    vprord zmm2, zmm10, 18
    vprord zmm6, zmm10, 7
    vpsrld zmm10, zmm10, 3
    vprord zmm11, zmm29, 19
    vprord zmm19, zmm26, 13
    vpaddd zmm27, zmm3, zmm27
    vprord zmm30, zmm27, 25
    vprord zmm4, zmm27, 11
    vpternlogd zmm14, zmm12, zmm24, 150
    vmovdqa32 zmm24, zmm28
    vpternlogd zmm24, zmm20, zmm23, 202
    vpaddd zmm17, zmm17, zmmword ptr [rdi + 1600]
    vmovdqa32 zmm12, zmm16
    vpternlogd zmm12, zmm22, zmm13, 232
    vpaddd zmm12, zmm0, zmm12
    vpaddd zmm5, zmm12, zmm5
    vpaddd zmm31, zmm24, zmm31
    vpaddd zmm18, zmm31, zmm18
    vpaddd zmm13, zmm18, zmm13
    vpaddd zmm31, zmm29, dword ptr [rax + 124]{1to16}
    vprord zmm24, zmm26, 22
    vmovdqa32 zmm12, zmm26
    vpternlogd zmm12, zmm21, zmm1, 232
    vpsrld zmm0, zmm29, 10
    vprord zmm29, zmm29, 17
    vpaddd zmm17, zmm14, zmm17
    vmovdqa32 zmmword ptr [rdi + 2048], zmm17
    vpaddd zmm31, zmm9, zmm31
    vprord zmm9, zmm26, 2
    vpternlogd zmm9, zmm19, zmm24, 150
    vmovdqa32 zmm24, zmm27
    vpternlogd zmm24, zmm8, zmm7, 202
    vprord zmm19, zmm27, 6
    vpternlogd zmm19, zmm4, zmm30, 150
    vpaddd zmm31, zmm24, zmm31
    vpaddd zmm19, zmm31, zmm19
    vpaddd zmm23, zmm23, zmmword ptr [rdx + 2112]
    vpternlogd zmm6, zmm2, zmm10, 150
    vpaddd zmm12, zmm3, zmm12
    vpaddd zmm9, zmm12, zmm9
    vprord zmm12, zmm5, 22
    vpaddd zmm25, zmm25, zmmword ptr [rdi + 1152]
    vprord zmm3, zmm5, 13
    vprord zmm10, zmm5, 2
    vpternlogd zmm10, zmm3, zmm12, 150
    vprord zmm12, zmm13, 11
    vprord zmm3, zmm13, 25
    vprord zmm2, zmm13, 6
    vpternlogd zmm2, zmm12, zmm3, 150
    vmovdqa32 zmm3, zmmword ptr [rdi + 1344]
    vprord zmm12, zmm3, 18
    vprord zmm31, zmm3, 7
    vpsrld zmm3, zmm3, 3
    vprord zmm24, zmm17, 19
    vprord zmm30, zmm9, 13
    vpaddd zmm1, zmm19, zmm1
    vprord zmm4, zmm1, 25
    vprord zmm14, zmm1, 11
    vpternlogd zmm29, zmm11, zmm0, 150
    vmovdqa32 zmm0, zmm13
    vpternlogd zmm0, zmm28, zmm20, 202
    vpaddd zmm15, zmm15, zmmword ptr [rdi + 1664]
    vmovdqa32 zmm11, zmm5
    vpternlogd zmm11, zmm16, zmm22, 232
    vpaddd zmm11, zmm18, zmm11
    vpaddd zmm10, zmm11, zmm10
    vpaddd zmm23, zmm0, zmm23
    vpaddd zmm2, zmm23, zmm2
    vpaddd zmm22, zmm2, zmm22
    vpaddd zmm23, zmm17, dword ptr [rax + 128]{1to16}
    vprord zmm0, zmm9, 22
    vmovdqa32 zmm11, zmm9
    vpternlogd zmm11, zmm26, zmm21, 232
    vpsrld zmm18, zmm17, 10
    vprord zmm17, zmm17, 17
    vpaddd zmm15, zmm29, zmm15
    vmovdqa32 zmmword ptr [rdi + 2112], zmm15
    vpaddd zmm23, zmm7, zmm23
    vprord zmm7, zmm9, 2
    vpternlogd zmm7, zmm30, zmm0, 150
    vmovdqa32 zmm0, zmm1
    vpternlogd zmm0, zmm27, zmm8, 202
    vprord zmm30, zmm1, 6
    vpternlogd zmm30, zmm14, zmm4, 150
    vpaddd zmm23, zmm0, zmm23
    vpaddd zmm30, zmm23, zmm30
    vpaddd zmm20, zmm20, zmmword ptr [rdx + 2176]
    vpternlogd zmm31, zmm12, zmm3, 150
    vpaddd zmm11, zmm19, zmm11
    vpaddd zmm7, zmm11, zmm7
    vprord zmm11, zmm10, 22
    vpaddd zmm6, zmm6, zmmword ptr [rdi + 1216]
    vprord zmm19, zmm10, 13
    vprord zmm3, zmm10, 2
    vpternlogd zmm3, zmm19, zmm11, 150
    vprord zmm11, zmm22, 11
    vprord zmm19, zmm22, 25
    vprord zmm12, zmm22, 6
    vpternlogd zmm12, zmm11, zmm19, 150
    vmovdqa32 zmm19, zmmword ptr [rdi + 1408]
    vprord zmm11, zmm19, 18
    vprord zmm23, zmm19, 7
    vpsrld zmm19, zmm19, 3
    vprord zmm0, zmm15, 19
    vprord zmm4, zmm7, 13
    vpaddd zmm21, zmm30, zmm21
    vprord zmm14, zmm21, 25
    vprord zmm29, zmm21, 11
    vpternlogd zmm17, zmm24, zmm18, 150
    vmovdqa32 zmm18, zmm22
    vpternlogd zmm18, zmm13, zmm28, 202
    vpaddd zmm25, zmm25, zmmword ptr [rdi + 1728]
    vmovdqa32 zmm24, zmm10
    vpternlogd zmm24, zmm5, zmm16, 232
    vpaddd zmm24, zmm2, zmm24
    vpaddd zmm3, zmm24, zmm3
    vpaddd zmm20, zmm18, zmm20
    vpaddd zmm12, zmm20, zmm12
    vpaddd zmm16, zmm12, zmm16
    vpaddd zmm20, zmm15, dword ptr [rax + 132]{1to16}
    vprord zmm18, zmm7, 22
    vmovdqa32 zmm24, zmm7
    vpternlogd zmm24, zmm9, zmm26, 232
    vpsrld zmm2, zmm15, 10
    vprord zmm15, zmm15, 17
    vpaddd zmm25, zmm17, zmm25
    vmovdqa32 zmmword ptr [rdi + 2176], zmm25
    vpaddd zmm20, zmm8, zmm20
    vprord zmm8, zmm7, 2
    vpternlogd zmm8, zmm4, zmm18, 150
    vmovdqa32 zmm18, zmm21
    vpternlogd zmm18, zmm1, zmm27, 202
    vprord zmm4, zmm21, 6
    vpternlogd zmm4, zmm29, zmm14, 150
    vpaddd zmm20, zmm18, zmm20
    vpaddd zmm4, zmm20, zmm4
    vpaddd zmm28, zmm28, zmmword ptr [rdx + 2240]
    vpternlogd zmm23, zmm11, zmm19, 150
    vpaddd zmm24, zmm30, zmm24
    vpaddd zmm8, zmm24, zmm8
    vprord zmm24, zmm3, 22
    vpaddd zmm31, zmm31, zmmword ptr [rdi + 1280]
    vprord zmm30, zmm3, 13
    vprord zmm19, zmm3, 2
    vpternlogd zmm19, zmm30, zmm24, 150
    vprord zmm24, zmm16, 11
    vprord zmm30, zmm16, 25
    vprord zmm11, zmm16, 6
    vpternlogd zmm11, zmm24, zmm30, 150
    vmovdqa32 zmm30, zmmword ptr [rdi + 1472]
    vprord zmm24, zmm30, 18
    vprord zmm20, zmm30, 7
    vpsrld zmm30, zmm30, 3
    vprord zmm18, zmm25, 19
    vprord zmm14, zmm8, 13
    vpaddd zmm26, zmm4, zmm26
    vprord zmm29, zmm26, 25
    vprord zmm17, zmm26, 11
    vpternlogd zmm15, zmm0, zmm2, 150
    vmovdqa32 zmm2, zmm16
    vpternlogd zmm2, zmm22, zmm13, 202
    vpaddd zmm6, zmm6, zmmword ptr [rdi + 1792]
    vmovdqa32 zmm0, zmm3
    vpternlogd zmm0, zmm10, zmm5, 232
    vpaddd zmm0, zmm12, zmm0
    vpaddd zmm19, zmm0, zmm19
    vpaddd zmm28, zmm2, zmm28
    vpaddd zmm11, zmm28, zmm11
    vpaddd zmm5, zmm11, zmm5
    vpaddd zmm28, zmm25, dword ptr [rax + 136]{1to16}
    vprord zmm2, zmm8, 22
    vmovdqa32 zmm0, zmm8
    vpternlogd zmm0, zmm7, zmm9, 232
    vpsrld zmm12, zmm25, 10
    vprord zmm25, zmm25, 17
    vpaddd zmm6, zmm15, zmm6
    vmovdqa32 zmmword ptr [rdi + 2240], zmm6
    vpaddd zmm28, zmm27, zmm28
    vprord zmm27, zmm8, 2
    vpternlogd zmm27, zmm14, zmm2, 150
    vmovdqa32 zmm2, zmm26
    vpternlogd zmm2, zmm21, zmm1, 202
    vprord zmm14, zmm26, 6
    vpternlogd zmm14, zmm17, zmm29, 150
    vpaddd zmm28, zmm2, zmm28
    vpaddd zmm14, zmm28, zmm14
    vpaddd zmm13, zmm13, zmmword ptr [rdx + 2304]
    vpternlogd zmm20, zmm24, zmm30, 150
    vpaddd zmm0, zmm4, zmm0
    vpaddd zmm27, zmm0, zmm27
    vprord zmm0, zmm19, 22
    vpaddd zmm23, zmm23, zmmword ptr [rdi + 1344]
    vprord zmm4, zmm19, 13
    vprord zmm30, zmm19, 2
    vpternlogd zmm30, zmm4, zmm0, 150
    vprord zmm0, zmm5, 11
    vprord zmm4, zmm5, 25
    vprord zmm24, zmm5, 6
    vpternlogd zmm24, zmm0, zmm4, 150
    vmovdqa32 zmm4, zmmword ptr [rdi + 1536]
    vprord zmm0, zmm4, 18
    vprord zmm28, zmm4, 7
    vpsrld zmm4, zmm4, 3
    vprord zmm2, zmm6, 19
    vprord zmm29, zmm27, 13
    vpaddd zmm9, zmm14, zmm9
    vprord zmm17, zmm9, 25
    vprord zmm15, zmm9, 11
    vpternlogd zmm25, zmm18, zmm12, 150
    vmovdqa32 zmm12, zmm5
    vpternlogd zmm12, zmm16, zmm22, 202
    vpaddd zmm31, zmm31, zmmword ptr [rdi + 1856]
    vmovdqa32 zmm18, zmm19
    vpternlogd zmm18, zmm3, zmm10, 232
    vpaddd zmm18, zmm11, zmm18
    vpaddd zmm30, zmm18, zmm30
    vpaddd zmm13, zmm12, zmm13
    vpaddd zmm24, zmm13, zmm24
    vpaddd zmm10, zmm24, zmm10
    vpaddd zmm13, zmm6, dword ptr [rax + 140]{1to16}
    vprord zmm12, zmm27, 22
    vmovdqa32 zmm18, zmm27
    vpternlogd zmm18, zmm8, zmm7, 232
    vpsrld zmm11, zmm6, 10
    vprord zmm6, zmm6, 17
    vpaddd zmm31, zmm25, zmm31
    vmovdqa32 zmmword ptr [rdi + 2304], zmm31
    vpaddd zmm13, zmm1, zmm13
    vprord zmm1, zmm27, 2
    vpternlogd zmm1, zmm29, zmm12, 150
    vmovdqa32 zmm12, zmm9
    vpternlogd zmm12, zmm26, zmm21, 202
    vprord zmm29, zmm9, 6
    vpternlogd zmm29, zmm15, zmm17, 150
    vpaddd zmm13, zmm12, zmm13
    vpaddd zmm29, zmm13, zmm29
    vpaddd zmm22, zmm22, zmmword ptr [rdx + 2368]
    vpternlogd zmm28, zmm0, zmm4, 150
    vpaddd zmm18, zmm14, zmm18
    vpaddd zmm1, zmm18, zmm1
    vprord zmm18, zmm30, 22
    vpaddd zmm20, zmm20, zmmword ptr [rdi + 1408]
    vprord zmm14, zmm30, 13
    vprord zmm4, zmm30, 2
    vpternlogd zmm4, zmm14, zmm18, 150
    vprord zmm18, zmm10, 11
    vprord zmm14, zmm10, 25
    vprord zmm0, zmm10, 6
    vpternlogd zmm0, zmm18, zmm14, 150
    vmovdqa32 zmm14, zmmword ptr [rdi + 1600]
    vprord zmm18, zmm14, 18
    vprord zmm13, zmm14, 7
    vpsrld zmm14, zmm14, 3
    vprord zmm12, zmm31, 19
    vprord zmm17, zmm1, 13
    vpaddd zmm7, zmm29, zmm7
    vprord zmm15, zmm7, 25
    vprord zmm25, zmm7, 11
    vpternlogd zmm6, zmm2, zmm11, 150
    vmovdqa32 zmm11, zmm10
    vpternlogd zmm11, zmm5, zmm16, 202
    vpaddd zmm23, zmm23, zmmword ptr [rdi + 1920]
    vmovdqa32 zmm2, zmm30
    vpternlogd zmm2, zmm19, zmm3, 232
    vpaddd zmm2, zmm24, zmm2
    vpaddd zmm4, zmm2, zmm4
    vpaddd zmm22, zmm11, zmm22
    vpaddd zmm0, zmm22, zmm0
    vpaddd zmm3, zmm0, zmm3
    vpaddd zmm22, zmm31, dword ptr [rax + 144]{1to16}
    vprord zmm11, zmm1, 22
    vmovdqa32 zmm2, zmm1
    vpternlogd zmm2, zmm27, zmm8, 232
    vpsrld zmm24, zmm31, 10
    vprord zmm31, zmm31, 17
    vpaddd zmm23, zmm6, zmm23
    vmovdqa32 zmmword ptr [rdi + 2368], zmm23
    vpaddd zmm22, zmm21, zmm22
    vprord zmm21, zmm1, 2
    vpternlogd zmm21, zmm17, zmm11, 150
    vmovdqa32 zmm11, zmm7
    vpternlogd zmm11, zmm9, zmm26, 202
    vprord zmm17, zmm7, 6
    vpternlogd zmm17, zmm25, zmm15, 150
    vpaddd zmm22, zmm11, zmm22
    vpaddd zmm17, zmm22, zmm17
    vpaddd zmm16, zmm16, zmmword ptr [rdx + 2432]
    vpternlogd zmm13, zmm18, zmm14, 150
    vpaddd zmm2, zmm29, zmm2
    vpaddd zmm21, zmm2, zmm21
    vprord zmm2, zmm4, 22
    vpaddd zmm28, zmm28, zmmword ptr [rdi + 1472]
    vprord zmm29, zmm4, 13
    vprord zmm14, zmm4, 2
    vpternlogd zmm14, zmm29, zmm2, 150
    vprord zmm2, zmm3, 11
    vprord zmm29, zmm3, 25
    vprord zmm18, zmm3, 6
    vpternlogd zmm18, zmm2, zmm29, 150
    vmovdqa32 zmm29, zmmword ptr [rdi + 1664]
    vprord zmm2, zmm29, 18
    vprord zmm22, zmm29, 7
    vpsrld zmm29, zmm29, 3
    vprord zmm11, zmm23, 19
    vprord zmm15, zmm21, 13
    vpaddd zmm8, zmm17, zmm8
    vprord zmm25, zmm8, 25
    vprord zmm6, zmm8, 11
    vpternlogd zmm31, zmm12, zmm24, 150
    vmovdqa32 zmm24, zmm3
    vpternlogd zmm24, zmm10, zmm5, 202
    vpaddd zmm20, zmm20, zmmword ptr [rdi + 1984]
    vmovdqa32 zmm12, zmm4
    vpternlogd zmm12, zmm30, zmm19, 232
    vpaddd zmm12, zmm0, zmm12
    vpaddd zmm14, zmm12, zmm14
    vpaddd zmm16, zmm24, zmm16
    vpaddd zmm18, zmm16, zmm18
    vpaddd zmm19, zmm18, zmm19
    vpaddd zmm16, zmm23, dword ptr [rax + 148]{1to16}
    vprord zmm24, zmm21, 22
    vmovdqa32 zmm12, zmm21
    vpternlogd zmm12, zmm1, zmm27, 232
    vpsrld zmm0, zmm23, 10
    vprord zmm23, zmm23, 17
    vpaddd zmm20, zmm31, zmm20
    vmovdqa32 zmmword ptr [rdi + 2432], zmm20
    vpaddd zmm16, zmm26, zmm16
    vprord zmm26, zmm21, 2
    vpternlogd zmm26, zmm15, zmm24, 150
    vmovdqa32 zmm24, zmm8
    vpternlogd zmm24, zmm7, zmm9, 202
    vprord zmm15, zmm8, 6
    vpternlogd zmm15, zmm6, zmm25, 150
    vpaddd zmm16, zmm24, zmm16
    vpaddd zmm15, zmm16, zmm15
    vpaddd zmm5, zmm5, zmmword ptr [rdx + 2496]
    vpternlogd zmm22, zmm2, zmm29, 150
    vpaddd zmm12, zmm17, zmm12
    vpaddd zmm26, zmm12, zmm26
    vprord zmm12, zmm14, 22
    vpaddd zmm13, zmm13, zmmword ptr [rdi + 1536]
    vprord zmm17, zmm14, 13
    vprord zmm29, zmm14, 2
    vpternlogd zmm29, zmm17, zmm12, 150
    vprord zmm12, zmm19, 11
    vprord zmm17, zmm19, 25
    vprord zmm2, zmm19, 6
    vpternlogd zmm2, zmm12, zmm17, 150
    vmovdqa32 zmm17, zmmword ptr [rdi + 1728]
    vprord zmm12, zmm17, 18
    vprord zmm16, zmm17, 7
    vpsrld zmm17, zmm17, 3
    vprord zmm24, zmm20, 19
    vprord zmm25, zmm26, 13
    vpaddd zmm27, zmm15, zmm27
    vprord zmm6, zmm27, 25
    vprord zmm31, zmm27, 11
    vpternlogd zmm23, zmm11, zmm0, 150
    vmovdqa32 zmm0, zmm19
    vpternlogd zmm0, zmm3, zmm10, 202
    vpaddd zmm28, zmm28, zmmword ptr [rdi + 2048]
    vmovdqa32 zmm11, zmm14
    vpternlogd zmm11, zmm4, zmm30, 232
    vpaddd zmm11, zmm18, zmm11
    vpaddd zmm29, zmm11, zmm29
    vpaddd zmm5, zmm0, zmm5
    vpaddd zmm2, zmm5, zmm2
    vpaddd zmm30, zmm2, zmm30
    vpaddd zmm5, zmm20, dword ptr [rax + 152]{1to16}
    vprord zmm0, zmm26, 22
    vmovdqa32 zmm11, zmm26
    vpternlogd zmm11, zmm21, zmm1, 232
    vpsrld zmm18, zmm20, 10
    vprord zmm20, zmm20, 17
    vpaddd zmm28, zmm23, zmm28
    vmovdqa32 zmmword ptr [rdi + 2496], zmm28
    vpaddd zmm5, zmm9, zmm5
    vprord zmm9, zmm26, 2
    vpternlogd zmm9, zmm25, zmm0, 150
    vmovdqa32 zmm0, zmm27
    vpternlogd zmm0, zmm8, zmm7, 202
    vprord zmm25, zmm27, 6
    vpternlogd zmm25, zmm31, zmm6, 150
    vpaddd zmm5, zmm0, zmm5
    vpaddd zmm25, zmm5, zmm25
    vpaddd zmm10, zmm10, zmmword ptr [rdx + 2560]
    vpternlogd zmm16, zmm12, zmm17, 150
    vpaddd zmm11, zmm15, zmm11
    vpaddd zmm9, zmm11, zmm9
    vprord zmm11, zmm29, 22
    vpaddd zmm22, zmm22, zmmword ptr [rdi + 1600]
    vprord zmm15, zmm29, 13
    vprord zmm17, zmm29, 2
    vpternlogd zmm17, zmm15, zmm11, 150
    vprord zmm11, zmm30, 11
    vprord zmm15, zmm30, 25
    vprord zmm12, zmm30, 6
    vpternlogd zmm12, zmm11, zmm15, 150
    vmovdqa32 zmm15, zmmword ptr [rdi + 1792]
    vprord zmm11, zmm15, 18
    vprord zmm5, zmm15, 7
    vpsrld zmm15, zmm15, 3
    vprord zmm0, zmm28, 19
    vprord zmm6, zmm9, 13
    vpaddd zmm1, zmm25, zmm1
    vprord zmm31, zmm1, 25
    vprord zmm23, zmm1, 11
    vpternlogd zmm20, zmm24, zmm18, 150
    vmovdqa32 zmm18, zmm30
    vpternlogd zmm18, zmm19, zmm3, 202
    vpaddd zmm13, zmm13, zmmword ptr [rdi + 2112]
    vmovdqa32 zmm24, zmm29
    vpternlogd zmm24, zmm14, zmm4, 232
    vpaddd zmm24, zmm2, zmm24
    vpaddd zmm17, zmm24, zmm17
    vpaddd zmm10, zmm18, zmm10
    vpaddd zmm12, zmm10, zmm12
    vpaddd zmm4, zmm12, zmm4
    vpaddd zmm10, zmm28, dword ptr [rax + 156]{1to16}
    vprord zmm18, zmm9, 22
    vmovdqa32 zmm24, zmm9
    vpternlogd zmm24, zmm26, zmm21, 232
    vpsrld zmm2, zmm28, 10
    vprord zmm28, zmm28, 17
    vpaddd zmm13, zmm20, zmm13
    vmovdqa32 zmmword ptr [rdi + 2560], zmm13
    vpaddd zmm10, zmm7, zmm10
    vprord zmm7, zmm9, 2
    vpternlogd zmm7, zmm6, zmm18, 150
    vmovdqa32 zmm18, zmm1
    vpternlogd zmm18, zmm27, zmm8, 202
    vprord zmm6, zmm1, 6
    vpternlogd zmm6, zmm23, zmm31, 150
    vpaddd zmm10, zmm18, zmm10
    vpaddd zmm6, zmm10, zmm6
    vpaddd zmm3, zmm3, zmmword ptr [rdx + 2624]
    vpternlogd zmm5, zmm11, zmm15, 150
    vpaddd zmm24, zmm25, zmm24
    vpaddd zmm7, zmm24, zmm7
    vprord zmm24, zmm17, 22
    vpaddd zmm16, zmm16, zmmword ptr [rdi + 1664]
    vprord zmm25, zmm17, 13
    vprord zmm15, zmm17, 2
    vpternlogd zmm15, zmm25, zmm24, 150
    vprord zmm24, zmm4, 11
    vprord zmm25, zmm4, 25
    vprord zmm11, zmm4, 6
    vpternlogd zmm11, zmm24, zmm25, 150
    vmovdqa32 zmm25, zmmword ptr [rdi + 1856]
    vprord zmm24, zmm25, 18
    vprord zmm10, zmm25, 7
    vpsrld zmm25, zmm25, 3
    vprord zmm18, zmm13, 19
    vprord zmm31, zmm7, 13
    vpaddd zmm21, zmm6, zmm21
    vprord zmm23, zmm21, 25
    vprord zmm20, zmm21, 11
    vpternlogd zmm28, zmm0, zmm2, 150
    vmovdqa32 zmm2, zmm4
    vpternlogd zmm2, zmm30, zmm19, 202
    vpaddd zmm22, zmm22, zmmword ptr [rdi + 2176]
    vmovdqa32 zmm0, zmm17
    vpternlogd zmm0, zmm29, zmm14, 232
    vpaddd zmm0, zmm12, zmm0
    vpaddd zmm15, zmm0, zmm15
    vpaddd zmm3, zmm2, zmm3
    vpaddd zmm11, zmm3, zmm11
    vpaddd zmm14, zmm11, zmm14
    vpaddd zmm3, zmm13, dword ptr [rax + 160]{1to16}
    vprord zmm2, zmm7, 22
    vmovdqa32 zmm0, zmm7
    vpternlogd zmm0, zmm9, zmm26, 232
    vpsrld zmm12, zmm13, 10
    vprord zmm13, zmm13, 17
    vpaddd zmm22, zmm28, zmm22
    vmovdqa32 zmmword ptr [rdi + 2624], zmm22
    vpaddd zmm3, zmm8, zmm3
    vprord zmm8, zmm7, 2
    vpternlogd zmm8, zmm31, zmm2, 150
    vmovdqa32 zmm2, zmm21
    vpternlogd zmm2, zmm1, zmm27, 202
    vprord zmm31, zmm21, 6
    vpternlogd zmm31, zmm20, zmm23, 150
    vpaddd zmm3, zmm2, zmm3
    vpaddd zmm31, zmm3, zmm31
    vpaddd zmm19, zmm19, zmmword ptr [rdx + 2688]
    vpternlogd zmm10, zmm24, zmm25, 150
    vpaddd zmm0, zmm6, zmm0
    vpaddd zmm8, zmm0, zmm8
    vprord zmm0, zmm15, 22
    vpaddd zmm5, zmm5, zmmword ptr [rdi + 1728]
    vprord zmm6, zmm15, 13
    vprord zmm25, zmm15, 2
    vpternlogd zmm25, zmm6, zmm0, 150
    vprord zmm0, zmm14, 11
    vprord zmm6, zmm14, 25
    vprord zmm24, zmm14, 6
    vpternlogd zmm24, zmm0, zmm6, 150
    vmovdqa32 zmm6, zmmword ptr [rdi + 1920]
    vprord zmm0, zmm6, 18
    vprord zmm3, zmm6, 7
    vpsrld zmm6, zmm6, 3
    vprord zmm2, zmm22, 19
    vprord zmm23, zmm8, 13
    vpaddd zmm26, zmm31, zmm26
    vprord zmm20, zmm26, 25
    vprord zmm28, zmm26, 11
    vpternlogd zmm13, zmm18, zmm12, 150
    vmovdqa32 zmm12, zmm14
    vpternlogd zmm12, zmm4, zmm30, 202
    vpaddd zmm16, zmm16, zmmword ptr [rdi + 2240]
    vmovdqa32 zmm18, zmm15
    vpternlogd zmm18, zmm17, zmm29, 232
    vpaddd zmm18, zmm11, zmm18
    vpaddd zmm25, zmm18, zmm25
    vpaddd zmm19, zmm12, zmm19
    vpaddd zmm24, zmm19, zmm24
    vpaddd zmm29, zmm24, zmm29
    vpaddd zmm19, zmm22, dword ptr [rax + 164]{1to16}
    vprord zmm12, zmm8, 22
    vmovdqa32 zmm18, zmm8
    vpternlogd zmm18, zmm7, zmm9, 232
    vpsrld zmm11, zmm22, 10
    vprord zmm22, zmm22, 17
    vpaddd zmm16, zmm13, zmm16
    vmovdqa32 zmmword ptr [rdi + 2688], zmm16
    vpaddd zmm19, zmm27, zmm19
    vprord zmm27, zmm8, 2
    vpternlogd zmm27, zmm23, zmm12, 150
    vmovdqa32 zmm12, zmm26
    vpternlogd zmm12, zmm21, zmm1, 202
    vprord zmm23, zmm26, 6
    vpternlogd zmm23, zmm28, zmm20, 150
    vpaddd zmm19, zmm12, zmm19
    vpaddd zmm23, zmm19, zmm23
    vpaddd zmm30, zmm30, zmmword ptr [rdx + 2752]
    vpternlogd zmm3, zmm0, zmm6, 150
    vpaddd zmm18, zmm31, zmm18
    vpaddd zmm27, zmm18, zmm27
    vprord zmm18, zmm25, 22
    vpaddd zmm10, zmm10, zmmword ptr [rdi + 1792]
    vprord zmm31, zmm25, 13
    vprord zmm6, zmm25, 2
    vpternlogd zmm6, zmm31, zmm18, 150
    vprord zmm18, zmm29, 11
    vprord zmm31, zmm29, 25
    vprord zmm0, zmm29, 6
    vpternlogd zmm0, zmm18, zmm31, 150
    vmovdqa32 zmm31, zmmword ptr [rdi + 1984]
    vprord zmm18, zmm31, 18
    vprord zmm19, zmm31, 7
    vpsrld zmm31, zmm31, 3
    vprord zmm12, zmm16, 19
    vprord zmm20, zmm27, 13
    vpaddd zmm9, zmm23, zmm9
    vprord zmm28, zmm9, 25
    vprord zmm13, zmm9, 11
    vpternlogd zmm22, zmm2, zmm11, 150
    vmovdqa32 zmm11, zmm29
    vpternlogd zmm11, zmm14, zmm4, 202
    vpaddd zmm5, zmm5, zmmword ptr [rdi + 2304]
    vmovdqa32 zmm2, zmm25
    vpternlogd zmm2, zmm15, zmm17, 232
    vpaddd zmm2, zmm24, zmm2
    vpaddd zmm6, zmm2, zmm6
    vpaddd zmm30, zmm11, zmm30
    vpaddd zmm0, zmm30, zmm0
    vpaddd zmm17, zmm0, zmm17
    vpaddd zmm30, zmm16, dword ptr [rax + 168]{1to16}
    vprord zmm11, zmm27, 22
    vmovdqa32 zmm2, zmm27
    vpternlogd zmm2, zmm8, zmm7, 232
    vpsrld zmm24, zmm16, 10
    vprord zmm16, zmm16, 17
    vpaddd zmm5, zmm22, zmm5
    vmovdqa32 zmmword ptr [rdi + 2752], zmm5
    vpaddd zmm30, zmm1, zmm30
    vprord zmm1, zmm27, 2
    vpternlogd zmm1, zmm20, zmm11, 150
    vmovdqa32 zmm11, zmm9
    vpternlogd zmm11, zmm26, zmm21, 202
    vprord zmm20, zmm9, 6
    vpternlogd zmm20, zmm13, zmm28, 150
    vpaddd zmm30, zmm11, zmm30
    vpaddd zmm20, zmm30, zmm20
    vpaddd zmm4, zmm4, zmmword ptr [rdx + 2816]
    vpternlogd zmm19, zmm18, zmm31, 150
    vpaddd zmm2, zmm23, zmm2
    vpaddd zmm1, zmm2, zmm1
    vprord zmm2, zmm6, 22
    vpaddd zmm3, zmm3, zmmword ptr [rdi + 1856]
    vprord zmm23, zmm6, 13
    vprord zmm31, zmm6, 2
    vpternlogd zmm31, zmm23, zmm2, 150
    vprord zmm2, zmm17, 11
    vprord zmm23, zmm17, 25
    vprord zmm18, zmm17, 6
    vpternlogd zmm18, zmm2, zmm23, 150
    vmovdqa32 zmm23, zmmword ptr [rdi + 2048]
    vprord zmm2, zmm23, 18
    vprord zmm30, zmm23, 7
    vpsrld zmm23, zmm23, 3
    vprord zmm11, zmm5, 19
    vprord zmm28, zmm1, 13
    vpaddd zmm7, zmm20, zmm7
    vprord zmm13, zmm7, 25
    vprord zmm22, zmm7, 11
    vpternlogd zmm16, zmm12, zmm24, 150
    vmovdqa32 zmm24, zmm17
    vpternlogd zmm24, zmm29, zmm14, 202
    vpaddd zmm10, zmm10, zmmword ptr [rdi + 2368]
    vmovdqa32 zmm12, zmm6
    vpternlogd zmm12, zmm25, zmm15, 232
    vpaddd zmm12, zmm0, zmm12
    vpaddd zmm31, zmm12, zmm31
    vpaddd zmm4, zmm24, zmm4
    vpaddd zmm18, zmm4, zmm18
    vpaddd zmm15, zmm18, zmm15
    vpaddd zmm4, zmm5, dword ptr [rax + 172]{1to16}
    vprord zmm24, zmm1, 22
    vmovdqa32 zmm12, zmm1
    vpternlogd zmm12, zmm27, zmm8, 232
    vpsrld zmm0, zmm5, 10
    vprord zmm5, zmm5, 17
    vpaddd zmm10, zmm16, zmm10
    vmovdqa32 zmmword ptr [rdi + 2816], zmm10
    vpaddd zmm4, zmm21, zmm4
    vprord zmm21, zmm1, 2
    vpternlogd zmm21, zmm28, zmm24, 150
    vmovdqa32 zmm24, zmm7
    vpternlogd zmm24, zmm9, zmm26, 202
    vprord zmm28, zmm7, 6
    vpternlogd zmm28, zmm22, zmm13, 150
    vpaddd zmm4, zmm24, zmm4
    vpaddd zmm28, zmm4, zmm28
    vpaddd zmm14, zmm14, zmmword ptr [rdx + 2880]
    vpternlogd zmm30, zmm2, zmm23, 150
    vpaddd zmm12, zmm20, zmm12
    vpaddd zmm21, zmm12, zmm21
    vprord zmm12, zmm31, 22
    vpaddd zmm19, zmm19, zmmword ptr [rdi + 1920]
    vprord zmm20, zmm31, 13
    vprord zmm23, zmm31, 2
    vpternlogd zmm23, zmm20, zmm12, 150
    vprord zmm12, zmm15, 11
    vprord zmm20, zmm15, 25
    vprord zmm2, zmm15, 6
    vpternlogd zmm2, zmm12, zmm20, 150
    vmovdqa32 zmm20, zmmword ptr [rdi + 2112]
    vprord zmm12, zmm20, 18
    vprord zmm4, zmm20, 7
    vpsrld zmm20, zmm20, 3
    vprord zmm24, zmm10, 19
    vprord zmm13, zmm21, 13
    vpaddd zmm8, zmm28, zmm8
    vprord zmm22, zmm8, 25
    vprord zmm16, zmm8, 11
    vpternlogd zmm5, zmm11, zmm0, 150
    vmovdqa32 zmm0, zmm15
    vpternlogd zmm0, zmm17, zmm29, 202
    vpaddd zmm3, zmm3, zmmword ptr [rdi + 2432]
    vmovdqa32 zmm11, zmm31
    vpternlogd zmm11, zmm6, zmm25, 232
    vpaddd zmm11, zmm18, zmm11
    vpaddd zmm23, zmm11, zmm23
    vpaddd zmm14, zmm0, zmm14
    vpaddd zmm2, zmm14, zmm2
    vpaddd zmm25, zmm2, zmm25
    vpaddd zmm14, zmm10, dword ptr [rax + 176]{1to16}
    vprord zmm0, zmm21, 22
    vmovdqa32 zmm11, zmm21
    vpternlogd zmm11, zmm1, zmm27, 232
    vpsrld zmm18, zmm10, 10
    vprord zmm10, zmm10, 17
    vpaddd zmm3, zmm5, zmm3
    vmovdqa32 zmmword ptr [rdi + 2880], zmm3
    vpaddd zmm14, zmm26, zmm14
    vprord zmm26, zmm21, 2
    vpternlogd zmm26, zmm13, zmm0, 150
    vmovdqa32 zmm0, zmm8
    vpternlogd zmm0, zmm7, zmm9, 202
    vprord zmm13, zmm8, 6
    vpternlogd zmm13, zmm16, zmm22, 150
    vpaddd zmm14, zmm0, zmm14
    vpaddd zmm13, zmm14, zmm13
    vpaddd zmm29, zmm29, zmmword ptr [rdx + 2944]
    vpternlogd zmm4, zmm12, zmm20, 150
    vpaddd zmm11, zmm28, zmm11
    vpaddd zmm26, zmm11, zmm26
    vprord zmm11, zmm23, 22
    vpaddd zmm30, zmm30, zmmword ptr [rdi + 1984]
    vprord zmm28, zmm23, 13
    vprord zmm20, zmm23, 2
    vpternlogd zmm20, zmm28, zmm11, 150
    vprord zmm11, zmm25, 11
    vprord zmm28, zmm25, 25
    vprord zmm12, zmm25, 6
    vpternlogd zmm12, zmm11, zmm28, 150
    vmovdqa32 zmm28, zmmword ptr [rdi + 2176]
    vprord zmm11, zmm28, 18
    vprord zmm14, zmm28, 7
    vpsrld zmm28, zmm28, 3
    vprord zmm0, zmm3, 19
    vprord zmm22, zmm26, 13
    vpaddd zmm27, zmm13, zmm27
    vprord zmm16, zmm27, 25
    vprord zmm5, zmm27, 11
    vpternlogd zmm10, zmm24, zmm18, 150
    vmovdqa32 zmm18, zmm25
    vpternlogd zmm18, zmm15, zmm17, 202
    vpaddd zmm19, zmm19, zmmword ptr [rdi + 2496]
    vmovdqa32 zmm24, zmm23
    vpternlogd zmm24, zmm31, zmm6, 232
    vpaddd zmm24, zmm2, zmm24
    vpaddd zmm20, zmm24, zmm20
    vpaddd zmm29, zmm18, zmm29
    vpaddd zmm12, zmm29, zmm12
    vpaddd zmm6, zmm12, zmm6
    vpaddd zmm29, zmm3, dword ptr [rax + 180]{1to16}
    vprord zmm18, zmm26, 22
    vmovdqa32 zmm24, zmm26
    vpternlogd zmm24, zmm21, zmm1, 232
    vpsrld zmm2, zmm3, 10
    vprord zmm3, zmm3, 17
    vpaddd zmm19, zmm10, zmm19
    vmovdqa32 zmmword ptr [rdi + 2944], zmm19
    vpaddd zmm29, zmm9, zmm29
    vprord zmm9, zmm26, 2
    vpternlogd zmm9, zmm22, zmm18, 150
    vmovdqa32 zmm18, zmm27
    vpternlogd zmm18, zmm8, zmm7, 202
    vprord zmm22, zmm27, 6
    vpternlogd zmm22, zmm5, zmm16, 150
    vpaddd zmm29, zmm18, zmm29
    vpaddd zmm22, zmm29, zmm22
    vpaddd zmm17, zmm17, zmmword ptr [rdx + 3008]
    vpternlogd zmm14, zmm11, zmm28, 150
    vpaddd zmm24, zmm13, zmm24
    vpaddd zmm9, zmm24, zmm9
    vprord zmm24, zmm20, 22
    vpaddd zmm4, zmm4, zmmword ptr [rdi + 2048]
    vprord zmm13, zmm20, 13
    vprord zmm28, zmm20, 2
    vpternlogd zmm28, zmm13, zmm24, 150
    vprord zmm24, zmm6, 11
    vprord zmm13, zmm6, 25
    vprord zmm11, zmm6, 6
    vpternlogd zmm11, zmm24, zmm13, 150
    vmovdqa32 zmm13, zmmword ptr [rdi + 2240]
    vprord zmm24, zmm13, 18
    vprord zmm29, zmm13, 7
    vpsrld zmm13, zmm13, 3
    vprord zmm18, zmm19, 19
    vprord zmm16, zmm9, 13
    vpaddd zmm1, zmm22, zmm1
    vprord zmm5, zmm1, 25
    vprord zmm10, zmm1, 11
    vpternlogd zmm3, zmm0, zmm2, 150
    vmovdqa32 zmm2, zmm6
    vpternlogd zmm2, zmm25, zmm15, 202
    vpaddd zmm30, zmm30, zmmword ptr [rdi + 2560]
    vmovdqa32 zmm0, zmm20
    vpternlogd zmm0, zmm23, zmm31, 232
    vpaddd zmm0, zmm12, zmm0
    vpaddd zmm28, zmm0, zmm28
    vpaddd zmm17, zmm2, zmm17
    vpaddd zmm11, zmm17, zmm11
    vpaddd zmm31, zmm11, zmm31
    vpaddd zmm17, zmm19, dword ptr [rax + 184]{1to16}
    vprord zmm2, zmm9, 22
    vmovdqa32 zmm0, zmm9
    vpternlogd zmm0, zmm26, zmm21, 232
    vpsrld zmm12, zmm19, 10
    vprord zmm19, zmm19, 17
    vpaddd zmm30, zmm3, zmm30
    vmovdqa32 zmmword ptr [rdi + 3008], zmm30
    vpaddd zmm17, zmm7, zmm17
    vprord zmm7, zmm9, 2
    vpternlogd zmm7, zmm16, zmm2, 150
    vmovdqa32 zmm2, zmm1
    vpternlogd zmm2, zmm27, zmm8, 202
    vprord zmm16, zmm1, 6
    vpternlogd zmm16, zmm10, zmm5, 150
    vpaddd zmm17, zmm2, zmm17
    vpaddd zmm16, zmm17, zmm16
    vpaddd zmm15, zmm15, zmmword ptr [rdx + 3072]
    vpternlogd zmm29, zmm24, zmm13, 150
    vpaddd zmm0, zmm22, zmm0
    vpaddd zmm7, zmm0, zmm7
    vprord zmm0, zmm28, 22
    vpaddd zmm14, zmm14, zmmword ptr [rdi + 2112]
    vprord zmm22, zmm28, 13
    vprord zmm13, zmm28, 2
    vpternlogd zmm13, zmm22, zmm0, 150
    vprord zmm0, zmm31, 11
    vprord zmm22, zmm31, 25
    vprord zmm24, zmm31, 6
    vpternlogd zmm24, zmm0, zmm22, 150
    vmovdqa32 zmm22, zmmword ptr [rdi + 2304]
    vprord zmm0, zmm22, 18
    vprord zmm17, zmm22, 7
    vpsrld zmm22, zmm22, 3
    vprord zmm2, zmm30, 19
    vprord zmm5, zmm7, 13
    vpaddd zmm21, zmm16, zmm21
    vprord zmm10, zmm21, 25
    vprord zmm3, zmm21, 11
    vpternlogd zmm19, zmm18, zmm12, 150
    vmovdqa32 zmm12, zmm31
    vpternlogd zmm12, zmm6, zmm25, 202
    vpaddd zmm4, zmm4, zmmword ptr [rdi + 2624]
    vmovdqa32 zmm18, zmm28
    vpternlogd zmm18, zmm20, zmm23, 232
    vpaddd zmm18, zmm11, zmm18
    vpaddd zmm13, zmm18, zmm13
    vpaddd zmm15, zmm12, zmm15
    vpaddd zmm24, zmm15, zmm24
    vpaddd zmm23, zmm24, zmm23
    vpaddd zmm15, zmm30, dword ptr [rax + 188]{1to16}
    vprord zmm12, zmm7, 22
    vmovdqa32 zmm18, zmm7
    vpternlogd zmm18, zmm9, zmm26, 232
    vpsrld zmm11, zmm30, 10
    vprord zmm30, zmm30, 17
    vpaddd zmm4, zmm19, zmm4
    vmovdqa32 zmmword ptr [rdi + 3072], zmm4
    vpaddd zmm15, zmm8, zmm15
    vprord zmm8, zmm7, 2
    vpternlogd zmm8, zmm5, zmm12, 150
    vmovdqa32 zmm12, zmm21
    vpternlogd zmm12, zmm1, zmm27, 202
    vprord zmm5, zmm21, 6
    vpternlogd zmm5, zmm3, zmm10, 150
    vpaddd zmm15, zmm12, zmm15
    vpaddd zmm5, zmm15, zmm5
    vpaddd zmm25, zmm25, zmmword ptr [rdx + 3136]
    vpternlogd zmm17, zmm0, zmm22, 150
    vpaddd zmm18, zmm16, zmm18
    vpaddd zmm8, zmm18, zmm8
    vprord zmm18, zmm13, 22
    vpaddd zmm29, zmm29, zmmword ptr [rdi + 2176]
    vprord zmm16, zmm13, 13
    vprord zmm22, zmm13, 2
    vpternlogd zmm22, zmm16, zmm18, 150
    vprord zmm18, zmm23, 11
    vprord zmm16, zmm23, 25
    vprord zmm0, zmm23, 6
    vpternlogd zmm0, zmm18, zmm16, 150
    vmovdqa32 zmm16, zmmword ptr [rdi + 2368]
    vprord zmm18, zmm16, 18
    vprord zmm15, zmm16, 7
    vpsrld zmm16, zmm16, 3
    vprord zmm12, zmm4, 19
    vprord zmm10, zmm8, 13
    vpaddd zmm26, zmm5, zmm26
    vprord zmm3, zmm26, 25
    vprord zmm19, zmm26, 11
    vpternlogd zmm30, zmm2, zmm11, 150
    vmovdqa32 zmm11, zmm23
    vpternlogd zmm11, zmm31, zmm6, 202
    vpaddd zmm14, zmm14, zmmword ptr [rdi + 2688]
    vmovdqa32 zmm2, zmm13
    vpternlogd zmm2, zmm28, zmm20, 232
    vpaddd zmm2, zmm24, zmm2
    vpaddd zmm22, zmm2, zmm22
    vpaddd zmm25, zmm11, zmm25
    vpaddd zmm0, zmm25, zmm0
    vpaddd zmm20, zmm0, zmm20
    vpaddd zmm25, zmm4, dword ptr [rax + 192]{1to16}
    vprord zmm11, zmm8, 22
    vmovdqa32 zmm2, zmm8
    vpternlogd zmm2, zmm7, zmm9, 232
    vpsrld zmm24, zmm4, 10
    vprord zmm4, zmm4, 17
    vpaddd zmm14, zmm30, zmm14
    vmovdqa32 zmmword ptr [rdi + 3136], zmm14
    vpaddd zmm25, zmm27, zmm25
    vprord zmm27, zmm8, 2
    vpternlogd zmm27, zmm10, zmm11, 150
    vmovdqa32 zmm11, zmm26
    vpternlogd zmm11, zmm21, zmm1, 202
    vprord zmm10, zmm26, 6
    vpternlogd zmm10, zmm19, zmm3, 150
    vpaddd zmm25, zmm11, zmm25
    vpaddd zmm10, zmm25, zmm10
    vpaddd zmm6, zmm6, zmmword ptr [rdx + 3200]
    vpternlogd zmm15, zmm18, zmm16, 150
    vpaddd zmm2, zmm5, zmm2
    vpaddd zmm27, zmm2, zmm27
    vprord zmm2, zmm22, 22
    vpaddd zmm17, zmm17, zmmword ptr [rdi + 2240]
    vprord zmm5, zmm22, 13
    vprord zmm16, zmm22, 2
    vpternlogd zmm16, zmm5, zmm2, 150
    vprord zmm2, zmm20, 11
    vprord zmm5, zmm20, 25
    vprord zmm18, zmm20, 6
    vpternlogd zmm18, zmm2, zmm5, 150
    vmovdqa32 zmm5, zmmword ptr [rdi + 2432]
    vprord zmm2, zmm5, 18
    vprord zmm25, zmm5, 7
    vpsrld zmm5, zmm5, 3
    vprord zmm11, zmm14, 19
    vprord zmm3, zmm27, 13
    vpaddd zmm9, zmm10, zmm9
    vprord zmm19, zmm9, 25
    vprord zmm30, zmm9, 11
    vpternlogd zmm4, zmm12, zmm24, 150
    vmovdqa32 zmm24, zmm20
    vpternlogd zmm24, zmm23, zmm31, 202
    vpaddd zmm29, zmm29, zmmword ptr [rdi + 2752]
    vmovdqa32 zmm12, zmm22
    vpternlogd zmm12, zmm13, zmm28, 232
    vpaddd zmm12, zmm0, zmm12
    vpaddd zmm16, zmm12, zmm16
    vpaddd zmm6, zmm24, zmm6
    vpaddd zmm18, zmm6, zmm18
    vpaddd zmm28, zmm18, zmm28
    vpaddd zmm6, zmm14, dword ptr [rax + 196]{1to16}
    vprord zmm24, zmm27, 22
    vmovdqa32 zmm12, zmm27
    vpternlogd zmm12, zmm8, zmm7, 232
    vpsrld zmm0, zmm14, 10
    vprord zmm14, zmm14, 17
    vpaddd zmm29, zmm4, zmm29
    vmovdqa32 zmmword ptr [rdi + 3200], zmm29
    vpaddd zmm6, zmm1, zmm6
    vprord zmm1, zmm27, 2
    vpternlogd zmm1, zmm3, zmm24, 150
    vmovdqa32 zmm24, zmm9
    vpternlogd zmm24, zmm26, zmm21, 202
    vprord zmm3, zmm9, 6
    vpternlogd zmm3, zmm30, zmm19, 150
    vpaddd zmm6, zmm24, zmm6
    vpaddd zmm3, zmm6, zmm3
    vpaddd zmm31, zmm31, zmmword ptr [rdx + 3264]
    vpternlogd zmm25, zmm2, zmm5, 150
    vpaddd zmm12, zmm10, zmm12
    vpaddd zmm1, zmm12, zmm1
    vprord zmm12, zmm16, 22
    vpaddd zmm15, zmm15, zmmword ptr [rdi + 2304]
    vprord zmm10, zmm16, 13
    vprord zmm5, zmm16, 2
    vpternlogd zmm5, zmm10, zmm12, 150
    vprord zmm12, zmm28, 11
    vprord zmm10, zmm28, 25
    vprord zmm2, zmm28, 6
    vpternlogd zmm2, zmm12, zmm10, 150
    vmovdqa32 zmm10, zmmword ptr [rdi + 2496]
    vprord zmm12, zmm10, 18
    vprord zmm6, zmm10, 7
    vpsrld zmm10, zmm10, 3
    vprord zmm24, zmm29, 19
    vprord zmm19, zmm1, 13
    vpaddd zmm7, zmm3, zmm7
    vprord zmm30, zmm7, 25
    vprord zmm4, zmm7, 11
    vpternlogd zmm14, zmm11, zmm0, 150
    vmovdqa32 zmm0, zmm28
    vpternlogd zmm0, zmm20, zmm23, 202
    vpaddd zmm17, zmm17, zmmword ptr [rdi + 2816]
    vmovdqa32 zmm11, zmm16
    vpternlogd zmm11, zmm22, zmm13, 232
    vpaddd zmm11, zmm18, zmm11
    vpaddd zmm5, zmm11, zmm5
    vpaddd zmm31, zmm0, zmm31
    vpaddd zmm2, zmm31, zmm2
    vpaddd zmm13, zmm2, zmm13
    vpaddd zmm31, zmm29, dword ptr [rax + 200]{1to16}
    vprord zmm0, zmm1, 22
    vmovdqa32 zmm11, zmm1
    vpternlogd zmm11, zmm27, zmm8, 232
    vpsrld zmm18, zmm29, 10
    vprord zmm29, zmm29, 17
    vpaddd zmm17, zmm14, zmm17
    vmovdqa32 zmmword ptr [rdi + 3264], zmm17
    vpaddd zmm31, zmm21, zmm31
    vprord zmm21, zmm1, 2
    vpternlogd zmm21, zmm19, zmm0, 150
    vmovdqa32 zmm0, zmm7
    vpternlogd zmm0, zmm9, zmm26, 202
    vprord zmm19, zmm7, 6
    vpternlogd zmm19, zmm4, zmm30, 150
    vpaddd zmm31, zmm0, zmm31
    vpaddd zmm19, zmm31, zmm19
    vpaddd zmm23, zmm23, zmmword ptr [rdx + 3328]
    vpternlogd zmm6, zmm12, zmm10, 150
    vpaddd zmm11, zmm3, zmm11
    vpaddd zmm21, zmm11, zmm21
    vprord zmm11, zmm5, 22
    vpaddd zmm25, zmm25, zmmword ptr [rdi + 2368]
    vprord zmm3, zmm5, 13
    vprord zmm10, zmm5, 2
    vpternlogd zmm10, zmm3, zmm11, 150
    vprord zmm11, zmm13, 11
    vprord zmm3, zmm13, 25
    vprord zmm12, zmm13, 6
    vpternlogd zmm12, zmm11, zmm3, 150
    vmovdqa32 zmm3, zmmword ptr [rdi + 2560]
    vprord zmm11, zmm3, 18
    vprord zmm31, zmm3, 7
    vpsrld zmm3, zmm3, 3
    vprord zmm0, zmm17, 19
    vprord zmm30, zmm21, 13
    vpaddd zmm8, zmm19, zmm8
    vprord zmm4, zmm8, 25
    vprord zmm14, zmm8, 11
    vpternlogd zmm29, zmm24, zmm18, 150
    vmovdqa32 zmm18, zmm13
    vpternlogd zmm18, zmm28, zmm20, 202
    vpaddd zmm15, zmm15, zmmword ptr [rdi + 2880]
    vmovdqa32 zmm24, zmm5
    vpternlogd zmm24, zmm16, zmm22, 232
    vpaddd zmm24, zmm2, zmm24
    vpaddd zmm10, zmm24, zmm10
    vpaddd zmm23, zmm18, zmm23
    vpaddd zmm12, zmm23, zmm12
    vpaddd zmm22, zmm12, zmm22
    vpaddd zmm23, zmm17, dword ptr [rax + 204]{1to16}
    vprord zmm18, zmm21, 22
    vmovdqa32 zmm24, zmm21
    vpternlogd zmm24, zmm1, zmm27, 232
    vpsrld zmm2, zmm17, 10
    vprord zmm17, zmm17, 17
    vpaddd zmm15, zmm29, zmm15
    vmovdqa32 zmmword ptr [rdi + 3328], zmm15
    vpaddd zmm23, zmm26, zmm23
    vprord zmm26, zmm21, 2
    vpternlogd zmm26, zmm30, zmm18, 150
    vmovdqa32 zmm18, zmm8
    vpternlogd zmm18, zmm7, zmm9, 202
    vprord zmm30, zmm8, 6
    vpternlogd zmm30, zmm14, zmm4, 150
    vpaddd zmm23, zmm18, zmm23
    vpaddd zmm30, zmm23, zmm30
    vpaddd zmm20, zmm20, zmmword ptr [rdx + 3392]
    vpternlogd zmm31, zmm11, zmm3, 150
    vpaddd zmm24, zmm19, zmm24
    vpaddd zmm26, zmm24, zmm26
    vprord zmm24, zmm10, 22
    vpaddd zmm6, zmm6, zmmword ptr [rdi + 2432]
    vprord zmm19, zmm10, 13
    vprord zmm3, zmm10, 2
    vpternlogd zmm3, zmm19, zmm24, 150
    vprord zmm24, zmm22, 11
    vprord zmm19, zmm22, 25
    vprord zmm11, zmm22, 6
    vpternlogd zmm11, zmm24, zmm19, 150
    vmovdqa32 zmm19, zmmword ptr [rdi + 2624]
    vprord zmm24, zmm19, 18
    vprord zmm23, zmm19, 7
    vpsrld zmm19, zmm19, 3
    vprord zmm18, zmm15, 19
    vprord zmm4, zmm26, 13
    vpaddd zmm27, zmm30, zmm27
    vprord zmm14, zmm27, 25
    vprord zmm29, zmm27, 11
    vpternlogd zmm17, zmm0, zmm2, 150
    vmovdqa32 zmm2, zmm22
    vpternlogd zmm2, zmm13, zmm28, 202
    vpaddd zmm25, zmm25, zmmword ptr [rdi + 2944]
    vmovdqa32 zmm0, zmm10
    vpternlogd zmm0, zmm5, zmm16, 232
    vpaddd zmm0, zmm12, zmm0
    vpaddd zmm3, zmm0, zmm3
    vpaddd zmm20, zmm2, zmm20
    vpaddd zmm11, zmm20, zmm11
    vpaddd zmm16, zmm11, zmm16
    vpaddd zmm20, zmm15, dword ptr [rax + 208]{1to16}
    vprord zmm2, zmm26, 22
    vmovdqa32 zmm0, zmm26
    vpternlogd zmm0, zmm21, zmm1, 232
    vpsrld zmm12, zmm15, 10
    vprord zmm15, zmm15, 17
    vpaddd zmm25, zmm17, zmm25
    vmovdqa32 zmmword ptr [rdi + 3392], zmm25
    vpaddd zmm20, zmm9, zmm20
    vprord zmm9, zmm26, 2
    vpternlogd zmm9, zmm4, zmm2, 150
    vmovdqa32 zmm2, zmm27
    vpternlogd zmm2, zmm8, zmm7, 202
    vprord zmm4, zmm27, 6
    vpternlogd zmm4, zmm29, zmm14, 150
    vpaddd zmm20, zmm2, zmm20
    vpaddd zmm4, zmm20, zmm4
    vpaddd zmm28, zmm28, zmmword ptr [rdx + 3456]
    vpternlogd zmm23, zmm24, zmm19, 150
    vpaddd zmm0, zmm30, zmm0
    vpaddd zmm9, zmm0, zmm9
    vprord zmm0, zmm3, 22
    vpaddd zmm31, zmm31, zmmword ptr [rdi + 2496]
    vprord zmm30, zmm3, 13
    vprord zmm19, zmm3, 2
    vpternlogd zmm19, zmm30, zmm0, 150
    vprord zmm0, zmm16, 11
    vprord zmm30, zmm16, 25
    vprord zmm24, zmm16, 6
    vpternlogd zmm24, zmm0, zmm30, 150
    vmovdqa32 zmm30, zmmword ptr [rdi + 2688]
    vprord zmm0, zmm30, 18
    vprord zmm20, zmm30, 7
    vpsrld zmm30, zmm30, 3
    vprord zmm2, zmm25, 19
    vprord zmm14, zmm9, 13
    vpaddd zmm1, zmm4, zmm1
    vprord zmm29, zmm1, 25
    vprord zmm17, zmm1, 11
    vpternlogd zmm15, zmm18, zmm12, 150
    vmovdqa32 zmm12, zmm16
    vpternlogd zmm12, zmm22, zmm13, 202
    vpaddd zmm6, zmm6, zmmword ptr [rdi + 3008]
    vmovdqa32 zmm18, zmm3
    vpternlogd zmm18, zmm10, zmm5, 232
    vpaddd zmm18, zmm11, zmm18
    vpaddd zmm19, zmm18, zmm19
    vpaddd zmm28, zmm12, zmm28
    vpaddd zmm24, zmm28, zmm24
    vpaddd zmm5, zmm24, zmm5
    vpaddd zmm28, zmm25, dword ptr [rax + 212]{1to16}
    vprord zmm12, zmm9, 22
    vmovdqa32 zmm18, zmm9
    vpternlogd zmm18, zmm26, zmm21, 232
    vpsrld zmm11, zmm25, 10
    vprord zmm25, zmm25, 17
    vpaddd zmm6, zmm15, zmm6
    vpaddd zmm28, zmm7, zmm28
    vprord zmm7, zmm9, 2
    vpternlogd zmm7, zmm14, zmm12, 150
    vmovdqa32 zmm12, zmm1
    vpternlogd zmm12, zmm27, zmm8, 202
    vprord zmm14, zmm1, 6
    vpternlogd zmm14, zmm17, zmm29, 150
    vpaddd zmm28, zmm12, zmm28
    vpaddd zmm14, zmm28, zmm14
    vpaddd zmm13, zmm13, zmmword ptr [rdx + 3520]
    vpternlogd zmm20, zmm0, zmm30, 150
    vpaddd zmm18, zmm4, zmm18
    vpaddd zmm7, zmm18, zmm7
    vprord zmm18, zmm19, 22
    vpaddd zmm23, zmm23, zmmword ptr [rdi + 2560]
    vprord zmm4, zmm19, 13
    vprord zmm30, zmm19, 2
    vpternlogd zmm30, zmm4, zmm18, 150
    vprord zmm18, zmm5, 11
    vprord zmm4, zmm5, 25
    vprord zmm0, zmm5, 6
    vpternlogd zmm0, zmm18, zmm4, 150
    vmovdqa32 zmm4, zmmword ptr [rdi + 2752]
    vprord zmm18, zmm4, 18
    vprord zmm28, zmm4, 7
    vpsrld zmm4, zmm4, 3
    vprord zmm12, zmm6, 19
    vprord zmm29, zmm7, 13
    vpaddd zmm21, zmm14, zmm21
    vprord zmm17, zmm21, 25
    vprord zmm15, zmm21, 11
    vpternlogd zmm25, zmm2, zmm11, 150
    vmovdqa32 zmm11, zmm5
    vpternlogd zmm11, zmm16, zmm22, 202
    vpaddd zmm31, zmm31, zmmword ptr [rdi + 3072]
    vmovdqa32 zmm2, zmm19
    vpternlogd zmm2, zmm3, zmm10, 232
    vpaddd zmm2, zmm24, zmm2
    vpaddd zmm30, zmm2, zmm30
    vpaddd zmm13, zmm11, zmm13
    vpaddd zmm0, zmm13, zmm0
    vpaddd zmm10, zmm0, zmm10
    vpaddd zmm13, zmm6, dword ptr [rax + 216]{1to16}
    vprord zmm11, zmm7, 22
    vmovdqa32 zmm2, zmm7
    vpternlogd zmm2, zmm9, zmm26, 232
    vpsrld zmm24, zmm6, 10
    vprord zmm6, zmm6, 17
    vpaddd zmm31, zmm25, zmm31
    vpaddd zmm13, zmm8, zmm13
    vprord zmm8, zmm7, 2
    vpternlogd zmm8, zmm29, zmm11, 150
    vmovdqa32 zmm11, zmm21
    vpternlogd zmm11, zmm1, zmm27, 202
    vprord zmm29, zmm21, 6
    vpternlogd zmm29, zmm15, zmm17, 150
    vpaddd zmm13, zmm11, zmm13
    vpaddd zmm29, zmm13, zmm29
    vpaddd zmm22, zmm22, zmmword ptr [rdx + 3584]
    vpternlogd zmm28, zmm18, zmm4, 150
    vpaddd zmm2, zmm14, zmm2
    vpaddd zmm8, zmm2, zmm8
    vprord zmm2, zmm30, 22
    vpaddd zmm20, zmm20, zmmword ptr [rdi + 2624]
    vprord zmm14, zmm30, 13
    vprord zmm4, zmm30, 2
    vpternlogd zmm4, zmm14, zmm2, 150
    vprord zmm2, zmm10, 11
    vprord zmm14, zmm10, 25
    vprord zmm18, zmm10, 6
    vpternlogd zmm18, zmm2, zmm14, 150
    vmovdqa32 zmm14, zmmword ptr [rdi + 2816]
    vprord zmm2, zmm14, 18
    vprord zmm13, zmm14, 7
    vpsrld zmm14, zmm14, 3
    vprord zmm11, zmm31, 19
    vprord zmm17, zmm8, 13
    vpaddd zmm26, zmm29, zmm26
    vprord zmm15, zmm26, 25
    vprord zmm25, zmm26, 11
    vpternlogd zmm6, zmm12, zmm24, 150
    vmovdqa32 zmm24, zmm10
    vpternlogd zmm24, zmm5, zmm16, 202
    vpaddd zmm23, zmm23, zmmword ptr [rdi + 3136]
    vmovdqa32 zmm12, zmm30
    vpternlogd zmm12, zmm19, zmm3, 232
    vpaddd zmm12, zmm0, zmm12
    vpaddd zmm4, zmm12, zmm4
    vpaddd zmm22, zmm24, zmm22
    vpaddd zmm18, zmm22, zmm18
    vpaddd zmm3, zmm18, zmm3
    vpaddd zmm22, zmm31, dword ptr [rax + 220]{1to16}
    vprord zmm24, zmm8, 22
    vmovdqa32 zmm12, zmm8
    vpternlogd zmm12, zmm7, zmm9, 232
    vpsrld zmm0, zmm31, 10
    vprord zmm31, zmm31, 17
    vpaddd zmm23, zmm6, zmm23
    vpaddd zmm22, zmm27, zmm22
    vprord zmm27, zmm8, 2
    vpternlogd zmm27, zmm17, zmm24, 150
    vmovdqa32 zmm24, zmm26
    vpternlogd zmm24, zmm21, zmm1, 202
    vprord zmm17, zmm26, 6
    vpternlogd zmm17, zmm25, zmm15, 150
    vpaddd zmm22, zmm24, zmm22
    vpaddd zmm17, zmm22, zmm17
    vpaddd zmm16, zmm16, zmmword ptr [rdx + 3648]
    vpternlogd zmm13, zmm2, zmm14, 150
    vpaddd zmm12, zmm29, zmm12
    vpaddd zmm27, zmm12, zmm27
    vprord zmm12, zmm4, 22
    vpaddd zmm28, zmm28, zmmword ptr [rdi + 2688]
    vprord zmm29, zmm4, 13
    vprord zmm14, zmm4, 2
    vpternlogd zmm14, zmm29, zmm12, 150
    vprord zmm12, zmm3, 11
    vprord zmm29, zmm3, 25
    vprord zmm2, zmm3, 6
    vpternlogd zmm2, zmm12, zmm29, 150
    vmovdqa32 zmm29, zmmword ptr [rdi + 2880]
    vprord zmm12, zmm29, 18
    vprord zmm22, zmm29, 7
    vpsrld zmm29, zmm29, 3
    vprord zmm24, zmm23, 19
    vprord zmm15, zmm27, 13
    vpaddd zmm9, zmm17, zmm9
    vprord zmm25, zmm9, 25
    vprord zmm6, zmm9, 11
    vpternlogd zmm31, zmm11, zmm0, 150
    vmovdqa32 zmm0, zmm3
    vpternlogd zmm0, zmm10, zmm5, 202
    vpaddd zmm20, zmm20, zmmword ptr [rdi + 3200]
    vmovdqa32 zmm11, zmm4
    vpternlogd zmm11, zmm30, zmm19, 232
    vpaddd zmm11, zmm18, zmm11
    vpaddd zmm14, zmm11, zmm14
    vpaddd zmm16, zmm0, zmm16
    vpaddd zmm2, zmm16, zmm2
    vpaddd zmm19, zmm2, zmm19
    vpaddd zmm16, zmm23, dword ptr [rax + 224]{1to16}
    vprord zmm0, zmm27, 22
    vmovdqa32 zmm11, zmm27
    vpternlogd zmm11, zmm8, zmm7, 232
    vpsrld zmm18, zmm23, 10
    vprord zmm23, zmm23, 17
    vpaddd zmm20, zmm31, zmm20
    vpaddd zmm16, zmm1, zmm16
    vprord zmm1, zmm27, 2
    vpternlogd zmm1, zmm15, zmm0, 150
    vmovdqa32 zmm0, zmm9
    vpternlogd zmm0, zmm26, zmm21, 202
    vprord zmm15, zmm9, 6
    vpternlogd zmm15, zmm6, zmm25, 150
    vpaddd zmm16, zmm0, zmm16
    vpaddd zmm15, zmm16, zmm15
    vpaddd zmm5, zmm5, zmmword ptr [rdx + 3712]
    vpternlogd zmm22, zmm12, zmm29, 150
    vpaddd zmm11, zmm17, zmm11
    vpaddd zmm1, zmm11, zmm1
    vprord zmm11, zmm14, 22
    vpaddd zmm13, zmm13, zmmword ptr [rdi + 2752]
    vprord zmm17, zmm14, 13
    vprord zmm29, zmm14, 2
    vpternlogd zmm29, zmm17, zmm11, 150
    vprord zmm11, zmm19, 11
    vprord zmm17, zmm19, 25
    vprord zmm12, zmm19, 6
    vpternlogd zmm12, zmm11, zmm17, 150
    vprord zmm17, zmm20, 19
    vprord zmm11, zmm1, 13
    vpaddd zmm7, zmm15, zmm7
    vprord zmm16, zmm7, 25
    vprord zmm0, zmm7, 11
    vpternlogd zmm23, zmm24, zmm18, 150
    vmovdqa32 zmm18, zmm19
    vpternlogd zmm18, zmm3, zmm10, 202
    vpaddd zmm28, zmm28, zmmword ptr [rdi + 3264]
    vmovdqa32 zmm24, zmm14
    vpternlogd zmm24, zmm4, zmm30, 232
    vpaddd zmm24, zmm2, zmm24
    vpaddd zmm29, zmm24, zmm29
    vpaddd zmm5, zmm18, zmm5
    vpaddd zmm12, zmm5, zmm12
    vpaddd zmm30, zmm12, zmm30
    vpaddd zmm5, zmm20, dword ptr [rax + 228]{1to16}
    vprord zmm18, zmm1, 22
    vmovdqa32 zmm24, zmm1
    vpternlogd zmm24, zmm27, zmm8, 232
    vpsrld zmm2, zmm20, 10
    vprord zmm20, zmm20, 17
    vpaddd zmm28, zmm23, zmm28
    vpaddd zmm5, zmm21, zmm5
    vprord zmm21, zmm1, 2
    vpternlogd zmm21, zmm11, zmm18, 150
    vmovdqa32 zmm18, zmm7
    vpternlogd zmm18, zmm9, zmm26, 202
    vprord zmm11, zmm7, 6
    vpternlogd zmm11, zmm0, zmm16, 150
    vpaddd zmm5, zmm18, zmm5
    vpaddd zmm11, zmm5, zmm11
    vpaddd zmm10, zmm10, zmmword ptr [rdx + 3776]
    vpaddd zmm24, zmm15, zmm24
    vpaddd zmm21, zmm24, zmm21
    vprord zmm24, zmm29, 22
    vpaddd zmm22, zmm22, zmmword ptr [rdi + 2816]
    vprord zmm15, zmm29, 13
    vprord zmm5, zmm29, 2
    vpternlogd zmm5, zmm15, zmm24, 150
    vprord zmm24, zmm30, 11
    vprord zmm15, zmm30, 25
    vprord zmm18, zmm30, 6
    vpternlogd zmm18, zmm24, zmm15, 150
    vprord zmm15, zmm28, 19
    vpaddd zmm8, zmm11, zmm8
    vprord zmm11, zmm8, 25
    vprord zmm24, zmm8, 11
    vpternlogd zmm20, zmm17, zmm2, 150
    vmovdqa32 zmm2, zmm30
    vpternlogd zmm2, zmm19, zmm3, 202
    vpaddd zmm13, zmm13, zmmword ptr [rdi + 3328]
    vmovdqa32 zmm17, zmm29
    vpternlogd zmm17, zmm14, zmm4, 232
    vpaddd zmm17, zmm12, zmm17
    vpaddd zmm5, zmm17, zmm5
    vpaddd zmm10, zmm2, zmm10
    vpaddd zmm18, zmm10, zmm18
    vpaddd zmm4, zmm18, zmm4
    vpaddd zmm10, zmm28, dword ptr [rax + 232]{1to16}
    vpsrld zmm2, zmm28, 10
    vprord zmm28, zmm28, 17
    vpaddd zmm13, zmm20, zmm13
    vpaddd zmm10, zmm26, zmm10
    vmovdqa32 zmm26, zmm8
    vpternlogd zmm26, zmm7, zmm9, 202
    vprord zmm20, zmm8, 6
    vpternlogd zmm20, zmm24, zmm11, 150
    vpaddd zmm10, zmm26, zmm10
    vpaddd zmm20, zmm10, zmm20
    vpaddd zmm3, zmm3, zmmword ptr [rdx + 3840]
    vprord zmm10, zmm5, 22
    vprord zmm26, zmm5, 13
    vprord zmm11, zmm5, 2
    vpternlogd zmm11, zmm26, zmm10, 150
    vprord zmm10, zmm4, 11
    vprord zmm26, zmm4, 25
    vprord zmm24, zmm4, 6
    vpternlogd zmm24, zmm10, zmm26, 150
    vpaddd zmm27, zmm20, zmm27
    vprord zmm20, zmm27, 25
    vprord zmm26, zmm27, 11
    vpternlogd zmm28, zmm15, zmm2, 150
    vmovdqa32 zmm2, zmm4
    vpternlogd zmm2, zmm30, zmm19, 202
    vpaddd zmm22, zmm22, zmmword ptr [rdi + 3392]
    vmovdqa32 zmm15, zmm5
    vpternlogd zmm15, zmm29, zmm14, 232
    vpaddd zmm15, zmm18, zmm15
    vpaddd zmm11, zmm15, zmm11
    vpaddd zmm3, zmm2, zmm3
    vpaddd zmm24, zmm3, zmm24
    vpaddd zmm14, zmm24, zmm14
    vpaddd zmm13, zmm13, dword ptr [rax + 236]{1to16}
    vpaddd zmm22, zmm28, zmm22
    vpaddd zmm13, zmm9, zmm13
    vmovdqa32 zmm9, zmm27
    vpternlogd zmm9, zmm8, zmm7, 202
    vprord zmm28, zmm27, 6
    vpternlogd zmm28, zmm26, zmm20, 150
    vpaddd zmm13, zmm9, zmm13
    vpaddd zmm28, zmm13, zmm28
    vpaddd zmm19, zmm19, zmmword ptr [rdx + 3904]
    vprord zmm13, zmm11, 22
    vprord zmm9, zmm11, 13
    vprord zmm20, zmm11, 2
    vpternlogd zmm20, zmm9, zmm13, 150
    vprord zmm13, zmm14, 11
    vprord zmm9, zmm14, 25
    vprord zmm26, zmm14, 6
    vpternlogd zmm26, zmm13, zmm9, 150
    vpaddd zmm1, zmm28, zmm1
    vprord zmm28, zmm1, 25
    vprord zmm9, zmm1, 11
    vmovdqa32 zmm13, zmm14
    vpternlogd zmm13, zmm4, zmm30, 202
    vmovdqa32 zmm3, zmm11
    vpternlogd zmm3, zmm5, zmm29, 232
    vpaddd zmm3, zmm24, zmm3
    vpaddd zmm20, zmm3, zmm20
    vpaddd zmm19, zmm13, zmm19
    vpaddd zmm26, zmm19, zmm26
    vpaddd zmm29, zmm26, zmm29
    vpaddd zmm22, zmm22, dword ptr [rax + 256]{1to16}
    vpaddd zmm22, zmm7, zmm22
    vpternlogd zmm27, zmm1, zmm8, 226
    vprord zmm1, zmm1, 6
    vpternlogd zmm1, zmm9, zmm28, 150
    vpaddd zmm22, zmm27, zmm22
    vpaddd zmm1, zmm22, zmm1
    vpaddd zmm30, zmm30, zmmword ptr [rdx + 3968]
    vprord zmm22, zmm20, 22
    vprord zmm27, zmm20, 13
    vprord zmm28, zmm20, 2
    vpternlogd zmm28, zmm27, zmm22, 150
    vprord zmm22, zmm29, 11
    vprord zmm27, zmm29, 25
    vprord zmm9, zmm29, 6
    vpternlogd zmm9, zmm22, zmm27, 150
    vpaddd zmm21, zmm1, zmm21
    vmovdqa32 zmm1, zmm29
    vpternlogd zmm1, zmm14, zmm4, 202
    vpaddd zmm27, zmm14, dword ptr [rsi + 148]{1to16}
    vmovdqa32 zmmword ptr [rdi + 448], zmm27
    vmovdqa32 zmm27, zmm20
    vpternlogd zmm27, zmm11, zmm5, 232
    vpaddd zmm27, zmm26, zmm27
    vpaddd zmm28, zmm27, zmm28
    vpaddd zmm30, zmm1, zmm30
    vpaddd zmm9, zmm30, zmm9
    vpaddd zmm5, zmm9, zmm5
    vpaddd zmm4, zmm4, zmmword ptr [rdx + 4032]
    vprord zmm30, zmm28, 22
    vpaddd zmm1, zmm5, dword ptr [rsi + 140]{1to16}
    vprord zmm27, zmm28, 13
    vprord zmm26, zmm28, 2
    vpternlogd zmm26, zmm27, zmm30, 150
    vprord zmm30, zmm5, 11
    vprord zmm27, zmm5, 25
    vprord zmm22, zmm5, 6
    vpternlogd zmm22, zmm30, zmm27, 150
    vpternlogd zmm5, zmm29, zmm14, 202
    vmovdqa32 zmm14, zmm28
    vpternlogd zmm14, zmm20, zmm11, 232
    vpaddd zmm14, zmm9, zmm14
    vpaddd zmm26, zmm14, zmm26
    vpaddd zmm4, zmm5, zmm4
    vpaddd zmm22, zmm4, zmm22
    vpaddd zmm11, zmm22, zmm11
    vpaddd zmm11, zmm11, dword ptr [rsi + 136]{1to16}
    vmovdqa32 zmmword ptr [rdi + 256], zmm11
    vpshufb zmm21, zmm21, zmmword ptr [rdi + 7808]
    vpcmpud k1, zmm21, dword ptr [rax + 260]{1to16}, 2
    vprord zmm21, zmm26, 22
    vprord zmm11, zmm26, 13
    vprord zmm4, zmm26, 2
    vpternlogd zmm4, zmm11, zmm21, 150
    vmovdqa32 zmm21, zmm26
    vpternlogd zmm21, zmm28, zmm20, 232
    vpaddd zmm21, zmm22, zmm21
    vpaddd zmm4, zmm21, zmm4
    vpaddd zmm4, zmm4, dword ptr [rsi + 120]{1to16}
    vpaddd zmm26, zmm26, dword ptr [rsi + 124]{1to16}
    vmovdqa32 zmmword ptr [rdi + 64], zmm26
    vpaddd zmm28, zmm28, dword ptr [rsi + 128]{1to16}
    vmovdqa32 zmmword ptr [rdi + 128], zmm28
    vpaddd zmm20, zmm20, dword ptr [rsi + 132]{1to16}
    vmovdqa32 zmmword ptr [rdi + 192], zmm20
    vmovdqa32 zmmword ptr [rdi + 0], zmm4
    vmovdqa32 zmmword ptr [rdi + 320], zmm1
    vpaddd zmm29, zmm29, dword ptr [rsi + 144]{1to16}
    vmovdqa32 zmmword ptr [rdi + 384], zmm29
    add rsi, 256
    add r8, 768
    add r9, 768
    add r10, 48
    sub r11, 1
    jnz 3f
    lea rsi, [rdi + 8320]
    lea r8, [rdi + 11520]
    lea r10, [rax + 72]
    mov r11, qword ptr [rdi + 8264]
    lea r9, [rdi + 42624]
    add r9, rdi
    sub r9, rdx
    xchg rdx, r9
    add r9, 1152
    vmovdqa32 zmm0, zmmword ptr [rdi + 10560]
    vmovdqa32 zmmword ptr [rdi + 7744], zmm0
    vmovdqa32 zmm0, zmmword ptr [rdi + 7680]
    vpaddd zmm0, zmm0, dword ptr [rax + 264]{1to16}
    vmovdqa32 zmmword ptr [rdi + 7680], zmm0
    vpshufb zmm0, zmm0, zmmword ptr [rdi + 7808]
    vmovdqa32 zmmword ptr [rdi + 10560], zmm0
3:
    lea rcx, [rcx - 1]
    kortestw k1, k1
    jnz 4f
    test rcx, rcx
    jnz 2b
4:
    kmovw eax, k1
    mov qword ptr [rdi + 8256], rcx
    sub rsi, rdi
    mov qword ptr [rdi + 8272], rsi
    sub rdx, rdi
    mov qword ptr [rdi + 8280], rdx
    sub r8, rdi
    mov qword ptr [rdi + 8288], r8
    sub r9, rdi
    mov qword ptr [rdi + 8296], r9
    sub r10, rdi
    mov qword ptr [rdi + 8304], r10
    mov qword ptr [rdi + 8312], r11
    vzeroupper
    ret
