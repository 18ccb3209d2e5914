<?php

// ruleid: php-phpinfo
phpinfo();
// ruleid: php-phpinfo
@phpinfo(INFO_CONFIGURATION);
// ok: php-phpinfo
$version = PHP_VERSION;
// ok: php-phpinfo
if (version_compare(PHP_VERSION, '8.1', '<')) {
    exit(1);
}
// ok: php-phpinfo
$text = 'phpinfo()';
