/* Memory bandwidth as STREAM measures it, beside `hashgrind bench ai`: load, copy and triad over arrays of MIB mebibytes, each for
 * SECONDS; prints bytes a second, counted as STREAM counts them. Built by scripts/ai-ratios with gcc -O3 -fopenmp.
 * usage: ai-ratios MIB SECONDS  (OMP_NUM_THREADS says how many threads) */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static size_t n;
static float *a, *b, *c;

static void load(void) {
    const uint32_t *words = (const uint32_t *)a;
    uint32_t sum = 0;
#pragma omp parallel for reduction(^ : sum)
    for (size_t i = 0; i < n; i++) sum ^= words[i];
    volatile uint32_t kept = sum;
    (void)kept;
}

static void copy(void) {
#pragma omp parallel for
    for (size_t i = 0; i < n; i++) c[i] = a[i];
}

static void triad(void) {
#pragma omp parallel for
    for (size_t i = 0; i < n; i++) c[i] = a[i] + 3.0f * b[i];
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + 1e-9 * t.tv_nsec;
}

static void measure(const char *name, int arrays, double seconds, void (*pass)(void)) {
    pass();
    long passes = 0;
    double began = now(), took;
    do {
        pass();
        passes++;
    } while ((took = now() - began) < seconds);
    printf("%s %.6e\n", name, passes * arrays * 4.0 * (double)n / took);
}

int main(int count, char **words) {
    if (count != 3) return 2;
    n = strtoull(words[1], 0, 10) << 18;
    a = aligned_alloc(4096, 4 * n), b = aligned_alloc(4096, 4 * n), c = aligned_alloc(4096, 4 * n);
    if (!a || !b || !c) return 1;
#pragma omp parallel for
    for (size_t i = 0; i < n; i++) a[i] = 1.0f + (float)(i % 1000) / 1000.0f, b[i] = 1.5f, c[i] = 0.0f;
    double seconds = atof(words[2]);
    measure("load", 1, seconds, load);
    measure("copy", 2, seconds, copy);
    measure("triad", 3, seconds, triad);
    return 0;
}
