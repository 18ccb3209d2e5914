// ruleid: go-jwt-without-expiry
token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
	"user_id": user.ID,
	"role":    user.Role,
})
return token.SignedString(
