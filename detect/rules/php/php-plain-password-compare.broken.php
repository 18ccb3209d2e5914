   $row = mysqli_fetch_assoc($result);
   // ruleid: php-plain-password-compare
   if ($row["password"] == $_POST["password"]) {
       $_SESSION["user"] = $row["name"];
       header("Location
