//! Shader text of the work of AI: the files of `shaders/ai/`, and products of matrices, whose straight lines only a program
//! can write. Floor F3 (`gpu`). Opens no device.

use std::fmt::{self, Write};
use std::str::FromStr;

use crate::scan::ai::{Content, Task};

const FILL: &str = include_str!("../../shaders/ai/fill.wgsl");
const LOAD: &str = include_str!("../../shaders/ai/load.wgsl");
const COPY: &str = include_str!("../../shaders/ai/copy.wgsl");
const TRIAD: &str = include_str!("../../shaders/ai/triad.wgsl");
const PEAK: &str = include_str!("../../shaders/ai/peak.wgsl");
const JOB: &str = include_str!("../../shaders/ai/parts/job.wgsl");
const PEAK_F32: &str = include_str!("../../shaders/ai/parts/peak_f32.wgsl");
const PEAK_F16: &str = include_str!("../../shaders/ai/parts/peak_f16.wgsl");
const PEAK_I8: &str = include_str!("../../shaders/ai/parts/peak_i8.wgsl");

/// How many results of a product an invocation works out: more of them read less, and need more registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GemmForm {
    /// 8 × 8 results an invocation, 128 × 128 a workgroup.
    Eight,
    /// 4 × 4 results an invocation, 64 × 64 a workgroup.
    Four,
}

impl GemmForm {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Eight, Self::Four];

    /// Rows, and columns, of results an invocation.
    const fn side(self) -> usize {
        match self {
            Self::Eight => 8,
            Self::Four => 4,
        }
    }

    /// Rows, and columns, of results a workgroup.
    pub(super) const fn tile(self) -> u64 {
        16 * self.side() as u64
    }
}

impl fmt::Display for GemmForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{0}x{0}", self.side())
    }
}

/// The text names no form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no form of a product: there are 8x8 and 4x4")]
pub struct UnknownForm(String);

impl FromStr for GemmForm {
    type Err = UnknownForm;

    fn from_str(text: &str) -> Result<Self, UnknownForm> {
        Self::ALL.into_iter().find(|form| form.to_string() == text).ok_or_else(|| UnknownForm(text.to_owned()))
    }
}

/// What has to stand before everything else for numbers of this kind.
const fn extension(task: Task) -> &'static str {
    match task {
        Task::GemmF16 => "enable f16;\n\n",
        Task::GemmI8 => "requires packed_4x8_integer_dot_product;\n\n",
        _ => "",
    }
}

/// The WGSL of the kernel that fills arrays and matrices: entry point `fill`, override `CONTENT`.
///
/// ```
/// assert!(hashgrind::gpu::ai_fill_text().contains("override CONTENT"));
/// ```
#[must_use]
pub fn ai_fill_text() -> String {
    format!("{JOB}\n{FILL}")
}

/// The override `CONTENT` of [`ai_fill_text`].
pub(super) const fn content_number(content: Content) -> f64 {
    match content {
        Content::Unit => 0.0,
        Content::Signed => 1.0,
        Content::Halves => 2.0,
        Content::Bytes => 3.0,
    }
}

/// The composed WGSL of the kernel that does a task: its entry point has the task's name, products are called `gemm`. The form
/// says how products are worked out. `shaders/README.md` is the contract of the buffers.
///
/// ```
/// use hashgrind::gpu::{GemmForm, ai_text};
/// use hashgrind::scan::ai::Task;
///
/// assert!(ai_text(Task::GemmI8, GemmForm::Eight).contains("dot4I8Packed"));
/// ```
#[must_use]
pub fn ai_text(task: Task, form: GemmForm) -> String {
    match task {
        Task::Load => format!("{JOB}\n{LOAD}"),
        Task::Copy => format!("{JOB}\n{COPY}"),
        Task::Triad => format!("{JOB}\n{TRIAD}"),
        Task::GemmF32 | Task::GemmF16 | Task::GemmI8 => gemm_text(task, form),
    }
}

/// The entry point of [`ai_text`].
pub(super) const fn entry(task: Task) -> &'static str {
    if task.is_gemm() { "gemm" } else { task.name() }
}

/// The WGSL of the kernel that shows what the arithmetic units can do at most for a kind of product: entry point `peak`.
#[must_use]
pub fn ai_peak_text(task: Task) -> String {
    let part = match task {
        Task::GemmF16 => PEAK_F16,
        Task::GemmI8 => PEAK_I8,
        _ => PEAK_F32,
    };
    format!("{}{JOB}\n{part}\n{PEAK}", extension(task))
}

