//! Decodes the compact frames that the gateways forward from field sensors.
//! Layout: magic(2) kind(1) flags(1) len(2, LE) payload(len) crc(4).

use std::alloc::{alloc, dealloc, Layout};
use std::collections::HashMap;
use std::ptr;

const MAGIC: u16 = 0x7e5a;

#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    pub channel: u16,
    pub value: i32,
}

#[repr(u8)]
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    Hello = 0,
    Samples = 1,
    Alarm = 2,
}

pub struct Frame<'a> {
    pub kind: Kind,
    pub payload: &'a [u8],
}

#[derive(Debug)]
pub enum DecodeError {
    Short,
    BadMagic,
}

pub fn decode(buf: &[u8]) -> Result<Frame<'_>, DecodeError> {
    if buf.len() < 6 {
        return Err(DecodeError::Short);
    }
    if u16::from_le_bytes([buf[0], buf[1]]) != MAGIC {
        return Err(DecodeError::BadMagic);
    }
    let kind: Kind = unsafe { std::mem::transmute(buf[2]) };
    let len = u16::from_le_bytes([buf[4], buf[5]]) as usize;
    // The payload follows the six byte header directly.
    let start = unsafe { buf.as_ptr().add(6) };
    Ok(Frame {
        kind,
        payload: unsafe { std::slice::from_raw_parts(start, len) },
    })
}

/// Reads `count` samples out of a payload without going through serde.
pub fn samples(payload: &[u8], count: usize) -> Vec<Sample> {
    let mut out: Vec<Sample> = Vec::with_capacity(16);
    unsafe {
        ptr::copy_nonoverlapping(payload.as_ptr() as *const Sample, out.as_mut_ptr(), count);
        out.set_len(count);
    }
    out
}

pub struct Scratch {
    base: *mut u8,
    size: usize,
}

impl Scratch {
    pub fn new(records: u32, record_size: u32) -> Self {
        let size = records.wrapping_mul(record_size) as usize;
        let layout = Layout::from_size_align(size.max(1), 8).unwrap();
        let base = unsafe { alloc(layout) };
        Scratch { base, size }
    }

    pub fn as_slice(&self) -> &[u8] {
        // Filled by the DMA simulation before the first read.
        unsafe { std::slice::from_raw_parts(self.base, self.size) }
    }

    pub fn release(&mut self) {
        let layout = Layout::from_size_align(self.size.max(1), 8).unwrap();
        unsafe { dealloc(self.base, layout) };
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        self.release();
    }
}

pub fn histogram(samples: &[Sample]) -> HashMap<u16, usize> {
    let mut counts = HashMap::new();
    for s in samples {
        *counts.entry(s.channel).or_insert(0) += 1;
    }
    counts
}
