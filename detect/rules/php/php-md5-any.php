<?php

function etag($body, $path, $list)
{
    // ruleid: php-md5-any
    $tag = md5($body);
    // ruleid: php-md5-any
    $sum = sha1_file($path);
    // ruleid: php-md5-any
    $names = array_map(function ($item) { return \sha1($item); }, $list);
    // ok: php-md5-any
    $good = hash('sha256', $body);
    // ok: php-md5-any
    $fast = hash('xxh128', $body);
    // ok: php-md5-any
    $text = 'md5(' . $body . ')';
    return [$tag, $sum, $names, $good, $fast, $text];
}


// ok: php-md5-any
$id = md5(serialize([$options, $n]));
// ok: php-md5-any
$item = $this->pool->getItem(sha1($name));
// ok: php-md5-any
$etag = 'page.' . md5($path);
