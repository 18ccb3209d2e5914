<table>
<?php
    while ($r = $result->fetch_assoc()) {
        // ruleid: php-stored-xss
        echo "<tr><td>" . $r["comment"] . "</td></tr>";
    }
    $conn->close(
