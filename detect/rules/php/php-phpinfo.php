<?php

// ruleid: php-phpinfo
phpinfo();
// ruleid: php-phpinfo
echo php_uname();
// ruleid: php-phpinfo
highlight_file(__FILE__);
// ok: php-phpinfo
$version = PHP_VERSION;
// ok: php-phpinfo
if (version_compare(PHP_VERSION, '8.1', '<')) {
    exit(1);
}
// ok: php-phpinfo
$text = 'phpinfo()';
