<?php
if ($_GET['debug'] == 'yes') {
    // ruleid: php-phpinfo
    phpinfo(INFO_GENERAL);
    exit(
