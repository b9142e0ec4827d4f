# Made by `cargo run -p hashgrind-kernelgen -- emit`: do not edit.
    lea rax, [rdi + 1024]
    lea rdx, [rdi + 4992]
    lea rcx, [rdi + 14464]
    lea r8, [rdi + 14720]
    lea r9, [rdi + 14976]
    lea r10, [rdi + 128]
    lea r11, [rdi + 512]
    vmovdqa ymm0, ymmword ptr [rsi + 0]
    vmovdqa ymm1, ymmword ptr [rsi + 128]
    vmovdqa ymm2, ymmword ptr [rsi + 32]
    vmovdqa ymm3, ymmword ptr [rsi + 64]
    vmovdqa ymm4, ymmword ptr [rsi + 96]
    vmovdqa ymm5, ymmword ptr [rsi + 160]
    vmovdqa ymm6, ymmword ptr [rsi + 192]
    vmovdqa ymm7, ymmword ptr [rsi + 224]
    vmovdqa ymm8, ymmword ptr [rsi + 256]
    vmovdqa ymm9, ymmword ptr [rsi + 288]
    vmovdqa ymm10, ymmword ptr [rdi + 3136]
    vmovdqa ymm11, ymmword ptr [rdi + 3168]
    vmovdqa ymm12, ymmword ptr [rdi + 3200]
    vmovdqa ymm13, ymmword ptr [rdi + 3232]
    vmovdqa ymm14, ymmword ptr [rdi + 3264]
    vmovdqa ymm15, ymmword ptr [rdi + 3296]
    vpaddd ymm0, ymm0, ymmword ptr [rdi + 10336]
    vpaddd ymm1, ymm1, ymmword ptr [rdi + 10336]
    vmovdqa ymmword ptr [r10 - 32], ymm2
    vmovdqa ymm2, ymmword ptr [rdi + 3328]
    vmovdqa ymmword ptr [r10 - 64], ymm3
    vmovdqa ymm3, ymmword ptr [rdi + 3360]
    vmovdqa ymmword ptr [r10 - 96], ymm4
    vmovdqa ymm4, ymmword ptr [rdi + 3392]
    vmovdqa ymmword ptr [r10 + 96], ymm5
    vmovdqa ymm5, ymmword ptr [rdi + 3424]
    vmovdqa ymmword ptr [r10 + 64], ymm6
    vmovdqa ymmword ptr [r10 + 32], ymm7
    vmovdqa ymmword ptr [r10 + 128], ymm8
    vmovdqa ymmword ptr [r10 + 192], ymm9
    vmovdqa ymmword ptr [r11 - 128], ymm10
    vmovdqa ymmword ptr [r11 - 32], ymm11
    vmovdqa ymmword ptr [r11 - 64], ymm12
    vmovdqa ymmword ptr [r11 - 96], ymm13
    vmovdqa ymmword ptr [r11 + 0], ymm14
    vmovdqa ymmword ptr [r11 + 96], ymm15
    vmovdqa ymmword ptr [r10 - 128], ymm0
    vmovdqa ymmword ptr [r10 + 0], ymm1
    vmovdqa ymmword ptr [r11 + 64], ymm2
    vmovdqa ymmword ptr [r11 + 32], ymm3
    vmovdqa ymmword ptr [r11 + 128], ymm4
    vmovdqa ymmword ptr [r11 + 192], ymm5
    vmovdqa ymm2, ymm10
    vmovdqa ymm3, ymm14
    push rbx
    mov ebx, 2
2:
    vpsrld ymm4, ymm1, 6
    vpsrld ymm5, ymm1, 11
    vmovdqa ymm6, ymmword ptr [rax - 128]
    vmovdqa ymm7, ymmword ptr [rdx - 128]
    vpand ymm8, ymm1, ymmword ptr [r10 + 192]
    vpand ymm9, ymm3, ymmword ptr [r11 + 192]
    vmovdqa ymm10, ymmword ptr [rax - 96]
    vmovdqa ymm11, ymmword ptr [rdx - 96]
    vpsrld ymm12, ymm3, 6
    vpsrld ymm13, ymm3, 11
    vpxor ymm14, ymm1, ymmword ptr [r10 + 96]
    vpxor ymm4, ymm4, ymm5
    vpsrld ymm5, ymm1, 25
    vpxor ymm8, ymm8, ymmword ptr [r10 + 64]
    vpxor ymm9, ymm9, ymmword ptr [r11 + 64]
    vpxor ymm12, ymm12, ymm13
    vpsrld ymm13, ymm3, 25
    vmovdqa ymmword ptr [r10 + 224], ymm14
    vpslld ymm14, ymm1, 26
    vpxor ymm4, ymm4, ymm5
    vpslld ymm5, ymm3, 26
    vpaddd ymm6, ymm6, ymmword ptr [r10 + 32]
    vpaddd ymm7, ymm7, ymmword ptr [r11 + 32]
    vpxor ymm12, ymm12, ymm13
    vpslld ymm13, ymm1, 21
    vpslld ymm1, ymm1, 7
    vpaddd ymm10, ymm10, ymmword ptr [r10 + 64]
    vpaddd ymm11, ymm11, ymmword ptr [r11 + 64]
    vpxor ymm4, ymm4, ymm14
    vpslld ymm14, ymm3, 21
    vpaddd ymm6, ymm8, ymm6
    vpslld ymm8, ymm3, 7
    vpxor ymm5, ymm12, ymm5
    vpaddd ymm7, ymm9, ymm7
    vpsrld ymm9, ymm0, 2
    vpsrld ymm12, ymm0, 13
    vpxor ymm3, ymm3, ymmword ptr [r11 + 96]
    vpxor ymm4, ymm4, ymm13
    vpsrld ymm13, ymm2, 2
    vpxor ymm5, ymm5, ymm14
    vpsrld ymm14, ymm2, 13
    vpxor ymm9, ymm9, ymm12
    vpsrld ymm12, ymm0, 22
    vmovdqa ymmword ptr [r11 + 224], ymm3
    vpsrld ymm3, ymm2, 22
    vpxor ymm1, ymm4, ymm1
    vpxor ymm4, ymm0, ymmword ptr [r10 - 32]
    vpxor ymm5, ymm5, ymm8
    vpxor ymm8, ymm13, ymm14
    vpxor ymm9, ymm9, ymm12
    vpslld ymm12, ymm0, 30
    vpxor ymm13, ymm2, ymmword ptr [r11 - 32]
    vpslld ymm14, ymm2, 30
    vpaddd ymm1, ymm6, ymm1
    vpand ymm6, ymm4, ymmword ptr [r10 + 128]
    vmovdqa ymmword ptr [r10 + 160], ymm4
    vpslld ymm4, ymm0, 19
    vpslld ymm0, ymm0, 10
    vpaddd ymm5, ymm7, ymm5
    vpxor ymm3, ymm8, ymm3
    vpxor ymm7, ymm9, ymm12
    vpslld ymm8, ymm2, 19
    vpand ymm9, ymm13, ymmword ptr [r11 + 128]
    vpslld ymm2, ymm2, 10
    vmovdqa ymmword ptr [r11 + 160], ymm13
    vpaddd ymm12, ymm1, ymmword ptr [r10 - 96]
    vpxor ymm6, ymm6, ymmword ptr [r10 - 32]
    vpaddd ymm13, ymm5, ymmword ptr [r11 - 96]
    vpxor ymm3, ymm3, ymm14
    vpxor ymm4, ymm7, ymm4
    vpxor ymm7, ymm9, ymmword ptr [r11 - 32]
    vpsrld ymm9, ymm12, 6
    vpsrld ymm14, ymm12, 11
    vpaddd ymm1, ymm1, ymm6
    vpand ymm6, ymm12, ymmword ptr [r10 + 224]
    vmovdqa ymmword ptr [r10 + 32], ymm12
    vpxor ymm3, ymm3, ymm8
    vpsrld ymm8, ymm13, 6
    vpxor ymm0, ymm4, ymm0
    vpsrld ymm4, ymm13, 11
    vmovdqa ymmword ptr [r11 + 32], ymm13
    vpaddd ymm5, ymm5, ymm7
    vpsrld ymm7, ymm12, 25
    vpxor ymm9, ymm9, ymm14
    vpsrld ymm14, ymm13, 25
    vpxor ymm6, ymm6, ymmword ptr [r10 + 96]
    vpxor ymm4, ymm8, ymm4
    vpslld ymm8, ymm12, 26
    vpxor ymm2, ymm3, ymm2
    vpslld ymm3, ymm13, 26
    vpaddd ymm0, ymm1, ymm0
    vpslld ymm1, ymm12, 21
    vpxor ymm7, ymm9, ymm7
    vpand ymm9, ymm13, ymmword ptr [r11 + 224]
    vpaddd ymm6, ymm6, ymm10
    vpslld ymm10, ymm13, 21
    vpxor ymm4, ymm4, ymm14
    vpslld ymm14, ymm12, 7
    vpaddd ymm2, ymm5, ymm2
    vpslld ymm5, ymm13, 7
    vpxor ymm12, ymm12, ymmword ptr [r10 + 0]
    vpxor ymm13, ymm13, ymmword ptr [r11 + 0]
    vmovdqa ymmword ptr [r10 - 96], ymm0
    vpxor ymm7, ymm7, ymm8
    vpxor ymm8, ymm9, ymmword ptr [r11 + 96]
    vpsrld ymm9, ymm0, 2
    vpxor ymm3, ymm4, ymm3
    vpsrld ymm4, ymm0, 13
    vmovdqa ymmword ptr [r11 - 96], ymm2
    vmovdqa ymmword ptr [r10 + 192], ymm12
    vpsrld ymm12, ymm2, 2
    vmovdqa ymmword ptr [r11 + 192], ymm13
    vpsrld ymm13, ymm2, 13
    vpxor ymm1, ymm7, ymm1
    vpaddd ymm7, ymm8, ymm11
    vpsrld ymm8, ymm0, 22
    vpsrld ymm11, ymm2, 22
    vpxor ymm3, ymm3, ymm10
    vpxor ymm4, ymm9, ymm4
    vpxor ymm9, ymm0, ymmword ptr [r10 - 128]
    vpslld ymm10, ymm0, 30
    vpxor ymm12, ymm12, ymm13
    vpxor ymm13, ymm2, ymmword ptr [r11 - 128]
    vpxor ymm1, ymm1, ymm14
    vpslld ymm14, ymm2, 30
    vpxor ymm3, ymm3, ymm5
    vpxor ymm4, ymm4, ymm8
    vmovdqa ymm5, ymmword ptr [rax - 64]
    vmovdqa ymm8, ymmword ptr [rdx - 64]
    vmovdqa ymmword ptr [r10 + 128], ymm9
    vpand ymm9, ymm9, ymmword ptr [r10 + 160]
    vpxor ymm11, ymm12, ymm11
    vpslld ymm12, ymm0, 19
    vpslld ymm0, ymm0, 10
    vmovdqa ymmword ptr [r11 + 128], ymm13
    vpand ymm13, ymm13, ymmword ptr [r11 + 160]
    vpaddd ymm1, ymm6, ymm1
    vpslld ymm6, ymm2, 19
    vpslld ymm2, ymm2, 10
    vpaddd ymm3, ymm7, ymm3
    vpxor ymm4, ymm4, ymm10
    vpxor ymm7, ymm9, ymmword ptr [r10 - 128]
    vpxor ymm9, ymm11, ymm14
    vpxor ymm10, ymm13, ymmword ptr [r11 - 128]
    vpaddd ymm11, ymm1, ymmword ptr [r10 - 64]
    vpaddd ymm13, ymm3, ymmword ptr [r11 - 64]
    vpxor ymm4, ymm4, ymm12
    vpaddd ymm5, ymm5, ymmword ptr [r10 + 96]
    vpaddd ymm8, ymm8, ymmword ptr [r11 + 96]
    vpxor ymm6, ymm9, ymm6
    jmp 9f
