    $total = 0;
    // ruleid: php-loop-bound-from-request
    for ($i = 1; $i <= $_GET['count']; $i++) {
        $total += $_GET['item' . $i];
    }
    if ($total
