    foreach ($_POST['names'] as $name) {
        // ruleid: php-addslashes-in-sql
        mysql_query("UPDATE people SET name = '" . addslashes($name) . "'");
        $count++;
    }
    if ($count >