9:
    vpaddd ymm1, ymm1, ymm7
    vpaddd ymm3, ymm3, ymm10
    vpsrld ymm7, ymm11, 6
    vpsrld ymm9, ymm11, 11
    vpand ymm10, ymm11, ymmword ptr [r10 + 192]
    vpxor ymm12, ymm11, ymmword ptr [r10 + 32]
    vmovdqa ymmword ptr [r10 + 64], ymm11
    vpsrld ymm14, ymm13, 6
    vpxor ymm0, ymm4, ymm0
    vpsrld ymm4, ymm13, 11
    vmovdqa ymmword ptr [r11 + 64], ymm13
    vpxor ymm2, ymm6, ymm2
    vpsrld ymm6, ymm11, 25
    vpxor ymm7, ymm7, ymm9
    vpsrld ymm9, ymm13, 25
    vpxor ymm10, ymm10, ymmword ptr [r10 + 0]
    vmovdqa ymmword ptr [r10 + 224], ymm12
    vpslld ymm12, ymm11, 26
    vpxor ymm4, ymm14, ymm4
    vpslld ymm14, ymm13, 26
    vpaddd ymm0, ymm1, ymm0
    vpslld ymm1, ymm11, 21
    vpslld ymm11, ymm11, 7
    vpaddd ymm2, ymm3, ymm2
    vpand ymm3, ymm13, ymmword ptr [r11 + 192]
    vpxor ymm6, ymm7, ymm6
    vpslld ymm7, ymm13, 21
    vpaddd ymm5, ymm10, ymm5
    vpslld ymm10, ymm13, 7
    vpxor ymm4, ymm4, ymm9
    vpsrld ymm9, ymm0, 2
    vpxor ymm13, ymm13, ymmword ptr [r11 + 32]
    vmovdqa ymmword ptr [r10 - 64], ymm0
    vpxor ymm3, ymm3, ymmword ptr [r11 + 0]
    vmovdqa ymmword ptr [r11 - 64], ymm2
    vpxor ymm6, ymm6, ymm12
    vpsrld ymm12, ymm0, 13
    vpxor ymm4, ymm4, ymm14
    vpsrld ymm14, ymm2, 2
    vmovdqa ymmword ptr [r11 + 224], ymm13
    vpsrld ymm13, ymm2, 13
    vpaddd ymm3, ymm3, ymm8
    vpsrld ymm8, ymm0, 22
    vpxor ymm1, ymm6, ymm1
    vpxor ymm6, ymm9, ymm12
    vpsrld ymm9, ymm2, 22
    vpxor ymm12, ymm0, ymmword ptr [r10 - 96]
    vpxor ymm4, ymm4, ymm7
    vpxor ymm7, ymm14, ymm13
    vpslld ymm13, ymm0, 30
    vpxor ymm14, ymm2, ymmword ptr [r11 - 96]
    vpxor ymm1, ymm1, ymm11
    vpxor ymm6, ymm6, ymm8
    vpslld ymm8, ymm2, 30
    vpand ymm11, ymm12, ymmword ptr [r10 + 128]
    vmovdqa ymmword ptr [r10 + 160], ymm12
    vmovdqa ymm12, ymmword ptr [rax - 32]
    vpxor ymm4, ymm4, ymm10
    vpxor ymm7, ymm7, ymm9
    vpslld ymm9, ymm0, 19
    vpand ymm10, ymm14, ymmword ptr [r11 + 128]
    vmovdqa ymmword ptr [r11 + 160], ymm14
    vmovdqa ymm14, ymmword ptr [rdx - 32]
    vpslld ymm0, ymm0, 10
    vpaddd ymm1, ymm5, ymm1
    vpxor ymm5, ymm6, ymm13
    vpslld ymm6, ymm2, 19
    vpxor ymm11, ymm11, ymmword ptr [r10 - 96]
    vpaddd ymm3, ymm3, ymm4
    vpxor ymm4, ymm7, ymm8
    vpxor ymm7, ymm10, ymmword ptr [r11 - 96]
    vpslld ymm2, ymm2, 10
    vpaddd ymm8, ymm1, ymmword ptr [r10 - 32]
    vpxor ymm5, ymm5, ymm9
    vpaddd ymm1, ymm1, ymm11
    vpaddd ymm9, ymm12, ymmword ptr [r10 + 0]
    vpaddd ymm10, ymm3, ymmword ptr [r11 - 32]
    vpxor ymm4, ymm4, ymm6
    vpaddd ymm3, ymm3, ymm7
    vpaddd ymm6, ymm14, ymmword ptr [r11 + 0]
    vpsrld ymm7, ymm8, 6
    vpsrld ymm11, ymm8, 11
    vpand ymm12, ymm8, ymmword ptr [r10 + 224]
    vpxor ymm0, ymm5, ymm0
    vmovdqa ymmword ptr [r10 + 96], ymm8
    vpsrld ymm5, ymm10, 6
    vpsrld ymm13, ymm10, 11
    vpand ymm14, ymm10, ymmword ptr [r11 + 224]
    vpxor ymm2, ymm4, ymm2
    vmovdqa ymmword ptr [r11 + 96], ymm10
    vpsrld ymm4, ymm8, 25
    vpxor ymm7, ymm7, ymm11
    vpsrld ymm11, ymm10, 25
    vpxor ymm12, ymm12, ymmword ptr [r10 + 32]
    vpaddd ymm0, ymm1, ymm0
    vpxor ymm1, ymm5, ymm13
    vpslld ymm5, ymm8, 26
    vpslld ymm13, ymm10, 26
    vpxor ymm14, ymm14, ymmword ptr [r11 + 32]
    vpaddd ymm2, ymm3, ymm2
    vpslld ymm3, ymm8, 21
    vpxor ymm4, ymm7, ymm4
    vpslld ymm7, ymm10, 21
    vpaddd ymm9, ymm12, ymm9
    vpslld ymm12, ymm8, 7
    vmovdqa ymmword ptr [r10 - 32], ymm0
    vpxor ymm1, ymm1, ymm11
    vpslld ymm11, ymm10, 7
    vpaddd ymm6, ymm14, ymm6
    vpsrld ymm14, ymm0, 2
    vpxor ymm8, ymm8, ymmword ptr [r10 + 64]
    vpxor ymm10, ymm10, ymmword ptr [r11 + 64]
    vmovdqa ymmword ptr [r11 - 32], ymm2
    vpxor ymm4, ymm4, ymm5
    vpsrld ymm5, ymm0, 13
    vpxor ymm1, ymm1, ymm13
    vpsrld ymm13, ymm2, 2
    vmovdqa ymmword ptr [r10 + 192], ymm8
    vpsrld ymm8, ymm2, 13
    vmovdqa ymmword ptr [r11 + 192], ymm10
    vpsrld ymm10, ymm0, 22
    vpxor ymm3, ymm4, ymm3
    vpxor ymm4, ymm14, ymm5
    vpsrld ymm5, ymm2, 22
    vpxor ymm14, ymm0, ymmword ptr [r10 - 64]
    vpxor ymm1, ymm1, ymm7
    vpslld ymm7, ymm0, 30
    vpxor ymm8, ymm13, ymm8
    vpxor ymm13, ymm2, ymmword ptr [r11 - 64]
    vpxor ymm3, ymm3, ymm12
    vpxor ymm4, ymm4, ymm10
    vpslld ymm10, ymm2, 30
    vpand ymm12, ymm14, ymmword ptr [r10 + 160]
    vmovdqa ymmword ptr [r10 + 128], ymm14
    vmovdqa ymm14, ymmword ptr [rax + 0]
    vpxor ymm1, ymm1, ymm11
    vpslld ymm11, ymm0, 19
    vpslld ymm0, ymm0, 10
    vpxor ymm5, ymm8, ymm5
    vpand ymm8, ymm13, ymmword ptr [r11 + 160]
    vmovdqa ymmword ptr [r11 + 128], ymm13
    vpslld ymm13, ymm2, 19
    vpslld ymm2, ymm2, 10
    vpaddd ymm3, ymm9, ymm3
    vpxor ymm4, ymm4, ymm7
    vpxor ymm7, ymm12, ymmword ptr [r10 - 64]
    vmovdqa ymm9, ymmword ptr [rdx + 0]
    vpaddd ymm1, ymm6, ymm1
    vpxor ymm5, ymm5, ymm10
    vpxor ymm6, ymm8, ymmword ptr [r11 - 64]
    jmp 9f
9:
    vpaddd ymm8, ymm3, ymmword ptr [r10 - 128]
    vpxor ymm4, ymm4, ymm11
    vpaddd ymm3, ymm3, ymm7
    vpaddd ymm7, ymm14, ymmword ptr [r10 + 32]
    vpaddd ymm10, ymm1, ymmword ptr [r11 - 128]
    vpxor ymm5, ymm5, ymm13
    vpaddd ymm1, ymm1, ymm6
    vpsrld ymm6, ymm8, 6
    vpsrld ymm11, ymm8, 11
    vpxor ymm0, ymm4, ymm0
    vpand ymm4, ymm8, ymmword ptr [r10 + 192]
    vmovdqa ymmword ptr [r10 + 0], ymm8
    vpsrld ymm12, ymm10, 6
    vpsrld ymm13, ymm10, 11
    vpand ymm14, ymm10, ymmword ptr [r11 + 192]
    vpaddd ymm9, ymm9, ymmword ptr [r11 + 32]
    vmovdqa ymmword ptr [r11 + 0], ymm10
    vpxor ymm2, ymm5, ymm2
    vpsrld ymm5, ymm8, 25
    vpxor ymm6, ymm6, ymm11
    vpsrld ymm11, ymm10, 25
    vpaddd ymm0, ymm3, ymm0
    vpslld ymm3, ymm8, 26
    vpxor ymm12, ymm12, ymm13
    vpslld ymm13, ymm10, 26
    vpxor ymm4, ymm4, ymmword ptr [r10 + 64]
    vpxor ymm14, ymm14, ymmword ptr [r11 + 64]
    vpaddd ymm1, ymm1, ymm2
    vpslld ymm2, ymm8, 21
    vpxor ymm5, ymm6, ymm5
    vpslld ymm6, ymm10, 21
    vmovdqa ymmword ptr [r10 - 128], ymm0
    vpxor ymm11, ymm12, ymm11
    vpslld ymm12, ymm8, 7
    vpaddd ymm4, ymm4, ymm7
    vpslld ymm7, ymm10, 7
    vpaddd ymm9, ymm14, ymm9
    vpsrld ymm14, ymm0, 2
    vpxor ymm8, ymm8, ymmword ptr [r10 + 96]
    vpxor ymm10, ymm10, ymmword ptr [r11 + 96]
    vmovdqa ymmword ptr [r11 - 128], ymm1
    vpxor ymm3, ymm5, ymm3
    vpsrld ymm5, ymm0, 13
    vpxor ymm11, ymm11, ymm13
    vpsrld ymm13, ymm1, 2
    vmovdqa ymmword ptr [r10 + 224], ymm8
    vpsrld ymm8, ymm1, 13
    vmovdqa ymmword ptr [r11 + 224], ymm10
    vpsrld ymm10, ymm0, 22
    vpxor ymm2, ymm3, ymm2
    vpxor ymm3, ymm14, ymm5
    vpsrld ymm5, ymm1, 22
    vpxor ymm14, ymm0, ymmword ptr [r10 - 32]
    vpxor ymm6, ymm11, ymm6
    vpslld ymm11, ymm0, 30
    vpxor ymm8, ymm13, ymm8
    vpxor ymm13, ymm1, ymmword ptr [r11 - 32]
    vpxor ymm2, ymm2, ymm12
    vpxor ymm3, ymm3, ymm10
    vpslld ymm10, ymm1, 30
    vpand ymm12, ymm14, ymmword ptr [r10 + 128]
    vmovdqa ymmword ptr [r10 + 160], ymm14
    vmovdqa ymm14, ymmword ptr [rax + 32]
    vpxor ymm6, ymm6, ymm7
    vpslld ymm7, ymm0, 19
    vpslld ymm0, ymm0, 10
    vpxor ymm5, ymm8, ymm5
    vpand ymm8, ymm13, ymmword ptr [r11 + 128]
    vmovdqa ymmword ptr [r11 + 160], ymm13
    vpslld ymm13, ymm1, 19
    vpslld ymm1, ymm1, 10
    vpaddd ymm2, ymm4, ymm2
    vpxor ymm3, ymm3, ymm11
    vpxor ymm4, ymm12, ymmword ptr [r10 - 32]
    vmovdqa ymm11, ymmword ptr [rdx + 32]
    vpaddd ymm6, ymm9, ymm6
    vpxor ymm5, ymm5, ymm10
    vpxor ymm8, ymm8, ymmword ptr [r11 - 32]
    vpaddd ymm9, ymm2, ymmword ptr [r10 - 96]
    vpxor ymm3, ymm3, ymm7
    vpaddd ymm2, ymm2, ymm4
    vpaddd ymm4, ymm14, ymmword ptr [r10 + 64]
    vpaddd ymm7, ymm6, ymmword ptr [r11 - 96]
    vpxor ymm5, ymm5, ymm13
    vpaddd ymm6, ymm6, ymm8
    vpsrld ymm8, ymm9, 6
    vpsrld ymm10, ymm9, 11
    vpxor ymm0, ymm3, ymm0
    vpand ymm3, ymm9, ymmword ptr [r10 + 224]
    vmovdqa ymmword ptr [r10 + 32], ymm9
    vpsrld ymm12, ymm7, 6
    vpsrld ymm13, ymm7, 11
    vpand ymm14, ymm7, ymmword ptr [r11 + 224]
    vpaddd ymm11, ymm11, ymmword ptr [r11 + 64]
    vmovdqa ymmword ptr [r11 + 32], ymm7
    vpxor ymm1, ymm5, ymm1
    vpsrld ymm5, ymm9, 25
    vpxor ymm8, ymm8, ymm10
    vpsrld ymm10, ymm7, 25
    vpaddd ymm0, ymm2, ymm0
    vpslld ymm2, ymm9, 26
    vpxor ymm12, ymm12, ymm13
    vpslld ymm13, ymm7, 26
    vpxor ymm3, ymm3, ymmword ptr [r10 + 96]
    vpxor ymm14, ymm14, ymmword ptr [r11 + 96]
    vpaddd ymm1, ymm6, ymm1
    vpslld ymm6, ymm9, 21
    vpxor ymm5, ymm8, ymm5
    vpslld ymm8, ymm7, 21
    vmovdqa ymmword ptr [r10 - 96], ymm0
    vpxor ymm10, ymm12, ymm10
    vpslld ymm12, ymm9, 7
    vpaddd ymm3, ymm3, ymm4
    vpsrld ymm4, ymm0, 2
    vpaddd ymm11, ymm14, ymm11
    vpsrld ymm14, ymm0, 13
    vpxor ymm9, ymm9, ymmword ptr [r10 + 0]
    vmovdqa ymmword ptr [r11 - 96], ymm1
    vpxor ymm2, ymm5, ymm2
    vpslld ymm5, ymm7, 7
    vpxor ymm7, ymm7, ymmword ptr [r11 + 0]
    vpxor ymm10, ymm10, ymm13
    vpsrld ymm13, ymm1, 2
    vpxor ymm4, ymm4, ymm14
    vpsrld ymm14, ymm1, 13
    vmovdqa ymmword ptr [r10 + 192], ymm9
    vpsrld ymm9, ymm0, 22
    vpxor ymm2, ymm2, ymm6
    vpsrld ymm6, ymm1, 22
    vmovdqa ymmword ptr [r11 + 192], ymm7
    vpxor ymm7, ymm0, ymmword ptr [r10 - 128]
    vpxor ymm8, ymm10, ymm8
    vpslld ymm10, ymm0, 30
    vpxor ymm13, ymm13, ymm14
    vpxor ymm4, ymm4, ymm9
    vpxor ymm9, ymm1, ymmword ptr [r11 - 128]
    vpslld ymm14, ymm1, 30
    vpxor ymm2, ymm2, ymm12
    vpand ymm12, ymm7, ymmword ptr [r10 + 160]
    vmovdqa ymmword ptr [r10 + 128], ymm7
    vpslld ymm7, ymm0, 19
    vpslld ymm0, ymm0, 10
    vpxor ymm5, ymm8, ymm5
    vpslld ymm8, ymm1, 19
    vpslld ymm1, ymm1, 10
    vpxor ymm6, ymm13, ymm6
    vpxor ymm4, ymm4, ymm10
    vpand ymm10, ymm9, ymmword ptr [r11 + 160]
    vmovdqa ymm13, ymmword ptr [rax + 64]
    vmovdqa ymmword ptr [r11 + 128], ymm9
    jmp 9f
