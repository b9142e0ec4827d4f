//! What a laptop's hash rate is worth: its odds of a block, when it last had some, and how far the best machine is ahead:
//! `cargo run --release --example why_not_a_laptop --features economics`.

use hashgrind::economics::{AiReference, FigureClass, Machine, Odds, Tables, YEAR_SECONDS, gap, history};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let tables = Tables::embedded();
    let now = tables.difficulty.last().ok_or("the table of difficulties has rows")?;
    // 20 MH/s at 15 W, which is 750,000 J/TH.
    let laptop = Machine::new("laptop", 20e6, Some(750_000.0), None, FigureClass::Given, FigureClass::Given)?;

    let odds = Odds::new(laptop.hashes_per_second, now.difficulty)?;
    println!("a block   every {:.1e} years at the difficulty of {}", odds.expected_seconds / YEAR_SECONDS, now.date);

    let past = history(laptop.hashes_per_second, &tables.difficulty)?;
    let date = |date: &Option<String>| date.clone().unwrap_or_else(|| "never".to_owned());
    println!("alone     as fast as the whole network until {}", date(&past.last_alone));
    println!("daily     a block a day until {}", date(&past.last_block_a_day));

    let gap = gap(&laptop, &AiReference::choose(&tables, "RTX 4060 Laptop")?, &tables)?;
    for row in gap.rows.iter().filter(|row| row.factor.is_some()) {
        println!(
            "{:<9} {}: {} is {:.3e} times better",
            row.work,
            row.quantity,
            row.best_name,
            row.factor.unwrap_or(1.0)
        );
    }
    Ok(())
}
