#!/usr/bin/env bash
# SHA-256 as it stands in a book: a loop of 64 rounds over w[16], indexed by n & 15, no #pragma unroll. NVRTC does not
# unroll it for any architecture. Up to sm_90 the array goes to local memory (STL, LDL). For Blackwell the very same compiler
# keeps it in registers and picks the word by chains of comparisons and selections: no local memory, but 2.6 times the
# instructions, most of them moves and predicates.
#
# Wrong guesses: "the loop is fully unrolled, w[] in registers, no local memory, on all of them"; "sm_90: unrolled by 4, local memory, 400
# instructions; sm_120: fully unrolled, w[] in registers, 2,500".
#
# nvidia-cuda-nvrtc 13.2.78, nvidia-cuda-nvdisasm 13.2.78 (PyPI); no GPU is needed. Seen on 2026-11-30 (instructions, of them
# to and from local memory; with #pragma unroll):
#   sm_75   153, 16 local          unrolled 1417, 0 local
#   sm_90   158, 16 local          unrolled 1455, 0 local
#   sm_100  416,  0 local; 295 comparisons, selections and moves
#   sm_120  417,  0 local; 301 comparisons, selections and moves
# Status: 0 as seen; 1 something changed.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/v"
"$tmp/v/bin/pip" install -q --disable-pip-version-check nvidia-cuda-nvrtc==13.2.78 nvidia-cuda-nvdisasm==13.2.78
cat >"$tmp/sass.py" <<'PY'
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
PY

cat >"$tmp/sha.py" <<'PY'
from sass import *
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
PY

cat >"$tmp/run.py" <<'PY'
from sha import *
count = lambda code, *ops: sum(i.split()[0].split('.')[0] in ops for i in code)
size = {}
for sm in (75, 89, 90, 100, 120):
    code, open_ = sass(HEAD + LOOP + TAIL, sm), sass(HEAD + '#pragma unroll\n' + LOOP + TAIL, sm)
    code, open_ = ([i for i in c if i != 'NOP'] for c in (code, open_))
    local, predicates = count(code, 'LDL', 'STL'), count(code, 'ISETP', 'UISETP', 'PLOP3', 'UP2UR', 'SEL', 'MOV') + count([i for i in code if 'IMAD.MOV' in i], 'IMAD')
    size[sm] = len(code)
    print('sm_%-3d %d, %d local, %d comparisons and moves; unrolled %d, %d local' % (sm, len(code), local, predicates, len(open_), count(open_, 'LDL', 'STL')))
    assert count(open_, 'LDL', 'STL') == 0 and len(open_) > 1300 and len(code) < 500, 'changed'
    assert (local >= 10) if sm < 100 else (local == 0 and predicates > len(code) / 2), 'changed'
assert size[100] > 2.2 * size[90] and size[120] > 2.2 * size[90], 'changed'
PY
"$tmp/v/bin/python" "$tmp/run.py"