9:
    vmovdqa ymm9, ymmword ptr [rdx + 64]
    vpaddd ymm2, ymm3, ymm2
    vpxor ymm3, ymm12, ymmword ptr [r10 - 128]
    vpaddd ymm5, ymm11, ymm5
    vpxor ymm6, ymm6, ymm14
    vpxor ymm4, ymm4, ymm7
    vpxor ymm7, ymm10, ymmword ptr [r11 - 128]
    vpaddd ymm10, ymm2, ymmword ptr [r10 - 64]
    vpaddd ymm2, ymm2, ymm3
    vpaddd ymm3, ymm5, ymmword ptr [r11 - 64]
    vpxor ymm6, ymm6, ymm8
    vpxor ymm0, ymm4, ymm0
    vpaddd ymm4, ymm5, ymm7
    vpaddd ymm5, ymm13, ymmword ptr [r10 + 96]
    vpsrld ymm7, ymm10, 6
    vpsrld ymm8, ymm10, 11
    vpand ymm11, ymm10, ymmword ptr [r10 + 192]
    vpaddd ymm9, ymm9, ymmword ptr [r11 + 96]
    vmovdqa ymmword ptr [r10 + 64], ymm10
    vpsrld ymm12, ymm3, 6
    vpsrld ymm13, ymm3, 11
    vpand ymm14, ymm3, ymmword ptr [r11 + 192]
    vmovdqa ymmword ptr [r11 + 64], ymm3
    vpxor ymm1, ymm6, ymm1
    vpsrld ymm6, ymm10, 25
    vpaddd ymm0, ymm2, ymm0
    vpsrld ymm2, ymm3, 25
    vpxor ymm7, ymm7, ymm8
    vpslld ymm8, ymm10, 26
    vpxor ymm11, ymm11, ymmword ptr [r10 + 0]
    vpxor ymm12, ymm12, ymm13
    vpslld ymm13, ymm3, 26
    vpxor ymm14, ymm14, ymmword ptr [r11 + 0]
    vpaddd ymm1, ymm4, ymm1
    vpslld ymm4, ymm10, 21
    vmovdqa ymmword ptr [r10 - 64], ymm0
    vpxor ymm6, ymm7, ymm6
    vpsrld ymm7, ymm0, 2
    vpaddd ymm5, ymm11, ymm5
    vpsrld ymm11, ymm0, 13
    vpxor ymm2, ymm12, ymm2
    vpslld ymm12, ymm3, 21
    vpaddd ymm9, ymm14, ymm9
    vpslld ymm14, ymm10, 7
    vpxor ymm10, ymm10, ymmword ptr [r10 + 32]
    vmovdqa ymmword ptr [r11 - 64], ymm1
    vpxor ymm6, ymm6, ymm8
    vpsrld ymm8, ymm1, 2
    vpxor ymm7, ymm7, ymm11
    vpsrld ymm11, ymm1, 13
    vpxor ymm2, ymm2, ymm13
    vpsrld ymm13, ymm0, 22
    vmovdqa ymmword ptr [r10 + 224], ymm10
    vpslld ymm10, ymm3, 7
    vpxor ymm3, ymm3, ymmword ptr [r11 + 32]
    vpxor ymm4, ymm6, ymm4
    vpxor ymm6, ymm8, ymm11
    vpsrld ymm8, ymm1, 22
    vpxor ymm11, ymm0, ymmword ptr [r10 - 96]
    vpxor ymm2, ymm2, ymm12
    vpxor ymm7, ymm7, ymm13
    vpslld ymm12, ymm0, 30
    vpxor ymm13, ymm1, ymmword ptr [r11 - 96]
    vmovdqa ymmword ptr [r11 + 224], ymm3
    vpslld ymm3, ymm1, 30
    vpxor ymm4, ymm4, ymm14
    vpxor ymm6, ymm6, ymm8
    vpand ymm8, ymm11, ymmword ptr [r10 + 128]
    vpslld ymm14, ymm0, 19
    vmovdqa ymmword ptr [r10 + 160], ymm11
    vmovdqa ymm11, ymmword ptr [rax + 96]
    vpxor ymm2, ymm2, ymm10
    vpxor ymm7, ymm7, ymm12
    vpand ymm10, ymm13, ymmword ptr [r11 + 128]
    vpslld ymm12, ymm1, 19
    vmovdqa ymmword ptr [r11 + 160], ymm13
    vmovdqa ymm13, ymmword ptr [rdx + 96]
    vpslld ymm0, ymm0, 10
    vpslld ymm1, ymm1, 10
    vpaddd ymm4, ymm5, ymm4
    vpxor ymm3, ymm6, ymm3
    vpxor ymm5, ymm8, ymmword ptr [r10 - 96]
    vpaddd ymm2, ymm9, ymm2
    vpxor ymm6, ymm7, ymm14
    vpxor ymm7, ymm10, ymmword ptr [r11 - 96]
    vpaddd ymm8, ymm4, ymmword ptr [r10 - 32]
    vpxor ymm3, ymm3, ymm12
    vpaddd ymm4, ymm4, ymm5
    vpaddd ymm5, ymm11, ymmword ptr [r10 + 0]
    vpaddd ymm9, ymm2, ymmword ptr [r11 - 32]
    vpxor ymm0, ymm6, ymm0
    vpaddd ymm2, ymm2, ymm7
    vpaddd ymm6, ymm13, ymmword ptr [r11 + 0]
    vpxor ymm1, ymm3, ymm1
    vpsrld ymm3, ymm8, 6
    vpsrld ymm7, ymm8, 11
    vpand ymm10, ymm8, ymmword ptr [r10 + 224]
    vmovdqa ymmword ptr [r10 + 96], ymm8
    vpsrld ymm11, ymm9, 6
    vpsrld ymm12, ymm9, 11
    vpaddd ymm0, ymm4, ymm0
    vpand ymm4, ymm9, ymmword ptr [r11 + 224]
    vmovdqa ymmword ptr [r11 + 96], ymm9
    vpsrld ymm13, ymm8, 25
    vpsrld ymm14, ymm9, 25
    vpaddd ymm1, ymm2, ymm1
    vpxor ymm2, ymm3, ymm7
    vpslld ymm3, ymm8, 26
    vpslld ymm7, ymm9, 26
    vpxor ymm11, ymm11, ymm12
    vpsrld ymm12, ymm0, 2
    vpxor ymm10, ymm10, ymmword ptr [r10 + 32]
    vpxor ymm4, ymm4, ymmword ptr [r11 + 32]
    vmovdqa ymmword ptr [r10 - 32], ymm0
    vpxor ymm2, ymm2, ymm13
    vpsrld ymm13, ymm0, 13
    vmovdqa ymmword ptr [r11 - 32], ymm1
    vpxor ymm15, ymm8, ymmword ptr [r10 + 64]
    vpxor ymm11, ymm11, ymm14
    vpaddd ymm5, ymm10, ymm5
    vpsrld ymm10, ymm1, 2
    vpslld ymm14, ymm8, 21
    vpslld ymm8, ymm8, 7
    vpaddd ymm4, ymm4, ymm6
    vpxor ymm2, ymm2, ymm3
    vpsrld ymm3, ymm1, 13
    vpxor ymm6, ymm12, ymm13
    vpsrld ymm12, ymm0, 22
    vmovdqa ymmword ptr [r10 + 192], ymm15
    vpxor ymm7, ymm11, ymm7
    vpslld ymm11, ymm9, 21
    vpsrld ymm13, ymm1, 22
    vpxor ymm3, ymm10, ymm3
    vpxor ymm2, ymm2, ymm14
    vpxor ymm10, ymm0, ymmword ptr [r10 - 64]
    vpxor ymm6, ymm6, ymm12
    vpslld ymm12, ymm0, 30
    vpxor ymm7, ymm7, ymm11
    vpslld ymm11, ymm9, 7
    vpxor ymm14, ymm1, ymmword ptr [r11 - 64]
    vpxor ymm9, ymm9, ymmword ptr [r11 + 64]
    vpxor ymm3, ymm3, ymm13
    vpslld ymm13, ymm1, 30
    vpxor ymm2, ymm2, ymm8
    vpand ymm8, ymm10, ymmword ptr [r10 + 160]
    vmovdqa ymmword ptr [r10 + 128], ymm10
    vpxor ymm6, ymm6, ymm12
    vpslld ymm10, ymm0, 19
    vpxor ymm7, ymm7, ymm11
    vpand ymm11, ymm14, ymmword ptr [r11 + 160]
    jmp 9f
9:
    vmovdqa ymmword ptr [r11 + 128], ymm14
    vpslld ymm12, ymm1, 19
    vpslld ymm0, ymm0, 10
    vmovdqa ymmword ptr [r11 + 192], ymm9
    vpxor ymm3, ymm3, ymm13
    vpaddd ymm2, ymm5, ymm2
    vpxor ymm5, ymm8, ymmword ptr [r10 - 64]
    vpslld ymm1, ymm1, 10
    vpxor ymm6, ymm6, ymm10
    vpaddd ymm4, ymm4, ymm7
    vpxor ymm7, ymm11, ymmword ptr [r11 - 64]
    vpxor ymm3, ymm3, ymm12
    vpaddd ymm5, ymm2, ymm5
    vpaddd ymm2, ymm2, ymmword ptr [r10 - 128]
    vpxor ymm0, ymm6, ymm0
    vpaddd ymm6, ymm4, ymm7
    vpaddd ymm4, ymm4, ymmword ptr [r11 - 128]
    vpxor ymm1, ymm3, ymm1
    vmovdqa ymmword ptr [r10 + 0], ymm2
    vpaddd ymm0, ymm5, ymm0
    vmovdqa ymmword ptr [r11 + 0], ymm4
    vpaddd ymm1, ymm6, ymm1
    vmovdqa ymmword ptr [r10 - 128], ymm0
    vmovdqa ymmword ptr [r11 - 128], ymm1
    vmovdqa ymm3, ymm4
    vmovdqa ymm5, ymm2
    vmovdqa ymm2, ymm1
    vmovdqa ymm1, ymm5
    add rax, 256
    add rdx, 256
    sub ebx, 1
    jnz 2b
    mov ebx, 5
