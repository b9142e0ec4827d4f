//! Floor F5: tokens a second of language models, from what a machine was measured at: its memory bounds what is written, its
//! arithmetic what is read. Beside the bounds stand runs of llama.cpp's `llama-bench`. Pure functions.

use serde::{Deserialize, Deserializer, Serialize};

use super::FigureClass;
use super::tables::{LanguageModel, Tables};
use super::{EconomicsError, positive};

/// The part of the bound that published runs of 7 and 8 billion weights reach on laptops and desktop cards.
pub const USUAL_SHARE: [f64; 2] = [0.55, 0.86];

/// What a machine was measured at, in the work of AI.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AiMachine {
    /// Its name.
    pub name: String,
    /// Bytes a second that it reads.
    pub bytes_per_second: f64,
    /// Class of that.
    pub class: FigureClass,
    /// Operations a second of its fastest product of floating-point matrices; none where not measured.
    pub flops_per_second: Option<f64>,
    /// Which product that is; empty where none.
    pub product: String,
    /// Joules for 10^12 bytes read; none where the power is unknown.
    pub joules_per_terabyte: Option<f64>,
    /// Class of that.
    pub power_class: FigureClass,
    /// Bytes of memory that a model may have; none where unknown.
    pub memory_bytes: Option<f64>,
}

impl AiMachine {
    /// A machine that reads so many bytes a second.
    ///
    /// # Errors
    /// A rate that is not above zero.
    pub fn new(name: impl Into<String>, bytes_per_second: f64, class: FigureClass) -> Result<Self, EconomicsError> {
        positive("the bandwidth (bytes a second)", bytes_per_second)?;
        Ok(Self {
            name: name.into(),
            bytes_per_second,
            class,
            flops_per_second: None,
            product: String::new(),
            joules_per_terabyte: None,
            power_class: FigureClass::Unknown,
            memory_bytes: None,
        })
    }

    /// With the rate of its fastest product of matrices, and which one that is.
    ///
    /// # Errors
    /// A rate that is not above zero.
    pub fn with_product(self, product: impl Into<String>, flops_per_second: f64) -> Result<Self, EconomicsError> {
        positive("the product's rate (operations a second)", flops_per_second)?;
        Ok(Self { flops_per_second: Some(flops_per_second), product: product.into(), ..self })
    }

    /// With what reading takes.
    ///
    /// # Errors
    /// Energy that is not above zero.
    pub fn with_energy(self, joules_per_terabyte: f64, class: FigureClass) -> Result<Self, EconomicsError> {
        positive("the energy (joules a terabyte)", joules_per_terabyte)?;
        Ok(Self { joules_per_terabyte: Some(joules_per_terabyte), power_class: class, ..self })
    }

    /// With so much memory.
    ///
    /// # Errors
    /// Memory that is not above zero.
    pub fn with_memory(self, bytes: f64) -> Result<Self, EconomicsError> {
        positive("the memory (bytes)", bytes)?;
        Ok(Self { memory_bytes: Some(bytes), ..self })
    }
}

/// What is needed of a result of `llama-bench -o json` or `jsonl`. Its other fields change between its versions and are not
/// looked at.
#[derive(Debug, Clone, PartialEq, Deserialize)]
struct LlamaResult {
    model_type: Option<String>,
    model_filename: Option<String>,
    model_size: f64,
    model_n_params: f64,
    n_prompt: u64,
    n_gen: u64,
    #[serde(default)]
    n_depth: u64,
    avg_ts: f64,
}

/// A measured run of llama.cpp's `llama-bench`: either tokens written, or tokens of a prompt read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LlamaRun {
    /// The model, as llama.cpp calls it, or its file without the folder.
    pub model: String,
    /// Bytes of its weights.
    pub weights_bytes: f64,
    /// Number of its weights.
    pub parameters: f64,
    /// Whether tokens were written; else a prompt was read.
    pub wrote: bool,
    /// Tokens of context before the first.
    pub depth: u64,
    /// Bytes that each token of the context adds to what is read; none where the table does not have the model.
    pub kv_bytes_per_token: Option<f64>,
    /// Tokens a second.
    pub tokens_per_second: f64,
}

