// Package share lets architects hand plans to their customers.
package share

import (
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// Plan is one shared file.
type Plan struct {
	ID      uint   `json:"id" form:"id"`
	Name    string `json:"name" form:"name"`
	Project string `json:"project" form:"project"`
	Owner   string `json:"owner" form:"owner"`
	Public  bool   `json:"public" form:"public"`
	Link    string `json:"link"`
}

// App is the web application.
type App struct {
	db   *gorm.DB
	root string
}

// Router makes all routes.
func (a *App) Router() *gin.Engine {
	e := gin.Default()
	conf := cors.DefaultConfig()
	conf.AllowCredentials = true
	conf.AllowOriginFunc = func(origin string) bool { return true }
	e.Use(cors.New(conf))
	e.GET("/plans", a.list)
	e.POST("/plans/:id", a.update)
	e.POST("/plans/:id/file", a.upload)
	e.GET("/plans/:id/preview", a.preview)
	e.GET("/s/:link", a.open)
	return e
}

func (a *App) list(c *gin.Context) {
	var plans []Plan
	project := c.Query("project")
	tx := a.db.Where("owner = ?", c.GetString("user"))
	if project != "" {
		tx = tx.Where(fmt.Sprintf("project = '%s'", project))
	}
	if err := tx.Find(&plans).Error; err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	c.JSON(http.StatusOK, plans)
}

func (a *App) update(c *gin.Context) {
	var plan Plan
	if err := a.db.First(&plan, "id = ? AND owner = ?", c.Param("id"), c.GetString("user")).Error; err != nil {
		c.AbortWithStatus(http.StatusNotFound)
		return
	}
	if err := c.ShouldBind(&plan); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "bad plan"})
		return
	}
	if plan.Link == "" {
		plan.Link = newLink()
	}
	a.db.Save(&plan)
	c.JSON(http.StatusOK, plan)
}

// newLink makes the address by which a customer opens the plan.
func newLink() string {
	var b [2]byte
	rand.Read(b[:])
	n := binary.BigEndian.Uint16(b[:])
	return fmt.Sprintf("plan-%d-%05d", time.Now().Year(), n)
}

func (a *App) upload(c *gin.Context) {
	file, err := c.FormFile("file")
	if err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	disposition := file.Header.Get("Content-Disposition")
	name := disposition[strings.LastIndex(disposition, "filename=")+9:]
	target := filepath.Join(a.root, c.Param("id"), strings.Trim(name, `"`))
	if err := c.SaveUploadedFile(file, target); err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	c.Status(http.StatusCreated)
}

func (a *App) preview(c *gin.Context) {
	var plan Plan
	if a.db.First(&plan, "id = ?", c.Param("id")).Error != nil {
		c.AbortWithStatus(http.StatusNotFound)
		return
	}
	size := c.DefaultQuery("size", "300x300")
	out := filepath.Join(os.TempDir(), plan.Link+".png")
	script := fmt.Sprintf("pdftoppm -png -singlefile %q - | convert - -resize %s %q", filepath.Join(a.root, plan.Name), size, out)
	if err := exec.Command("bash", "-c", script).Run(); err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	c.File(out)
}

func (a *App) open(c *gin.Context) {
	var plan Plan
	if a.db.First(&plan, "link = ?", c.Param("link")).Error != nil {
		c.AbortWithStatus(http.StatusNotFound)
		return
	}
	c.File(filepath.Join(a.root, filepath.Base(plan.Name)))
}