3:
    vmovdqa ymm4, ymmword ptr [rcx - 96]
    vmovdqa ymm5, ymmword ptr [r8 + 64]
    vpsrld ymm6, ymm1, 6
    vpsrld ymm7, ymm1, 11
    vmovdqa ymm8, ymmword ptr [rcx - 64]
    vmovdqa ymm9, ymmword ptr [rax - 128]
    vpand ymm10, ymm1, ymmword ptr [r10 + 192]
    vpand ymm11, ymm3, ymmword ptr [r11 + 192]
    vmovdqa ymm12, ymmword ptr [r8 + 96]
    vmovdqa ymm13, ymmword ptr [rax - 96]
    vpsrld ymm14, ymm3, 6
    vpxor ymm6, ymm6, ymm7
    vpsrld ymm7, ymm3, 11
    vpxor ymm10, ymm10, ymmword ptr [r10 + 64]
    vpxor ymm11, ymm11, ymmword ptr [r11 + 64]
    vpxor ymm7, ymm14, ymm7
    vpsrld ymm14, ymm4, 7
    vpaddd ymm9, ymm9, ymmword ptr [r10 + 32]
    vpxor ymm15, ymm1, ymmword ptr [r10 + 96]
    vpaddd ymm13, ymm13, ymmword ptr [r10 + 64]
    vpaddd ymm9, ymm10, ymm9
    vpsrld ymm10, ymm1, 25
    vmovdqa ymmword ptr [r10 + 224], ymm15
    vpslld ymm15, ymm1, 26
    vpxor ymm6, ymm6, ymm10
    vpslld ymm10, ymm1, 21
    vpslld ymm1, ymm1, 7
    vpxor ymm6, ymm6, ymm15
    vpxor ymm6, ymm6, ymm10
    vpsrld ymm10, ymm4, 18
    vpxor ymm10, ymm14, ymm10
    vpslld ymm14, ymm4, 25
    vpxor ymm1, ymm6, ymm1
    vpslld ymm6, ymm4, 14
    vpsrld ymm4, ymm4, 3
    vpxor ymm10, ymm10, ymm14
    vpsrld ymm14, ymm5, 17
    vpaddd ymm1, ymm9, ymm1
    vpsrld ymm9, ymm5, 19
    vpxor ymm6, ymm10, ymm6
    vpxor ymm9, ymm14, ymm9
    vpslld ymm10, ymm5, 15
    vpslld ymm14, ymm5, 13
    vpsrld ymm5, ymm5, 10
    vpaddd ymm15, ymm1, ymmword ptr [r10 - 96]
    vpxor ymm4, ymm6, ymm4
    vpxor ymm6, ymm9, ymm10
    vpsrld ymm9, ymm3, 25
    vmovdqa ymmword ptr [r10 + 32], ymm15
    vpxor ymm10, ymm0, ymmword ptr [r10 - 32]
    vpaddd ymm4, ymm4, ymmword ptr [rcx - 128]
    vpxor ymm6, ymm6, ymm14
    vpxor ymm7, ymm7, ymm9
    vpslld ymm9, ymm3, 26
    vpand ymm14, ymm10, ymmword ptr [r10 + 128]
    vmovdqa ymmword ptr [r10 + 160], ymm10
    vpaddd ymm4, ymm4, ymmword ptr [r8 - 96]
    vpxor ymm5, ymm6, ymm5
    vpxor ymm6, ymm7, ymm9
    vpslld ymm7, ymm3, 21
    vpsrld ymm9, ymm8, 7
    vpxor ymm10, ymm14, ymmword ptr [r10 - 32]
    vpaddd ymm4, ymm4, ymm5
    vpsrld ymm5, ymm8, 18
    vpxor ymm6, ymm6, ymm7
    vpslld ymm7, ymm3, 7
    vpxor ymm3, ymm3, ymmword ptr [r11 + 96]
    vpaddd ymm1, ymm1, ymm10
    vpslld ymm10, ymm8, 25
    vpsrld ymm14, ymm0, 2
    vpxor ymm5, ymm9, ymm5
    vpxor ymm6, ymm6, ymm7
    vpaddd ymm7, ymm4, ymmword ptr [rdx - 128]
    vpsrld ymm9, ymm0, 13
    vmovdqa ymmword ptr [r9 - 128], ymm4
    vmovdqa ymmword ptr [r11 + 224], ymm3
    vpsrld ymm3, ymm0, 22
    vpaddd ymm7, ymm7, ymmword ptr [r11 + 32]
    vpxor ymm5, ymm5, ymm10
    vpxor ymm9, ymm14, ymm9
    vpslld ymm10, ymm8, 14
    vpsrld ymm8, ymm8, 3
    vpslld ymm14, ymm0, 30
    vpaddd ymm7, ymm11, ymm7
    vpxor ymm5, ymm5, ymm10
    vpsrld ymm10, ymm12, 17
    vpxor ymm3, ymm9, ymm3
    vpsrld ymm9, ymm12, 19
    vpslld ymm11, ymm0, 19
    vpslld ymm0, ymm0, 10
    vpaddd ymm6, ymm7, ymm6
    vpxor ymm5, ymm5, ymm8
    vpslld ymm7, ymm12, 15
    vpxor ymm3, ymm3, ymm14
    vpxor ymm8, ymm10, ymm9
    vpslld ymm9, ymm12, 13
    vpsrld ymm10, ymm15, 6
    vpsrld ymm12, ymm12, 10
    vpaddd ymm5, ymm5, ymmword ptr [rcx - 96]
    vpxor ymm3, ymm3, ymm11
    vpaddd ymm11, ymm6, ymmword ptr [r11 - 96]
    vpxor ymm7, ymm8, ymm7
    vpsrld ymm8, ymm15, 11
    vpaddd ymm5, ymm5, ymmword ptr [r8 - 64]
    vpxor ymm0, ymm3, ymm0
    vpsrld ymm3, ymm11, 6
    vmovdqa ymmword ptr [r11 + 32], ymm11
    vpxor ymm7, ymm7, ymm9
    vpsrld ymm9, ymm11, 11
    vpxor ymm8, ymm10, ymm8
    vpsrld ymm10, ymm2, 2
    vpaddd ymm0, ymm1, ymm0
    vpsrld ymm1, ymm2, 13
    vpxor ymm7, ymm7, ymm12
    vpsrld ymm12, ymm15, 25
    vpxor ymm3, ymm3, ymm9
    vpsrld ymm9, ymm11, 25
    vpxor ymm1, ymm10, ymm1
    vpsrld ymm10, ymm2, 22
    vmovdqa ymmword ptr [r10 - 96], ymm0
    vpxor ymm14, ymm2, ymmword ptr [r11 - 32]
    vpxor ymm8, ymm8, ymm12
    vpaddd ymm5, ymm5, ymm7
    vpslld ymm7, ymm15, 26
    vpxor ymm3, ymm3, ymm9
    vpslld ymm9, ymm11, 26
    vpxor ymm1, ymm1, ymm10
    vpslld ymm10, ymm2, 30
    vpand ymm12, ymm14, ymmword ptr [r11 + 128]
    vmovdqa ymmword ptr [r11 + 160], ymm14
    vpxor ymm7, ymm8, ymm7
    vpand ymm8, ymm15, ymmword ptr [r10 + 224]
    vmovdqa ymmword ptr [r9 - 96], ymm5
    vpxor ymm3, ymm3, ymm9
    vpslld ymm9, ymm15, 21
    vpxor ymm1, ymm1, ymm10
    vpaddd ymm10, ymm5, ymmword ptr [rdx - 96]
    vpxor ymm12, ymm12, ymmword ptr [r11 - 32]
    vpxor ymm8, ymm8, ymmword ptr [r10 + 96]
    vpxor ymm7, ymm7, ymm9
    vpand ymm9, ymm11, ymmword ptr [r11 + 224]
    vpaddd ymm10, ymm10, ymmword ptr [r11 + 64]
    vpaddd ymm6, ymm6, ymm12
    vpslld ymm12, ymm11, 21
    vpslld ymm14, ymm2, 19
    vpslld ymm2, ymm2, 10
    vpaddd ymm8, ymm8, ymm13
    vpxor ymm9, ymm9, ymmword ptr [r11 + 96]
    vpxor ymm3, ymm3, ymm12
    vpslld ymm12, ymm15, 7
    jmp 9f
9:
    vpxor ymm1, ymm1, ymm14
    vpslld ymm13, ymm11, 7
    vpxor ymm14, ymm15, ymmword ptr [r10 + 0]
    vpxor ymm11, ymm11, ymmword ptr [r11 + 0]
    vpaddd ymm9, ymm9, ymm10
    vpsrld ymm10, ymm0, 2
    vpxor ymm7, ymm7, ymm12
    vpxor ymm3, ymm3, ymm13
    vpxor ymm1, ymm1, ymm2
    vpsrld ymm2, ymm0, 13
    vpsrld ymm12, ymm0, 22
    vpxor ymm13, ymm0, ymmword ptr [r10 - 128]
    vmovdqa ymmword ptr [r10 + 192], ymm14
    vpslld ymm14, ymm0, 30
    vmovdqa ymmword ptr [r11 + 192], ymm11
    vpslld ymm11, ymm0, 19
    vpslld ymm0, ymm0, 10
    vpaddd ymm7, ymm8, ymm7
    vpaddd ymm3, ymm9, ymm3
    vpaddd ymm1, ymm6, ymm1
    vpxor ymm2, ymm10, ymm2
    vpand ymm6, ymm13, ymmword ptr [r10 + 160]
    vmovdqa ymmword ptr [r10 + 128], ymm13
    vpaddd ymm8, ymm7, ymmword ptr [r10 - 64]
    vpaddd ymm9, ymm3, ymmword ptr [r11 - 64]
    vpsrld ymm10, ymm1, 2
    vpsrld ymm13, ymm1, 13
    vmovdqa ymmword ptr [r11 - 96], ymm1
    vpxor ymm2, ymm2, ymm12
    vmovdqa ymm12, ymmword ptr [rcx - 32]
    vpxor ymm6, ymm6, ymmword ptr [r10 - 128]
    vpxor ymm10, ymm10, ymm13
    vpsrld ymm13, ymm4, 17
    vmovdqa ymmword ptr [r10 + 64], ymm8
    vmovdqa ymmword ptr [r11 + 64], ymm9
    vpxor ymm2, ymm2, ymm14
    vpsrld ymm14, ymm4, 19
    vpaddd ymm6, ymm7, ymm6
    vpslld ymm7, ymm4, 15
    vpxor ymm13, ymm13, ymm14
    vpsrld ymm14, ymm12, 7
    vpxor ymm2, ymm2, ymm11
    vpsrld ymm11, ymm12, 18
    vpxor ymm11, ymm14, ymm11
    vpslld ymm14, ymm12, 25
    vpxor ymm7, ymm13, ymm7
    vpslld ymm13, ymm12, 14
    vpsrld ymm12, ymm12, 3
    vpxor ymm0, ymm2, ymm0
    vpslld ymm2, ymm4, 13
    vpsrld ymm4, ymm4, 10
    vpxor ymm11, ymm11, ymm14
    vpsrld ymm14, ymm8, 6
    vpxor ymm2, ymm7, ymm2
    vpsrld ymm7, ymm8, 11
    vpaddd ymm0, ymm6, ymm0
    vpsrld ymm6, ymm9, 6
    vpxor ymm11, ymm11, ymm13
    vpsrld ymm13, ymm9, 11
    vpxor ymm7, ymm14, ymm7
    vpsrld ymm14, ymm1, 22
    vpxor ymm2, ymm2, ymm4
    vpsrld ymm4, ymm8, 25
    vmovdqa ymmword ptr [r10 - 64], ymm0
    vpxor ymm15, ymm1, ymmword ptr [r11 - 128]
    vpxor ymm11, ymm11, ymm12
    vpxor ymm6, ymm6, ymm13
    vpsrld ymm12, ymm9, 25
    vpxor ymm10, ymm10, ymm14
    vpslld ymm13, ymm1, 30
    vpxor ymm4, ymm7, ymm4
    vmovdqa ymm7, ymmword ptr [rax - 64]
    vpand ymm14, ymm15, ymmword ptr [r11 + 160]
    vmovdqa ymmword ptr [r11 + 128], ymm15
    vpaddd ymm11, ymm11, ymmword ptr [rcx - 64]
    vpxor ymm6, ymm6, ymm12
    vpslld ymm12, ymm8, 26
    vpxor ymm10, ymm10, ymm13
    vpslld ymm13, ymm9, 26
    vpxor ymm14, ymm14, ymmword ptr [r11 - 128]
    vpaddd ymm11, ymm11, ymmword ptr [r8 - 32]
    vpxor ymm4, ymm4, ymm12
    vpslld ymm12, ymm1, 19
    vpslld ymm1, ymm1, 10
    vpxor ymm6, ymm6, ymm13
    vpand ymm13, ymm8, ymmword ptr [r10 + 192]
    vpaddd ymm7, ymm7, ymmword ptr [r10 + 96]
    vpaddd ymm3, ymm3, ymm14
    vpslld ymm14, ymm8, 21
    vpaddd ymm2, ymm11, ymm2
    vpand ymm11, ymm9, ymmword ptr [r11 + 192]
    vpxor ymm10, ymm10, ymm12
    vpslld ymm12, ymm9, 21
    vpxor ymm13, ymm13, ymmword ptr [r10 + 0]
    vpxor ymm4, ymm4, ymm14
    vpslld ymm14, ymm8, 7
    vpxor ymm8, ymm8, ymmword ptr [r10 + 32]
    vpxor ymm11, ymm11, ymmword ptr [r11 + 0]
    vpxor ymm6, ymm6, ymm12
    vpaddd ymm12, ymm2, ymmword ptr [rdx - 64]
    vpxor ymm1, ymm10, ymm1
    vmovdqa ymmword ptr [r9 - 64], ymm2
    vpslld ymm10, ymm9, 7
    vpaddd ymm7, ymm13, ymm7
    vpsrld ymm13, ymm0, 2
    vpxor ymm9, ymm9, ymmword ptr [r11 + 32]
    vpxor ymm4, ymm4, ymm14
    vpsrld ymm14, ymm0, 13
    vmovdqa ymmword ptr [r10 + 224], ymm8
    vpsrld ymm8, ymm0, 22
    vpaddd ymm12, ymm12, ymmword ptr [r11 + 96]
    vpaddd ymm1, ymm3, ymm1
    vpxor ymm3, ymm0, ymmword ptr [r10 - 96]
    vpxor ymm6, ymm6, ymm10
    vpslld ymm10, ymm0, 30
    vmovdqa ymmword ptr [r11 + 224], ymm9
    vpslld ymm9, ymm0, 19
    vpaddd ymm4, ymm7, ymm4
    vpxor ymm7, ymm13, ymm14
    vpslld ymm0, ymm0, 10
    vpaddd ymm11, ymm11, ymm12
    vpsrld ymm12, ymm1, 2
    vpsrld ymm13, ymm1, 13
    vpxor ymm14, ymm1, ymmword ptr [r11 - 96]
    vmovdqa ymmword ptr [r11 - 64], ymm1
    vmovdqa ymmword ptr [r10 + 160], ymm3
    vpand ymm3, ymm3, ymmword ptr [r10 + 128]
    vpaddd ymm15, ymm4, ymmword ptr [r10 - 32]
    vpxor ymm7, ymm7, ymm8
    vpaddd ymm6, ymm11, ymm6
    vmovdqa ymm8, ymmword ptr [rcx + 0]
    vpxor ymm11, ymm12, ymm13
    vpsrld ymm12, ymm5, 17
    vmovdqa ymmword ptr [r11 + 160], ymm14
    vpand ymm13, ymm14, ymmword ptr [r11 + 128]
    vpxor ymm3, ymm3, ymmword ptr [r10 - 96]
    vpxor ymm7, ymm7, ymm10
    vpsrld ymm10, ymm5, 19
    vmovdqa ymmword ptr [r10 + 96], ymm15
    vpxor ymm13, ymm13, ymmword ptr [r11 - 96]
    vpaddd ymm3, ymm4, ymm3
    vpslld ymm4, ymm5, 15
    vpxor ymm10, ymm12, ymm10
    vpaddd ymm12, ymm6, ymmword ptr [r11 - 32]
    vpxor ymm7, ymm7, ymm9
    vpslld ymm9, ymm5, 13
    vpsrld ymm5, ymm5, 10
    vpaddd ymm6, ymm6, ymm13
    vpsrld ymm13, ymm8, 7
    vpxor ymm4, ymm10, ymm4
    jmp 9f
