"""What the findings of NVRTC share: from CUDA C to the machine's instructions, and SHA-256 as CUDA C."""
import collections, ctypes, glob, os, re, subprocess, sys, tempfile
root = glob.glob(os.path.join(sys.prefix, 'lib', 'python*', 'site-packages', 'nvidia', 'cu13'))[0]
rtc = ctypes.CDLL(os.path.join(root, 'lib', 'libnvrtc.so.13'))

def sass(source, sm):
    """CUDA C -> the machine instructions of sm, as nvdisasm prints them, without their predicates"""
    program, size = ctypes.c_void_p(), ctypes.c_size_t()
    assert rtc.nvrtcCreateProgram(ctypes.byref(program), source.encode(), b'k.cu', 0, None, None) == 0
    options = (ctypes.c_char_p * 1)(b'--gpu-architecture=sm_%d' % sm)
    assert rtc.nvrtcCompileProgram(program, 1, options) == 0
    assert rtc.nvrtcGetCUBINSize(program, ctypes.byref(size)) == 0
    cubin = ctypes.create_string_buffer(size.value)
    assert rtc.nvrtcGetCUBIN(program, cubin) == 0
    with tempfile.NamedTemporaryFile(suffix='.cubin') as file:
        file.write(cubin.raw)
        file.flush()
        text = subprocess.run([os.path.join(root, 'bin', 'nvdisasm'), '-c', file.name], check=True, capture_output=True, text=True).stdout
    found = re.findall(r'^\s*/\*[0-9a-f]+\*/\s+(?:@\S+ )?(.*?)\s*;', text, re.M)
    return [' '.join(i.split()) for i in found]

def root3(p):
    """the first 32 bits of the fraction of the cube root of p"""
    low, high = 0, 1 << 40
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if middle ** 3 <= p << 96 else (low, middle)
    return low & 0xffffffff
primes = [n for n in range(2, 312) if all(n % d for d in range(2, n))]
K = [root3(p) for p in primes]
assert len(K) == 64 and K[0] == 0x428a2f98 and K[63] == 0xc67178f2
HEAD = '__constant__ unsigned K[64] = {' + ', '.join('%du' % k for k in K) + '};\n' + """
__device__ __forceinline__ unsigned r(unsigned x, int n) { return (x >> n) | (x << (32 - n)); }
extern "C" __global__ void k(const unsigned *p, unsigned *q) {
    unsigned i = blockIdx.x * blockDim.x + threadIdx.x, w[16], s[8];
    for (int j = 0; j < 16; j++) w[j] = p[j];
    for (int j = 0; j < 8; j++) s[j] = p[16 + j];
    w[3] = i;
    unsigned a = s[0], b = s[1], c = s[2], d = s[3], e = s[4], f = s[5], g = s[6], h = s[7];
"""
LOOP = """
    for (int n = 0; n < 64; n++) {
        if (n >= 16) {
            unsigned x = w[(n + 1) & 15], y = w[(n + 14) & 15];
            w[n & 15] += (r(x, 7) ^ r(x, 18) ^ (x >> 3)) + w[(n + 9) & 15] + (r(y, 17) ^ r(y, 19) ^ (y >> 10));
        }
        unsigned t = h + (r(e, 6) ^ r(e, 11) ^ r(e, 25)) + ((e & f) ^ (~e & g)) + K[n] + w[n & 15];
        unsigned v = (r(a, 2) ^ r(a, 13) ^ r(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        h = g; g = f; f = e; e = d + t; d = c; c = b; b = a; a = t + v;
    }
"""
TAIL = """
    q += 8 * i;
    q[0] = a; q[1] = b; q[2] = c; q[3] = d; q[4] = e; q[5] = f; q[6] = g; q[7] = h;
}
"""