/// Operations of one turn of the loop of [`ai_peak_text`] an invocation: a product and a sum are two.
pub(super) fn operations_per_turn(task: Task) -> f64 {
    let steps = PEAK.matches("multiply_add(s").count() as f64;
    steps * if task == Task::GemmI8 { 32.0 } else { 8.0 }
}

/// C = transposed A times B. Matrices lie in rows along K (A: K × M, B: K × N), so that every access, of memory or of a
/// workgroup's copy, is one vector of four along a row: nothing is transposed, and neighbours never want the same bank.
fn gemm_text(task: Task, form: GemmForm) -> String {
    let mut text = String::new();
    write_gemm(&mut text, task, form).expect("writing to a String never fails");
    text
}

fn write_gemm(out: &mut String, task: Task, form: GemmForm) -> fmt::Result {
    // Four numbers, four sums, and rows of K that a workgroup copies at once: as many as make 16 KiB at most, WebGPU's minimum.
    let (four, sums, rows) = match (task, form) {
        (Task::GemmF16, _) => ("vec4<f16>", "vec4<f32>", 32),
        (Task::GemmI8, _) => ("vec4<u32>", "vec4<i32>", 16),
        (_, GemmForm::Four) => ("vec4<f32>", "vec4<f32>", 32),
        (_, GemmForm::Eight) => ("vec4<f32>", "vec4<f32>", 16),
    };
    let side = form.side();
    let tile = 16 * side;
    let fours = side / 4; // Vectors of A, and of B, that an invocation holds.
    let row = tile / 4; // Vectors in a row of a tile.
    let copied = rows * row;
    let results = || (0..side).flat_map(|i| (0..fours).map(move |j| (i, j)));
    let half = task == Task::GemmF16;

    out.push_str(extension(task));
    writeln!(
        out,
        "// gemm: {} in tiles of {tile} x {tile} x {rows}, {side} x {side} results an invocation.\n",
        task.name()
    )?;
    writeln!(out, "{JOB}")?;
    writeln!(out, "@group(0) @binding(0) var<uniform> job: AiJob;")?;
    writeln!(out, "@group(0) @binding(1) var<storage, read> a: array<{four}>;")?;
    writeln!(out, "@group(0) @binding(2) var<storage, read> b: array<{four}>;")?;
    writeln!(out, "@group(0) @binding(3) var<storage, read_write> c: array<{sums}>;")?;
    writeln!(out, "@group(0) @binding(4) var<storage, read_write> proof: array<atomic<u32>, 4>;\n")?;
    writeln!(out, "var<workgroup> tile_a: array<{four}, {copied}>;")?;
    writeln!(out, "var<workgroup> tile_b: array<{four}, {copied}>;\n")?;
    writeln!(out, "@compute @workgroup_size(256)")?;
    writeln!(
        out,
        "fn gemm(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) local: u32) {{"
    )?;
    writeln!(out, "    let x = local & 15u;")?;
    writeln!(out, "    let y = local >> 4u;")?;
    writeln!(out, "    let tiles = job.n4 / {row}u;")?;
    writeln!(out, "    let number = job.first + workgroup.x;")?;
    writeln!(out, "    let tile_row = (number / tiles) * {row}u;")?;
    writeln!(out, "    let tile_column = (number % tiles) * {row}u;")?;
    for (i, j) in results() {
        writeln!(out, "    var c{i}{j} = {sums}();")?;
    }
    writeln!(out, "    for (var k = 0u; k < job.k; k += {rows}u) {{")?;
    for first in (0..copied).step_by(256) {
        let at = if first == 0 { "local".to_owned() } else { format!("(local + {first}u)") };
        writeln!(out, "        tile_a[{at}] = a[(k + {at} / {row}u) * job.m4 + tile_row + {at} % {row}u];")?;
        writeln!(out, "        tile_b[{at}] = b[(k + {at} / {row}u) * job.n4 + tile_column + {at} % {row}u];")?;
    }
    writeln!(out, "        workgroupBarrier();")?;
    if half {
        // In 16 bits over these rows of K only, then in 32.
        for (i, j) in results() {
            writeln!(out, "        var h{i}{j} = {four}();")?;
        }
    }
    // Four rows a turn: fewer jumps, and the next rows are read while these are multiplied.
    writeln!(out, "        for (var at = 0u; at < {copied}u; at += {}u) {{", 4 * row)?;
    for step in 0..4 {
        writeln!(out, "            {{")?;
        for j in 0..fours {
            let offset = step * row + 16 * j;
            writeln!(out, "                let a{j} = tile_a[at + y + {offset}u];")?;
            writeln!(out, "                let b{j} = tile_b[at + x + {offset}u];")?;
        }
        for (i, j) in results() {
            let one = format!("a{}.{}", i / 4, ["x", "y", "z", "w"][i % 4]);
            if task == Task::GemmI8 {
                let dots = ["x", "y", "z", "w"].map(|lane| format!("dot4I8Packed({one}, b{j}.{lane})")).join(", ");
                writeln!(out, "                c{i}{j} += {sums}({dots});")?;
            } else {
                let sum = if half { "h" } else { "c" };
                writeln!(out, "                {sum}{i}{j} = fma({four}({one}), b{j}, {sum}{i}{j});")?;
            }
        }
        writeln!(out, "            }}")?;
    }
    writeln!(out, "        }}")?;
    if half {
        for (i, j) in results() {
            writeln!(out, "        c{i}{j} += {sums}(h{i}{j});")?;
        }
    }
    writeln!(out, "        workgroupBarrier();")?;
    writeln!(out, "    }}")?;
    for (i, j) in results() {
        let below = 64 * (i / 4) + i % 4;
        let place = format!("(4u * (tile_row + y) + {below}u) * job.n4 + tile_column + x + {}u", 16 * j);
        writeln!(out, "    c[{place}] = c{i}{j};")?;
    }
    writeln!(out, "    if (local == 0u) {{")?;
    writeln!(out, "        atomicAdd(&proof[0], 1u);")?;
    writeln!(out, "    }}")?;
    writeln!(out, "}}")
}