9:
    vpsrld ymm10, ymm8, 18
    vpxor ymm0, ymm7, ymm0
    vpslld ymm7, ymm8, 25
    vmovdqa ymmword ptr [r11 + 96], ymm12
    vpxor ymm10, ymm13, ymm10
    vpslld ymm13, ymm8, 14
    vpsrld ymm8, ymm8, 3
    vpxor ymm4, ymm4, ymm9
    vmovdqa ymm9, ymmword ptr [rax - 32]
    vpaddd ymm0, ymm3, ymm0
    vpsrld ymm3, ymm1, 22
    vpxor ymm7, ymm10, ymm7
    vpsrld ymm10, ymm15, 6
    vpxor ymm4, ymm4, ymm5
    vpsrld ymm5, ymm15, 11
    vpxor ymm3, ymm11, ymm3
    vpsrld ymm11, ymm12, 6
    vmovdqa ymmword ptr [r10 - 32], ymm0
    vpslld ymm14, ymm1, 30
    vpxor ymm7, ymm7, ymm13
    vpxor ymm5, ymm10, ymm5
    vpsrld ymm10, ymm12, 11
    vpslld ymm13, ymm1, 19
    vpxor ymm3, ymm3, ymm14
    vpslld ymm1, ymm1, 10
    vpaddd ymm9, ymm9, ymmword ptr [r10 + 0]
    vpxor ymm7, ymm7, ymm8
    vpsrld ymm8, ymm15, 25
    vpxor ymm10, ymm11, ymm10
    vpsrld ymm11, ymm12, 25
    vpxor ymm3, ymm3, ymm13
    vpslld ymm13, ymm15, 26
    vpaddd ymm7, ymm7, ymmword ptr [rcx - 32]
    vpxor ymm5, ymm5, ymm8
    vpxor ymm8, ymm10, ymm11
    vpslld ymm10, ymm12, 26
    vpand ymm11, ymm15, ymmword ptr [r10 + 224]
    vpxor ymm1, ymm3, ymm1
    vpslld ymm3, ymm15, 21
    vpaddd ymm7, ymm7, ymmword ptr [r8 + 0]
    vpxor ymm5, ymm5, ymm13
    vpand ymm13, ymm12, ymmword ptr [r11 + 224]
    vpxor ymm8, ymm8, ymm10
    vpslld ymm10, ymm12, 21
    vpxor ymm11, ymm11, ymmword ptr [r10 + 32]
    vpaddd ymm1, ymm6, ymm1
    vpslld ymm6, ymm15, 7
    vpxor ymm14, ymm15, ymmword ptr [r10 + 64]
    vpaddd ymm4, ymm7, ymm4
    vpxor ymm3, ymm5, ymm3
    vpxor ymm5, ymm13, ymmword ptr [r11 + 32]
    vpslld ymm7, ymm12, 7
    vpxor ymm8, ymm8, ymm10
    vpaddd ymm9, ymm11, ymm9
    vpsrld ymm10, ymm0, 2
    vpsrld ymm11, ymm0, 13
    vmovdqa ymmword ptr [r11 - 32], ymm1
    vmovdqa ymm13, ymmword ptr [rcx + 32]
    vpxor ymm12, ymm12, ymmword ptr [r11 + 64]
    vmovdqa ymmword ptr [r10 + 192], ymm14
    vpsrld ymm14, ymm2, 17
    vpxor ymm3, ymm3, ymm6
    vpaddd ymm6, ymm4, ymmword ptr [rdx - 32]
    vmovdqa ymmword ptr [r9 - 32], ymm4
    vpxor ymm7, ymm8, ymm7
    vpsrld ymm8, ymm2, 19
    vpxor ymm10, ymm10, ymm11
    vpsrld ymm11, ymm1, 2
    vmovdqa ymmword ptr [r11 + 192], ymm12
    vpsrld ymm12, ymm1, 13
    vpaddd ymm6, ymm6, ymmword ptr [r11 + 0]
    vpaddd ymm3, ymm9, ymm3
    vpslld ymm9, ymm2, 15
    vpxor ymm8, ymm14, ymm8
    vpsrld ymm14, ymm13, 7
    vpxor ymm11, ymm11, ymm12
    vpsrld ymm12, ymm13, 18
    vpaddd ymm5, ymm5, ymm6
    vpslld ymm6, ymm13, 25
    vpaddd ymm15, ymm3, ymmword ptr [r10 - 128]
    vpxor ymm8, ymm8, ymm9
    vpxor ymm9, ymm14, ymm12
    vpslld ymm12, ymm13, 14
    vpsrld ymm13, ymm13, 3
    vpaddd ymm5, ymm5, ymm7
    vpsrld ymm7, ymm0, 22
    vmovdqa ymmword ptr [r10 + 0], ymm15
    vpxor ymm14, ymm0, ymmword ptr [r10 - 64]
    vpxor ymm6, ymm9, ymm6
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm9, ymm5, ymmword ptr [r11 - 128]
    vpand ymm10, ymm14, ymmword ptr [r10 + 160]
    vmovdqa ymmword ptr [r10 + 128], ymm14
    vpxor ymm6, ymm6, ymm12
    vpsrld ymm12, ymm1, 22
    vpxor ymm10, ymm10, ymmword ptr [r10 - 64]
    vmovdqa ymmword ptr [r11 + 0], ymm9
    vpxor ymm6, ymm6, ymm13
    vpslld ymm13, ymm2, 13
    vpxor ymm11, ymm11, ymm12
    vpslld ymm12, ymm0, 30
    vpsrld ymm2, ymm2, 10
    vpaddd ymm3, ymm3, ymm10
    vpxor ymm10, ymm1, ymmword ptr [r11 - 64]
    vpslld ymm14, ymm0, 19
    vpslld ymm0, ymm0, 10
    vpaddd ymm6, ymm6, ymmword ptr [rcx + 0]
    vpxor ymm8, ymm8, ymm13
    vpxor ymm7, ymm7, ymm12
    vpslld ymm12, ymm1, 30
    vmovdqa ymmword ptr [r11 + 128], ymm10
    vpand ymm10, ymm10, ymmword ptr [r11 + 160]
    vpxor ymm11, ymm11, ymm12
    vpsrld ymm12, ymm15, 6
    vpaddd ymm6, ymm6, ymmword ptr [r8 + 32]
    vpxor ymm2, ymm8, ymm2
    vmovdqa ymm8, ymmword ptr [rax + 0]
    vpxor ymm7, ymm7, ymm14
    vpsrld ymm13, ymm15, 11
    vpxor ymm10, ymm10, ymmword ptr [r11 - 64]
    vpaddd ymm2, ymm6, ymm2
    vpsrld ymm6, ymm9, 6
    vpxor ymm12, ymm12, ymm13
    vpsrld ymm13, ymm9, 11
    vpxor ymm0, ymm7, ymm0
    vpslld ymm7, ymm1, 19
    vpslld ymm1, ymm1, 10
    vpaddd ymm5, ymm5, ymm10
    vpsrld ymm10, ymm15, 25
    vpaddd ymm8, ymm8, ymmword ptr [r10 + 32]
    vmovdqa ymmword ptr [r9 + 0], ymm2
    vpxor ymm6, ymm6, ymm13
    vpsrld ymm13, ymm9, 25
    vpxor ymm7, ymm11, ymm7
    vpslld ymm11, ymm15, 26
    vpxor ymm10, ymm12, ymm10
    vpslld ymm12, ymm9, 26
    vpaddd ymm0, ymm3, ymm0
    vpand ymm3, ymm15, ymmword ptr [r10 + 192]
    vpxor ymm6, ymm6, ymm13
    vpxor ymm1, ymm7, ymm1
    vpslld ymm7, ymm15, 21
    vpaddd ymm13, ymm2, ymmword ptr [rdx + 0]
    vpxor ymm10, ymm10, ymm11
    vpand ymm11, ymm9, ymmword ptr [r11 + 192]
    vpxor ymm3, ymm3, ymmword ptr [r10 + 64]
    vmovdqa ymmword ptr [r10 - 128], ymm0
    vpxor ymm6, ymm6, ymm12
    vpslld ymm12, ymm9, 21
    vpaddd ymm1, ymm5, ymm1
    jmp 9f
9:
    vpslld ymm5, ymm15, 7
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm10, ymm13, ymmword ptr [r11 + 32]
    vpxor ymm11, ymm11, ymmword ptr [r11 + 64]
    vpslld ymm13, ymm9, 7
    vpaddd ymm3, ymm3, ymm8
    vpsrld ymm8, ymm0, 2
    vpxor ymm14, ymm15, ymmword ptr [r10 + 96]
    vpxor ymm9, ymm9, ymmword ptr [r11 + 96]
    vpxor ymm6, ymm6, ymm12
    vpsrld ymm12, ymm0, 13
    vmovdqa ymmword ptr [r11 - 128], ymm1
    vpxor ymm5, ymm7, ymm5
    vmovdqa ymm7, ymmword ptr [rcx + 64]
    vpaddd ymm10, ymm11, ymm10
    vpsrld ymm11, ymm1, 2
    vmovdqa ymmword ptr [r10 + 224], ymm14
    vpsrld ymm14, ymm1, 13
    vmovdqa ymmword ptr [r11 + 224], ymm9
    vpsrld ymm9, ymm4, 17
    vpxor ymm6, ymm6, ymm13
    vpsrld ymm13, ymm4, 19
    vpxor ymm8, ymm8, ymm12
    vpsrld ymm12, ymm0, 22
    vpaddd ymm3, ymm3, ymm5
    vpsrld ymm5, ymm1, 22
    vpxor ymm11, ymm11, ymm14
    vpslld ymm14, ymm4, 15
    vpaddd ymm6, ymm10, ymm6
    vpxor ymm9, ymm9, ymm13
    vpxor ymm10, ymm0, ymmword ptr [r10 - 32]
    vpxor ymm8, ymm8, ymm12
    vmovdqa ymm12, ymmword ptr [rax + 32]
    vpsrld ymm13, ymm7, 7
    vpaddd ymm15, ymm3, ymmword ptr [r10 - 96]
    vpxor ymm5, ymm11, ymm5
    vpxor ymm9, ymm9, ymm14
    vpsrld ymm11, ymm7, 18
    vmovdqa ymmword ptr [r10 + 160], ymm10
    vpand ymm10, ymm10, ymmword ptr [r10 + 128]
    vmovdqa ymmword ptr [r10 + 32], ymm15
    vpxor ymm11, ymm13, ymm11
    vpslld ymm13, ymm7, 25
    vpxor ymm10, ymm10, ymmword ptr [r10 - 32]
    vpaddd ymm12, ymm12, ymmword ptr [r10 + 64]
    vpxor ymm11, ymm11, ymm13
    vpslld ymm13, ymm7, 14
    vpsrld ymm7, ymm7, 3
    vpaddd ymm3, ymm3, ymm10
    vpslld ymm10, ymm0, 30
    vpslld ymm14, ymm0, 19
    vpslld ymm0, ymm0, 10
    vpxor ymm11, ymm11, ymm13
    vpxor ymm8, ymm8, ymm10
    vpaddd ymm10, ymm6, ymmword ptr [r11 - 96]
    vpxor ymm7, ymm11, ymm7
    vpxor ymm11, ymm1, ymmword ptr [r11 - 32]
    vpxor ymm8, ymm8, ymm14
    vpslld ymm13, ymm1, 30
    vmovdqa ymmword ptr [r11 + 32], ymm10
    vpaddd ymm7, ymm7, ymmword ptr [rcx + 32]
    vmovdqa ymmword ptr [r11 + 160], ymm11
    vpand ymm11, ymm11, ymmword ptr [r11 + 128]
    vpxor ymm5, ymm5, ymm13
    vpslld ymm13, ymm4, 13
    vpsrld ymm4, ymm4, 10
    vpxor ymm0, ymm8, ymm0
    vpslld ymm8, ymm1, 19
    vpslld ymm1, ymm1, 10
    vpxor ymm11, ymm11, ymmword ptr [r11 - 32]
    vpaddd ymm7, ymm7, ymmword ptr [r8 + 64]
    vpxor ymm9, ymm9, ymm13
    vpsrld ymm13, ymm15, 6
    vpaddd ymm0, ymm3, ymm0
    vpsrld ymm3, ymm15, 11
    vpxor ymm5, ymm5, ymm8
    vpsrld ymm8, ymm10, 6
    vpaddd ymm6, ymm6, ymm11
    vpsrld ymm11, ymm10, 11
    vpxor ymm3, ymm13, ymm3
    vpsrld ymm13, ymm15, 25
    vpxor ymm4, ymm9, ymm4
    vpsrld ymm9, ymm10, 25
    vmovdqa ymmword ptr [r10 - 96], ymm0
    vpxor ymm1, ymm5, ymm1
    vpslld ymm5, ymm15, 26
    vpxor ymm8, ymm8, ymm11
    vpslld ymm11, ymm10, 26
    vpxor ymm3, ymm3, ymm13
    vpaddd ymm4, ymm7, ymm4
    vpand ymm7, ymm15, ymmword ptr [r10 + 224]
    vpslld ymm13, ymm15, 21
    vpaddd ymm1, ymm6, ymm1
    vpand ymm6, ymm10, ymmword ptr [r11 + 224]
    vpxor ymm8, ymm8, ymm9
    vpslld ymm9, ymm10, 21
    vpxor ymm3, ymm3, ymm5
    vpaddd ymm5, ymm4, ymmword ptr [rdx + 32]
    vpxor ymm7, ymm7, ymmword ptr [r10 + 96]
    vmovdqa ymmword ptr [r9 + 32], ymm4
    vpxor ymm6, ymm6, ymmword ptr [r11 + 96]
    vmovdqa ymmword ptr [r11 - 96], ymm1
    vpxor ymm14, ymm15, ymmword ptr [r10 + 0]
    vpslld ymm15, ymm15, 7
    vpxor ymm8, ymm8, ymm11
    vpxor ymm3, ymm3, ymm13
    vmovdqa ymm11, ymmword ptr [rcx + 96]
    vpaddd ymm5, ymm5, ymmword ptr [r11 + 64]
    vpaddd ymm7, ymm7, ymm12
    vpsrld ymm12, ymm0, 2
    vmovdqa ymmword ptr [r10 + 192], ymm14
    vpsrld ymm13, ymm0, 13
    vpxor ymm8, ymm8, ymm9
    vpslld ymm9, ymm10, 7
    vpxor ymm10, ymm10, ymmword ptr [r11 + 0]
    vpxor ymm3, ymm3, ymm15
    vpsrld ymm14, ymm1, 2
    vpaddd ymm5, ymm6, ymm5
    vpsrld ymm6, ymm1, 13
    vpxor ymm12, ymm12, ymm13
    vpsrld ymm13, ymm0, 22
    vpxor ymm8, ymm8, ymm9
    vpsrld ymm9, ymm1, 22
    vmovdqa ymmword ptr [r11 + 192], ymm10
    vpsrld ymm10, ymm2, 17
    vpxor ymm6, ymm14, ymm6
    vpsrld ymm14, ymm11, 7
    vpaddd ymm3, ymm7, ymm3
    vpsrld ymm7, ymm11, 18
    vpxor ymm12, ymm12, ymm13
    vpslld ymm13, ymm11, 25
    vpaddd ymm5, ymm5, ymm8
    vpslld ymm8, ymm11, 14
    vpsrld ymm11, ymm11, 3
    vpxor ymm7, ymm14, ymm7
    vpsrld ymm14, ymm2, 19
    vpxor ymm6, ymm6, ymm9
    vpxor ymm9, ymm0, ymmword ptr [r10 - 128]
    vpaddd ymm15, ymm3, ymmword ptr [r10 - 64]
    vpxor ymm7, ymm7, ymm13
    vpxor ymm10, ymm10, ymm14
    vpslld ymm13, ymm0, 30
    vmovdqa ymmword ptr [r10 + 128], ymm9
    vpand ymm9, ymm9, ymmword ptr [r10 + 160]
    vmovdqa ymmword ptr [r10 + 64], ymm15
    vpxor ymm7, ymm7, ymm8
    vpxor ymm8, ymm1, ymmword ptr [r11 - 128]
    vpxor ymm12, ymm12, ymm13
    vpslld ymm13, ymm1, 30
    vpxor ymm9, ymm9, ymmword ptr [r10 - 128]
    jmp 9f
