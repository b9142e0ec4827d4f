//! The structs of `shaders/` as the host writes and reads them. Floor F3 (`gpu`). Tests hold every offset against naga's.

use bytemuck::{Pod, Zeroable};

use crate::pow::PreparedHeader;
use crate::pow::hoist::{HoistedMidstate, HoistedTail};
use crate::scan::CANDIDATE_CAPACITY;

/// Amounts by which SHA-256 rotates, read by kernels whose rotates are uniform. The same values in every job.
macro_rules! rotates {
    ($job:ident) => {
        $job {
            one: 1,
            r8: 8,
            r2: 2,
            r13: 13,
            r22: 22,
            r6: 6,
            r11: 11,
            r25: 25,
            r7: 7,
            r18: 18,
            r17: 17,
            r19: 19,
            r24: 24,
            ..Zeroable::zeroed()
        }
    };
}

/// `Job` of scan.wgsl without its siblings: 112 bytes.
#[derive(Clone, Copy, Debug, Pod, Zeroable)]
#[repr(C)]
pub(super) struct Job {
    pub(super) start: u32,
    pub(super) count: u32,
    pub(super) threshold: u32,
    pub(super) capacity: u32,
    pub(super) groups_x: u32,
    pub(super) first_sibling: u32,
    one: u32,
    r8: u32,
    r2: u32,
    r13: u32,
    r22: u32,
    r6: u32,
    r11: u32,
    r25: u32,
    r7: u32,
    r18: u32,
    r17: u32,
    r19: u32,
    r24: u32,
    w16: u32,
    w17: u32,
    w18: u32,
    w19: u32,
    w31: u32,
    w32: u32,
    /// Words of the second block before the nonce: read by rolled kernels, padding for the others.
    w0: u32,
    w1: u32,
    w2: u32,
}

impl Job {
    pub(super) fn new(words: &HeaderWords) -> Self {
        let HoistedTail { w16, w17, w18, w19, w31, w32 } = words.hoisted;
        let [w0, w1, w2] = words.tail;
        Job { capacity: CANDIDATE_CAPACITY as u32, w16, w17, w18, w19, w31, w32, w0, w1, w2, ..rotates!(Job) }
    }
}

/// `Sibling` of scan.wgsl: 80 bytes.
#[derive(Clone, Copy, Debug, Pod, Zeroable)]
#[repr(C)]
pub(super) struct Sibling {
    a: u32,
    b: u32,
    c: u32,
    e: u32,
    f: u32,
    round3_e: u32,
    round3_a: u32,
    round4: u32,
    round5: u32,
    round6: u32,
    mid0: u32,
    mid1: u32,
    mid2: u32,
    mid3: u32,
    mid4: u32,
    mid5: u32,
    mid6: u32,
    mid7: u32,
    pad0: u32,
    pad1: u32,
}

impl Sibling {
    fn new(known: &HoistedMidstate) -> Self {
        let [a, b, c] = known.bcd3;
        let [e, f, _] = known.fgh3;
        let [round4, round5, round6] = known.hkw;
        let [mid0, mid1, mid2, mid3, mid4, mid5, mid6, mid7] = known.midstate;
        Sibling {
            a,
            b,
            c,
            e,
            f,
            round3_e: known.e3,
            round3_a: known.a3,
            round4,
            round5,
            round6,
            mid0,
            mid1,
            mid2,
            mid3,
            mid4,
            mid5,
            mid6,
            mid7,
            pad0: 0,
            pad1: 0,
        }
    }
}

/// Words of a header that a request's dispatches share, made once a request.
#[derive(Clone, Debug)]
pub(super) struct HeaderWords {
    tail: [u32; 3],
    hoisted: HoistedTail,
    pub(super) siblings: Vec<Sibling>,
}

impl HeaderWords {
    pub(super) fn new(header: &PreparedHeader) -> Self {
        HeaderWords {
            tail: header.tail(),
            hoisted: header.hoisted_tail(),
            siblings: (0..header.siblings()).map(|i| Sibling::new(&header.hoisted_midstate(i))).collect(),
        }
    }
}

/// `Results` of scan.wgsl without its list: 16 bytes.
#[derive(Clone, Copy, Debug, Pod, Zeroable)]
#[repr(C)]
pub(super) struct Results {
    pub(super) finished: u32,
    pub(super) found: u32,
    pad0: u32,
    pad1: u32,
}

/// `HashJob` of hash_headers.wgsl: 80 bytes.
#[derive(Clone, Copy, Debug, Pod, Zeroable)]
#[repr(C)]
pub(super) struct HashJob {
    pub(super) count: u32,
    pub(super) groups_x: u32,
    one: u32,
    r8: u32,
    r2: u32,
    r13: u32,
    r22: u32,
    r6: u32,
    r11: u32,
    r25: u32,
    r7: u32,
    r18: u32,
    r17: u32,
    r19: u32,
    r24: u32,
    pad: [u32; 5],
}

