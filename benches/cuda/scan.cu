// The CUDA twin of shaders/scan.wgsl: the same hoisting, the same early out, the same loop, for one header. It is no part
// of the library; scripts/bench-gpu builds it with nvcc and compares. Built with -DADD_MUL=1 its additions go to the multiply
// pipe, as in the variant add=mul.
//
// usage: scan [SECONDS]   prints hashes a second, and checks itself on the genesis block first.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <chrono>
#include <cuda_runtime.h>

#define CHECK(call)                                                                                        \
    do {                                                                                                   \
        cudaError_t e_ = (call);                                                                           \
        if (e_ != cudaSuccess) {                                                                           \
            fprintf(stderr, "%s: %s\n", #call, cudaGetErrorString(e_));                                    \
            exit(1);                                                                                       \
        }                                                                                                  \
    } while (0)

#ifndef ADD_MUL
#define ADD_MUL 0
#endif
#ifndef PER
#define PER 32
#endif
#ifndef GROUP
#define GROUP 128
#endif

// FIPS 180-4, 4.2.2 and 5.3.3: computed from the primes at start, so that no table is typed in a second time.
static uint32_t K[64], IV[8];

struct Job {
    uint32_t start, one, threshold, capacity;
    uint32_t a, b, c, e, f, round3_e, round3_a, round4, round5, round6;
    uint32_t mid[8];
    uint32_t w16, w17, w18, w19, w31, w32;
};

__constant__ Job job;
__constant__ uint32_t k_table[64];
__constant__ uint32_t iv_table[8];

__device__ __forceinline__ uint32_t add(uint32_t x, uint32_t y) {
#if ADD_MUL
    return x * job.one + y;
#else
    return x + y;
#endif
}
__device__ __forceinline__ uint32_t rotr(uint32_t x, int n) { return __funnelshift_r(x, x, n); }
__device__ __forceinline__ uint32_t S0(uint32_t x) { return rotr(x, 2) ^ rotr(x, 13) ^ rotr(x, 22); }
__device__ __forceinline__ uint32_t S1(uint32_t x) { return rotr(x, 6) ^ rotr(x, 11) ^ rotr(x, 25); }
__device__ __forceinline__ uint32_t s0(uint32_t x) { return rotr(x, 7) ^ rotr(x, 18) ^ (x >> 3); }
__device__ __forceinline__ uint32_t s1(uint32_t x) { return rotr(x, 17) ^ rotr(x, 19) ^ (x >> 10); }
__device__ __forceinline__ uint32_t ch(uint32_t x, uint32_t y, uint32_t z) { return (x & y) | (~x & z); }
__device__ __forceinline__ uint32_t maj(uint32_t x, uint32_t y, uint32_t z) { return (x & y) | (z & (x | y)); }
__device__ __forceinline__ uint32_t swap(uint32_t x) { return __byte_perm(x, 0, 0x0123); }

// One round; the array is indexed by constants only once the loop around it is unrolled.
#define ROUND(s, t, kw)                                                                                    \
    do {                                                                                                   \
        uint32_t t1 = add(add(add(s[(71 - (t)) & 7], S1(s[(68 - (t)) & 7])),                               \
                              ch(s[(68 - (t)) & 7], s[(69 - (t)) & 7], s[(70 - (t)) & 7])), (kw));         \
        s[(67 - (t)) & 7] = add(s[(67 - (t)) & 7], t1);                                                    \
        s[(71 - (t)) & 7] = add(add(t1, S0(s[(64 - (t)) & 7])),                                            \
                                maj(s[(64 - (t)) & 7], s[(65 - (t)) & 7], s[(66 - (t)) & 7]));             \
    } while (0)

__global__ void scan(uint32_t *results, uint2 *hits) {
    uint32_t offset = blockIdx.x * (GROUP * PER) + threadIdx.x;
#pragma unroll 1
    for (int i = 0; i < PER; i++, offset += GROUP) {
        uint32_t nonce = job.start + offset, w3 = swap(nonce);
        uint32_t w[64];
        w[3] = w3;
        w[4] = 0x80000000u;
#pragma unroll
        for (int t = 5; t < 15; t++) w[t] = 0;
        w[15] = 640;
        w[16] = job.w16;
        w[17] = job.w17;
        w[18] = add(s0(w3), job.w18);
        w[19] = add(w3, job.w19);
#pragma unroll
        for (int t = 20; t < 64; t++) {
            if (t == 31) w[t] = add(add(s1(w[29]), w[24]), job.w31);
            else if (t == 32) w[t] = add(add(s1(w[30]), w[25]), job.w32);
            else if (t < 31) {
                // Literals of the padding fold: W5 to W14 are zero.
                uint32_t x = s1(w[t - 2]);
                if (t - 7 >= 15) x = add(x, w[t - 7]);
                if (t == 30) x = add(x, s0(640u));
                if (t == 20) x = add(x, 0x80000000u);
                w[t] = x;
            } else w[t] = add(add(add(s1(w[t - 2]), w[t - 7]), s0(w[t - 15])), w[t - 16]);
        }
        // The state before round 4, in the places that ROUND reads at t = 4.
        uint32_t s[8];
        s[(64 - 4) & 7] = add(w3, job.round3_a);
        s[(65 - 4) & 7] = job.a;
        s[(66 - 4) & 7] = job.b;
        s[(67 - 4) & 7] = job.c;
        s[(68 - 4) & 7] = add(w3, job.round3_e);
        s[(69 - 4) & 7] = job.e;
        s[(70 - 4) & 7] = job.f;
        s[(71 - 4) & 7] = 0;
        ROUND(s, 4, job.round4);
        s[(71 - 5) & 7] = 0;
        ROUND(s, 5, job.round5);
        s[(71 - 6) & 7] = 0;
        ROUND(s, 6, job.round6);
#pragma unroll
        for (int t = 7; t < 64; t++) ROUND(s, t, add(w[t], k_table[t]));
        uint32_t v[64];
#pragma unroll
        for (int t = 0; t < 8; t++) v[t] = add(s[t], job.mid[t]);
        v[8] = 0x80000000u;
#pragma unroll
        for (int t = 9; t < 15; t++) v[t] = 0;
        v[15] = 256;
#pragma unroll
        for (int t = 16; t < 61; t++) v[t] = add(add(add(s1(v[t - 2]), v[t - 7]), s0(v[t - 15])), v[t - 16]);
        uint32_t z[8];
#pragma unroll
        for (int t = 0; t < 8; t++) z[t] = iv_table[t];
#pragma unroll
        for (int t = 0; t < 61; t++) ROUND(z, t, add(v[t], k_table[t]));
        // What is e after round 60 is h after round 63.
        uint32_t top = swap(add(z[(67 - 60) & 7], iv_table[7]));
        if (top <= job.threshold) {
            uint32_t slot = atomicAdd(&results[1], 1u);
            if (slot < job.capacity) hits[slot] = make_uint2(nonce, 0);
        }
    }
    __syncthreads();
    if (threadIdx.x == 0) atomicAdd(&results[0], 1u);
}

// The host's part: plain SHA-256 and the hoisting of src/pow/hoist.rs.
static uint32_t hr(uint32_t x, int n) { return x >> n | x << (32 - n); }
static uint32_t hS0(uint32_t x) { return hr(x, 2) ^ hr(x, 13) ^ hr(x, 22); }
static uint32_t hS1(uint32_t x) { return hr(x, 6) ^ hr(x, 11) ^ hr(x, 25); }
static uint32_t hs0(uint32_t x) { return hr(x, 7) ^ hr(x, 18) ^ x >> 3; }
static uint32_t hs1(uint32_t x) { return hr(x, 17) ^ hr(x, 19) ^ x >> 10; }
static uint32_t hch(uint32_t x, uint32_t y, uint32_t z) { return (x & y) ^ (~x & z); }
static uint32_t hmaj(uint32_t x, uint32_t y, uint32_t z) { return (x & y) ^ (x & z) ^ (y & z); }

static void tables() {
    int n = 0;
    for (int p = 2; n < 64; p++) {
        bool prime = true;
        for (int d = 2; d * d <= p; d++) prime = prime && p % d;
        if (!prime) continue;
        // Bits of the fraction, one by one, in whole numbers: floor(root(p) * 2^32).
        unsigned __int128 low = 0, high = (unsigned __int128)1 << 37;
        while (high - low > 1) {
            unsigned __int128 m = (low + high) / 2, q = m * m >> 32, r = (uint32_t)(m * m);
            bool below = q * m + (r * m >> 32) < (unsigned __int128)p << 64;
            (below ? low : high) = m;
        }
        K[n] = (uint32_t)low;
        if (n < 8) {
            low = 0, high = (unsigned __int128)1 << 37;
            while (high - low > 1) {
                unsigned __int128 m = (low + high) / 2;
                (m * m <= (unsigned __int128)p << 64 ? low : high) = m;
            }
            IV[n] = (uint32_t)low;
        }
        n++;
    }
}

static void host_round(uint32_t s[8], uint32_t kw) {
    uint32_t t1 = s[7] + hS1(s[4]) + hch(s[4], s[5], s[6]) + kw, t2 = hS0(s[0]) + hmaj(s[0], s[1], s[2]);
    memmove(s + 1, s, 28);
    s[4] += t1;
    s[0] = t1 + t2;
}

static Job prepare(const uint8_t *header) {
    uint32_t w[64], s[8], tail[3];
    auto word = [&](int i) { return (uint32_t)header[i] << 24 | header[i + 1] << 16 | header[i + 2] << 8 | header[i + 3]; };
    for (int i = 0; i < 16; i++) w[i] = word(4 * i);
    for (int t = 16; t < 64; t++) w[t] = hs1(w[t - 2]) + w[t - 7] + hs0(w[t - 15]) + w[t - 16];
    memcpy(s, IV, 32);
    for (int t = 0; t < 64; t++) host_round(s, K[t] + w[t]);
    Job j = {};
    for (int i = 0; i < 8; i++) j.mid[i] = s[i] += IV[i];
    for (int i = 0; i < 3; i++) tail[i] = word(64 + 4 * i);
    for (int t = 0; t < 3; t++) host_round(s, K[t] + tail[t]);
    uint32_t t1 = s[7] + hS1(s[4]) + hch(s[4], s[5], s[6]) + K[3];
    j.a = s[0], j.b = s[1], j.c = s[2], j.e = s[4], j.f = s[5];
    j.round3_e = s[3] + t1;
    j.round3_a = t1 + hS0(s[0]) + hmaj(s[0], s[1], s[2]);
    j.round4 = s[6] + K[4] + 0x80000000u;
    j.round5 = s[5] + K[5];
    j.round6 = s[4] + K[6];
    j.w16 = hs0(tail[1]) + tail[0];
    j.w17 = hs1(640) + hs0(tail[2]) + tail[1];
    j.w18 = hs1(j.w16) + tail[2];
    j.w19 = hs1(j.w17) + hs0(0x80000000u);
    j.w31 = hs0(j.w16) + 640;
    j.w32 = hs0(j.w17) + j.w16;
    j.one = 1;
    j.capacity = 4096;
    return j;
}

int main(int argc, char **argv) {
    double seconds = argc > 1 ? atof(argv[1]) : 5;
    tables();
    // Mainnet's genesis block.
    const char *hex = "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e6776"
                      "8f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c";
    uint8_t header[80];
    for (int i = 0; i < 80; i++) sscanf(hex + 2 * i, "%2hhx", &header[i]);
    Job j = prepare(header);
    uint32_t *results;
    uint2 *hits;
    CHECK(cudaMalloc(&results, 16));
    CHECK(cudaMalloc(&hits, 4096 * sizeof(uint2)));
    CHECK(cudaMemcpyToSymbol(k_table, K, sizeof K));
    CHECK(cudaMemcpyToSymbol(iv_table, IV, sizeof IV));
    const uint32_t tile = GROUP * PER;
    auto launch = [&](uint32_t start, uint32_t groups) {
        j.start = start;
        CHECK(cudaMemcpyToSymbolAsync(job, &j, sizeof j));
        CHECK(cudaMemsetAsync(results, 0, 16));
        scan<<<groups, GROUP>>>(results, hits);
        CHECK(cudaGetLastError());
    };
    // The genesis nonce must be found, once.
    uint32_t found[4];
    uint2 hit;
    launch(2083236893u - 1000, 1 + 2000 / tile);
    CHECK(cudaMemcpy(found, results, 16, cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(&hit, hits, sizeof hit, cudaMemcpyDeviceToHost));
    if (found[1] != 1 || hit.x != 2083236893u) {
        fprintf(stderr, "wrong: %u hits, the first %u\n", found[1], hit.x);
        return 1;
    }
    uint32_t groups = (1u << 28) / tile, launches = 0;
    launch(0, groups);
    CHECK(cudaDeviceSynchronize());
    auto begun = std::chrono::steady_clock::now();
    double took = 0;
    while (took < seconds) {
        for (int i = 0; i < 4; i++) launch(launches++ * groups * tile, groups);
        CHECK(cudaDeviceSynchronize());
        took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    }
    CHECK(cudaMemcpy(found, results, 16, cudaMemcpyDeviceToHost));
    if (found[0] != groups) return 1;
    printf("%.0f\n", (double)launches * groups * tile / took);
    return 0;
}
