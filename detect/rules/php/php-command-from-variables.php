<?php

function convert($in, $out, $name)
{
    // ruleid: php-command-from-variables
    exec("convert $in $out", $lines);
    // ruleid: php-command-from-variables
    $cmd = 'tar czf backup.tgz ' . $name;
    $text = shell_exec($cmd);
    // ruleid: php-command-from-variables
    system('rm -f ' . $name);
    return [$lines, $text];
}

function safe($in, $name)
{
    // ok: php-command-from-variables
    exec('convert ' . escapeshellarg($in) . ' out.png', $lines);
    // ok: php-command-from-variables
    $process = new Process(['tar', 'czf', 'backup.tgz', $name]);
    // ok: php-command-from-variables
    $list = shell_exec('ls -l');
    return [$lines, $process, $list];
}