impl HashJob {
    pub(super) fn new(count: u32, groups_x: u32) -> Self {
        HashJob { count, groups_x, ..rotates!(HashJob) }
    }
}

/// `PeakJob` of int_peak.wgsl: 80 bytes.
#[derive(Clone, Copy, Debug, Pod, Zeroable)]
#[repr(C)]
pub(super) struct PeakJob {
    loops: u32,
    seed: u32,
    one: u32,
    r8: u32,
    r2: u32,
    r13: u32,
    r22: u32,
    r6: u32,
    r11: u32,
    r25: u32,
    r7: u32,
    r18: u32,
    r17: u32,
    r19: u32,
    r24: u32,
    groups_x: u32,
    pad: [u32; 4],
}

impl PeakJob {
    pub(super) fn new(loops: u32, groups_x: u32) -> Self {
        PeakJob { loops, seed: 0x5eed_0001, groups_x, ..rotates!(PeakJob) }
    }
}

/// `AiJob` of the kernels for the work of AI: 32 bytes.
#[derive(Clone, Copy, Debug, Default, Pod, Zeroable)]
#[repr(C)]
pub(super) struct AiJob {
    first: u32,
    m4: u32,
    n4: u32,
    k: u32,
    key: u32,
    pad: [u32; 3],
}

impl AiJob {
    /// Columns of A and of B, four being one, and rows of both.
    pub(super) fn product(m4: u32, n4: u32, k: u32) -> Self {
        AiJob { m4, n4, k, ..AiJob::default() }
    }

    pub(super) fn with_first(self, first: u32) -> Self {
        AiJob { first, ..self }
    }

    pub(super) fn with_key(self, key: u32) -> Self {
        AiJob { key, ..self }
    }
}

/// Workgroups in x and y for `groups` of them: at most 65,535 a dimension. The product may exceed `groups` by less than y.
pub(super) fn grid(groups: u32) -> (u32, u32) {
    const MOST: u32 = 65_535;
    if groups <= MOST {
        return (groups, 1);
    }
    let y = groups.div_ceil(MOST);
    (groups.div_ceil(y), y)
}

/// Where a word that the host writes lies, by the path that a list of operations has for it: the siblings follow the job.
pub(super) fn offset(path: &str) -> Option<usize> {
    macro_rules! offsets {
        ($host:ident: $($field:ident)*) => { [$((stringify!($field), core::mem::offset_of!($host, $field))),*] };
    }
    let job = offsets!(Job: start count threshold capacity first_sibling w16 w17 w18 w19 w31 w32 w0 w1 w2);
    let sibling = offsets!(Sibling: a b c e f round3_e round3_a round4 round5 round6
        mid0 mid1 mid2 mid3 mid4 mid5 mid6 mid7);
    let find = |fields: &[(&str, usize)], name: &str| fields.iter().find(|field| field.0 == name).map(|field| field.1);
    let path = path.strip_prefix("job.")?;
    let Some(inside) = path.strip_prefix("siblings[") else { return find(&job, path) };
    let (number, name) = inside.split_once("].")?;
    Some(size_of::<Job>() + number.parse::<usize>().ok()? * size_of::<Sibling>() + find(&sibling, name)?)
}

/// The words that a kernel reads, by their paths, for one nonce.
#[cfg(test)]
pub(super) fn fields(header: &PreparedHeader, nonce: u32) -> impl Fn(&str) -> u32 {
    let words = HeaderWords::new(header);
    let mut bytes = bytemuck::bytes_of(&Job::new(&words)).to_vec();
    bytes.extend_from_slice(bytemuck::cast_slice(&words.siblings));
    move |path| match path {
        "job.start + offset" => nonce,
        _ => bytemuck::pod_read_unaligned(&bytes[offset(path).expect("a word of the job")..][..4]),
    }
}

#[cfg(test)]
mod tests {
    use super::super::ai_text::{GemmForm, ai_text};
    use super::super::text::{hash_headers_text, int_peak_text, scan_text};
    use super::super::variant::ShaderVariant;
    use super::*;
    use crate::scan::ai::Task;
    use naga::{Module, TypeInner};

    /// Name and offset of every member of a struct of the text, and its size.
    fn members(text: &str, name: &str) -> (Vec<(String, u32)>, u32) {
        let module: Module = naga::front::wgsl::parse_str(text).unwrap();
        let (_, found) = module
            .types
            .iter()
            .find(|(_, item)| item.name.as_deref() == Some(name))
            .unwrap_or_else(|| panic!("no struct {name}"));
        let TypeInner::Struct { members, span } = &found.inner else { panic!("{name} is no struct") };
        (members.iter().map(|m| (m.name.clone().unwrap(), m.offset)).collect(), *span)
    }