impl LlamaRun {
    /// A run from a result as `llama-bench` writes it.
    ///
    /// # Errors
    /// A sentence: fields that are missing or can't be, a prompt and writing in one figure, a depth whose cost is not known.
    pub fn read(value: impl Deserializer<'static>, tables: &Tables) -> Result<Self, String> {
        let result = LlamaResult::deserialize(value).map_err(|error| error.to_string())?;
        let name = result.model_type.filter(|name| !name.trim().is_empty()).or_else(|| {
            // A path is nobody's business.
            let file = result.model_filename.as_deref()?.rsplit(['/', '\\']).next()?;
            (!file.is_empty()).then(|| file.to_owned())
        });
        let model = name.ok_or("it names neither model_type nor model_filename")?;
        let above_zero = |what: &str, value: f64| {
            if value.is_finite() && value > 0.0 {
                Ok(())
            } else {
                Err(format!("its {what} is {value}, not above zero"))
            }
        };
        above_zero("model_size", result.model_size)?;
        above_zero("model_n_params", result.model_n_params)?;
        above_zero("avg_ts", result.avg_ts)?;
        let wrote = match (result.n_prompt, result.n_gen) {
            (0, 1..) => true,
            (1.., 0) => false,
            _ => {
                return Err("it mixes reading a prompt and writing, which is no rate of either: give -p and -n apart"
                    .to_owned());
            }
        };
        let known = tables.models.iter().find(|row| (row.parameters / result.model_n_params - 1.0).abs() < 1e-3);
        let kv_bytes_per_token = known.map(|row| row.kv_bytes_per_token);
        if result.n_depth > 0 && kv_bytes_per_token.is_none() {
            return Err(format!(
                "it began at depth {}, and what a token of context adds is not known of {model}: run it at depth 0",
                result.n_depth
            ));
        }
        Ok(Self {
            model,
            weights_bytes: result.model_size,
            parameters: result.model_n_params,
            wrote,
            depth: result.n_depth,
            kv_bytes_per_token,
            tokens_per_second: result.avg_ts,
        })
    }

    /// Bytes that a token reads: all weights, and what the context before it has left.
    pub fn bytes_per_token(&self) -> f64 {
        self.weights_bytes + self.depth as f64 * self.kv_bytes_per_token.unwrap_or(0.0)
    }

    fn is_of(&self, row: &LanguageModel) -> bool {
        let near = |a: f64, b: f64, share: f64| (a / b - 1.0).abs() < share;
        near(self.parameters, row.parameters, 1e-3) && near(self.weights_bytes, row.weights_bytes, 0.05)
    }
}

/// A model on a machine. Tokens a second of one stream; batches are another matter.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TokenRow {
    /// The model.
    pub model: String,
    /// Format of its weights; empty where the name says it.
    pub quantisation: String,
    /// Bytes that a token reads.
    pub bytes_per_token: f64,
    /// Tokens of context before it; 0 where that is not said.
    pub depth: u64,
    /// Tokens a second that can be written at most: bandwidth over bytes a token.
    pub written_at_most: f64,
    /// What published runs of like machines reach of that: low and high.
    pub written_usually: [f64; 2],
    /// Tokens a second that `llama-bench` measured; none where it did not.
    pub written: Option<f64>,
    /// The part of the bound that it reached, 0 to 1.
    pub of_the_bound: Option<f64>,
    /// Tokens a second of a prompt that can be read at most: arithmetic over two operations a weight; none where not measured.
    pub read_at_most: Option<f64>,
    /// The same as `llama-bench` measured it.
    pub read: Option<f64>,
    /// Tokens of context that fit beside the weights; none where the memory or the model's shape is not known, or nothing fits.
    pub longest_context: Option<f64>,
    /// Tokens a second at most at that context.
    pub written_at_most_there: Option<f64>,
    /// Joules a token at least, as far as reading goes; none where the power is unknown.
    pub joules_per_token: Option<f64>,
    /// Class of the figure that counts: measured where it was, else at most.
    pub class: FigureClass,
    /// Where bytes and shape of the model come from.
    pub source: String,
}

