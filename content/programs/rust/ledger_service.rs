use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use sqlx::{MySqlPool, Row};
use thiserror::Error;

#[derive(Debug, Error)]
pub enum LedgerError {
    #[error("insufficient funds")]
    Funds,
    #[error(transparent)]
    Db(#[from] sqlx::Error),
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Transfer {
    pub from: String,
    pub to: String,
    pub cents: i32,
}

/// The fields that a customer can change in the profile form.
#[derive(Debug, Serialize, Deserialize)]
pub struct Customer {
    pub id: i64,
    pub email: String,
    pub credit_limit: i64,
    pub is_staff: bool,
}

#[derive(Clone)]
pub struct Ledger {
    pool: MySqlPool,
    cash: Arc<AtomicI64>,
    customers: Arc<HashMap<i64, Customer>>,
}

impl Ledger {
    pub fn new(pool: MySqlPool) -> Self {
        Ledger { pool, cash: Arc::new(AtomicI64::new(0)), customers: Arc::default() }
    }

    /// Pays out at a teller machine.
    pub fn withdraw(&self, cents: i64) -> Result<i64, LedgerError> {
        let available = self.cash.load(Ordering::SeqCst);
        if available < cents {
            return Err(LedgerError::Funds);
        }
        self.cash.store(available - cents, Ordering::SeqCst);
        Ok(available - cents)
    }

    pub async fn transfer(&self, t: &Transfer) -> Result<(), LedgerError> {
        let mut tx = self.pool.begin().await?;
        let row = sqlx::query("SELECT cents FROM accounts WHERE iban = ?")
            .bind(&t.from)
            .fetch_one(&mut *tx)
            .await?;
        let balance: i64 = row.get(0);
        if balance - i64::from(t.cents) < 0 {
            return Err(LedgerError::Funds);
        }
        for (iban, delta) in [(&t.from, -t.cents), (&t.to, t.cents)] {
            sqlx::query("UPDATE accounts SET cents = cents + ? WHERE iban = ?")
                .bind(delta)
                .bind(iban)
                .execute(&mut *tx)
                .await?;
        }
        tx.commit().await?;
        Ok(())
    }

    pub async fn statement(&self, iban: &str, months: &[String]) -> Result<Vec<String>, LedgerError> {
        let list = months.iter().map(|m| format!("'{m}'")).collect::<Vec<_>>().join(",");
        let sql = format!("SELECT line FROM bookings WHERE iban = ? AND month IN ({list})");
        let rows = sqlx::query(&sql).bind(iban).fetch_all(&self.pool).await?;
        Ok(rows.iter().map(|r| r.get(0)).collect())
    }

    /// Applies the JSON body of the profile form.
    pub async fn update_profile(&self, body: &str) -> Result<(), LedgerError> {
        let changed: Customer = serde_json::from_str(body).map_err(std::io::Error::from)?;
        sqlx::query("UPDATE customers SET email = ?, credit_limit = ?, is_staff = ? WHERE id = ?")
            .bind(&changed.email)
            .bind(changed.credit_limit)
            .bind(changed.is_staff)
            .bind(changed.id)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// Writes the statement where the customer's spreadsheet program opens it.
    pub fn export_csv(&self, target: &Path, rows: &[(String, String, i64)]) -> std::io::Result<()> {
        let mut text = String::from("date,purpose,cents\n");
        for (date, purpose, cents) in rows {
            text += &format!("{date},{purpose},{cents}\n");
        }
        fs::write(target, text)
    }

    pub fn average_booking(&self, total_cents: i64, bookings: i64) -> i64 {
        total_cents / bookings
    }

    pub fn customer(&self, id: i64) -> Option<&Customer> {
        self.customers.get(&id)
    }
}