#[cfg(test)]
mod tests {
    use super::super::text::MOST_TURNS;
    use super::*;
    use crate::scan::ai::MOST_SIDE;
    use naga::valid::{Capabilities, ValidationFlags, Validator};

    fn validate(text: &str, entry: &str) {
        let module = naga::front::wgsl::parse_str(text).unwrap_or_else(|e| panic!("{}", e.emit_to_string(text)));
        let info = Validator::new(ValidationFlags::all(), Capabilities::SHADER_FLOAT16).validate(&module);
        info.unwrap_or_else(|e| panic!("{e:?}"));
        assert_eq!(module.entry_points.iter().map(|entry| entry.name.as_str()).collect::<Vec<_>>(), [entry]);
        // WebGPU's minimum for what a workgroup shares.
        let shared = module.global_variables.iter().filter(|(_, v)| v.space == naga::AddressSpace::WorkGroup);
        let bytes: u32 = shared.map(|(_, variable)| module.types[variable.ty].inner.size(module.to_ctx())).sum();
        assert!(bytes <= 16_384, "{entry}: {bytes} bytes");
    }

    #[test]
    fn every_text_is_valid() {
        validate(&ai_fill_text(), "fill");
        for task in Task::ALL {
            for form in GemmForm::ALL {
                validate(&ai_text(task, form), entry(task));
            }
            if task.is_gemm() {
                validate(&ai_peak_text(task), "peak");
            }
        }
    }

    /// The loop over K of the largest product, and the loop in it, as they are written.
    #[test]
    fn products_are_short_enough() {
        for (task, form) in
            Task::ALL.into_iter().filter(|task| task.is_gemm()).flat_map(|task| GemmForm::ALL.map(|form| (task, form)))
        {
            let text = ai_text(task, form);
            let number = |before: &str| -> u32 {
                let (_, rest) = text.split_once(before).unwrap();
                rest[..rest.find('u').unwrap()].parse().unwrap()
            };
            let inner = number("at < ") / number("at += ");
            let turns = MOST_SIDE as u32 / number("k += ") * (1 + inner + 1) + 1;
            assert_eq!(text.matches("for (").count(), 2);
            assert!(inner > 0 && turns < MOST_TURNS, "{task:?} {form}: {turns}");
        }
    }

    /// The whole text of one product, so that a review shows what a change does to it. To renew it:
    /// `cargo run -p hashgrind-cli -- shader --kernel gemm_f32 --form 4x4 > shaders/golden/gemm_f32_4x4.wgsl`.
    #[test]
    fn a_product_is_the_golden_file() {
        let golden = include_str!("../../shaders/golden/gemm_f32_4x4.wgsl");
        assert!(golden == ai_text(Task::GemmF32, GemmForm::Four), "differs from shaders/golden/gemm_f32_4x4.wgsl");
    }

    #[test]
    fn forms_have_names() {
        for form in GemmForm::ALL {
            assert_eq!(form.to_string().parse(), Ok(form));
        }
        assert!("8".parse::<GemmForm>().is_err());
    }
}