/// Each model of the table on a machine, and each model that `llama-bench` ran, whose measured rate then counts: of several
/// runs of one kind the fastest.
///
/// ```
/// use hashgrind::economics::{AiMachine, FigureClass, Tables, tokens};
/// let laptop = AiMachine::new("a laptop", 49.2e9, FigureClass::Measured)?;
/// let rows = tokens(&laptop, &[], &Tables::embedded());
/// let llama = rows.iter().find(|row| row.quantisation == "Q4_K_M" && row.model == "Llama 3 8B").expect("in the table");
/// assert!((llama.written_at_most - 10.0).abs() < 1e-9, "4.92 GB a token");
/// # Ok::<(), hashgrind::economics::EconomicsError>(())
/// ```
pub fn tokens(machine: &AiMachine, runs: &[LlamaRun], tables: &Tables) -> Vec<TokenRow> {
    let of_table = tables.models.iter().map(|model| {
        let run =
            |wrote: bool| fastest(runs.iter().filter(|run| run.wrote == wrote && run.depth == 0 && run.is_of(model)));
        let row = row(machine, model.weights_bytes, model.parameters, run(true), run(false));
        let longest_context = machine.memory_bytes.and_then(|bytes| model.longest_context(bytes / 1e9));
        let bandwidth = machine.bytes_per_second / 1e9;
        TokenRow {
            model: model.model.clone(),
            quantisation: model.quantisation.clone(),
            longest_context,
            written_at_most_there: longest_context.map(|context| model.tokens_per_second_at_most(bandwidth, context)),
            source: model.source.clone(),
            ..row
        }
    });
    let foreign = |run: &&LlamaRun| run.depth > 0 || !tables.models.iter().any(|model| run.is_of(model));
    let mut rows: Vec<TokenRow> = of_table.collect();
    for run in runs.iter().filter(foreign) {
        let same = |row: &&mut TokenRow| {
            (row.model.as_str(), row.depth, row.bytes_per_token)
                == (run.model.as_str(), run.depth, run.bytes_per_token())
        };
        let (written, read) = if run.wrote { (Some(run), None) } else { (None, Some(run)) };
        let new = row(machine, run.bytes_per_token(), run.parameters, written, read);
        match rows.iter_mut().find(same) {
            Some(row) if run.wrote => {
                if new.written > row.written {
                    (row.written, row.of_the_bound, row.class) = (new.written, new.of_the_bound, new.class);
                }
            }
            Some(row) if new.read > row.read => row.read = new.read,
            Some(_) => (),
            None => rows.push(TokenRow { model: run.model.clone(), depth: run.depth, ..new }),
        }
    }
    rows
}

/// Of runs on other numbers of threads or with other lengths of prompts the one that shows what the machine can do.
fn fastest<'a>(runs: impl Iterator<Item = &'a LlamaRun>) -> Option<&'a LlamaRun> {
    runs.max_by(|a, b| a.tokens_per_second.total_cmp(&b.tokens_per_second))
}