9:
    vpxor ymm6, ymm6, ymm13
    vpslld ymm13, ymm2, 15
    vpxor ymm7, ymm7, ymm11
    vpslld ymm11, ymm0, 19
    vmovdqa ymmword ptr [r11 + 128], ymm8
    vpand ymm8, ymm8, ymmword ptr [r11 + 160]
    vpslld ymm0, ymm0, 10
    vpaddd ymm3, ymm3, ymm9
    vpaddd ymm9, ymm5, ymmword ptr [r11 - 64]
    vpxor ymm10, ymm10, ymm13
    vpslld ymm13, ymm1, 19
    vpxor ymm11, ymm12, ymm11
    vpslld ymm12, ymm2, 13
    vpxor ymm8, ymm8, ymmword ptr [r11 - 128]
    vpslld ymm1, ymm1, 10
    vpaddd ymm7, ymm7, ymmword ptr [rcx + 64]
    vpsrld ymm2, ymm2, 10
    vmovdqa ymmword ptr [r11 + 64], ymm9
    vpxor ymm6, ymm6, ymm13
    vpsrld ymm13, ymm15, 6
    vpxor ymm10, ymm10, ymm12
    vpsrld ymm12, ymm15, 11
    vpxor ymm0, ymm11, ymm0
    vpsrld ymm11, ymm9, 6
    vpaddd ymm5, ymm5, ymm8
    vpsrld ymm8, ymm9, 11
    vpaddd ymm7, ymm7, ymmword ptr [r8 + 96]
    vpxor ymm1, ymm6, ymm1
    vpxor ymm6, ymm13, ymm12
    vpsrld ymm12, ymm15, 25
    vpxor ymm2, ymm10, ymm2
    vmovdqa ymm10, ymmword ptr [rax + 64]
    vpxor ymm8, ymm11, ymm8
    vpsrld ymm11, ymm9, 25
    vpaddd ymm0, ymm3, ymm0
    vpslld ymm3, ymm15, 26
    vpslld ymm13, ymm9, 26
    vpaddd ymm1, ymm5, ymm1
    vpxor ymm5, ymm6, ymm12
    vpaddd ymm2, ymm7, ymm2
    vpand ymm6, ymm15, ymmword ptr [r10 + 192]
    vpxor ymm7, ymm8, ymm11
    vpslld ymm8, ymm15, 21
    vpsrld ymm11, ymm0, 2
    vpand ymm12, ymm9, ymmword ptr [r11 + 192]
    vmovdqa ymmword ptr [r10 - 64], ymm0
    vpxor ymm3, ymm5, ymm3
    vpsrld ymm5, ymm0, 13
    vpaddd ymm10, ymm10, ymmword ptr [r10 + 96]
    vpxor ymm6, ymm6, ymmword ptr [r10 + 0]
    vmovdqa ymmword ptr [r11 - 64], ymm1
    vmovdqa ymmword ptr [r9 + 64], ymm2
    vpaddd ymm2, ymm2, ymmword ptr [rdx + 64]
    vpxor ymm7, ymm7, ymm13
    vmovdqa ymm13, ymmword ptr [r8 - 128]
    vpxor ymm12, ymm12, ymmword ptr [r11 + 0]
    vpxor ymm14, ymm15, ymmword ptr [r10 + 32]
    vpslld ymm15, ymm15, 7
    vpxor ymm3, ymm3, ymm8
    vpxor ymm5, ymm11, ymm5
    vpslld ymm8, ymm9, 21
    vpaddd ymm6, ymm6, ymm10
    vmovdqa ymm10, ymmword ptr [rax + 96]
    vpaddd ymm2, ymm2, ymmword ptr [r11 + 96]
    vmovdqa ymmword ptr [r10 + 224], ymm14
    vpsrld ymm11, ymm1, 2
    vpxor ymm7, ymm7, ymm8
    vpsrld ymm8, ymm1, 13
    vpxor ymm3, ymm3, ymm15
    vpsrld ymm14, ymm0, 22
    vpaddd ymm2, ymm12, ymm2
    vpsrld ymm12, ymm13, 7
    vpxor ymm8, ymm11, ymm8
    vpsrld ymm11, ymm13, 18
    vpxor ymm5, ymm5, ymm14
    vpslld ymm14, ymm9, 7
    vpaddd ymm3, ymm6, ymm3
    vpsrld ymm6, ymm1, 22
    vpxor ymm9, ymm9, ymmword ptr [r11 + 32]
    vpaddd ymm10, ymm10, ymmword ptr [r10 + 0]
    vpxor ymm11, ymm12, ymm11
    vpslld ymm12, ymm13, 25
    vpxor ymm7, ymm7, ymm14
    vpxor ymm14, ymm0, ymmword ptr [r10 - 96]
    vpxor ymm6, ymm8, ymm6
    vpslld ymm8, ymm0, 30
    vpaddd ymm15, ymm3, ymmword ptr [r10 - 32]
    vmovdqa ymmword ptr [r11 + 224], ymm9
    vpxor ymm9, ymm11, ymm12
    vpxor ymm11, ymm1, ymmword ptr [r11 - 96]
    vpaddd ymm2, ymm2, ymm7
    vpslld ymm7, ymm1, 30
    vmovdqa ymmword ptr [r10 + 160], ymm14
    vpand ymm12, ymm14, ymmword ptr [r10 + 128]
    vpxor ymm5, ymm5, ymm8
    vpslld ymm8, ymm13, 14
    vpsrld ymm13, ymm13, 3
    vmovdqa ymmword ptr [r10 + 96], ymm15
    vpxor ymm6, ymm6, ymm7
    vpsrld ymm7, ymm4, 17
    vmovdqa ymmword ptr [r11 + 160], ymm11
    vpand ymm11, ymm11, ymmword ptr [r11 + 128]
    vpxor ymm8, ymm9, ymm8
    vpsrld ymm9, ymm4, 19
    vpxor ymm12, ymm12, ymmword ptr [r10 - 96]
    vpxor ymm11, ymm11, ymmword ptr [r11 - 96]
    vpxor ymm7, ymm7, ymm9
    vpslld ymm9, ymm0, 19
    vpslld ymm0, ymm0, 10
    vpxor ymm8, ymm8, ymm13
    vpslld ymm13, ymm1, 19
    vpslld ymm1, ymm1, 10
    vpaddd ymm3, ymm3, ymm12
    vpaddd ymm12, ymm2, ymmword ptr [r11 - 32]
    vpaddd ymm2, ymm2, ymm11
    vpslld ymm11, ymm4, 15
    vpxor ymm5, ymm5, ymm9
    vpslld ymm9, ymm4, 13
    vpaddd ymm8, ymm8, ymmword ptr [rcx + 96]
    vpsrld ymm4, ymm4, 10
    vpxor ymm6, ymm6, ymm13
    vpsrld ymm13, ymm15, 6
    vmovdqa ymmword ptr [r11 + 96], ymm12
    vpxor ymm7, ymm7, ymm11
    vpsrld ymm11, ymm15, 11
    vpxor ymm0, ymm5, ymm0
    vpsrld ymm5, ymm12, 6
    vpaddd ymm8, ymm8, ymmword ptr [r9 - 128]
    vpxor ymm1, ymm6, ymm1
    vpsrld ymm6, ymm12, 11
    vpxor ymm7, ymm7, ymm9
    vpxor ymm9, ymm13, ymm11
    vpsrld ymm11, ymm15, 25
    vpsrld ymm13, ymm12, 25
    vpaddd ymm0, ymm3, ymm0
    vpslld ymm3, ymm15, 26
    vpaddd ymm1, ymm2, ymm1
    vpxor ymm2, ymm5, ymm6
    vpslld ymm5, ymm12, 26
    vpand ymm6, ymm15, ymmword ptr [r10 + 224]
    vpxor ymm4, ymm7, ymm4
    vpxor ymm7, ymm9, ymm11
    vpslld ymm9, ymm15, 21
    vpand ymm11, ymm12, ymmword ptr [r11 + 224]
    vmovdqa ymmword ptr [r10 - 32], ymm0
    vpxor ymm2, ymm2, ymm13
    vpsrld ymm13, ymm0, 2
    vpxor ymm6, ymm6, ymmword ptr [r10 + 32]
    vmovdqa ymmword ptr [r11 - 32], ymm1
    vpxor ymm14, ymm15, ymmword ptr [r10 + 64]
    jmp 9f
