/* Hides ARM's SHA2 instructions from a program that asks the C library for them, as a Raspberry Pi 4 has none: preloaded by
 * scripts/test-packages. HWCAP_SHA2 and HWCAP_SHA512 are bits 6 and 21 (Linux, arch/arm64/include/uapi/asm/hwcap.h). */
#define _GNU_SOURCE
#include <dlfcn.h>

#define AT_HWCAP 16

unsigned long getauxval(unsigned long type) {
    unsigned long (*real)(unsigned long) = (unsigned long (*)(unsigned long))dlsym(RTLD_NEXT, "getauxval");
    unsigned long value = real(type);
    return type == AT_HWCAP ? value & ~(1UL << 6 | 1UL << 21) : value;
}
