//! Text of strangers (floor F0): which of its characters would do more than stand there.

/// Whether a terminal or a reader's layout would obey this character and not show it: control characters, line and paragraph
/// separators, invisible ones, and those that turn the direction of what follows (the bidirectional controls of Unicode's
/// annex 9). The joiners U+200C and U+200D are none of them: Persian words and families of emoji need them.
///
/// ```
/// let name = "pay\u{1b}[2J \u{202e}up";
/// let shown: String = name.chars().map(|c| if hashgrind::text::is_unprintable(c) { '?' } else { c }).collect();
/// assert_eq!(shown, "pay?[2J ?up");
/// ```
#[must_use]
pub fn is_unprintable(c: char) -> bool {
    let unseen = matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    );
    c.is_control() || unseen
}