    macro_rules! same_offsets {
        ($text:expr, $name:literal, $host:ident, [$($field:ident),* $(,)?], rest $rest:expr) => {{
            let (shader, span) = members(&$text, $name);
            let host = [$((stringify!($field).to_owned(), core::mem::offset_of!($host, $field) as u32)),*];
            assert_eq!(&shader[..host.len()], &host);
            let rest: Vec<String> = shader[host.len()..].iter().map(|m| m.0.clone()).collect();
            assert_eq!(rest, $rest as &[&str]);
            (shader, span)
        }};
    }

    #[test]
    fn scan_structs_have_nagas_offsets() {
        for siblings in [1, 2, 4] {
            let text = scan_text(&ShaderVariant::default().with_siblings(siblings).unwrap());
            let (job, span) = same_offsets!(
                text,
                "Job",
                Job,
                [
                    start,
                    count,
                    threshold,
                    capacity,
                    groups_x,
                    first_sibling,
                    one,
                    r8,
                    r2,
                    r13,
                    r22,
                    r6,
                    r11,
                    r25,
                    r7,
                    r18,
                    r17,
                    r19,
                    r24,
                    w16,
                    w17,
                    w18,
                    w19,
                    w31,
                    w32
                ],
                rest & ["pad0", "pad1", "pad2", "siblings"]
            );
            assert_eq!(job.last().unwrap().1 as usize, size_of::<Job>());
            // The words that only a rolled kernel reads stand where else there is padding.
            let rolled = scan_text(&format!("body=rolled,siblings={siblings}").parse().unwrap());
            let (rolled, _) = members(&rolled, "Job");
            let padding = job.iter().zip(&rolled).filter(|(straight, rolled)| straight != rolled);
            let padding: Vec<(&str, u32)> = padding.map(|(_, (name, offset))| (name.as_str(), *offset)).collect();
            let host = [
                ("w0", core::mem::offset_of!(Job, w0) as u32),
                ("w1", core::mem::offset_of!(Job, w1) as u32),
                ("w2", core::mem::offset_of!(Job, w2) as u32),
            ];
            assert_eq!(padding, host);
            let (_, each) = same_offsets!(
                text,
                "Sibling",
                Sibling,
                [
                    a, b, c, e, f, round3_e, round3_a, round4, round5, round6, mid0, mid1, mid2, mid3, mid4, mid5,
                    mid6, mid7, pad0, pad1
                ],
                rest & []
            );
            assert_eq!(each as usize, size_of::<Sibling>());
            assert_eq!(span as usize, size_of::<Job>() + siblings as usize * size_of::<Sibling>());
            let (results, _) = same_offsets!(text, "Results", Results, [finished, found, pad0, pad1], rest & ["hits"]);
            assert_eq!(results.last().unwrap().1 as usize, size_of::<Results>());
        }
    }

    #[test]
    fn other_jobs_have_nagas_offsets() {
        let variant = ShaderVariant::default();
        let (_, span) = same_offsets!(
            hash_headers_text(&variant),
            "HashJob",
            HashJob,
            [count, groups_x, one, r8, r2, r13, r22, r6, r11, r25, r7, r18, r17, r19, r24],
            rest & ["pad0", "pad1", "pad2", "pad3", "pad4"]
        );
        assert_eq!(span as usize, size_of::<HashJob>());
        let (_, span) = same_offsets!(
            int_peak_text(&variant),
            "PeakJob",
            PeakJob,
            [loops, seed, one, r8, r2, r13, r22, r6, r11, r25, r7, r18, r17, r19, r24, groups_x],
            rest & ["pad0", "pad1", "pad2", "pad3"]
        );
        assert_eq!(span as usize, size_of::<PeakJob>());
        let text = ai_text(Task::GemmF32, GemmForm::Eight);
        let (_, span) = same_offsets!(text, "AiJob", AiJob, [first, m4, n4, k, key], rest & ["pad0", "pad1", "pad2"]);
        assert_eq!(span as usize, size_of::<AiJob>());
    }

    #[test]
    fn grids_cover_without_a_dimension_too_large() {
        for groups in [1, 65_535, 65_536, 65_537, 1 << 20, (1 << 26) - 1, 1 << 26] {
            let (x, y) = grid(groups);
            assert!(x <= 65_535 && y <= 65_535 && u64::from(x) * u64::from(y) >= u64::from(groups));
            assert!(u64::from(x) * u64::from(y) - u64::from(groups) < u64::from(y), "{groups}");
        }
    }
}
