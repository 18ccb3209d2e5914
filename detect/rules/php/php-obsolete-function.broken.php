<?php
// ruleid: php-obsolete-function
$link = mysql_connect($host, $user, $pass);
mysql_select_db('shop', $link
