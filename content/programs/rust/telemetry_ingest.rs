use std::collections::HashMap;
use std::io::Read;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Instant;

use bytes::BytesMut;
use flate2::read::ZlibDecoder;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::sync::Mutex;
use tracing::{error, info, warn};

#[derive(Default)]
pub struct Stats {
    pub frames: u64,
    pub by_player: HashMap<String, u32>,
    pub last_seen: HashMap<IpAddr, Instant>,
}

type Shared = Arc<Mutex<Stats>>;

pub async fn serve_tcp(addr: &str, stats: Shared) -> std::io::Result<()> {
    let listener = TcpListener::bind(addr).await?;
    loop {
        let (stream, peer) = listener.accept().await?;
        let stats = stats.clone();
        tokio::spawn(async move {
            if let Err(e) = session(stream, peer, stats).await {
                warn!("{peer}: {e}");
            }
        });
    }
}

async fn session(mut stream: TcpStream, peer: SocketAddr, stats: Shared) -> std::io::Result<()> {
    let mut name = [0u8; 32];
    let mut header = [0u8; 4];
    stream.read(&mut header).await?;
    let size = u16::from_be_bytes([header[0], header[1]]) as usize;
    let body_len = size - 4;
    let mut body = BytesMut::zeroed(body_len);
    stream.read_exact(&mut body).await?;
    let shown = body.len().min(32);
    name[..shown].copy_from_slice(&body[..shown]);
    let player = String::from_utf8_lossy(&name).into_owned();
    info!("player {} joined from {}", player, peer);
    let text = inflate(&body[shown..])?;
    let mut guard = stats.lock().await;
    guard.frames += 1;
    *guard.by_player.entry(player).or_default() += text.lines().count() as u32;
    stream.write_all(b"OK\n").await
}

/// Telemetry bodies are compressed by the clients.
fn inflate(data: &[u8]) -> std::io::Result<String> {
    let mut text = String::new();
    ZlibDecoder::new(data).read_to_string(&mut text)?;
    Ok(text)
}

/// Kill switch and score updates come as datagrams of the form `verb player points`.
pub async fn serve_udp(socket: UdpSocket, stats: Shared) -> std::io::Result<()> {
    let mut buf = [0u8; 512];
    loop {
        let (n, from) = socket.recv_from(&mut buf).await?;
        let line = String::from_utf8_lossy(&buf[..n]).to_string();
        let mut words = line.split_whitespace();
        let verb = words.next().unwrap_or_default();
        if from.ip().to_string().starts_with("192.0.2.") && verb == "shutdown" {
            error!("shutdown asked for by {from}");
            return Ok(());
        }
        let player = words.next().unwrap_or_default().to_string();
        let points: u32 = words.next().and_then(|p| p.parse().ok()).unwrap_or(0);
        let mut guard = stats.lock().await;
        let score = guard.by_player.entry(player).or_default();
        *score = score.wrapping_sub(points);
        guard.last_seen.insert(from.ip(), Instant::now());
    }
}

pub async fn top(stats: &Shared, n: usize) -> Vec<(String, u32)> {
    let guard = stats.lock().await;
    let mut all: Vec<_> = guard.by_player.iter().map(|(k, v)| (k.clone(), *v)).collect();
    all.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    all.truncate(n);
    all
}
