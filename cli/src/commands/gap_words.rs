//! Why the gap of AI is another one than that of hashing, in sentences: one text for the report and for the page (floor F6).
//! `{name}` stands where a figure belongs. The page's English table must say the same; `web/test/gap.test.mjs` compares.

use serde::Serialize;

/// The sentences.
#[derive(Debug, Serialize)]
pub(crate) struct Why {
    pub(crate) why_title: &'static str,
    pub(crate) why_frozen: &'static str,
    pub(crate) why_frozen_asic: &'static str,
    pub(crate) why_frozen_energy: &'static str,
    pub(crate) why_memory: &'static str,
    pub(crate) why_memory_weights: &'static str,
    pub(crate) why_memory_waits: &'static str,
    pub(crate) why_memory_reads: &'static str,
    pub(crate) why_memory_has: &'static str,
    pub(crate) why_product: &'static str,
    pub(crate) why_product_chip: &'static str,
    pub(crate) why_product_here: &'static str,
    pub(crate) why_product_alone: &'static str,
    pub(crate) why_end: &'static str,
    pub(crate) figure_caption: &'static str,
    pub(crate) ai_ladder_memory: &'static str,
    pub(crate) ai_ladder_at_most: &'static str,
}

/// The sentences in English.
pub(crate) const WHY: Why = Why {
    why_title: "Why the two differ",
    why_frozen: "A calculation that never changes can be frozen.",
    why_frozen_asic: "Mining's has not changed since 2009. An ASIC lays out every round of the hash in wires and can do nothing else.",
    why_frozen_energy: "The best takes {times} times less energy a hash than the best machine that is no such chip.",
    why_memory: "Memory, not arithmetic, binds tokens.",
    why_memory_weights: "Each token of one stream reads every weight of the model once: {gigabytes} GB of {model} in the format {format}.",
    why_memory_waits: "For each byte there are {operations} operations to do; {machine} could do {possible} in that time: its arithmetic waits.",
    why_memory_has: "Every machine has memory.",
    why_memory_reads: "The fastest of a data centre's reads {times} times as much a second as that here.",
    why_product: "One product froze a model.",
    why_product_chip: "In February 2026 a maker showed a chip, {chip}, into which one model is cast: by its own account it writes {tokens} tokens a second for one user.",
    why_product_here: "That is at least {times} times what this machine's memory allows for that model.",
    why_product_alone: "It can run no other model, and nobody but its maker has published a measurement.",
    why_end: "Specialisation makes the gap; AI keeps it small only as long as the calculation keeps changing.",
    figure_caption: "One user, one stream: serving many at once multiplies a data centre's device. A model in a chip cannot be exchanged.",
    ai_ladder_memory: "Memory, not arithmetic, makes these steps: they are small, and a machine that a person can buy stands on the same ladder. Only a chip that is one model leaves it, as a mining chip does, and it can do nothing else.",
    ai_ladder_at_most: "At most: bandwidth over the bytes that a token reads, {gigabytes} GB of {model} in the format {format}. Claims are their makers', for the same model in a format of their own.",
};

/// A sentence with its figures.
pub(crate) fn filled(sentence: &str, figures: &[(&str, String)]) -> String {
    let mut out = sentence.to_owned();
    for (name, figure) in figures {
        out = out.replace(&format!("{{{name}}}"), figure);
    }
    debug_assert!(!out.contains('{'), "{out}: a figure is missing");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_stand_in_their_places() {
        let said = filled(WHY.why_frozen_energy, &[("times", "12".to_owned())]);
        assert_eq!(said, "The best takes 12 times less energy a hash than the best machine that is no such chip.");
    }
}
