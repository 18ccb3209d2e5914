<?php

function unpack_all($zip, $dir)
{
    for ($i = 0; $i < $zip->numFiles; $i++) {
        $name = $zip->getNameIndex($i);
        // ruleid: php-archive-entry-path
        file_put_contents($dir . '/' . $name, $zip->getFromIndex($i));
        // ruleid: php-archive-entry-path
        mkdir("$dir/$name");
        // ok: php-archive-entry-path
        file_put_contents($dir . '/' . basename($name), $zip->getFromIndex($i));
        // ok: php-archive-entry-path
        $list[] = $name;
    }
    // ok: php-archive-entry-path
    $zip->extractTo($dir);
    return $list;
}
