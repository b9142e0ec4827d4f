# Made by `cargo run -p hashgrind-kernelgen -- emit`: do not edit.
    lea rax, [rdi + 1408]
    lea rdx, [rdi + 5504]
    lea rcx, [rdi + 10368]
    lea r8, [rdi + 10624]
    lea r9, [rdi + 10880]
    mov esi, 6
2:
    vmovdqa ymm0, ymmword ptr [rcx - 96]
    vmovdqa ymm1, ymmword ptr [rcx - 64]
    vmovdqa ymm2, ymmword ptr [r8 + 64]
    vmovdqa ymm3, ymmword ptr [r8 + 96]
    vpsrld ymm4, ymm0, 7
    vpsrld ymm5, ymm0, 18
    vpsrld ymm6, ymm1, 7
    vpsrld ymm7, ymm1, 18
    vpslld ymm8, ymm0, 25
    vpslld ymm9, ymm1, 25
    vpxor ymm4, ymm4, ymm5
    vpslld ymm5, ymm0, 14
    vpsrld ymm10, ymm2, 17
    vpxor ymm6, ymm6, ymm7
    vpsrld ymm7, ymm2, 19
    vpslld ymm11, ymm1, 14
    vpsrld ymm12, ymm3, 17
    vpsrld ymm13, ymm3, 19
    vpxor ymm4, ymm4, ymm8
    vpsrld ymm0, ymm0, 3
    vpslld ymm8, ymm2, 15
    vpxor ymm6, ymm6, ymm9
    vpxor ymm7, ymm10, ymm7
    vpsrld ymm1, ymm1, 3
    vpslld ymm9, ymm3, 15
    vpxor ymm10, ymm12, ymm13
    vpslld ymm12, ymm2, 13
    vpslld ymm13, ymm3, 13
    vpxor ymm4, ymm4, ymm5
    vpsrld ymm2, ymm2, 10
    vpsrld ymm3, ymm3, 10
    vpxor ymm5, ymm6, ymm11
    vpxor ymm6, ymm7, ymm8
    vpxor ymm7, ymm10, ymm9
    vpxor ymm0, ymm4, ymm0
    vpxor ymm1, ymm5, ymm1
    vpxor ymm4, ymm6, ymm12
    vpxor ymm5, ymm7, ymm13
    vpaddd ymm0, ymm0, ymmword ptr [rcx - 128]
    vpaddd ymm1, ymm1, ymmword ptr [rcx - 96]
    vpxor ymm2, ymm4, ymm2
    vpxor ymm3, ymm5, ymm3
    vpaddd ymm0, ymm0, ymmword ptr [r8 - 96]
    vpaddd ymm1, ymm1, ymmword ptr [r8 - 64]
    vpaddd ymm0, ymm0, ymm2
    vpaddd ymm1, ymm1, ymm3
    vmovdqa ymmword ptr [r9 - 128], ymm0
    vpaddd ymm2, ymm0, ymmword ptr [rdx - 128]
    vpaddd ymm3, ymm1, ymmword ptr [rdx - 96]
    vmovdqa ymmword ptr [r9 - 96], ymm1
    vmovdqa ymmword ptr [rax - 128], ymm2
    vmovdqa ymm2, ymmword ptr [rcx - 32]
    vpsrld ymm4, ymm0, 17
    vpsrld ymm5, ymm0, 19
    vpslld ymm6, ymm0, 15
    vpslld ymm7, ymm0, 13
    vmovdqa ymmword ptr [rax - 96], ymm3
    vmovdqa ymm3, ymmword ptr [rcx + 0]
    vpsrld ymm8, ymm1, 17
    vpsrld ymm9, ymm1, 19
    vpxor ymm4, ymm4, ymm5
    vpslld ymm5, ymm1, 15
    vpslld ymm10, ymm1, 13
    vpsrld ymm0, ymm0, 10
    vpsrld ymm1, ymm1, 10
    vpxor ymm8, ymm8, ymm9
    vpsrld ymm9, ymm2, 7
    vpsrld ymm11, ymm2, 18
    vpxor ymm4, ymm4, ymm6
    vpsrld ymm6, ymm3, 7
    vpsrld ymm12, ymm3, 18
    vpslld ymm13, ymm2, 25
    vpslld ymm14, ymm3, 25
    vpxor ymm5, ymm8, ymm5
    vpxor ymm8, ymm9, ymm11
    vpslld ymm9, ymm2, 14
    vpslld ymm11, ymm3, 14
    vpxor ymm4, ymm4, ymm7
    vpxor ymm6, ymm6, ymm12
    vpsrld ymm2, ymm2, 3
    vpsrld ymm3, ymm3, 3
    vpxor ymm5, ymm5, ymm10
    vpxor ymm7, ymm8, ymm13
    vpxor ymm0, ymm4, ymm0
    vpxor ymm4, ymm6, ymm14
    vpxor ymm1, ymm5, ymm1
    vpxor ymm5, ymm7, ymm9
    vpxor ymm4, ymm4, ymm11
    vpxor ymm2, ymm5, ymm2
    vpxor ymm3, ymm4, ymm3
    vpaddd ymm2, ymm2, ymmword ptr [rcx - 64]
    vpaddd ymm3, ymm3, ymmword ptr [rcx - 32]
    vpaddd ymm2, ymm2, ymmword ptr [r8 - 32]
    vpaddd ymm3, ymm3, ymmword ptr [r8 + 0]
    vpaddd ymm0, ymm2, ymm0
    vpaddd ymm1, ymm3, ymm1
    vpaddd ymm2, ymm0, ymmword ptr [rdx - 64]
    vmovdqa ymmword ptr [r9 - 64], ymm0
    vpaddd ymm3, ymm1, ymmword ptr [rdx - 32]
    vmovdqa ymmword ptr [r9 - 32], ymm1
    vmovdqa ymmword ptr [rax - 64], ymm2
    vmovdqa ymm2, ymmword ptr [rcx + 32]
    vpsrld ymm4, ymm0, 17
    vpsrld ymm5, ymm0, 19
    vpslld ymm6, ymm0, 15
    vpslld ymm7, ymm0, 13
    vmovdqa ymmword ptr [rax - 32], ymm3
    vmovdqa ymm3, ymmword ptr [rcx + 64]
    vpsrld ymm8, ymm1, 17
    vpsrld ymm9, ymm1, 19
    vpxor ymm4, ymm4, ymm5
    vpslld ymm5, ymm1, 15
    vpslld ymm10, ymm1, 13
    vpsrld ymm0, ymm0, 10
    vpsrld ymm1, ymm1, 10
    vpxor ymm8, ymm8, ymm9
    vpsrld ymm9, ymm2, 7
    vpsrld ymm11, ymm2, 18
    vpxor ymm4, ymm4, ymm6
    vpsrld ymm6, ymm3, 7
    vpsrld ymm12, ymm3, 18
    vpslld ymm13, ymm2, 25
    vpslld ymm14, ymm3, 25
    vpxor ymm5, ymm8, ymm5
    vpxor ymm8, ymm9, ymm11
    vpslld ymm9, ymm2, 14
    vpslld ymm11, ymm3, 14
    vpxor ymm4, ymm4, ymm7
    vpxor ymm6, ymm6, ymm12
    vpsrld ymm2, ymm2, 3
    vpsrld ymm3, ymm3, 3
    vpxor ymm5, ymm5, ymm10
    vpxor ymm7, ymm8, ymm13
    vpxor ymm0, ymm4, ymm0
    vpxor ymm4, ymm6, ymm14
    vpxor ymm1, ymm5, ymm1
    vpxor ymm5, ymm7, ymm9
    vpxor ymm4, ymm4, ymm11
    vpxor ymm2, ymm5, ymm2
    vpxor ymm3, ymm4, ymm3
    vpaddd ymm2, ymm2, ymmword ptr [rcx + 0]
    vpaddd ymm3, ymm3, ymmword ptr [rcx + 32]
    vpaddd ymm2, ymm2, ymmword ptr [r8 + 32]
    vpaddd ymm3, ymm3, ymmword ptr [r8 + 64]
    vpaddd ymm0, ymm2, ymm0
    vpaddd ymm1, ymm3, ymm1
    vpaddd ymm2, ymm0, ymmword ptr [rdx + 0]
    vmovdqa ymmword ptr [r9 + 0], ymm0
    vpaddd ymm3, ymm1, ymmword ptr [rdx + 32]
    vmovdqa ymmword ptr [r9 + 32], ymm1
    jmp 9f
