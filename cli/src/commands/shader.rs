//! `hashgrind shader` (floor F6): prints the composed WGSL of a kernel.

use hashgrind::gpu::{
    Driver, GemmForm, ShaderVariant, ai_peak_text, ai_text, hash_headers_text, hash_headers_textbook_text,
    int_peak_text, scan_text, text_sha256,
};
use hashgrind::scan::ai::Task;
use serde::Serialize;

use crate::failure::{Failure, Outcome};
use crate::view;

/// The composed WGSL of a GPU kernel
///
/// One entry point and bindings of group 0 only. shaders/README.md in the sources describes the buffers.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Which kernel
    #[arg(long, value_enum, default_value_t = Kernel::Scan)]
    kernel: Kernel,
    /// What this driver starts with, such as radv or anv-gen9 [default: the library's default]
    #[arg(long, visible_alias = "vendor", value_name = "NAME")]
    driver: Option<String>,
    /// Headers hashed together for each nonce: 1, 2 or 4
    #[arg(long, value_name = "N")]
    siblings: Option<u32>,
    /// The variant, such as rotate=uniform,add=plain,maj=xor,siblings=1,per=32,wg=64; keys left out are the driver's
    #[arg(long, value_name = "KEY=VALUE,...")]
    variant: Option<String>,
    /// How products of matrices are worked out: 8x8 or 4x4 results an invocation
    #[arg(long, value_name = "FORM", default_value = "8x8")]
    form: GemmForm,
    /// One JSON object with the text in it
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Kernel {
    /// Nonces to candidates
    Scan,
    /// Whole headers to digests
    #[value(name = "hash_headers")]
    HashHeaders,
    /// The same over the textbook SHA-256
    Textbook,
    /// The card's integer peak
    #[value(name = "int_peak")]
    IntPeak,
    /// The work of AI: an array read
    Load,
    /// An array copied
    Copy,
    /// Three arrays: c = a + 3 b
    Triad,
    /// Products of matrices of 32-bit numbers
    #[value(name = "gemm_f32")]
    GemmF32,
    /// Of 16-bit numbers
    #[value(name = "gemm_f16")]
    GemmF16,
    /// Of 8-bit whole numbers
    #[value(name = "gemm_i8")]
    GemmI8,
    /// The card's peak at 32-bit products and sums
    #[value(name = "peak_f32")]
    PeakF32,
    /// At 16-bit ones
    #[value(name = "peak_f16")]
    PeakF16,
    /// At 8-bit ones
    #[value(name = "peak_i8")]
    PeakI8,
}

#[derive(Serialize)]
struct Output {
    variant: String,
    entry_point: &'static str,
    sha256: String,
    text: String,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Outcome {
    let variant = args.parse()?;
    let (entry_point, text) = match args.kernel {
        Kernel::Scan => ("scan", scan_text(&variant)),
        Kernel::HashHeaders => ("hash_headers", hash_headers_text(&variant)),
        Kernel::Textbook => ("hash_headers", hash_headers_textbook_text()),
        Kernel::IntPeak => ("int_peak", int_peak_text(&variant)),
        Kernel::Load => ("load", ai_text(Task::Load, args.form)),
        Kernel::Copy => ("copy", ai_text(Task::Copy, args.form)),
        Kernel::Triad => ("triad", ai_text(Task::Triad, args.form)),
        Kernel::GemmF32 => ("gemm", ai_text(Task::GemmF32, args.form)),
        Kernel::GemmF16 => ("gemm", ai_text(Task::GemmF16, args.form)),
        Kernel::GemmI8 => ("gemm", ai_text(Task::GemmI8, args.form)),
        Kernel::PeakF32 => ("peak", ai_peak_text(Task::GemmF32)),
        Kernel::PeakF16 => ("peak", ai_peak_text(Task::GemmF16)),
        Kernel::PeakI8 => ("peak", ai_peak_text(Task::GemmI8)),
    };
    if args.json {
        let sha256 = text_sha256([&text]);
        return Ok(view::json_line(&Output { variant: variant.to_string(), entry_point, sha256, text })?);
    }
    Ok(view::text(&text)?)
}

impl Args {
    fn parse(&self) -> Result<ShaderVariant, Failure> {
        let start = match &self.driver {
            Some(name) => name.parse::<Driver>().map_err(Failure::usage)?.start(),
            None => ShaderVariant::default(),
        };
        let mut variant = match &self.variant {
            // What is written later wins, so the driver's values stand in front.
            Some(written) => format!("{start},{written}").parse().map_err(Failure::usage)?,
            None => start,
        };
        if let Some(siblings) = self.siblings {
            variant = format!("{variant},siblings={siblings}").parse().map_err(Failure::usage)?;
        }
        Ok(variant)
    }
}
