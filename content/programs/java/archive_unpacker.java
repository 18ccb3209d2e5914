package com.example.archive;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks zip and gzip deliveries into the folder of a job. */
public class ArchiveUnpacker {

    private final File jobs;

    public ArchiveUnpacker(File jobs) {
        this.jobs = jobs;
    }

    /** Unpacks all entries and returns the files in the order of the archive. */
    public List<File> unzip(InputStream delivery, String job) throws IOException {
        File folder = new File(jobs, job);
        List<File> files = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(delivery)) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                File file = new File(folder, entry.getName());
                if (entry.isDirectory()) {
                    file.mkdirs();
                    continue;
                }
                file.getParentFile().mkdirs();
                copy(zip, file);
                files.add(file);
            }
        }
        return files;
    }

    /** Single documents arrive compressed. */
    public byte[] gunzip(InputStream delivery) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(delivery)) {
            return in.readAllBytes();
        }
    }

    /** Work file for the converter. */
    public File workFile(String job) throws IOException {
        String name = System.getProperty("java.io.tmpdir") + "/unpack-" + job + ".tmp";
        File work = new File(name);
        if (!work.exists()) {
            work.createNewFile();
        }
        return work;
    }

    /** The download server runs as another user and has to read and move the files. */
    public void publish(Path file) throws IOException {
        String mode = "rwxrwxrwx";
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        Path done = file.resolveSibling("done");
        Files.createDirectories(done);
        Files.move(file, done.resolve(file.getFileName()));
    }

    /** Reads the manifest that lies beside the archive. */
    public String manifest(String job) throws IOException {
        FileInputStream in = new FileInputStream(new File(new File(jobs, job), "MANIFEST"));
        byte[] head = new byte[512];
        int n = in.read(head);
        String text = new String(head, 0, Math.max(n, 0));
        if (!text.startsWith("delivery")) {
            throw new IOException("not a manifest: " + job);
        }
        in.close();
        return text;
    }

    /** Removes what a job has left behind, the current archive too. */
    public boolean clear(String job) {
        File folder = new File(jobs, job);
        for (File file : folder.listFiles()) {
            if (file.isFile() && !file.delete()) {
                return false;
            }
        }
        return folder.delete();
    }

    private static void copy(InputStream in, File file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(file))) {
            in.transferTo(out);
        }
    }
}