9:
    vmovdqa ymmword ptr [rax + 0], ymm2
    vmovdqa ymm2, ymmword ptr [rcx + 96]
    vpsrld ymm4, ymm0, 17
    vpsrld ymm5, ymm0, 19
    vpslld ymm6, ymm0, 15
    vpslld ymm7, ymm0, 13
    vmovdqa ymmword ptr [rax + 32], ymm3
    vmovdqa ymm3, ymmword ptr [r8 - 128]
    vpsrld ymm8, ymm1, 17
    vpsrld ymm9, ymm1, 19
    vpxor ymm4, ymm4, ymm5
    vpslld ymm5, ymm1, 15
    vpslld ymm10, ymm1, 13
    vpsrld ymm0, ymm0, 10
    vpsrld ymm1, ymm1, 10
    vpxor ymm8, ymm8, ymm9
    vpsrld ymm9, ymm2, 7
    vpsrld ymm11, ymm2, 18
    vpxor ymm4, ymm4, ymm6
    vpsrld ymm6, ymm3, 7
    vpsrld ymm12, ymm3, 18
    vpslld ymm13, ymm2, 25
    vpslld ymm14, ymm3, 25
    vpxor ymm5, ymm8, ymm5
    vpxor ymm8, ymm9, ymm11
    vpslld ymm9, ymm2, 14
    vpslld ymm11, ymm3, 14
    vpxor ymm4, ymm4, ymm7
    vpxor ymm6, ymm6, ymm12
    vpsrld ymm2, ymm2, 3
    vpsrld ymm3, ymm3, 3
    vpxor ymm5, ymm5, ymm10
    vpxor ymm7, ymm8, ymm13
    vpxor ymm0, ymm4, ymm0
    vpxor ymm4, ymm6, ymm14
    vpxor ymm1, ymm5, ymm1
    vpxor ymm5, ymm7, ymm9
    vpxor ymm4, ymm4, ymm11
    vpxor ymm2, ymm5, ymm2
    vpxor ymm3, ymm4, ymm3
    vpaddd ymm2, ymm2, ymmword ptr [rcx + 64]
    vpaddd ymm3, ymm3, ymmword ptr [rcx + 96]
    vpaddd ymm2, ymm2, ymmword ptr [r8 + 96]
    vpaddd ymm3, ymm3, ymmword ptr [r9 - 128]
    vpaddd ymm0, ymm2, ymm0
    vpaddd ymm1, ymm3, ymm1
    vpaddd ymm2, ymm0, ymmword ptr [rdx + 64]
    vmovdqa ymmword ptr [r9 + 64], ymm0
    vpaddd ymm0, ymm1, ymmword ptr [rdx + 96]
    vmovdqa ymmword ptr [r9 + 96], ymm1
    vmovdqa ymmword ptr [rax + 64], ymm2
    vmovdqa ymmword ptr [rax + 96], ymm0
    add rax, 256
    add rdx, 256
    mov rcx, r8
    mov r8, r9
    add r9, 256
    sub esi, 1
    jnz 2b
    vzeroupper
    ret