9:
    vpaddd ymm4, ymm8, ymm4
    vpxor ymm3, ymm7, ymm3
    vpsrld ymm7, ymm0, 13
    vpslld ymm8, ymm15, 7
    vpxor ymm11, ymm11, ymmword ptr [r11 + 32]
    vpxor ymm2, ymm2, ymm5
    vpsrld ymm5, ymm1, 2
    vpaddd ymm6, ymm6, ymm10
    vpsrld ymm10, ymm1, 13
    vmovdqa ymmword ptr [r10 + 192], ymm14
    vpxor ymm7, ymm13, ymm7
    vpsrld ymm13, ymm0, 22
    vpaddd ymm14, ymm4, ymmword ptr [rdx + 96]
    vpxor ymm3, ymm3, ymm9
    vmovdqa ymmword ptr [r9 + 96], ymm4
    vpslld ymm4, ymm12, 21
    vpsrld ymm9, ymm1, 22
    vpxor ymm5, ymm5, ymm10
    vpxor ymm10, ymm0, ymmword ptr [r10 - 64]
    vpxor ymm7, ymm7, ymm13
    vpslld ymm13, ymm0, 30
    vpaddd ymm14, ymm14, ymmword ptr [r11 + 0]
    vpxor ymm3, ymm3, ymm8
    vpxor ymm2, ymm2, ymm4
    vpslld ymm4, ymm12, 7
    vpxor ymm8, ymm1, ymmword ptr [r11 - 64]
    vpxor ymm12, ymm12, ymmword ptr [r11 + 64]
    vpxor ymm5, ymm5, ymm9
    vpslld ymm9, ymm1, 30
    vmovdqa ymmword ptr [r10 + 128], ymm10
    vpand ymm10, ymm10, ymmword ptr [r10 + 160]
    vpxor ymm7, ymm7, ymm13
    vpslld ymm13, ymm0, 19
    vpaddd ymm11, ymm11, ymm14
    vpslld ymm14, ymm1, 19
    vpxor ymm2, ymm2, ymm4
    vpand ymm4, ymm8, ymmword ptr [r11 + 160]
    vpaddd ymm3, ymm6, ymm3
    vpslld ymm0, ymm0, 10
    vmovdqa ymmword ptr [r11 + 192], ymm12
    vmovdqa ymmword ptr [r11 + 128], ymm8
    vpxor ymm5, ymm5, ymm9
    vpxor ymm6, ymm10, ymmword ptr [r10 - 64]
    vpslld ymm1, ymm1, 10
    vpxor ymm7, ymm7, ymm13
    vpaddd ymm2, ymm11, ymm2
    vpxor ymm4, ymm4, ymmword ptr [r11 - 64]
    vpaddd ymm8, ymm3, ymmword ptr [r10 - 128]
    vpxor ymm5, ymm5, ymm14
    vpaddd ymm3, ymm3, ymm6
    vpxor ymm0, ymm7, ymm0
    vpaddd ymm4, ymm2, ymm4
    vpaddd ymm2, ymm2, ymmword ptr [r11 - 128]
    vmovdqa ymmword ptr [r10 + 0], ymm8
    vpxor ymm1, ymm5, ymm1
    vpaddd ymm0, ymm3, ymm0
    vmovdqa ymmword ptr [r11 + 0], ymm2
    vpaddd ymm1, ymm4, ymm1
    vmovdqa ymmword ptr [r10 - 128], ymm0
    vmovdqa ymmword ptr [r11 - 128], ymm1
    vmovdqa ymm3, ymm2
    vmovdqa ymm2, ymm1
    vmovdqa ymm1, ymm8
    add rax, 256
    add rdx, 256
    mov rcx, r8
    mov r8, r9
    add r9, 256
    sub ebx, 1
    jnz 3b
    pop rbx
    vmovdqa ymm4, ymmword ptr [rcx - 96]
    vmovdqa ymm5, ymmword ptr [r8 + 64]
    vpsrld ymm6, ymm3, 6
    vpsrld ymm7, ymm3, 11
    vmovdqa ymm8, ymmword ptr [rcx - 64]
    vpand ymm9, ymm3, ymmword ptr [r11 + 192]
    vmovdqa ymm10, ymmword ptr [r8 + 96]
    vpxor ymm11, ymm3, ymmword ptr [r11 + 96]
    vmovdqa ymm12, ymmword ptr [rax - 128]
    vmovdqa ymm13, ymmword ptr [rax - 96]
    vpsrld ymm14, ymm3, 25
    vpxor ymm6, ymm6, ymm7
    vpslld ymm7, ymm3, 26
    vpxor ymm9, ymm9, ymmword ptr [r11 + 64]
    vmovdqa ymmword ptr [r11 + 224], ymm11
    vpslld ymm11, ymm3, 21
    vpslld ymm3, ymm3, 7
    vpxor ymm6, ymm6, ymm14
    vpsrld ymm14, ymm4, 7
    vpaddd ymm12, ymm12, ymmword ptr [r10 + 32]
    vpand ymm15, ymm1, ymmword ptr [r10 + 192]
    vpaddd ymm13, ymm13, ymmword ptr [r10 + 64]
    vpxor ymm6, ymm6, ymm7
    vpxor ymm7, ymm15, ymmword ptr [r10 + 64]
    vpxor ymm15, ymm1, ymmword ptr [r10 + 96]
    vpxor ymm6, ymm6, ymm11
    vpaddd ymm7, ymm7, ymm12
    vpsrld ymm11, ymm4, 18
    vpsrld ymm12, ymm1, 6
    vmovdqa ymmword ptr [r10 + 224], ymm15
    vpsrld ymm15, ymm1, 11
    vpxor ymm11, ymm14, ymm11
    vpxor ymm3, ymm6, ymm3
    vpslld ymm6, ymm4, 25
    vpsrld ymm14, ymm1, 25
    vpxor ymm12, ymm12, ymm15
    vpslld ymm15, ymm1, 26
    vpxor ymm6, ymm11, ymm6
    vpslld ymm11, ymm1, 21
    vpslld ymm1, ymm1, 7
    vpxor ymm12, ymm12, ymm14
    vpxor ymm12, ymm12, ymm15
    vpslld ymm14, ymm4, 14
    vpsrld ymm4, ymm4, 3
    vpxor ymm6, ymm6, ymm14
    vpsrld ymm14, ymm5, 17
    vpxor ymm11, ymm12, ymm11
    vpsrld ymm12, ymm5, 19
    vpxor ymm12, ymm14, ymm12
    vpslld ymm14, ymm5, 15
    vpxor ymm4, ymm6, ymm4
    vpslld ymm6, ymm5, 13
    vpsrld ymm5, ymm5, 10
    vpxor ymm1, ymm11, ymm1
    vpsrld ymm11, ymm8, 7
    vpxor ymm12, ymm12, ymm14
    vpaddd ymm4, ymm4, ymmword ptr [rcx - 128]
    vpsrld ymm14, ymm8, 18
    vpaddd ymm1, ymm7, ymm1
    vpslld ymm7, ymm8, 25
    vpxor ymm6, ymm12, ymm6
    vpaddd ymm4, ymm4, ymmword ptr [r8 - 96]
    vpxor ymm11, ymm11, ymm14
    vpslld ymm12, ymm8, 14
    vpsrld ymm14, ymm10, 17
    vpsrld ymm8, ymm8, 3
    vpaddd ymm15, ymm1, ymmword ptr [r10 - 96]
    vpxor ymm5, ymm6, ymm5
    vpxor ymm6, ymm11, ymm7
    vpsrld ymm7, ymm10, 19
    vmovdqa ymmword ptr [r10 + 32], ymm15
    vpxor ymm11, ymm0, ymmword ptr [r10 - 32]
    vpaddd ymm4, ymm4, ymm5
    vpxor ymm5, ymm6, ymm12
    vpxor ymm6, ymm14, ymm7
    vpslld ymm7, ymm10, 15
    vpslld ymm12, ymm10, 13
    vpsrld ymm10, ymm10, 10
    vpand ymm14, ymm11, ymmword ptr [r10 + 128]
    vmovdqa ymmword ptr [r10 + 160], ymm11
    vpxor ymm5, ymm5, ymm8
    vpaddd ymm8, ymm4, ymmword ptr [rdx - 128]
    vpxor ymm6, ymm6, ymm7
    vpsrld ymm7, ymm0, 2
    vpxor ymm11, ymm14, ymmword ptr [r10 - 32]
    vpaddd ymm8, ymm8, ymmword ptr [r11 + 32]
    vpaddd ymm5, ymm5, ymmword ptr [rcx - 96]
    vpxor ymm6, ymm6, ymm12
    vpsrld ymm12, ymm0, 13
    vpaddd ymm1, ymm1, ymm11
    vpsrld ymm11, ymm0, 22
    vpslld ymm14, ymm0, 30
    vpaddd ymm8, ymm9, ymm8
    vpaddd ymm5, ymm5, ymmword ptr [r8 - 64]
    vpxor ymm6, ymm6, ymm10
    vpxor ymm7, ymm7, ymm12
    vpslld ymm9, ymm0, 19
    vpsrld ymm10, ymm15, 6
    vpslld ymm0, ymm0, 10
    vpaddd ymm3, ymm8, ymm3
    vpaddd ymm5, ymm5, ymm6
    vpxor ymm6, ymm7, ymm11
    vpsrld ymm7, ymm15, 11
    vpsrld ymm8, ymm15, 25
    vpslld ymm11, ymm15, 26
    vpxor ymm6, ymm6, ymm14
    vpaddd ymm12, ymm3, ymmword ptr [r11 - 96]
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm10, ymm5, ymmword ptr [rdx - 96]
    vpaddd ymm10, ymm10, ymmword ptr [r11 + 64]
    vpxor ymm6, ymm6, ymm9
    vpsrld ymm9, ymm12, 6
    vpxor ymm7, ymm7, ymm8
    vmovdqa ymmword ptr [r11 + 32], ymm12
    vpsrld ymm8, ymm12, 11
    vpxor ymm0, ymm6, ymm0
    vpsrld ymm6, ymm12, 25
    vpxor ymm7, ymm7, ymm11
    vpslld ymm11, ymm12, 26
    vpxor ymm8, ymm9, ymm8
    vpand ymm9, ymm12, ymmword ptr [r11 + 224]
    vpaddd ymm0, ymm1, ymm0
    vpslld ymm1, ymm12, 21
    vpxor ymm6, ymm8, ymm6
    vpxor ymm8, ymm9, ymmword ptr [r11 + 96]
    vpslld ymm9, ymm12, 7
    vpxor ymm12, ymm12, ymmword ptr [r11 + 0]
    vmovdqa ymmword ptr [r10 - 96], ymm0
    vpxor ymm14, ymm2, ymmword ptr [r11 - 32]
    vpxor ymm6, ymm6, ymm11
    vpaddd ymm8, ymm8, ymm10
    vmovdqa ymmword ptr [r11 + 192], ymm12
    vpand ymm10, ymm15, ymmword ptr [r10 + 224]
    vpslld ymm11, ymm15, 21
    vpand ymm12, ymm14, ymmword ptr [r11 + 128]
    vmovdqa ymmword ptr [r11 + 160], ymm14
    vpxor ymm1, ymm6, ymm1
    vpxor ymm6, ymm10, ymmword ptr [r10 + 96]
    vpxor ymm7, ymm7, ymm11
    vpslld ymm10, ymm15, 7
    vpsrld ymm11, ymm0, 2
    vpxor ymm14, ymm15, ymmword ptr [r10 + 0]
    vpxor ymm12, ymm12, ymmword ptr [r11 - 32]
    vpxor ymm1, ymm1, ymm9
    vpsrld ymm9, ymm0, 13
    vpaddd ymm6, ymm6, ymm13
    vpxor ymm7, ymm7, ymm10
    vpsrld ymm10, ymm0, 22
    vpxor ymm13, ymm0, ymmword ptr [r10 - 128]
    vmovdqa ymmword ptr [r10 + 192], ymm14
    jmp 9f
