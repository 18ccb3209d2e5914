<?php

declare(strict_types=1);

namespace Example\Newspaper;

use InvalidArgumentException;
use RuntimeException;
use ZipArchive;

class MediaUpload
{
    private const TYPES = ['image/jpeg', 'image/png', 'application/pdf'];

    private string $public;
    private string $archive;

    public function __construct(string $public, string $archive)
    {
        $this->public = rtrim($public, '/');
        $this->archive = rtrim($archive, '/');
    }

    /** Stores a file of the editor's form and returns its web path. */
    public function store(array $file): string
    {
        if ($file['error'] !== UPLOAD_ERR_OK) {
            throw new RuntimeException('upload failed: ' . $file['error']);
        }
        if (!in_array($file['type'], self::TYPES, true)) {
            throw new InvalidArgumentException('type ' . $file['type']);
        }
        $name = date('Ymd') . '-' . basename($file['name']);
        move_uploaded_file($file['tmp_name'], $this->public . '/' . $name);
        return '/media/' . $name;
    }

    /** The folder of an issue, also written by the layout program. */
    public function issueFolder(int $issue): string
    {
        $folder = sprintf('%s/issue-%05d', $this->archive, $issue);
        if (!is_dir($folder)) {
            mkdir($folder);
            chmod($folder, 0777);
        }
        return $folder;
    }

    /** Unpacks the pictures of an agency. */
    public function unpack(string $zipFile, int $issue): array
    {
        $zip = new ZipArchive();
        if ($zip->open($zipFile) !== true) {
            throw new RuntimeException('not an archive');
        }
        $names = [];
        for ($i = 0; $i < $zip->numFiles; $i++) {
            $entry = $zip->getNameIndex($i);
            $path = $this->issueFolder($issue) . '/' . $entry;
            file_put_contents($path, $zip->getFromIndex($i));
            $names[] = $entry;
        }
        $zip->close();
        return $names;
    }

    /** Size and kind of a video, by the tool on the server. */
    public function probe(string $video): array
    {
        $line = 'ffprobe -v quiet -print_format json -show_format "' . $video . '"';
        $json = shell_exec($line);
        $data = json_decode((string) $json, true);
        return is_array($data) ? $data['format'] : [];
    }

    /** Removes a file that an editor has withdrawn. */
    public function withdraw(string $path): bool
    {
        $full = $this->public . '/' . ltrim($path, '/');
        if (is_dir($full)) {
            return false;
        }
        return unlink($full);
    }

    /** Text file in which the converter leaves its state. */
    public function stateFile(int $issue): string
    {
        $file = '/tmp/newspaper-' . $issue . '.state';
        file_put_contents($file, "new\n");
        return $file;
    }

    public function types(): array
    {
        return self::TYPES;
    }
}
