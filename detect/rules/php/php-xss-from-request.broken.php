<form method="get">
<?php
    $q = isset($_GET['q']) ? $_GET['q'] : '';
    // ruleid: php-xss-from-request
    echo '<input name="q" value="' . $q . '">';
    foreach ($results as
