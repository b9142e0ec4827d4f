//! Records of the work of AI side by side: each kind of work by itself.

use hashgrind::bench::ai::{Ai, WorkSummary};
use hashgrind::bench::compare::{Ratio, work_energy_ratio, work_ratio};
use hashgrind::bench::record::{Kind as _, Record};
use hashgrind::scan::ai::Task;
use serde::Serialize;

use super::{CsvWriter, Skipped, count, number, ratio_cells, times};
use crate::view::printable;
use crate::view::words::{digits, or_na, plain, si, table};

#[derive(Serialize)]
pub(super) struct Output {
    /// What the records are of.
    kind: &'static str,
    /// What the ratios are of.
    baseline: String,
    records: Vec<Row>,
    /// Records that were left out, with the reason.
    skipped: Vec<Skipped>,
}

/// One record.
#[derive(Serialize)]
struct Row {
    name: String,
    device: String,
    #[serde(rename = "type")]
    kind: String,
    threads: Option<u64>,
    works: Vec<Work>,
    /// Where the joules come from.
    power_class: &'static str,
    tool_version: String,
    time_utc: String,
}

/// One kind of work of a record: what the record's summary says of it, and how many times the first record's figure that is.
#[derive(Serialize)]
struct Work {
    #[serde(flatten)]
    of: WorkSummary,
    rate_ratio: Option<Ratio>,
    energy_ratio: Option<Ratio>,
}

/// Compares records that may stand side by side; the first is what the others are compared with.
pub(super) fn output(records: &[(String, Record<Ai>)], skipped: Vec<Skipped>) -> Output {
    let row = |(at, (name, record)): (usize, &(String, Record<Ai>))| {
        let first = Some(&records[0].1).filter(|_| at > 0);
        let work = |of: &WorkSummary| Work {
            of: of.clone(),
            rate_ratio: first.and_then(|first| work_ratio(first, record, &of.work)),
            energy_ratio: first.and_then(|first| work_energy_ratio(first, record, &of.work)),
        };
        Row {
            name: name.clone(),
            device: record.device.name.clone(),
            kind: record.device.kind.clone(),
            threads: count(record, "threads"),
            works: record.summary.works.iter().map(work).collect(),
            power_class: record.power.class.as_str(),
            tool_version: record.tool.version.clone(),
            time_utc: record.time_utc.clone(),
        }
    };
    let rows = records.iter().enumerate().map(row).collect();
    let baseline = records.first().map_or_else(String::new, |(name, _)| name.clone());
    Output { kind: Ai::NAME, baseline, records: rows, skipped }
}

/// A row for each kind of work of each record, those of one kind together.
pub(super) fn text(output: &Output) -> String {
    let mut rows = Vec::new();
    for task in Task::ALL {
        for (at, row) in output.records.iter().enumerate() {
            let Some(work) = row.works.iter().find(|work| work.of.work == task.name()) else { continue };
            let first = |text: Option<String>| if at == 0 { "1".to_owned() } else { or_na(text) };
            let joules = work.of.joules_per_tera.map(|joules| format!("{} ({})", digits(joules, 4), row.power_class));
            let emulated = if work.of.emulated { " (emulated)" } else { "" };
            rows.push(vec![
                format!("{}{emulated}", task.name()),
                printable(&row.name),
                printable(&row.device),
                printable(&work.of.kernel),
                format!("{}{}", si(work.of.median), printable(&work.of.unit)),
                first(work.rate_ratio.as_ref().map(times)),
                or_na(joules),
                first(work.energy_ratio.as_ref().map(times)),
            ]);
        }
    }
    let times = "TIMES THE FIRST [95 %]";
    table(&["WORK", "RECORD", "DEVICE", "KERNEL", "RATE", times, "J/TB, J/TFLOP", times], &rows, 4)
}

/// A row for each kind of work of each record.
pub(super) fn csv_rows(output: &Output, writer: &mut CsvWriter) -> csv::Result<()> {
    writer.write_record([
        "record",
        "device",
        "type",
        "threads",
        "work",
        "kernel",
        "unit",
        "median",
        "ci95_low",
        "ci95_high",
        "rate_ratio",
        "rate_ratio_low",
        "rate_ratio_high",
        "joules_per_tera",
        "power_class",
        "energy_ratio",
        "energy_ratio_low",
        "energy_ratio_high",
        "utilisation",
        "emulated",
        "tool_version",
        "time_utc",
    ])?;
    for row in &output.records {
        for Work { of, rate_ratio, energy_ratio } in &row.works {
            let [rate, rate_low, rate_high] = ratio_cells(*rate_ratio);
            let [energy, energy_low, energy_high] = ratio_cells(*energy_ratio);
            writer.write_record([
                row.name.as_str(),
                &row.device,
                &row.kind,
                &row.threads.map_or_else(String::new, |threads| threads.to_string()),
                &of.work,
                &of.kernel,
                &of.unit,
                &plain(of.median),
                &plain(of.ci95[0]),
                &plain(of.ci95[1]),
                &rate,
                &rate_low,
                &rate_high,
                &number(of.joules_per_tera),
                row.power_class,
                &energy,
                &energy_low,
                &energy_high,
                &number(of.utilisation),
                &of.emulated.to_string(),
                &row.tool_version,
                &row.time_utc,
            ])?;
        }
    }
    Ok(())
}
