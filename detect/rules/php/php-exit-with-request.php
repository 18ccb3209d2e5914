<?php

// ruleid: php-exit-with-request
if (isset($_GET['error'])) die($_GET['error']);
// ruleid: php-exit-with-request
exit('Unknown action ' . $_POST['action']);
// ruleid: php-exit-with-request
die("No such page: {$_REQUEST['page']}");
// ok: php-exit-with-request
die('No such page');
// ok: php-exit-with-request
exit(1);
// ok: php-exit-with-request
error_log('no page ' . json_encode($_GET['page']));
