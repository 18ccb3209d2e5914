<?php

function export($file, $count)
{
    $name = $_POST['name'];
    // ruleid: php-csv-formula
    fputcsv($file, [$name, date('c')]);
    // ruleid: php-csv-formula
    fputcsv($file, $_POST['row']);
    $safe = preg_replace('/^[=+@-]/', "'$0", $name);
    // ok: php-csv-formula
    fputcsv($file, [$safe, date('c')]);
    // ok: php-csv-formula
    fputcsv($file, ['name', 'date']);
    // ok: php-csv-formula
    fputcsv($file, [(int) $_POST['count'], $count]);
}
