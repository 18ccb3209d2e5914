<?php

function open($dsn, $link, $logger)
{
    try {
        return new PDO($dsn);
    } catch (PDOException $e) {
        // ruleid: php-error-shown-to-visitor
        die('Connection failed: ' . $e->getMessage());
    }
    // ruleid: php-error-shown-to-visitor
    $r = mysqli_query($link, 'SELECT 1') or die(mysqli_error($link));
    // ruleid: php-error-shown-to-visitor
    echo "Error: " . $conn->error;
    try {
        run();
    } catch (Exception $e) {
        // ok: php-error-shown-to-visitor
        $logger->error($e->getMessage());
        // ok: php-error-shown-to-visitor
        echo 'Something went wrong';
    }
    // ok: php-error-shown-to-visitor
    error_log(mysqli_error($link));
    return $r;
}