9:
    vpslld ymm14, ymm0, 30
    vpaddd ymm3, ymm3, ymm12
    vpslld ymm12, ymm0, 19
    vpslld ymm0, ymm0, 10
    vpaddd ymm1, ymm8, ymm1
    vpxor ymm8, ymm11, ymm9
    vpaddd ymm6, ymm6, ymm7
    vpsrld ymm7, ymm2, 2
    vpand ymm9, ymm13, ymmword ptr [r10 + 160]
    vmovdqa ymmword ptr [r10 + 128], ymm13
    vpsrld ymm11, ymm2, 13
    vpsrld ymm13, ymm2, 22
    vpslld ymm15, ymm2, 30
    vpaddd ymm1, ymm1, ymmword ptr [r11 - 64]
    vpxor ymm8, ymm8, ymm10
    vpslld ymm10, ymm2, 19
    vpslld ymm2, ymm2, 10
    vpxor ymm9, ymm9, ymmword ptr [r10 - 128]
    vpxor ymm7, ymm7, ymm11
    vpxor ymm8, ymm8, ymm14
    vpaddd ymm11, ymm6, ymmword ptr [r10 - 64]
    vmovdqa ymmword ptr [r11 + 64], ymm1
    vpaddd ymm6, ymm6, ymm9
    vpxor ymm7, ymm7, ymm13
    vpxor ymm8, ymm8, ymm12
    vmovdqa ymmword ptr [r10 + 64], ymm11
    vpxor ymm7, ymm7, ymm15
    vpxor ymm0, ymm8, ymm0
    vpxor ymm7, ymm7, ymm10
    vpaddd ymm0, ymm6, ymm0
    vpxor ymm2, ymm7, ymm2
    vmovdqa ymmword ptr [r10 - 64], ymm0
    vpaddd ymm2, ymm3, ymm2
    vmovdqa ymmword ptr [r11 - 96], ymm2
    vmovdqa ymm2, ymmword ptr [rcx - 32]
    vpsrld ymm3, ymm4, 17
    vpsrld ymm6, ymm4, 19
    vmovdqa ymm7, ymmword ptr [rcx + 0]
    vpand ymm8, ymm1, ymmword ptr [r11 + 192]
    vpxor ymm9, ymm1, ymmword ptr [r11 + 32]
    vmovdqa ymm10, ymmword ptr [rax - 64]
    vmovdqa ymm12, ymmword ptr [rax - 32]
    vpslld ymm13, ymm4, 15
    vpslld ymm14, ymm4, 13
    vpsrld ymm4, ymm4, 10
    vpxor ymm3, ymm3, ymm6
    vpsrld ymm6, ymm1, 6
    vpxor ymm8, ymm8, ymmword ptr [r11 + 0]
    vmovdqa ymmword ptr [r11 + 224], ymm9
    vpsrld ymm9, ymm1, 11
    vpxor ymm3, ymm3, ymm13
    vpsrld ymm13, ymm2, 7
    vpxor ymm6, ymm6, ymm9
    vpsrld ymm9, ymm2, 18
    vpaddd ymm10, ymm10, ymmword ptr [r10 + 96]
    vpand ymm15, ymm11, ymmword ptr [r10 + 192]
    vpaddd ymm12, ymm12, ymmword ptr [r10 + 0]
    vpxor ymm9, ymm13, ymm9
    vpxor ymm3, ymm3, ymm14
    vpslld ymm13, ymm2, 25
    vpxor ymm14, ymm15, ymmword ptr [r10 + 0]
    vpxor ymm15, ymm11, ymmword ptr [r10 + 32]
    vpxor ymm9, ymm9, ymm13
    vpxor ymm3, ymm3, ymm4
    vpslld ymm4, ymm2, 14
    vpsrld ymm2, ymm2, 3
    vpaddd ymm10, ymm14, ymm10
    vpsrld ymm13, ymm1, 25
    vpsrld ymm14, ymm11, 6
    vmovdqa ymmword ptr [r10 + 224], ymm15
    vpsrld ymm15, ymm11, 11
    vpxor ymm4, ymm9, ymm4
    vpsrld ymm9, ymm11, 25
    vpxor ymm6, ymm6, ymm13
    vpslld ymm13, ymm11, 26
    vpxor ymm14, ymm14, ymm15
    vpslld ymm15, ymm11, 21
    vpslld ymm11, ymm11, 7
    vpxor ymm2, ymm4, ymm2
    vpxor ymm4, ymm14, ymm9
    vpslld ymm9, ymm1, 26
    vpaddd ymm2, ymm2, ymmword ptr [rcx - 64]
    vpxor ymm6, ymm6, ymm9
    vpslld ymm9, ymm1, 21
    vpslld ymm1, ymm1, 7
    vpxor ymm4, ymm4, ymm13
    vpaddd ymm2, ymm2, ymmword ptr [r8 - 32]
    vpsrld ymm13, ymm7, 7
    vpxor ymm6, ymm6, ymm9
    vpsrld ymm9, ymm7, 18
    vpxor ymm4, ymm4, ymm15
    vpslld ymm14, ymm7, 25
    vpaddd ymm2, ymm2, ymm3
    vpslld ymm3, ymm7, 14
    vpsrld ymm7, ymm7, 3
    vpxor ymm9, ymm13, ymm9
    vpxor ymm1, ymm6, ymm1
    vpsrld ymm6, ymm5, 17
    vpsrld ymm13, ymm5, 19
    vpxor ymm4, ymm4, ymm11
    vpaddd ymm11, ymm2, ymmword ptr [rdx - 64]
    vpxor ymm9, ymm9, ymm14
    vpxor ymm6, ymm6, ymm13
    vpslld ymm13, ymm5, 15
    vpslld ymm14, ymm5, 13
    vpaddd ymm11, ymm11, ymmword ptr [r11 + 96]
    vpsrld ymm5, ymm5, 10
    vpaddd ymm4, ymm10, ymm4
    vpsrld ymm10, ymm0, 2
    vpxor ymm3, ymm9, ymm3
    vpxor ymm6, ymm6, ymm13
    vpsrld ymm9, ymm0, 13
    vpsrld ymm13, ymm0, 22
    vpaddd ymm8, ymm8, ymm11
    vpxor ymm11, ymm0, ymmword ptr [r10 - 96]
    vpaddd ymm15, ymm4, ymmword ptr [r10 - 32]
    vpxor ymm3, ymm3, ymm7
    vpxor ymm6, ymm6, ymm14
    vpxor ymm7, ymm10, ymm9
    vpslld ymm9, ymm0, 30
    vpaddd ymm1, ymm8, ymm1
    vpand ymm8, ymm11, ymmword ptr [r10 + 128]
    vpslld ymm10, ymm0, 19
    vpslld ymm0, ymm0, 10
    vmovdqa ymmword ptr [r10 + 160], ymm11
    vmovdqa ymmword ptr [r10 + 96], ymm15
    vpsrld ymm11, ymm15, 6
    vpaddd ymm3, ymm3, ymmword ptr [rcx - 32]
    vpxor ymm5, ymm6, ymm5
    vpxor ymm6, ymm7, ymm13
    vpsrld ymm7, ymm15, 11
    vpaddd ymm1, ymm1, ymmword ptr [r11 - 32]
    vpxor ymm8, ymm8, ymmword ptr [r10 - 96]
    vpsrld ymm13, ymm15, 25
    vpaddd ymm3, ymm3, ymmword ptr [r8 + 0]
    vpxor ymm6, ymm6, ymm9
    vpxor ymm7, ymm11, ymm7
    vpslld ymm9, ymm15, 26
    vpsrld ymm11, ymm1, 6
    vpaddd ymm4, ymm4, ymm8
    vpsrld ymm8, ymm1, 11
    vmovdqa ymmword ptr [r11 + 96], ymm1
    vpaddd ymm3, ymm3, ymm5
    vpsrld ymm5, ymm1, 25
    vpxor ymm6, ymm6, ymm10
    vpslld ymm10, ymm1, 26
    vpxor ymm8, ymm11, ymm8
    vpand ymm11, ymm1, ymmword ptr [r11 + 224]
    vpxor ymm7, ymm7, ymm13
    vpslld ymm13, ymm1, 21
    jmp 9f
9:
    vpaddd ymm3, ymm3, ymmword ptr [rdx - 32]
    vpxor ymm0, ymm6, ymm0
    vpslld ymm6, ymm1, 7
    vpxor ymm1, ymm1, ymmword ptr [r11 + 64]
    vpxor ymm5, ymm8, ymm5
    vpxor ymm8, ymm11, ymmword ptr [r11 + 32]
    vpand ymm11, ymm15, ymmword ptr [r10 + 224]
    vpxor ymm7, ymm7, ymm9
    vpslld ymm9, ymm15, 21
    vpaddd ymm3, ymm3, ymmword ptr [r11 + 0]
    vpaddd ymm0, ymm4, ymm0
    vmovdqa ymmword ptr [r11 + 192], ymm1
    vpslld ymm1, ymm15, 7
    vpxor ymm4, ymm15, ymmword ptr [r10 + 64]
    vpxor ymm5, ymm5, ymm10
    vpxor ymm10, ymm11, ymmword ptr [r10 + 32]
    vpxor ymm7, ymm7, ymm9
    vpaddd ymm3, ymm8, ymm3
    vpsrld ymm8, ymm0, 2
    vpsrld ymm9, ymm0, 13
    vpxor ymm11, ymm0, ymmword ptr [r10 - 64]
    vmovdqa ymmword ptr [r10 - 32], ymm0
    vmovdqa ymm14, ymmword ptr [rcx + 32]
    vmovdqa ymmword ptr [r10 + 192], ymm4
    vpxor ymm4, ymm5, ymm13
    vpsrld ymm5, ymm2, 17
    vpsrld ymm13, ymm2, 19
    vpaddd ymm10, ymm10, ymm12
    vpslld ymm12, ymm2, 15
    vpxor ymm1, ymm7, ymm1
    vpslld ymm7, ymm2, 13
    vpsrld ymm2, ymm2, 10
    vpxor ymm8, ymm8, ymm9
    vpsrld ymm9, ymm0, 22
    vmovdqa ymmword ptr [r10 + 128], ymm11
    vpand ymm11, ymm11, ymmword ptr [r10 + 160]
    vpxor ymm4, ymm4, ymm6
    vpxor ymm5, ymm5, ymm13
    vpslld ymm6, ymm0, 30
    vpslld ymm13, ymm0, 19
    vpaddd ymm1, ymm10, ymm1
    vpslld ymm0, ymm0, 10
    vpsrld ymm10, ymm14, 7
    vpxor ymm8, ymm8, ymm9
    vpsrld ymm9, ymm14, 18
    vpxor ymm11, ymm11, ymmword ptr [r10 - 64]
    vpaddd ymm3, ymm3, ymm4
    vpslld ymm4, ymm14, 25
    vpxor ymm5, ymm5, ymm12
    vpslld ymm12, ymm14, 14
    vpsrld ymm14, ymm14, 3
    vpaddd ymm15, ymm1, ymmword ptr [r10 - 128]
    vpxor ymm9, ymm10, ymm9
    vpxor ymm6, ymm8, ymm6
    vpaddd ymm1, ymm1, ymm11
    vpaddd ymm3, ymm3, ymmword ptr [r11 - 128]
    vpxor ymm5, ymm5, ymm7
    vmovdqa ymmword ptr [r10 + 0], ymm15
    vpxor ymm4, ymm9, ymm4
    vpxor ymm6, ymm6, ymm13
    vpsrld ymm7, ymm3, 6
    vpsrld ymm8, ymm3, 11
    vpxor ymm2, ymm5, ymm2
    vpand ymm5, ymm3, ymmword ptr [r11 + 192]
    vmovdqa ymmword ptr [r11 + 0], ymm3
    vpsrld ymm9, ymm3, 25
    vpslld ymm10, ymm3, 26
    vpxor ymm11, ymm3, ymmword ptr [r11 + 96]
    vpxor ymm4, ymm4, ymm12
    vpslld ymm12, ymm3, 21
    vpslld ymm3, ymm3, 7
    vpxor ymm0, ymm6, ymm0
    vpxor ymm6, ymm7, ymm8
    vpxor ymm5, ymm5, ymmword ptr [r11 + 64]
    vmovdqa ymmword ptr [r11 + 224], ymm11
    vpxor ymm4, ymm4, ymm14
    vpaddd ymm0, ymm1, ymm0
    vpxor ymm1, ymm6, ymm9
    vpaddd ymm4, ymm4, ymmword ptr [rcx + 0]
    vmovdqa ymmword ptr [r10 - 128], ymm0
    vmovdqa ymm6, ymmword ptr [r10 - 32]
    vmovdqa ymm7, ymmword ptr [r10 - 64]
    vmovdqa ymm8, ymmword ptr [r10 - 96]
    vmovdqa ymm9, ymmword ptr [r10 + 96]
    vmovdqa ymm11, ymmword ptr [r10 + 64]
    vmovdqa ymm13, ymmword ptr [r10 + 32]
    vpaddd ymm0, ymm0, ymmword ptr [rsi + 320]
    vpaddd ymm14, ymm15, ymmword ptr [rsi + 448]
    vpxor ymm1, ymm1, ymm10
    vpaddd ymm4, ymm4, ymmword ptr [r8 + 32]
    vpaddd ymm10, ymm0, ymmword ptr [rdi + 2880]
    vmovdqa ymmword ptr [rdi + 14336], ymm0
    vpaddd ymm0, ymm14, ymmword ptr [rdi + 3008]
    vmovdqa ymmword ptr [rdi + 14464], ymm14
    vpxor ymm1, ymm1, ymm12
    vpaddd ymm2, ymm4, ymm2
    vpaddd ymm4, ymm6, ymmword ptr [rsi + 352]
    vpaddd ymm6, ymm7, ymmword ptr [rsi + 384]
    vpaddd ymm7, ymm8, ymmword ptr [rsi + 416]
    vmovdqa ymmword ptr [rdi + 4864], ymm10
    vmovdqa ymmword ptr [rdi + 4992], ymm0
    vpxor ymm0, ymm1, ymm3
    vpaddd ymm1, ymm9, ymmword ptr [rsi + 480]
    vpaddd ymm3, ymm11, ymmword ptr [rsi + 512]
    vpaddd ymm8, ymm13, ymmword ptr [rsi + 544]
    vpaddd ymm2, ymm2, ymmword ptr [rdx + 0]
    vpaddd ymm9, ymm4, ymmword ptr [rdi + 2912]
    vpaddd ymm10, ymm6, ymmword ptr [rdi + 2944]
    vpaddd ymm11, ymm7, ymmword ptr [rdi + 2976]
    vmovdqa ymmword ptr [rdi + 14368], ymm4
    vmovdqa ymmword ptr [rdi + 14400], ymm6
    vmovdqa ymmword ptr [rdi + 14432], ymm7
    vpaddd ymm4, ymm1, ymmword ptr [rdi + 3040]
    vpaddd ymm6, ymm3, ymmword ptr [rdi + 3072]
    vpaddd ymm7, ymm8, ymmword ptr [rdi + 3104]
    vmovdqa ymmword ptr [rdi + 14496], ymm1
    vmovdqa ymmword ptr [rdi + 14528], ymm3
    vmovdqa ymmword ptr [rdi + 14560], ymm8
    vpaddd ymm1, ymm2, ymmword ptr [r11 + 32]
    vmovdqa ymmword ptr [rdi + 4896], ymm9
    vmovdqa ymmword ptr [rdi + 4928], ymm10
    vmovdqa ymmword ptr [rdi + 4960], ymm11
    vmovdqa ymmword ptr [rdi + 5024], ymm4
    vmovdqa ymmword ptr [rdi + 5056], ymm6
    vmovdqa ymmword ptr [rdi + 5088], ymm7
    vpaddd ymm1, ymm5, ymm1
    vpaddd ymm0, ymm1, ymm0
    vpaddd ymm0, ymm0, ymmword ptr [r11 - 96]
    vpaddd ymm1, ymm0, ymmword ptr [rdi + 3456]
    vmovdqa ymmword ptr [r11 + 32], ymm0
    vpshufb ymm0, ymm1, ymmword ptr [rdi + 2848]
    vpminud ymm1, ymm0, ymmword ptr [rdi + 2816]
    vpcmpeqd ymm0, ymm1, ymm0
    vmovmskps eax, ymm0
    vzeroupper
    ret
