<html><body>
<?php
// ruleid: php-command-in-page
$list = system('ls', $status);
echo "<div>" . $list . "</div>" if (
