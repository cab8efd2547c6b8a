// Generated from schemas/settings.schema.json by npm run build.
// validator.js
var validate = validate20;
var validator_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:larder:settings:1", "title": "Larder settings", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "const": 1 }, "mirror": { "type": "object", "additionalProperties": false, "default": {}, "properties": { "url": { "type": "string", "format": "larder-origin", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\\s]+/?$", "default": "http://127.0.0.1:5000" }, "listen": { "type": "string", "format": "larder-address", "pattern": "^(\\*|\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9.-]*):[0-9]{1,5}$" }, "expose": { "type": "boolean", "default": false }, "registry": { "type": "string", "enum": ["2", "3"], "default": "2" }, "upstream": { "type": "object", "additionalProperties": false, "default": {}, "properties": { "url": { "type": "string", "format": "larder-origin", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\\s]+/?$", "default": "https://registry-1.docker.io" }, "username": { "type": "string", "format": "larder-username", "pattern": "^[^\\s:]+$" }, "password": { "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "file": { "type": "string", "format": "larder-file", "pattern": "^[^~]" }, "sops": { "type": "object", "additionalProperties": false, "required": ["file", "key"], "properties": { "file": { "type": "string", "format": "larder-file", "pattern": "^[^~]" }, "key": { "type": "string", "format": "larder-key", "pattern": "^[^/]+(/[^/]+)*$" } } }, "docker_config": { "type": "string", "format": "larder-file", "pattern": "^[^~]" }, "env": { "type": "string", "format": "larder-variable", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" } } }, "probe_repository": { "type": "string", "format": "larder-repository", "pattern": "^[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$", "default": "library/hello-world" } } }, "store": { "type": "object", "additionalProperties": false, "default": {}, "properties": { "path": { "type": "string", "format": "larder-store", "pattern": "^/", "default": "/var/lib/larder/registry" }, "cap": { "type": "string", "format": "larder-cap", "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|[kMGT]B|[KMGT]iB)$", "default": "20GiB" }, "keep_free": { "type": "string", "format": "larder-size", "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|[kMGT]B|[KMGT]iB)$", "default": "2GiB" }, "delete": { "type": "boolean", "default": true }, "expire_after": { "type": "string", "format": "larder-lifetime", "pattern": "^(never|[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*)$" } } } } }, "gc": { "type": "object", "additionalProperties": false, "default": {}, "properties": { "schedule": { "type": "string", "format": "larder-schedule", "pattern": "^\\s*[0-9*]\\S*(\\s+\\S+){4}\\s*$", "default": "*/15 * * * *" }, "grace": { "type": "string", "format": "larder-duration", "pattern": "^[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*$", "default": "10m" }, "revalidate": { "type": "boolean", "default": true } } }, "gate": { "type": "object", "additionalProperties": false, "default": {}, "properties": { "timeout": { "type": "string", "format": "larder-span", "pattern": "^[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*$", "default": "5s" }, "on_unhealthy": { "type": ["string", "object"], "format": "larder-reaction", "pattern": "^(fail|warn)$", "default": "fail", "additionalProperties": false, "properties": { "default": { "type": "string", "enum": ["fail", "warn"], "default": "fail" }, "unreachable": { "type": "string", "enum": ["fail", "warn"] }, "not-a-mirror": { "type": "string", "enum": ["fail", "warn"] }, "upstream-unreachable": { "type": "string", "enum": ["fail", "warn"] }, "credentials-rejected": { "type": "string", "enum": ["fail", "warn"] }, "rate-limited": { "type": "string", "enum": ["fail", "warn"] }, "bypassed": { "type": "string", "enum": ["fail", "warn"] }, "stale": { "type": "string", "enum": ["fail", "warn"] }, "store-full": { "type": "string", "enum": ["fail", "warn"] }, "undetermined": { "type": "string", "enum": ["fail", "warn"] } } }, "min_pulls_left": { "type": "integer", "minimum": 0, "default": 20 }, "images": { "type": "array", "default": [], "items": { "type": "string", "format": "larder-image", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.:/@-]*$" } } } }, "prune": { "type": "object", "additionalProperties": false, "default": {}, "properties": { "schedule": { "type": "string", "format": "larder-schedule", "pattern": "^\\s*[0-9*]\\S*(\\s+\\S+){4}\\s*$", "default": "0 0 * * *" }, "when_disk_above": { "type": "string", "format": "larder-percentage", "pattern": "^[0-9]{1,3}(\\.[0-9]{1,3})?%$", "default": "80%" }, "older_than": { "type": "string", "format": "larder-duration", "pattern": "^[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*$", "default": "24h" }, "remove": { "type": "array", "uniqueItems": true, "default": ["images", "containers", "build_cache"], "items": { "type": "string", "enum": ["images", "containers", "build_cache"] } }, "active_stacks": { "type": "array", "default": [], "items": { "type": "string", "format": "larder-regexp", "pattern": "[\\s\\S]" } }, "keep": { "type": "array", "default": [], "items": { "type": "string", "format": "larder-glob", "pattern": "^[A-Za-z0-9_.:/@*?-]+$" } }, "lease_ttl": { "type": "string", "format": "larder-span", "pattern": "^[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*$", "default": "24h" }, "stale_after": { "type": "string", "format": "larder-span", "pattern": "^[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*$", "default": "24h" }, "forges": { "type": "array", "default": [], "items": { "type": "object", "additionalProperties": false, "required": ["kind", "url", "token"], "properties": { "kind": { "type": "string", "enum": ["gitea", "forgejo", "github"] }, "url": { "type": "string", "format": "larder-origin", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\\s]+/?$" }, "token": { "type": "object", "additionalProperties": false, "required": ["file"], "properties": { "file": { "type": "string", "format": "larder-file", "pattern": "^[^~]" } } } } } } } } } };
var pattern4 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\\s]+/?$", "u");
var pattern5 = new RegExp("^(\\*|\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9.-]*):[0-9]{1,5}$", "u");
var pattern7 = new RegExp("^[^\\s:]+$", "u");
var pattern8 = new RegExp("^[^~]", "u");
var pattern10 = new RegExp("^[^/]+(/[^/]+)*$", "u");
var pattern12 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var pattern13 = new RegExp("^[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$", "u");
var pattern14 = new RegExp("^/", "u");
var pattern15 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(B|[kMGT]B|[KMGT]iB)$", "u");
var pattern17 = new RegExp("^(never|[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*)$", "u");
var pattern18 = new RegExp("^\\s*[0-9*]\\S*(\\s+\\S+){4}\\s*$", "u");
var pattern19 = new RegExp("^[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*$", "u");
var pattern21 = new RegExp("^(fail|warn)$", "u");
var pattern22 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:/@-]*$", "u");
var pattern24 = new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3})?%$", "u");
var pattern26 = new RegExp("[\\s\\S]", "u");
var pattern27 = new RegExp("^[A-Za-z0-9_.:/@*?-]+$", "u");
var func1 = Object.prototype.hasOwnProperty;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mirror === void 0) {
      data.mirror = {};
    }
    if (data.gc === void 0) {
      data.gc = {};
    }
    if (data.gate === void 0) {
      data.gate = {};
    }
    if (data.prune === void 0) {
      data.prune = {};
    }
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "mirror" || key0 === "gc" || key0 === "gate" || key0 === "prune")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    let data1 = data.mirror;
    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
      if (data1.url === void 0) {
        data1.url = "http://127.0.0.1:5000";
      }
      if (data1.expose === void 0) {
        data1.expose = false;
      }
      if (data1.registry === void 0) {
        data1.registry = "2";
      }
      if (data1.upstream === void 0) {
        data1.upstream = {};
      }
      if (data1.store === void 0) {
        data1.store = {};
      }
      for (const key1 in data1) {
        if (!(key1 === "url" || key1 === "listen" || key1 === "expose" || key1 === "registry" || key1 === "upstream" || key1 === "store")) {
          const err3 = { instancePath: instancePath + "/mirror", schemaPath: "#/properties/mirror/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      let data2 = data1.url;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err4 = { instancePath: instancePath + "/mirror/url", schemaPath: "#/properties/mirror/properties/url/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\\s]+/?$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/mirror/url", schemaPath: "#/properties/mirror/properties/url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data1.listen !== void 0) {
        let data3 = data1.listen;
        if (typeof data3 === "string") {
          if (!pattern5.test(data3)) {
            const err6 = { instancePath: instancePath + "/mirror/listen", schemaPath: "#/properties/mirror/properties/listen/pattern", keyword: "pattern", params: { pattern: "^(\\*|\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9.-]*):[0-9]{1,5}$" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        } else {
          const err7 = { instancePath: instancePath + "/mirror/listen", schemaPath: "#/properties/mirror/properties/listen/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      if (typeof data1.expose !== "boolean") {
        const err8 = { instancePath: instancePath + "/mirror/expose", schemaPath: "#/properties/mirror/properties/expose/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      let data5 = data1.registry;
      if (typeof data5 !== "string") {
        const err9 = { instancePath: instancePath + "/mirror/registry", schemaPath: "#/properties/mirror/properties/registry/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data5 === "2" || data5 === "3")) {
        const err10 = { instancePath: instancePath + "/mirror/registry", schemaPath: "#/properties/mirror/properties/registry/enum", keyword: "enum", params: { allowedValues: schema31.properties.mirror.properties.registry.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      let data6 = data1.upstream;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.url === void 0) {
          data6.url = "https://registry-1.docker.io";
        }
        if (data6.probe_repository === void 0) {
          data6.probe_repository = "library/hello-world";
        }
        for (const key2 in data6) {
          if (!(key2 === "url" || key2 === "username" || key2 === "password" || key2 === "probe_repository")) {
            const err11 = { instancePath: instancePath + "/mirror/upstream", schemaPath: "#/properties/mirror/properties/upstream/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        let data7 = data6.url;
        if (typeof data7 === "string") {
          if (!pattern4.test(data7)) {
            const err12 = { instancePath: instancePath + "/mirror/upstream/url", schemaPath: "#/properties/mirror/properties/upstream/properties/url/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\\s]+/?$" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        } else {
          const err13 = { instancePath: instancePath + "/mirror/upstream/url", schemaPath: "#/properties/mirror/properties/upstream/properties/url/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data6.username !== void 0) {
          let data8 = data6.username;
          if (typeof data8 === "string") {
            if (!pattern7.test(data8)) {
              const err14 = { instancePath: instancePath + "/mirror/upstream/username", schemaPath: "#/properties/mirror/properties/upstream/properties/username/pattern", keyword: "pattern", params: { pattern: "^[^\\s:]+$" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/mirror/upstream/username", schemaPath: "#/properties/mirror/properties/upstream/properties/username/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.password !== void 0) {
          let data9 = data6.password;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (Object.keys(data9).length > 1) {
              const err16 = { instancePath: instancePath + "/mirror/upstream/password", schemaPath: "#/properties/mirror/properties/upstream/properties/password/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (Object.keys(data9).length < 1) {
              const err17 = { instancePath: instancePath + "/mirror/upstream/password", schemaPath: "#/properties/mirror/properties/upstream/properties/password/minProperties", keyword: "minProperties", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            for (const key3 in data9) {
              if (!(key3 === "file" || key3 === "sops" || key3 === "docker_config" || key3 === "env")) {
                const err18 = { instancePath: instancePath + "/mirror/upstream/password", schemaPath: "#/properties/mirror/properties/upstream/properties/password/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data9.file !== void 0) {
              let data10 = data9.file;
              if (typeof data10 === "string") {
                if (!pattern8.test(data10)) {
                  const err19 = { instancePath: instancePath + "/mirror/upstream/password/file", schemaPath: "#/properties/mirror/properties/upstream/properties/password/properties/file/pattern", keyword: "pattern", params: { pattern: "^[^~]" } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/mirror/upstream/password/file", schemaPath: "#/properties/mirror/properties/upstream/properties/password/properties/file/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data9.sops !== void 0) {
              let data11 = data9.sops;
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.file === void 0) {
                  const err21 = { instancePath: instancePath + "/mirror/upstream/password/sops", schemaPath: "#/properties/mirror/properties/upstream/properties/password/properties/sops/required", keyword: "required", params: { missingProperty: "file" } };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                if (data11.key === void 0) {
                  const err22 = { instancePath: instancePath + "/mirror/upstream/password/sops", schemaPath: "#/properties/mirror/properties/upstream/properties/password/properties/sops/required", keyword: "required", params: { missingProperty: "key" } };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                for (const key4 in data11) {
                  if (!(key4 === "file" || key4 === "key")) {
                    const err23 = { instancePath: instancePath + "/mirror/upstream/password/sops", schemaPath: "#/properties/mirror/properties/upstream/properties/password/properties/sops/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                if (data11.file !== void 0) {
                  let data12 = data11.file;
                  if (typeof data12 === "string") {
                    if (!pattern8.test(data12)) {
                      const err24 = { instancePath: instancePath + "/mirror/upstream/password/sops/file", schemaPath: "#/properties/mirror/properties/upstream/properties/password/properties/sops/properties/file/pattern", keyword: "pattern", params: { pattern: "^[^~]" } };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                  } else {
                    const err25 = { instancePath: instancePath + "/mirror/upstream/password/sops/file", schemaPath: "#/properties/mirror/properties/upstream/properties/password/properties/sops/properties/file/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                if (data11.key !== void 0) {
                  let data13 = data11.key;
                  if (typeof data13 === "string") {
                    if (!pattern10.test(data13)) {
                      const err26 = { instancePath: instancePath + "/mirror/upstream/password/sops/key", schemaPath: "#/properties/mirror/properties/upstream/properties/password/properties/sops/properties/key/pattern", keyword: "pattern", params: { pattern: "^[^/]+(/[^/]+)*$" } };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                  } else {
                    const err27 = { instancePath: instancePath + "/mirror/upstream/password/sops/key", schemaPath: "#/properties/mirror/properties/upstream/properties/password/properties/sops/properties/key/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                }
              } else {
                const err28 = { instancePath: instancePath + "/mirror/upstream/password/sops", schemaPath: "#/properties/mirror/properties/upstream/properties/password/properties/sops/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data9.docker_config !== void 0) {
              let data14 = data9.docker_config;
              if (typeof data14 === "string") {
                if (!pattern8.test(data14)) {
                  const err29 = { instancePath: instancePath + "/mirror/upstream/password/docker_config", schemaPath: "#/properties/mirror/properties/upstream/properties/password/properties/docker_config/pattern", keyword: "pattern", params: { pattern: "^[^~]" } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/mirror/upstream/password/docker_config", schemaPath: "#/properties/mirror/properties/upstream/properties/password/properties/docker_config/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data9.env !== void 0) {
              let data15 = data9.env;
              if (typeof data15 === "string") {
                if (!pattern12.test(data15)) {
                  const err31 = { instancePath: instancePath + "/mirror/upstream/password/env", schemaPath: "#/properties/mirror/properties/upstream/properties/password/properties/env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/mirror/upstream/password/env", schemaPath: "#/properties/mirror/properties/upstream/properties/password/properties/env/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/mirror/upstream/password", schemaPath: "#/properties/mirror/properties/upstream/properties/password/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        let data16 = data6.probe_repository;
        if (typeof data16 === "string") {
          if (!pattern13.test(data16)) {
            const err34 = { instancePath: instancePath + "/mirror/upstream/probe_repository", schemaPath: "#/properties/mirror/properties/upstream/properties/probe_repository/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$" } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        } else {
          const err35 = { instancePath: instancePath + "/mirror/upstream/probe_repository", schemaPath: "#/properties/mirror/properties/upstream/properties/probe_repository/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/mirror/upstream", schemaPath: "#/properties/mirror/properties/upstream/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      let data17 = data1.store;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.path === void 0) {
          data17.path = "/var/lib/larder/registry";
        }
        if (data17.cap === void 0) {
          data17.cap = "20GiB";
        }
        if (data17.keep_free === void 0) {
          data17.keep_free = "2GiB";
        }
        if (data17.delete === void 0) {
          data17.delete = true;
        }
        for (const key5 in data17) {
          if (!(key5 === "path" || key5 === "cap" || key5 === "keep_free" || key5 === "delete" || key5 === "expire_after")) {
            const err37 = { instancePath: instancePath + "/mirror/store", schemaPath: "#/properties/mirror/properties/store/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        let data18 = data17.path;
        if (typeof data18 === "string") {
          if (!pattern14.test(data18)) {
            const err38 = { instancePath: instancePath + "/mirror/store/path", schemaPath: "#/properties/mirror/properties/store/properties/path/pattern", keyword: "pattern", params: { pattern: "^/" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        } else {
          const err39 = { instancePath: instancePath + "/mirror/store/path", schemaPath: "#/properties/mirror/properties/store/properties/path/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        let data19 = data17.cap;
        if (typeof data19 === "string") {
          if (!pattern15.test(data19)) {
            const err40 = { instancePath: instancePath + "/mirror/store/cap", schemaPath: "#/properties/mirror/properties/store/properties/cap/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|[kMGT]B|[KMGT]iB)$" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        } else {
          const err41 = { instancePath: instancePath + "/mirror/store/cap", schemaPath: "#/properties/mirror/properties/store/properties/cap/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        let data20 = data17.keep_free;
        if (typeof data20 === "string") {
          if (!pattern15.test(data20)) {
            const err42 = { instancePath: instancePath + "/mirror/store/keep_free", schemaPath: "#/properties/mirror/properties/store/properties/keep_free/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|[kMGT]B|[KMGT]iB)$" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        } else {
          const err43 = { instancePath: instancePath + "/mirror/store/keep_free", schemaPath: "#/properties/mirror/properties/store/properties/keep_free/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (typeof data17.delete !== "boolean") {
          const err44 = { instancePath: instancePath + "/mirror/store/delete", schemaPath: "#/properties/mirror/properties/store/properties/delete/type", keyword: "type", params: { type: "boolean" } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data17.expire_after !== void 0) {
          let data22 = data17.expire_after;
          if (typeof data22 === "string") {
            if (!pattern17.test(data22)) {
              const err45 = { instancePath: instancePath + "/mirror/store/expire_after", schemaPath: "#/properties/mirror/properties/store/properties/expire_after/pattern", keyword: "pattern", params: { pattern: "^(never|[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*)$" } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/mirror/store/expire_after", schemaPath: "#/properties/mirror/properties/store/properties/expire_after/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/mirror/store", schemaPath: "#/properties/mirror/properties/store/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    } else {
      const err48 = { instancePath: instancePath + "/mirror", schemaPath: "#/properties/mirror/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err48];
      } else {
        vErrors.push(err48);
      }
      errors++;
    }
    let data23 = data.gc;
    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
      if (data23.schedule === void 0) {
        data23.schedule = "*/15 * * * *";
      }
      if (data23.grace === void 0) {
        data23.grace = "10m";
      }
      if (data23.revalidate === void 0) {
        data23.revalidate = true;
      }
      for (const key6 in data23) {
        if (!(key6 === "schedule" || key6 === "grace" || key6 === "revalidate")) {
          const err49 = { instancePath: instancePath + "/gc", schemaPath: "#/properties/gc/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      }
      let data24 = data23.schedule;
      if (typeof data24 === "string") {
        if (!pattern18.test(data24)) {
          const err50 = { instancePath: instancePath + "/gc/schedule", schemaPath: "#/properties/gc/properties/schedule/pattern", keyword: "pattern", params: { pattern: "^\\s*[0-9*]\\S*(\\s+\\S+){4}\\s*$" } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
      } else {
        const err51 = { instancePath: instancePath + "/gc/schedule", schemaPath: "#/properties/gc/properties/schedule/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
      let data25 = data23.grace;
      if (typeof data25 === "string") {
        if (!pattern19.test(data25)) {
          const err52 = { instancePath: instancePath + "/gc/grace", schemaPath: "#/properties/gc/properties/grace/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*$" } };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      } else {
        const err53 = { instancePath: instancePath + "/gc/grace", schemaPath: "#/properties/gc/properties/grace/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
      if (typeof data23.revalidate !== "boolean") {
        const err54 = { instancePath: instancePath + "/gc/revalidate", schemaPath: "#/properties/gc/properties/revalidate/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    } else {
      const err55 = { instancePath: instancePath + "/gc", schemaPath: "#/properties/gc/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err55];
      } else {
        vErrors.push(err55);
      }
      errors++;
    }
    let data27 = data.gate;
    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
      if (data27.timeout === void 0) {
        data27.timeout = "5s";
      }
      if (data27.on_unhealthy === void 0) {
        data27.on_unhealthy = "fail";
      }
      if (data27.min_pulls_left === void 0) {
        data27.min_pulls_left = 20;
      }
      if (data27.images === void 0) {
        data27.images = [];
      }
      for (const key7 in data27) {
        if (!(key7 === "timeout" || key7 === "on_unhealthy" || key7 === "min_pulls_left" || key7 === "images")) {
          const err56 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
      }
      let data28 = data27.timeout;
      if (typeof data28 === "string") {
        if (!pattern19.test(data28)) {
          const err57 = { instancePath: instancePath + "/gate/timeout", schemaPath: "#/properties/gate/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*$" } };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      } else {
        const err58 = { instancePath: instancePath + "/gate/timeout", schemaPath: "#/properties/gate/properties/timeout/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
      let data29 = data27.on_unhealthy;
      if (typeof data29 !== "string" && !(data29 && typeof data29 == "object" && !Array.isArray(data29))) {
        const err59 = { instancePath: instancePath + "/gate/on_unhealthy", schemaPath: "#/properties/gate/properties/on_unhealthy/type", keyword: "type", params: { type: schema31.properties.gate.properties.on_unhealthy.type } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
      if (typeof data29 === "string") {
        if (!pattern21.test(data29)) {
          const err60 = { instancePath: instancePath + "/gate/on_unhealthy", schemaPath: "#/properties/gate/properties/on_unhealthy/pattern", keyword: "pattern", params: { pattern: "^(fail|warn)$" } };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
      }
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        if (data29.default === void 0) {
          data29.default = "fail";
        }
        for (const key8 in data29) {
          if (!func1.call(schema31.properties.gate.properties.on_unhealthy.properties, key8)) {
            const err61 = { instancePath: instancePath + "/gate/on_unhealthy", schemaPath: "#/properties/gate/properties/on_unhealthy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        let data30 = data29.default;
        if (typeof data30 !== "string") {
          const err62 = { instancePath: instancePath + "/gate/on_unhealthy/default", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/default/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        if (!(data30 === "fail" || data30 === "warn")) {
          const err63 = { instancePath: instancePath + "/gate/on_unhealthy/default", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/default/enum", keyword: "enum", params: { allowedValues: schema31.properties.gate.properties.on_unhealthy.properties.default.enum } };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        if (data29.unreachable !== void 0) {
          let data31 = data29.unreachable;
          if (typeof data31 !== "string") {
            const err64 = { instancePath: instancePath + "/gate/on_unhealthy/unreachable", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/unreachable/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
          if (!(data31 === "fail" || data31 === "warn")) {
            const err65 = { instancePath: instancePath + "/gate/on_unhealthy/unreachable", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/unreachable/enum", keyword: "enum", params: { allowedValues: schema31.properties.gate.properties.on_unhealthy.properties.unreachable.enum } };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data29["not-a-mirror"] !== void 0) {
          let data32 = data29["not-a-mirror"];
          if (typeof data32 !== "string") {
            const err66 = { instancePath: instancePath + "/gate/on_unhealthy/not-a-mirror", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/not-a-mirror/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
          if (!(data32 === "fail" || data32 === "warn")) {
            const err67 = { instancePath: instancePath + "/gate/on_unhealthy/not-a-mirror", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/not-a-mirror/enum", keyword: "enum", params: { allowedValues: schema31.properties.gate.properties.on_unhealthy.properties["not-a-mirror"].enum } };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data29["upstream-unreachable"] !== void 0) {
          let data33 = data29["upstream-unreachable"];
          if (typeof data33 !== "string") {
            const err68 = { instancePath: instancePath + "/gate/on_unhealthy/upstream-unreachable", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/upstream-unreachable/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          if (!(data33 === "fail" || data33 === "warn")) {
            const err69 = { instancePath: instancePath + "/gate/on_unhealthy/upstream-unreachable", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/upstream-unreachable/enum", keyword: "enum", params: { allowedValues: schema31.properties.gate.properties.on_unhealthy.properties["upstream-unreachable"].enum } };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data29["credentials-rejected"] !== void 0) {
          let data34 = data29["credentials-rejected"];
          if (typeof data34 !== "string") {
            const err70 = { instancePath: instancePath + "/gate/on_unhealthy/credentials-rejected", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/credentials-rejected/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          if (!(data34 === "fail" || data34 === "warn")) {
            const err71 = { instancePath: instancePath + "/gate/on_unhealthy/credentials-rejected", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/credentials-rejected/enum", keyword: "enum", params: { allowedValues: schema31.properties.gate.properties.on_unhealthy.properties["credentials-rejected"].enum } };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data29["rate-limited"] !== void 0) {
          let data35 = data29["rate-limited"];
          if (typeof data35 !== "string") {
            const err72 = { instancePath: instancePath + "/gate/on_unhealthy/rate-limited", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/rate-limited/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
          if (!(data35 === "fail" || data35 === "warn")) {
            const err73 = { instancePath: instancePath + "/gate/on_unhealthy/rate-limited", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/rate-limited/enum", keyword: "enum", params: { allowedValues: schema31.properties.gate.properties.on_unhealthy.properties["rate-limited"].enum } };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data29.bypassed !== void 0) {
          let data36 = data29.bypassed;
          if (typeof data36 !== "string") {
            const err74 = { instancePath: instancePath + "/gate/on_unhealthy/bypassed", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/bypassed/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
          if (!(data36 === "fail" || data36 === "warn")) {
            const err75 = { instancePath: instancePath + "/gate/on_unhealthy/bypassed", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/bypassed/enum", keyword: "enum", params: { allowedValues: schema31.properties.gate.properties.on_unhealthy.properties.bypassed.enum } };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data29.stale !== void 0) {
          let data37 = data29.stale;
          if (typeof data37 !== "string") {
            const err76 = { instancePath: instancePath + "/gate/on_unhealthy/stale", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/stale/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (!(data37 === "fail" || data37 === "warn")) {
            const err77 = { instancePath: instancePath + "/gate/on_unhealthy/stale", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/stale/enum", keyword: "enum", params: { allowedValues: schema31.properties.gate.properties.on_unhealthy.properties.stale.enum } };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data29["store-full"] !== void 0) {
          let data38 = data29["store-full"];
          if (typeof data38 !== "string") {
            const err78 = { instancePath: instancePath + "/gate/on_unhealthy/store-full", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/store-full/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
          if (!(data38 === "fail" || data38 === "warn")) {
            const err79 = { instancePath: instancePath + "/gate/on_unhealthy/store-full", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/store-full/enum", keyword: "enum", params: { allowedValues: schema31.properties.gate.properties.on_unhealthy.properties["store-full"].enum } };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data29.undetermined !== void 0) {
          let data39 = data29.undetermined;
          if (typeof data39 !== "string") {
            const err80 = { instancePath: instancePath + "/gate/on_unhealthy/undetermined", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/undetermined/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
          if (!(data39 === "fail" || data39 === "warn")) {
            const err81 = { instancePath: instancePath + "/gate/on_unhealthy/undetermined", schemaPath: "#/properties/gate/properties/on_unhealthy/properties/undetermined/enum", keyword: "enum", params: { allowedValues: schema31.properties.gate.properties.on_unhealthy.properties.undetermined.enum } };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
      }
      let data40 = data27.min_pulls_left;
      if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
        const err82 = { instancePath: instancePath + "/gate/min_pulls_left", schemaPath: "#/properties/gate/properties/min_pulls_left/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
      if (typeof data40 == "number" && isFinite(data40)) {
        if (data40 < 0 || isNaN(data40)) {
          const err83 = { instancePath: instancePath + "/gate/min_pulls_left", schemaPath: "#/properties/gate/properties/min_pulls_left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
      }
      let data41 = data27.images;
      if (Array.isArray(data41)) {
        const len0 = data41.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data42 = data41[i0];
          if (typeof data42 === "string") {
            if (!pattern22.test(data42)) {
              const err84 = { instancePath: instancePath + "/gate/images/" + i0, schemaPath: "#/properties/gate/properties/images/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.:/@-]*$" } };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          } else {
            const err85 = { instancePath: instancePath + "/gate/images/" + i0, schemaPath: "#/properties/gate/properties/images/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
      } else {
        const err86 = { instancePath: instancePath + "/gate/images", schemaPath: "#/properties/gate/properties/images/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    } else {
      const err87 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err87];
      } else {
        vErrors.push(err87);
      }
      errors++;
    }
    let data43 = data.prune;
    if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
      if (data43.schedule === void 0) {
        data43.schedule = "0 0 * * *";
      }
      if (data43.when_disk_above === void 0) {
        data43.when_disk_above = "80%";
      }
      if (data43.older_than === void 0) {
        data43.older_than = "24h";
      }
      if (data43.remove === void 0) {
        data43.remove = ["images", "containers", "build_cache"];
      }
      if (data43.active_stacks === void 0) {
        data43.active_stacks = [];
      }
      if (data43.keep === void 0) {
        data43.keep = [];
      }
      if (data43.lease_ttl === void 0) {
        data43.lease_ttl = "24h";
      }
      if (data43.stale_after === void 0) {
        data43.stale_after = "24h";
      }
      if (data43.forges === void 0) {
        data43.forges = [];
      }
      for (const key9 in data43) {
        if (!func1.call(schema31.properties.prune.properties, key9)) {
          const err88 = { instancePath: instancePath + "/prune", schemaPath: "#/properties/prune/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
      }
      let data44 = data43.schedule;
      if (typeof data44 === "string") {
        if (!pattern18.test(data44)) {
          const err89 = { instancePath: instancePath + "/prune/schedule", schemaPath: "#/properties/prune/properties/schedule/pattern", keyword: "pattern", params: { pattern: "^\\s*[0-9*]\\S*(\\s+\\S+){4}\\s*$" } };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
      } else {
        const err90 = { instancePath: instancePath + "/prune/schedule", schemaPath: "#/properties/prune/properties/schedule/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
      let data45 = data43.when_disk_above;
      if (typeof data45 === "string") {
        if (!pattern24.test(data45)) {
          const err91 = { instancePath: instancePath + "/prune/when_disk_above", schemaPath: "#/properties/prune/properties/when_disk_above/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,3}(\\.[0-9]{1,3})?%$" } };
          if (vErrors === null) {
            vErrors = [err91];
          } else {
            vErrors.push(err91);
          }
          errors++;
        }
      } else {
        const err92 = { instancePath: instancePath + "/prune/when_disk_above", schemaPath: "#/properties/prune/properties/when_disk_above/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
      let data46 = data43.older_than;
      if (typeof data46 === "string") {
        if (!pattern19.test(data46)) {
          const err93 = { instancePath: instancePath + "/prune/older_than", schemaPath: "#/properties/prune/properties/older_than/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*$" } };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
      } else {
        const err94 = { instancePath: instancePath + "/prune/older_than", schemaPath: "#/properties/prune/properties/older_than/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
      let data47 = data43.remove;
      if (Array.isArray(data47)) {
        const len1 = data47.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data48 = data47[i1];
          if (typeof data48 !== "string") {
            const err95 = { instancePath: instancePath + "/prune/remove/" + i1, schemaPath: "#/properties/prune/properties/remove/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
          if (!(data48 === "images" || data48 === "containers" || data48 === "build_cache")) {
            const err96 = { instancePath: instancePath + "/prune/remove/" + i1, schemaPath: "#/properties/prune/properties/remove/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.prune.properties.remove.items.enum } };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        let i2 = data47.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data47[i2];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err97 = { instancePath: instancePath + "/prune/remove", schemaPath: "#/properties/prune/properties/remove/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      } else {
        const err98 = { instancePath: instancePath + "/prune/remove", schemaPath: "#/properties/prune/properties/remove/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
      let data49 = data43.active_stacks;
      if (Array.isArray(data49)) {
        const len2 = data49.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data50 = data49[i3];
          if (typeof data50 === "string") {
            if (!pattern26.test(data50)) {
              const err99 = { instancePath: instancePath + "/prune/active_stacks/" + i3, schemaPath: "#/properties/prune/properties/active_stacks/items/pattern", keyword: "pattern", params: { pattern: "[\\s\\S]" } };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
          } else {
            const err100 = { instancePath: instancePath + "/prune/active_stacks/" + i3, schemaPath: "#/properties/prune/properties/active_stacks/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
      } else {
        const err101 = { instancePath: instancePath + "/prune/active_stacks", schemaPath: "#/properties/prune/properties/active_stacks/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
      let data51 = data43.keep;
      if (Array.isArray(data51)) {
        const len3 = data51.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data52 = data51[i4];
          if (typeof data52 === "string") {
            if (!pattern27.test(data52)) {
              const err102 = { instancePath: instancePath + "/prune/keep/" + i4, schemaPath: "#/properties/prune/properties/keep/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.:/@*?-]+$" } };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
          } else {
            const err103 = { instancePath: instancePath + "/prune/keep/" + i4, schemaPath: "#/properties/prune/properties/keep/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
      } else {
        const err104 = { instancePath: instancePath + "/prune/keep", schemaPath: "#/properties/prune/properties/keep/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
        errors++;
      }
      let data53 = data43.lease_ttl;
      if (typeof data53 === "string") {
        if (!pattern19.test(data53)) {
          const err105 = { instancePath: instancePath + "/prune/lease_ttl", schemaPath: "#/properties/prune/properties/lease_ttl/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*$" } };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        }
      } else {
        const err106 = { instancePath: instancePath + "/prune/lease_ttl", schemaPath: "#/properties/prune/properties/lease_ttl/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      }
      let data54 = data43.stale_after;
      if (typeof data54 === "string") {
        if (!pattern19.test(data54)) {
          const err107 = { instancePath: instancePath + "/prune/stale_after", schemaPath: "#/properties/prune/properties/stale_after/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*$" } };
          if (vErrors === null) {
            vErrors = [err107];
          } else {
            vErrors.push(err107);
          }
          errors++;
        }
      } else {
        const err108 = { instancePath: instancePath + "/prune/stale_after", schemaPath: "#/properties/prune/properties/stale_after/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err108];
        } else {
          vErrors.push(err108);
        }
        errors++;
      }
      let data55 = data43.forges;
      if (Array.isArray(data55)) {
        const len4 = data55.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data56 = data55[i5];
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            if (data56.kind === void 0) {
              const err109 = { instancePath: instancePath + "/prune/forges/" + i5, schemaPath: "#/properties/prune/properties/forges/items/required", keyword: "required", params: { missingProperty: "kind" } };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
            if (data56.url === void 0) {
              const err110 = { instancePath: instancePath + "/prune/forges/" + i5, schemaPath: "#/properties/prune/properties/forges/items/required", keyword: "required", params: { missingProperty: "url" } };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
            if (data56.token === void 0) {
              const err111 = { instancePath: instancePath + "/prune/forges/" + i5, schemaPath: "#/properties/prune/properties/forges/items/required", keyword: "required", params: { missingProperty: "token" } };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            for (const key10 in data56) {
              if (!(key10 === "kind" || key10 === "url" || key10 === "token")) {
                const err112 = { instancePath: instancePath + "/prune/forges/" + i5, schemaPath: "#/properties/prune/properties/forges/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
            if (data56.kind !== void 0) {
              let data57 = data56.kind;
              if (typeof data57 !== "string") {
                const err113 = { instancePath: instancePath + "/prune/forges/" + i5 + "/kind", schemaPath: "#/properties/prune/properties/forges/items/properties/kind/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
              if (!(data57 === "gitea" || data57 === "forgejo" || data57 === "github")) {
                const err114 = { instancePath: instancePath + "/prune/forges/" + i5 + "/kind", schemaPath: "#/properties/prune/properties/forges/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema31.properties.prune.properties.forges.items.properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
            if (data56.url !== void 0) {
              let data58 = data56.url;
              if (typeof data58 === "string") {
                if (!pattern4.test(data58)) {
                  const err115 = { instancePath: instancePath + "/prune/forges/" + i5 + "/url", schemaPath: "#/properties/prune/properties/forges/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\\s]+/?$" } };
                  if (vErrors === null) {
                    vErrors = [err115];
                  } else {
                    vErrors.push(err115);
                  }
                  errors++;
                }
              } else {
                const err116 = { instancePath: instancePath + "/prune/forges/" + i5 + "/url", schemaPath: "#/properties/prune/properties/forges/items/properties/url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
            if (data56.token !== void 0) {
              let data59 = data56.token;
              if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                if (data59.file === void 0) {
                  const err117 = { instancePath: instancePath + "/prune/forges/" + i5 + "/token", schemaPath: "#/properties/prune/properties/forges/items/properties/token/required", keyword: "required", params: { missingProperty: "file" } };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
                for (const key11 in data59) {
                  if (!(key11 === "file")) {
                    const err118 = { instancePath: instancePath + "/prune/forges/" + i5 + "/token", schemaPath: "#/properties/prune/properties/forges/items/properties/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                    if (vErrors === null) {
                      vErrors = [err118];
                    } else {
                      vErrors.push(err118);
                    }
                    errors++;
                  }
                }
                if (data59.file !== void 0) {
                  let data60 = data59.file;
                  if (typeof data60 === "string") {
                    if (!pattern8.test(data60)) {
                      const err119 = { instancePath: instancePath + "/prune/forges/" + i5 + "/token/file", schemaPath: "#/properties/prune/properties/forges/items/properties/token/properties/file/pattern", keyword: "pattern", params: { pattern: "^[^~]" } };
                      if (vErrors === null) {
                        vErrors = [err119];
                      } else {
                        vErrors.push(err119);
                      }
                      errors++;
                    }
                  } else {
                    const err120 = { instancePath: instancePath + "/prune/forges/" + i5 + "/token/file", schemaPath: "#/properties/prune/properties/forges/items/properties/token/properties/file/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err120];
                    } else {
                      vErrors.push(err120);
                    }
                    errors++;
                  }
                }
              } else {
                const err121 = { instancePath: instancePath + "/prune/forges/" + i5 + "/token", schemaPath: "#/properties/prune/properties/forges/items/properties/token/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
          } else {
            const err122 = { instancePath: instancePath + "/prune/forges/" + i5, schemaPath: "#/properties/prune/properties/forges/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
      } else {
        const err123 = { instancePath: instancePath + "/prune/forges", schemaPath: "#/properties/prune/properties/forges/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err123];
        } else {
          vErrors.push(err123);
        }
        errors++;
      }
    } else {
      const err124 = { instancePath: instancePath + "/prune", schemaPath: "#/properties/prune/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err124];
      } else {
        vErrors.push(err124);
      }
      errors++;
    }
  } else {
    const err125 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err125];
    } else {
      vErrors.push(err125);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validator_default as default,
  validate
};
