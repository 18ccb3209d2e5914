<?php

// ruleid: php-loop-bound-from-request
for ($i = 0; $i < $_POST['rows']; $i++) {
    echo '<tr></tr>';
}
// ruleid: php-loop-bound-from-request
$n = (int) $_GET['n'];
for ($i = 0; $i < $n; $i++) {
    echo '.';
}
// ok: php-loop-bound-from-request
$m = min((int) $_GET['m'], 50);
for ($i = 0; $i < $m; $i++) {
    echo '.';
}
// ok: php-loop-bound-from-request
for ($i = 0; $i < 10; $i++) {
    echo '.';
}
// ok: php-loop-bound-from-request
for ($i = 0; $i < count($rows); $i++) {
    echo '.';
}
