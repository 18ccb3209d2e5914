    $fp = fopen('entries.csv', 'a');
    // ruleid: php-csv-formula
    fputcsv($fp, array($_POST['name'], $_POST['email']));
    fclose($fp);
    echo 'Thank you
