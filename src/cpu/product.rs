//! Products of matrices of 32-bit floating-point numbers with AVX-512: tiles of 12 rows and 32 columns whose sums stay in
//! registers. Part of F3. The crate `matrixmultiply` has vectors of 256 bits, which is half of what a processor with two
//! multipliers of 512 bits can do; which of the two is faster here is for `arithmetic` to measure.
#![allow(unsafe_code)]

use core::arch::x86_64::{_mm512_fmadd_ps, _mm512_loadu_ps, _mm512_set1_ps, _mm512_setzero_ps, _mm512_storeu_ps};

use super::isa::x86::Avx512;

/// Rows of a tile: 24 vectors of sums, two of the right factor, and one number of the left one for all lanes, of 32 registers.
const ROWS: usize = 12;
/// Columns of a tile: two vectors.
const COLUMNS: usize = 32;
/// Products a result before its sum leaves the registers: the right factor's part of a tile, 32 KiB, stays in the first cache.
const DEPTH: usize = 256;
/// Rows of the left factor that are packed at once, 192 KiB, for the second cache.
const ROWS_PACKED: usize = 16 * ROWS;
/// Columns of the right factor that are packed at once, 1 MiB.
const COLUMNS_PACKED: usize = 1024;

/// Parts of both factors in the order in which tiles read them.
#[derive(Debug, Default)]
pub(super) struct Packed {
    a: Vec<f32>,
    b: Vec<f32>,
}

/// Rows of C = transposed A times B, from row `first` on, as many as `c` has room for. A has `k` rows of `m` columns, B as many
/// of `n`; `n` and `k` are multiples of 256.
pub(super) fn product(
    _token: Avx512,
    packed: &mut Packed,
    [m, n, k]: [usize; 3],
    first: usize,
    [a, b]: [&[f32]; 2],
    c: &mut [f32],
) {
    assert!(n.is_multiple_of(COLUMNS) && k.is_multiple_of(DEPTH) && c.len().is_multiple_of(n));
    let mut sums = [[0.0; COLUMNS]; ROWS];
    for column in (0..n).step_by(COLUMNS_PACKED) {
        let columns = COLUMNS_PACKED.min(n - column);
        for depth in (0..k).step_by(DEPTH) {
            pack::<COLUMNS>(&mut packed.b, &b[depth * n..], n, column, columns);
            for (block, c) in c.chunks_mut(ROWS_PACKED * n).enumerate() {
                let rows = c.len() / n;
                pack::<ROWS>(&mut packed.a, &a[depth * m..], m, first + block * ROWS_PACKED, rows);
                for (across, b) in packed.b.chunks_exact(COLUMNS * DEPTH).enumerate() {
                    for (c, a) in c.chunks_mut(ROWS * n).zip(packed.a.chunks_exact(ROWS * DEPTH)) {
                        // SAFETY: the token exists only where the instructions do.
                        unsafe { tile(a, b, &mut sums) };
                        for (row, sums) in c.chunks_exact_mut(n).zip(&sums) {
                            let row = &mut row[column + across * COLUMNS..][..COLUMNS];
                            if depth == 0 {
                                row.copy_from_slice(sums);
                            } else {
                                row.iter_mut().zip(sums).for_each(|(to, sum)| *to += sum);
                            }
                        }
                    }
                }
            }
        }
    }
}

/// `DEPTH` rows of a factor (`stride` columns each, those from `column` on) as stripes of `WIDE` columns; what the last stripe
/// lacks is zero.
fn pack<const WIDE: usize>(packed: &mut Vec<f32>, rows: &[f32], stride: usize, column: usize, columns: usize) {
    packed.resize(columns.div_ceil(WIDE) * WIDE * DEPTH, 0.0);
    for (stripe, packed) in packed.chunks_exact_mut(WIDE * DEPTH).enumerate() {
        let wide = WIDE.min(columns - stripe * WIDE);
        let rows = rows.chunks(stride).map(|row| &row[column + stripe * WIDE..][..wide]);
        for (packed, row) in packed.chunks_exact_mut(WIDE).zip(rows) {
            packed[..wide].copy_from_slice(row);
            packed[wide..].fill(0.0);
        }
    }
}

/// The sums of a tile.
#[target_feature(enable = "avx512f")]
fn tile(a: &[f32], b: &[f32], sums: &mut [[f32; COLUMNS]; ROWS]) {
    let mut sum = [[_mm512_setzero_ps(); 2]; ROWS];
    for (a, b) in a.as_chunks::<ROWS>().0.iter().zip(b.as_chunks::<COLUMNS>().0) {
        // SAFETY: both vectors lie inside the 32 numbers.
        let [left, right] = unsafe { [_mm512_loadu_ps(b.as_ptr()), _mm512_loadu_ps(b.as_ptr().add(16))] };
        for (sum, number) in sum.iter_mut().zip(a) {
            let number = _mm512_set1_ps(*number);
            sum[0] = _mm512_fmadd_ps(number, left, sum[0]);
            sum[1] = _mm512_fmadd_ps(number, right, sum[1]);
        }
    }
    for (to, [left, right]) in sums.iter_mut().zip(sum) {
        // SAFETY: both vectors lie inside the 32 numbers.
        unsafe {
            _mm512_storeu_ps(to.as_mut_ptr(), left);
            _mm512_storeu_ps(to.as_mut_ptr().add(16), right);
        }
    }
}