fn row(
    machine: &AiMachine,
    bytes_per_token: f64,
    parameters: f64,
    written: Option<&LlamaRun>,
    read: Option<&LlamaRun>,
) -> TokenRow {
    let written_at_most = machine.bytes_per_second / bytes_per_token;
    let written = written.map(|run| run.tokens_per_second);
    TokenRow {
        model: String::new(),
        quantisation: String::new(),
        bytes_per_token,
        depth: 0,
        written_at_most,
        written_usually: USUAL_SHARE.map(|share| share * written_at_most),
        written,
        of_the_bound: written.map(|rate| rate / written_at_most),
        read_at_most: machine.flops_per_second.map(|rate| rate / (2.0 * parameters)),
        read: read.map(|run| run.tokens_per_second),
        longest_context: None,
        written_at_most_there: None,
        joules_per_token: machine.joules_per_terabyte.map(|joules| joules / 1e12 * bytes_per_token),
        class: if written.is_some() { FigureClass::Measured } else { FigureClass::AtMost },
        source: "llama-bench".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn machine() -> AiMachine {
        let machine = AiMachine::new("x", 60e9, FigureClass::Measured).expect("good input");
        let machine = machine.with_product("gemm_f32", 2e12).expect("good input");
        machine
            .with_energy(300.0, FigureClass::Counter)
            .and_then(|machine| machine.with_memory(8e9))
            .expect("good input")
    }

    fn run(text: &str) -> Result<LlamaRun, String> {
        LlamaRun::read(serde_json::from_str::<serde_json::Value>(text).expect("JSON"), &Tables::embedded())
    }

    /// By hand: 60 GB/s over 4.92 GB; 2e12 over 2 x 8,030,261,248; (8 - 4.92) GB over 131,072 B; 300 J/TB x 4.92 GB.
    #[test]
    fn bounds_are_those_worked_by_hand() {
        let rows = tokens(&machine(), &[], &Tables::embedded());
        let llama = rows.iter().find(|row| row.model == "Llama 3 8B" && row.quantisation == "Q4_K_M").expect("a row");
        let near = |value: Option<f64>, by_hand: f64| {
            let value = value.expect("known");
            assert!((value / by_hand - 1.0).abs() < 1e-6, "{value} {by_hand}");
        };
        near(Some(llama.written_at_most), 12.195_122);
        near(Some(llama.written_usually[1]), 10.487_805);
        near(llama.read_at_most, 124.528_948);
        near(llama.longest_context, 23_498.0);
        near(llama.written_at_most_there, 7.500_065_8);
        near(llama.joules_per_token, 1.476);
        assert_eq!((llama.class, llama.written), (FigureClass::AtMost, None));
        let eight = rows.iter().find(|row| row.quantisation == "Q8_0").expect("a row");
        assert_eq!(eight.longest_context, None, "8.54 GB in 8");
    }

    #[test]
    fn a_measured_rate_replaces_the_bound_and_both_stand_there() {
        // Fields as builds of 2024 and of 2026 write them.
        let old = r#"{"build_commit":"x","flash_attn":false,"use_mmap":true,"model_filename":"/home/me/m.gguf","model_type":"llama 8B Q4_K - Medium",
            "model_size":4912898048,"model_n_params":8030261312,"n_prompt":0,"n_gen":128,"avg_ts":7.5,"stddev_ts":0.1}"#;
        let new = r#"{"flash_attn":1,"load_mode":"mmap","model_filename":"C:\\m\\other.gguf","model_size":1000000000,"model_n_params":1500000000,
            "n_prompt":512,"n_gen":0,"n_depth":0,"avg_ts":99.0,"samples_ts":[99.0]}"#;
        let runs = [run(old).expect("old"), run(new).expect("new")];
        let rows = tokens(&machine(), &runs, &Tables::embedded());
        let llama = rows.iter().find(|row| row.model == "Llama 3 8B" && row.quantisation == "Q4_K_M").expect("a row");
        assert_eq!((llama.written, llama.class), (Some(7.5), FigureClass::Measured));
        assert!((llama.of_the_bound.expect("both") - 7.5 * 4.92 / 60.0).abs() < 1e-9);
        let other = rows.last().expect("rows");
        assert_eq!((other.model.as_str(), other.read, other.written), ("other.gguf", Some(99.0), None));
        assert!((other.written_at_most - 60.0).abs() < 1e-9);
        // At a depth, what the context left is read as well.
        let deep = old.replace("\"n_gen\":128", "\"n_gen\":128,\"n_depth\":10000");
        let deep = run(&deep).expect("the table has its shape");
        assert_eq!(deep.bytes_per_token(), 4_912_898_048.0 + 10_000.0 * 131_072.0);
    }

    /// A sweep over threads or lengths of prompts, in any order.
    #[test]
    fn of_several_runs_the_fastest_counts() {
        let of = |model: &str, weights: u64, parameters: u64, what: [u64; 2], rate: f64| {
            let [prompt, written] = what;
            run(&format!(
                r#"{{"model_type":"{model}","model_size":{weights},"model_n_params":{parameters},"n_prompt":{prompt},"n_gen":{written},"avg_ts":{rate}}}"#
            ))
            .expect("a run")
        };
        let (of_table, foreign) = (("llama 8B", 4_912_898_048, 8_030_261_312), ("other", 1_000_000_000, 1_500_000_000));
        for (name, weights, parameters) in [of_table, foreign] {
            for rates in [[3.0, 5.5, 4.0], [5.5, 4.0, 3.0], [3.0, 4.0, 5.5]] {
                let written = rates.map(|rate| of(name, weights, parameters, [0, 128], rate));
                let read = rates.map(|rate| of(name, weights, parameters, [512, 0], 10.0 * rate));
                let rows = tokens(&machine(), &[written, read].concat(), &Tables::embedded());
                let row = rows.iter().find(|row| row.written.is_some()).expect("a row");
                assert_eq!((row.written, row.read), (Some(5.5), Some(55.0)), "{name} {rates:?}");
                assert!((row.of_the_bound.expect("both") - 5.5 / row.written_at_most).abs() < 1e-12);
                assert_eq!(rows.iter().filter(|row| row.written.is_some() || row.read.is_some()).count(), 1);
            }
        }
    }

    #[test]
    fn what_is_no_rate_is_refused() {
        let good = r#"{"model_type":"m","model_size":1e9,"model_n_params":1e9,"n_prompt":0,"n_gen":1,"avg_ts":2.0}"#;
        assert!(run(good).is_ok());
        for (from, to, why) in [
            (r#""avg_ts":2.0"#, r#""avg_ts":0"#, "avg_ts"),
            (r#""model_size":1e9,"#, "", "model_size"),
            (r#""model_type":"m","#, "", "model_type"),
            (r#""n_prompt":0"#, r#""n_prompt":512"#, "mixes"),
            (r#""n_gen":1"#, r#""n_gen":0"#, "mixes"),
            (r#""n_gen":1"#, r#""n_gen":1,"n_depth":512"#, "depth 512"),
        ] {
            let error = run(&good.replace(from, to)).expect_err(why);
            assert!(error.contains(why), "{error}");
        }
    }
}
