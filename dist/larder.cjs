#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/commander/lib/error.js
var require_error = __commonJS({
  "node_modules/commander/lib/error.js"(exports2) {
    var CommanderError2 = class extends Error {
      /**
       * Constructs the CommanderError class
       * @param {number} exitCode suggested exit code which could be used with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       */
      constructor(exitCode, code, message) {
        super(message);
        Error.captureStackTrace(this, this.constructor);
        this.name = this.constructor.name;
        this.code = code;
        this.exitCode = exitCode;
        this.nestedError = void 0;
      }
    };
    var InvalidArgumentError2 = class extends CommanderError2 {
      /**
       * Constructs the InvalidArgumentError class
       * @param {string} [message] explanation of why argument is invalid
       */
      constructor(message) {
        super(1, "commander.invalidArgument", message);
        Error.captureStackTrace(this, this.constructor);
        this.name = this.constructor.name;
      }
    };
    exports2.CommanderError = CommanderError2;
    exports2.InvalidArgumentError = InvalidArgumentError2;
  }
});

// node_modules/commander/lib/argument.js
var require_argument = __commonJS({
  "node_modules/commander/lib/argument.js"(exports2) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var Argument2 = class {
      /**
       * Initialize a new command argument with the given name and description.
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @param {string} name
       * @param {string} [description]
       */
      constructor(name, description) {
        this.description = description || "";
        this.variadic = false;
        this.parseArg = void 0;
        this.defaultValue = void 0;
        this.defaultValueDescription = void 0;
        this.argChoices = void 0;
        switch (name[0]) {
          case "<":
            this.required = true;
            this._name = name.slice(1, -1);
            break;
          case "[":
            this.required = false;
            this._name = name.slice(1, -1);
            break;
          default:
            this.required = true;
            this._name = name;
            break;
        }
        if (this._name.endsWith("...")) {
          this.variadic = true;
          this._name = this._name.slice(0, -3);
        }
      }
      /**
       * Return argument name.
       *
       * @return {string}
       */
      name() {
        return this._name;
      }
      /**
       * @package
       */
      _collectValue(value, previous) {
        if (previous === this.defaultValue || !Array.isArray(previous)) {
          return [value];
        }
        previous.push(value);
        return previous;
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Argument}
       */
      default(value, description) {
        this.defaultValue = value;
        this.defaultValueDescription = description;
        return this;
      }
      /**
       * Set the custom handler for processing CLI command arguments into argument values.
       *
       * @param {Function} [fn]
       * @return {Argument}
       */
      argParser(fn) {
        this.parseArg = fn;
        return this;
      }
      /**
       * Only allow argument value to be one of choices.
       *
       * @param {string[]} values
       * @return {Argument}
       */
      choices(values) {
        this.argChoices = values.slice();
        this.parseArg = (arg, previous) => {
          if (!this.argChoices.includes(arg)) {
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          }
          if (this.variadic) {
            return this._collectValue(arg, previous);
          }
          return arg;
        };
        return this;
      }
      /**
       * Make argument required.
       *
       * @returns {Argument}
       */
      argRequired() {
        this.required = true;
        return this;
      }
      /**
       * Make argument optional.
       *
       * @returns {Argument}
       */
      argOptional() {
        this.required = false;
        return this;
      }
    };
    function humanReadableArgName(arg) {
      const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
      return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
    }
    exports2.Argument = Argument2;
    exports2.humanReadableArgName = humanReadableArgName;
  }
});

// node_modules/commander/lib/help.js
var require_help = __commonJS({
  "node_modules/commander/lib/help.js"(exports2) {
    var { humanReadableArgName } = require_argument();
    var Help2 = class {
      constructor() {
        this.helpWidth = void 0;
        this.minWidthToWrap = 40;
        this.sortSubcommands = false;
        this.sortOptions = false;
        this.showGlobalOptions = false;
      }
      /**
       * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
       * and just before calling `formatHelp()`.
       *
       * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
       *
       * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
       */
      prepareContext(contextOptions) {
        this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
      }
      /**
       * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
       *
       * @param {Command} cmd
       * @returns {Command[]}
       */
      visibleCommands(cmd) {
        const visibleCommands = cmd.commands.filter((cmd2) => !cmd2._hidden);
        const helpCommand = cmd._getHelpCommand();
        if (helpCommand && !helpCommand._hidden) {
          visibleCommands.push(helpCommand);
        }
        if (this.sortSubcommands) {
          visibleCommands.sort((a2, b) => {
            return a2.name().localeCompare(b.name());
          });
        }
        return visibleCommands;
      }
      /**
       * Compare options for sort.
       *
       * @param {Option} a
       * @param {Option} b
       * @returns {number}
       */
      compareOptions(a2, b) {
        const getSortKey = (option) => {
          return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
        };
        return getSortKey(a2).localeCompare(getSortKey(b));
      }
      /**
       * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleOptions(cmd) {
        const visibleOptions = cmd.options.filter((option) => !option.hidden);
        const helpOption = cmd._getHelpOption();
        if (helpOption && !helpOption.hidden) {
          const removeShort = helpOption.short && cmd._findOption(helpOption.short);
          const removeLong = helpOption.long && cmd._findOption(helpOption.long);
          if (!removeShort && !removeLong) {
            visibleOptions.push(helpOption);
          } else if (helpOption.long && !removeLong) {
            visibleOptions.push(
              cmd.createOption(helpOption.long, helpOption.description)
            );
          } else if (helpOption.short && !removeShort) {
            visibleOptions.push(
              cmd.createOption(helpOption.short, helpOption.description)
            );
          }
        }
        if (this.sortOptions) {
          visibleOptions.sort(this.compareOptions);
        }
        return visibleOptions;
      }
      /**
       * Get an array of the visible global options. (Not including help.)
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleGlobalOptions(cmd) {
        if (!this.showGlobalOptions) return [];
        const globalOptions = [];
        for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
          const visibleOptions = ancestorCmd.options.filter(
            (option) => !option.hidden
          );
          globalOptions.push(...visibleOptions);
        }
        if (this.sortOptions) {
          globalOptions.sort(this.compareOptions);
        }
        return globalOptions;
      }
      /**
       * Get an array of the arguments if any have a description.
       *
       * @param {Command} cmd
       * @returns {Argument[]}
       */
      visibleArguments(cmd) {
        if (cmd._argsDescription) {
          cmd.registeredArguments.forEach((argument) => {
            argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
          });
        }
        if (cmd.registeredArguments.find((argument) => argument.description)) {
          return cmd.registeredArguments;
        }
        return [];
      }
      /**
       * Get the command term to show in the list of subcommands.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandTerm(cmd) {
        const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
        return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + // simplistic check for non-help option
        (args ? " " + args : "");
      }
      /**
       * Get the option term to show in the list of options.
       *
       * @param {Option} option
       * @returns {string}
       */
      optionTerm(option) {
        return option.flags;
      }
      /**
       * Get the argument term to show in the list of arguments.
       *
       * @param {Argument} argument
       * @returns {string}
       */
      argumentTerm(argument) {
        return argument.name();
      }
      /**
       * Get the longest command term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestSubcommandTermLength(cmd, helper) {
        return helper.visibleCommands(cmd).reduce((max, command) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleSubcommandTerm(helper.subcommandTerm(command))
            )
          );
        }, 0);
      }
      /**
       * Get the longest option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestOptionTermLength(cmd, helper) {
        return helper.visibleOptions(cmd).reduce((max, option) => {
          return Math.max(
            max,
            this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
          );
        }, 0);
      }
      /**
       * Get the longest global option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestGlobalOptionTermLength(cmd, helper) {
        return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
          return Math.max(
            max,
            this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
          );
        }, 0);
      }
      /**
       * Get the longest argument term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestArgumentTermLength(cmd, helper) {
        return helper.visibleArguments(cmd).reduce((max, argument) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleArgumentTerm(helper.argumentTerm(argument))
            )
          );
        }, 0);
      }
      /**
       * Get the command usage to be displayed at the top of the built-in help.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandUsage(cmd) {
        let cmdName = cmd._name;
        if (cmd._aliases[0]) {
          cmdName = cmdName + "|" + cmd._aliases[0];
        }
        let ancestorCmdNames = "";
        for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
          ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
        }
        return ancestorCmdNames + cmdName + " " + cmd.usage();
      }
      /**
       * Get the description for the command.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandDescription(cmd) {
        return cmd.description();
      }
      /**
       * Get the subcommand summary to show in the list of subcommands.
       * (Fallback to description for backwards compatibility.)
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandDescription(cmd) {
        return cmd.summary() || cmd.description();
      }
      /**
       * Get the option description to show in the list of options.
       *
       * @param {Option} option
       * @return {string}
       */
      optionDescription(option) {
        const extraInfo = [];
        if (option.argChoices) {
          extraInfo.push(
            // use stringify to match the display of the default value
            `choices: ${option.argChoices.map((choice2) => JSON.stringify(choice2)).join(", ")}`
          );
        }
        if (option.defaultValue !== void 0) {
          const showDefault = option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean";
          if (showDefault) {
            extraInfo.push(
              `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`
            );
          }
        }
        if (option.presetArg !== void 0 && option.optional) {
          extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
        }
        if (option.envVar !== void 0) {
          extraInfo.push(`env: ${option.envVar}`);
        }
        if (extraInfo.length > 0) {
          const extraDescription = `(${extraInfo.join(", ")})`;
          if (option.description) {
            return `${option.description} ${extraDescription}`;
          }
          return extraDescription;
        }
        return option.description;
      }
      /**
       * Get the argument description to show in the list of arguments.
       *
       * @param {Argument} argument
       * @return {string}
       */
      argumentDescription(argument) {
        const extraInfo = [];
        if (argument.argChoices) {
          extraInfo.push(
            // use stringify to match the display of the default value
            `choices: ${argument.argChoices.map((choice2) => JSON.stringify(choice2)).join(", ")}`
          );
        }
        if (argument.defaultValue !== void 0) {
          extraInfo.push(
            `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`
          );
        }
        if (extraInfo.length > 0) {
          const extraDescription = `(${extraInfo.join(", ")})`;
          if (argument.description) {
            return `${argument.description} ${extraDescription}`;
          }
          return extraDescription;
        }
        return argument.description;
      }
      /**
       * Format a list of items, given a heading and an array of formatted items.
       *
       * @param {string} heading
       * @param {string[]} items
       * @param {Help} helper
       * @returns string[]
       */
      formatItemList(heading, items, helper) {
        if (items.length === 0) return [];
        return [helper.styleTitle(heading), ...items, ""];
      }
      /**
       * Group items by their help group heading.
       *
       * @param {Command[] | Option[]} unsortedItems
       * @param {Command[] | Option[]} visibleItems
       * @param {Function} getGroup
       * @returns {Map<string, Command[] | Option[]>}
       */
      groupItems(unsortedItems, visibleItems, getGroup) {
        const result = /* @__PURE__ */ new Map();
        unsortedItems.forEach((item) => {
          const group = getGroup(item);
          if (!result.has(group)) result.set(group, []);
        });
        visibleItems.forEach((item) => {
          const group = getGroup(item);
          if (!result.has(group)) {
            result.set(group, []);
          }
          result.get(group).push(item);
        });
        return result;
      }
      /**
       * Generate the built-in help text.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {string}
       */
      formatHelp(cmd, helper) {
        const termWidth = helper.padWidth(cmd, helper);
        const helpWidth = helper.helpWidth ?? 80;
        function callFormatItem(term, description) {
          return helper.formatItem(term, termWidth, description, helper);
        }
        let output = [
          `${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,
          ""
        ];
        const commandDescription = helper.commandDescription(cmd);
        if (commandDescription.length > 0) {
          output = output.concat([
            helper.boxWrap(
              helper.styleCommandDescription(commandDescription),
              helpWidth
            ),
            ""
          ]);
        }
        const argumentList = helper.visibleArguments(cmd).map((argument) => {
          return callFormatItem(
            helper.styleArgumentTerm(helper.argumentTerm(argument)),
            helper.styleArgumentDescription(helper.argumentDescription(argument))
          );
        });
        output = output.concat(
          this.formatItemList("Arguments:", argumentList, helper)
        );
        const optionGroups = this.groupItems(
          cmd.options,
          helper.visibleOptions(cmd),
          (option) => option.helpGroupHeading ?? "Options:"
        );
        optionGroups.forEach((options, group) => {
          const optionList = options.map((option) => {
            return callFormatItem(
              helper.styleOptionTerm(helper.optionTerm(option)),
              helper.styleOptionDescription(helper.optionDescription(option))
            );
          });
          output = output.concat(this.formatItemList(group, optionList, helper));
        });
        if (helper.showGlobalOptions) {
          const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
            return callFormatItem(
              helper.styleOptionTerm(helper.optionTerm(option)),
              helper.styleOptionDescription(helper.optionDescription(option))
            );
          });
          output = output.concat(
            this.formatItemList("Global Options:", globalOptionList, helper)
          );
        }
        const commandGroups = this.groupItems(
          cmd.commands,
          helper.visibleCommands(cmd),
          (sub) => sub.helpGroup() || "Commands:"
        );
        commandGroups.forEach((commands2, group) => {
          const commandList = commands2.map((sub) => {
            return callFormatItem(
              helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
              helper.styleSubcommandDescription(helper.subcommandDescription(sub))
            );
          });
          output = output.concat(this.formatItemList(group, commandList, helper));
        });
        return output.join("\n");
      }
      /**
       * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
       *
       * @param {string} str
       * @returns {number}
       */
      displayWidth(str) {
        return stripColor(str).length;
      }
      /**
       * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
       *
       * @param {string} str
       * @returns {string}
       */
      styleTitle(str) {
        return str;
      }
      styleUsage(str) {
        return str.split(" ").map((word) => {
          if (word === "[options]") return this.styleOptionText(word);
          if (word === "[command]") return this.styleSubcommandText(word);
          if (word[0] === "[" || word[0] === "<")
            return this.styleArgumentText(word);
          return this.styleCommandText(word);
        }).join(" ");
      }
      styleCommandDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleOptionDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleSubcommandDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleArgumentDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleDescriptionText(str) {
        return str;
      }
      styleOptionTerm(str) {
        return this.styleOptionText(str);
      }
      styleSubcommandTerm(str) {
        return str.split(" ").map((word) => {
          if (word === "[options]") return this.styleOptionText(word);
          if (word[0] === "[" || word[0] === "<")
            return this.styleArgumentText(word);
          return this.styleSubcommandText(word);
        }).join(" ");
      }
      styleArgumentTerm(str) {
        return this.styleArgumentText(str);
      }
      styleOptionText(str) {
        return str;
      }
      styleArgumentText(str) {
        return str;
      }
      styleSubcommandText(str) {
        return str;
      }
      styleCommandText(str) {
        return str;
      }
      /**
       * Calculate the pad width from the maximum term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      padWidth(cmd, helper) {
        return Math.max(
          helper.longestOptionTermLength(cmd, helper),
          helper.longestGlobalOptionTermLength(cmd, helper),
          helper.longestSubcommandTermLength(cmd, helper),
          helper.longestArgumentTermLength(cmd, helper)
        );
      }
      /**
       * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
       *
       * @param {string} str
       * @returns {boolean}
       */
      preformatted(str) {
        return /\n[^\S\r\n]/.test(str);
      }
      /**
       * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
       *
       * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
       *   TTT  DDD DDDD
       *        DD DDD
       *
       * @param {string} term
       * @param {number} termWidth
       * @param {string} description
       * @param {Help} helper
       * @returns {string}
       */
      formatItem(term, termWidth, description, helper) {
        const itemIndent = 2;
        const itemIndentStr = " ".repeat(itemIndent);
        if (!description) return itemIndentStr + term;
        const paddedTerm = term.padEnd(
          termWidth + term.length - helper.displayWidth(term)
        );
        const spacerWidth = 2;
        const helpWidth = this.helpWidth ?? 80;
        const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
        let formattedDescription;
        if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) {
          formattedDescription = description;
        } else {
          const wrappedDescription = helper.boxWrap(description, remainingWidth);
          formattedDescription = wrappedDescription.replace(
            /\n/g,
            "\n" + " ".repeat(termWidth + spacerWidth)
          );
        }
        return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `
${itemIndentStr}`);
      }
      /**
       * Wrap a string at whitespace, preserving existing line breaks.
       * Wrapping is skipped if the width is less than `minWidthToWrap`.
       *
       * @param {string} str
       * @param {number} width
       * @returns {string}
       */
      boxWrap(str, width) {
        if (width < this.minWidthToWrap) return str;
        const rawLines = str.split(/\r\n|\n/);
        const chunkPattern = /[\s]*[^\s]+/g;
        const wrappedLines = [];
        rawLines.forEach((line) => {
          const chunks = line.match(chunkPattern);
          if (chunks === null) {
            wrappedLines.push("");
            return;
          }
          let sumChunks = [chunks.shift()];
          let sumWidth = this.displayWidth(sumChunks[0]);
          chunks.forEach((chunk) => {
            const visibleWidth = this.displayWidth(chunk);
            if (sumWidth + visibleWidth <= width) {
              sumChunks.push(chunk);
              sumWidth += visibleWidth;
              return;
            }
            wrappedLines.push(sumChunks.join(""));
            const nextChunk = chunk.trimStart();
            sumChunks = [nextChunk];
            sumWidth = this.displayWidth(nextChunk);
          });
          wrappedLines.push(sumChunks.join(""));
        });
        return wrappedLines.join("\n");
      }
    };
    function stripColor(str) {
      const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
      return str.replace(sgrPattern, "");
    }
    exports2.Help = Help2;
    exports2.stripColor = stripColor;
  }
});

// node_modules/commander/lib/option.js
var require_option = __commonJS({
  "node_modules/commander/lib/option.js"(exports2) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var Option2 = class {
      /**
       * Initialize a new `Option` with the given `flags` and `description`.
       *
       * @param {string} flags
       * @param {string} [description]
       */
      constructor(flags, description) {
        this.flags = flags;
        this.description = description || "";
        this.required = flags.includes("<");
        this.optional = flags.includes("[");
        this.variadic = /\w\.\.\.[>\]]$/.test(flags);
        this.mandatory = false;
        const optionFlags = splitOptionFlags(flags);
        this.short = optionFlags.shortFlag;
        this.long = optionFlags.longFlag;
        this.negate = false;
        if (this.long) {
          this.negate = this.long.startsWith("--no-");
        }
        this.defaultValue = void 0;
        this.defaultValueDescription = void 0;
        this.presetArg = void 0;
        this.envVar = void 0;
        this.parseArg = void 0;
        this.hidden = false;
        this.argChoices = void 0;
        this.conflictsWith = [];
        this.implied = void 0;
        this.helpGroupHeading = void 0;
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Option}
       */
      default(value, description) {
        this.defaultValue = value;
        this.defaultValueDescription = description;
        return this;
      }
      /**
       * Preset to use when option used without option-argument, especially optional but also boolean and negated.
       * The custom processing (parseArg) is called.
       *
       * @example
       * new Option('--color').default('GREYSCALE').preset('RGB');
       * new Option('--donate [amount]').preset('20').argParser(parseFloat);
       *
       * @param {*} arg
       * @return {Option}
       */
      preset(arg) {
        this.presetArg = arg;
        return this;
      }
      /**
       * Add option name(s) that conflict with this option.
       * An error will be displayed if conflicting options are found during parsing.
       *
       * @example
       * new Option('--rgb').conflicts('cmyk');
       * new Option('--js').conflicts(['ts', 'jsx']);
       *
       * @param {(string | string[])} names
       * @return {Option}
       */
      conflicts(names) {
        this.conflictsWith = this.conflictsWith.concat(names);
        return this;
      }
      /**
       * Specify implied option values for when this option is set and the implied options are not.
       *
       * The custom processing (parseArg) is not called on the implied values.
       *
       * @example
       * program
       *   .addOption(new Option('--log', 'write logging information to file'))
       *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
       *
       * @param {object} impliedOptionValues
       * @return {Option}
       */
      implies(impliedOptionValues) {
        let newImplied = impliedOptionValues;
        if (typeof impliedOptionValues === "string") {
          newImplied = { [impliedOptionValues]: true };
        }
        this.implied = Object.assign(this.implied || {}, newImplied);
        return this;
      }
      /**
       * Set environment variable to check for option value.
       *
       * An environment variable is only used if when processed the current option value is
       * undefined, or the source of the current value is 'default' or 'config' or 'env'.
       *
       * @param {string} name
       * @return {Option}
       */
      env(name) {
        this.envVar = name;
        return this;
      }
      /**
       * Set the custom handler for processing CLI option arguments into option values.
       *
       * @param {Function} [fn]
       * @return {Option}
       */
      argParser(fn) {
        this.parseArg = fn;
        return this;
      }
      /**
       * Whether the option is mandatory and must have a value after parsing.
       *
       * @param {boolean} [mandatory=true]
       * @return {Option}
       */
      makeOptionMandatory(mandatory = true) {
        this.mandatory = !!mandatory;
        return this;
      }
      /**
       * Hide option in help.
       *
       * @param {boolean} [hide=true]
       * @return {Option}
       */
      hideHelp(hide = true) {
        this.hidden = !!hide;
        return this;
      }
      /**
       * @package
       */
      _collectValue(value, previous) {
        if (previous === this.defaultValue || !Array.isArray(previous)) {
          return [value];
        }
        previous.push(value);
        return previous;
      }
      /**
       * Only allow option value to be one of choices.
       *
       * @param {string[]} values
       * @return {Option}
       */
      choices(values) {
        this.argChoices = values.slice();
        this.parseArg = (arg, previous) => {
          if (!this.argChoices.includes(arg)) {
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          }
          if (this.variadic) {
            return this._collectValue(arg, previous);
          }
          return arg;
        };
        return this;
      }
      /**
       * Return option name.
       *
       * @return {string}
       */
      name() {
        if (this.long) {
          return this.long.replace(/^--/, "");
        }
        return this.short.replace(/^-/, "");
      }
      /**
       * Return option name, in a camelcase format that can be used
       * as an object attribute key.
       *
       * @return {string}
       */
      attributeName() {
        if (this.negate) {
          return camelcase(this.name().replace(/^no-/, ""));
        }
        return camelcase(this.name());
      }
      /**
       * Set the help group heading.
       *
       * @param {string} heading
       * @return {Option}
       */
      helpGroup(heading) {
        this.helpGroupHeading = heading;
        return this;
      }
      /**
       * Check if `arg` matches the short or long flag.
       *
       * @param {string} arg
       * @return {boolean}
       * @package
       */
      is(arg) {
        return this.short === arg || this.long === arg;
      }
      /**
       * Return whether a boolean option.
       *
       * Options are one of boolean, negated, required argument, or optional argument.
       *
       * @return {boolean}
       * @package
       */
      isBoolean() {
        return !this.required && !this.optional && !this.negate;
      }
    };
    var DualOptions = class {
      /**
       * @param {Option[]} options
       */
      constructor(options) {
        this.positiveOptions = /* @__PURE__ */ new Map();
        this.negativeOptions = /* @__PURE__ */ new Map();
        this.dualOptions = /* @__PURE__ */ new Set();
        options.forEach((option) => {
          if (option.negate) {
            this.negativeOptions.set(option.attributeName(), option);
          } else {
            this.positiveOptions.set(option.attributeName(), option);
          }
        });
        this.negativeOptions.forEach((value, key) => {
          if (this.positiveOptions.has(key)) {
            this.dualOptions.add(key);
          }
        });
      }
      /**
       * Did the value come from the option, and not from possible matching dual option?
       *
       * @param {*} value
       * @param {Option} option
       * @returns {boolean}
       */
      valueFromOption(value, option) {
        const optionKey = option.attributeName();
        if (!this.dualOptions.has(optionKey)) return true;
        const preset = this.negativeOptions.get(optionKey).presetArg;
        const negativeValue = preset !== void 0 ? preset : false;
        return option.negate === (negativeValue === value);
      }
    };
    function camelcase(str) {
      return str.split("-").reduce((str2, word) => {
        return str2 + word[0].toUpperCase() + word.slice(1);
      });
    }
    function splitOptionFlags(flags) {
      let shortFlag;
      let longFlag;
      const shortFlagExp = /^-[^-]$/;
      const longFlagExp = /^--[^-]/;
      const flagParts = flags.split(/[ |,]+/).concat("guard");
      if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
      if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
      if (!shortFlag && shortFlagExp.test(flagParts[0]))
        shortFlag = flagParts.shift();
      if (!shortFlag && longFlagExp.test(flagParts[0])) {
        shortFlag = longFlag;
        longFlag = flagParts.shift();
      }
      if (flagParts[0].startsWith("-")) {
        const unsupportedFlag = flagParts[0];
        const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
        if (/^-[^-][^-]/.test(unsupportedFlag))
          throw new Error(
            `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
          );
        if (shortFlagExp.test(unsupportedFlag))
          throw new Error(`${baseError}
- too many short flags`);
        if (longFlagExp.test(unsupportedFlag))
          throw new Error(`${baseError}
- too many long flags`);
        throw new Error(`${baseError}
- unrecognised flag format`);
      }
      if (shortFlag === void 0 && longFlag === void 0)
        throw new Error(
          `option creation failed due to no flags found in '${flags}'.`
        );
      return { shortFlag, longFlag };
    }
    exports2.Option = Option2;
    exports2.DualOptions = DualOptions;
  }
});

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = __commonJS({
  "node_modules/commander/lib/suggestSimilar.js"(exports2) {
    var maxDistance = 3;
    function editDistance(a2, b) {
      if (Math.abs(a2.length - b.length) > maxDistance)
        return Math.max(a2.length, b.length);
      const d = [];
      for (let i2 = 0; i2 <= a2.length; i2++) {
        d[i2] = [i2];
      }
      for (let j = 0; j <= b.length; j++) {
        d[0][j] = j;
      }
      for (let j = 1; j <= b.length; j++) {
        for (let i2 = 1; i2 <= a2.length; i2++) {
          let cost = 1;
          if (a2[i2 - 1] === b[j - 1]) {
            cost = 0;
          } else {
            cost = 1;
          }
          d[i2][j] = Math.min(
            d[i2 - 1][j] + 1,
            // deletion
            d[i2][j - 1] + 1,
            // insertion
            d[i2 - 1][j - 1] + cost
            // substitution
          );
          if (i2 > 1 && j > 1 && a2[i2 - 1] === b[j - 2] && a2[i2 - 2] === b[j - 1]) {
            d[i2][j] = Math.min(d[i2][j], d[i2 - 2][j - 2] + 1);
          }
        }
      }
      return d[a2.length][b.length];
    }
    function suggestSimilar(word, candidates) {
      if (!candidates || candidates.length === 0) return "";
      candidates = Array.from(new Set(candidates));
      const searchingOptions = word.startsWith("--");
      if (searchingOptions) {
        word = word.slice(2);
        candidates = candidates.map((candidate) => candidate.slice(2));
      }
      let similar = [];
      let bestDistance = maxDistance;
      const minSimilarity = 0.4;
      candidates.forEach((candidate) => {
        if (candidate.length <= 1) return;
        const distance2 = editDistance(word, candidate);
        const length = Math.max(word.length, candidate.length);
        const similarity = (length - distance2) / length;
        if (similarity > minSimilarity) {
          if (distance2 < bestDistance) {
            bestDistance = distance2;
            similar = [candidate];
          } else if (distance2 === bestDistance) {
            similar.push(candidate);
          }
        }
      });
      similar.sort((a2, b) => a2.localeCompare(b));
      if (searchingOptions) {
        similar = similar.map((candidate) => `--${candidate}`);
      }
      if (similar.length > 1) {
        return `
(Did you mean one of ${similar.join(", ")}?)`;
      }
      if (similar.length === 1) {
        return `
(Did you mean ${similar[0]}?)`;
      }
      return "";
    }
    exports2.suggestSimilar = suggestSimilar;
  }
});

// node_modules/commander/lib/command.js
var require_command = __commonJS({
  "node_modules/commander/lib/command.js"(exports2) {
    var EventEmitter2 = require("node:events").EventEmitter;
    var childProcess = require("node:child_process");
    var path12 = require("node:path");
    var fs = require("node:fs");
    var process10 = require("node:process");
    var { Argument: Argument2, humanReadableArgName } = require_argument();
    var { CommanderError: CommanderError2 } = require_error();
    var { Help: Help2, stripColor } = require_help();
    var { Option: Option2, DualOptions } = require_option();
    var { suggestSimilar } = require_suggestSimilar();
    var Command2 = class _Command extends EventEmitter2 {
      /**
       * Initialize a new `Command`.
       *
       * @param {string} [name]
       */
      constructor(name) {
        super();
        this.commands = [];
        this.options = [];
        this.parent = null;
        this._allowUnknownOption = false;
        this._allowExcessArguments = false;
        this.registeredArguments = [];
        this._args = this.registeredArguments;
        this.args = [];
        this.rawArgs = [];
        this.processedArgs = [];
        this._scriptPath = null;
        this._name = name || "";
        this._optionValues = {};
        this._optionValueSources = {};
        this._storeOptionsAsProperties = false;
        this._actionHandler = null;
        this._executableHandler = false;
        this._executableFile = null;
        this._executableDir = null;
        this._defaultCommandName = null;
        this._exitCallback = null;
        this._aliases = [];
        this._combineFlagAndOptionalValue = true;
        this._description = "";
        this._summary = "";
        this._argsDescription = void 0;
        this._enablePositionalOptions = false;
        this._passThroughOptions = false;
        this._lifeCycleHooks = {};
        this._showHelpAfterError = false;
        this._showSuggestionAfterError = true;
        this._savedState = null;
        this._outputConfiguration = {
          writeOut: (str) => process10.stdout.write(str),
          writeErr: (str) => process10.stderr.write(str),
          outputError: (str, write) => write(str),
          getOutHelpWidth: () => process10.stdout.isTTY ? process10.stdout.columns : void 0,
          getErrHelpWidth: () => process10.stderr.isTTY ? process10.stderr.columns : void 0,
          getOutHasColors: () => useColor() ?? (process10.stdout.isTTY && process10.stdout.hasColors?.()),
          getErrHasColors: () => useColor() ?? (process10.stderr.isTTY && process10.stderr.hasColors?.()),
          stripColor: (str) => stripColor(str)
        };
        this._hidden = false;
        this._helpOption = void 0;
        this._addImplicitHelpCommand = void 0;
        this._helpCommand = void 0;
        this._helpConfiguration = {};
        this._helpGroupHeading = void 0;
        this._defaultCommandGroup = void 0;
        this._defaultOptionGroup = void 0;
      }
      /**
       * Copy settings that are useful to have in common across root command and subcommands.
       *
       * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
       *
       * @param {Command} sourceCommand
       * @return {Command} `this` command for chaining
       */
      copyInheritedSettings(sourceCommand) {
        this._outputConfiguration = sourceCommand._outputConfiguration;
        this._helpOption = sourceCommand._helpOption;
        this._helpCommand = sourceCommand._helpCommand;
        this._helpConfiguration = sourceCommand._helpConfiguration;
        this._exitCallback = sourceCommand._exitCallback;
        this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
        this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
        this._allowExcessArguments = sourceCommand._allowExcessArguments;
        this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
        this._showHelpAfterError = sourceCommand._showHelpAfterError;
        this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
        return this;
      }
      /**
       * @returns {Command[]}
       * @private
       */
      _getCommandAndAncestors() {
        const result = [];
        for (let command = this; command; command = command.parent) {
          result.push(command);
        }
        return result;
      }
      /**
       * Define a command.
       *
       * There are two styles of command: pay attention to where to put the description.
       *
       * @example
       * // Command implemented using action handler (description is supplied separately to `.command`)
       * program
       *   .command('clone <source> [destination]')
       *   .description('clone a repository into a newly created directory')
       *   .action((source, destination) => {
       *     console.log('clone command called');
       *   });
       *
       * // Command implemented using separate executable file (description is second parameter to `.command`)
       * program
       *   .command('start <service>', 'start named service')
       *   .command('stop [service]', 'stop named service, or all if no name supplied');
       *
       * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
       * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
       * @param {object} [execOpts] - configuration options (for executable)
       * @return {Command} returns new command for action handler, or `this` for executable command
       */
      command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
        let desc = actionOptsOrExecDesc;
        let opts = execOpts;
        if (typeof desc === "object" && desc !== null) {
          opts = desc;
          desc = null;
        }
        opts = opts || {};
        const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
        const cmd = this.createCommand(name);
        if (desc) {
          cmd.description(desc);
          cmd._executableHandler = true;
        }
        if (opts.isDefault) this._defaultCommandName = cmd._name;
        cmd._hidden = !!(opts.noHelp || opts.hidden);
        cmd._executableFile = opts.executableFile || null;
        if (args) cmd.arguments(args);
        this._registerCommand(cmd);
        cmd.parent = this;
        cmd.copyInheritedSettings(this);
        if (desc) return this;
        return cmd;
      }
      /**
       * Factory routine to create a new unattached command.
       *
       * See .command() for creating an attached subcommand, which uses this routine to
       * create the command. You can override createCommand to customise subcommands.
       *
       * @param {string} [name]
       * @return {Command} new command
       */
      createCommand(name) {
        return new _Command(name);
      }
      /**
       * You can customise the help with a subclass of Help by overriding createHelp,
       * or by overriding Help properties using configureHelp().
       *
       * @return {Help}
       */
      createHelp() {
        return Object.assign(new Help2(), this.configureHelp());
      }
      /**
       * You can customise the help by overriding Help properties using configureHelp(),
       * or with a subclass of Help by overriding createHelp().
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureHelp(configuration) {
        if (configuration === void 0) return this._helpConfiguration;
        this._helpConfiguration = configuration;
        return this;
      }
      /**
       * The default output goes to stdout and stderr. You can customise this for special
       * applications. You can also customise the display of errors by overriding outputError.
       *
       * The configuration properties are all functions:
       *
       *     // change how output being written, defaults to stdout and stderr
       *     writeOut(str)
       *     writeErr(str)
       *     // change how output being written for errors, defaults to writeErr
       *     outputError(str, write) // used for displaying errors and not used for displaying help
       *     // specify width for wrapping help
       *     getOutHelpWidth()
       *     getErrHelpWidth()
       *     // color support, currently only used with Help
       *     getOutHasColors()
       *     getErrHasColors()
       *     stripColor() // used to remove ANSI escape codes if output does not have colors
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureOutput(configuration) {
        if (configuration === void 0) return this._outputConfiguration;
        this._outputConfiguration = {
          ...this._outputConfiguration,
          ...configuration
        };
        return this;
      }
      /**
       * Display the help or a custom message after an error occurs.
       *
       * @param {(boolean|string)} [displayHelp]
       * @return {Command} `this` command for chaining
       */
      showHelpAfterError(displayHelp = true) {
        if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
        this._showHelpAfterError = displayHelp;
        return this;
      }
      /**
       * Display suggestion of similar commands for unknown commands, or options for unknown options.
       *
       * @param {boolean} [displaySuggestion]
       * @return {Command} `this` command for chaining
       */
      showSuggestionAfterError(displaySuggestion = true) {
        this._showSuggestionAfterError = !!displaySuggestion;
        return this;
      }
      /**
       * Add a prepared subcommand.
       *
       * See .command() for creating an attached subcommand which inherits settings from its parent.
       *
       * @param {Command} cmd - new subcommand
       * @param {object} [opts] - configuration options
       * @return {Command} `this` command for chaining
       */
      addCommand(cmd, opts) {
        if (!cmd._name) {
          throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
        }
        opts = opts || {};
        if (opts.isDefault) this._defaultCommandName = cmd._name;
        if (opts.noHelp || opts.hidden) cmd._hidden = true;
        this._registerCommand(cmd);
        cmd.parent = this;
        cmd._checkForBrokenPassThrough();
        return this;
      }
      /**
       * Factory routine to create a new unattached argument.
       *
       * See .argument() for creating an attached argument, which uses this routine to
       * create the argument. You can override createArgument to return a custom argument.
       *
       * @param {string} name
       * @param {string} [description]
       * @return {Argument} new argument
       */
      createArgument(name, description) {
        return new Argument2(name, description);
      }
      /**
       * Define argument syntax for command.
       *
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @example
       * program.argument('<input-file>');
       * program.argument('[output-file]');
       *
       * @param {string} name
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom argument processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      argument(name, description, parseArg, defaultValue) {
        const argument = this.createArgument(name, description);
        if (typeof parseArg === "function") {
          argument.default(defaultValue).argParser(parseArg);
        } else {
          argument.default(parseArg);
        }
        this.addArgument(argument);
        return this;
      }
      /**
       * Define argument syntax for command, adding multiple at once (without descriptions).
       *
       * See also .argument().
       *
       * @example
       * program.arguments('<cmd> [env]');
       *
       * @param {string} names
       * @return {Command} `this` command for chaining
       */
      arguments(names) {
        names.trim().split(/ +/).forEach((detail) => {
          this.argument(detail);
        });
        return this;
      }
      /**
       * Define argument syntax for command, adding a prepared argument.
       *
       * @param {Argument} argument
       * @return {Command} `this` command for chaining
       */
      addArgument(argument) {
        const previousArgument = this.registeredArguments.slice(-1)[0];
        if (previousArgument?.variadic) {
          throw new Error(
            `only the last argument can be variadic '${previousArgument.name()}'`
          );
        }
        if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) {
          throw new Error(
            `a default value for a required argument is never used: '${argument.name()}'`
          );
        }
        this.registeredArguments.push(argument);
        return this;
      }
      /**
       * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
       *
       * @example
       *    program.helpCommand('help [cmd]');
       *    program.helpCommand('help [cmd]', 'show help');
       *    program.helpCommand(false); // suppress default help command
       *    program.helpCommand(true); // add help command even if no subcommands
       *
       * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
       * @param {string} [description] - custom description
       * @return {Command} `this` command for chaining
       */
      helpCommand(enableOrNameAndArgs, description) {
        if (typeof enableOrNameAndArgs === "boolean") {
          this._addImplicitHelpCommand = enableOrNameAndArgs;
          if (enableOrNameAndArgs && this._defaultCommandGroup) {
            this._initCommandGroup(this._getHelpCommand());
          }
          return this;
        }
        const nameAndArgs = enableOrNameAndArgs ?? "help [command]";
        const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
        const helpDescription = description ?? "display help for command";
        const helpCommand = this.createCommand(helpName);
        helpCommand.helpOption(false);
        if (helpArgs) helpCommand.arguments(helpArgs);
        if (helpDescription) helpCommand.description(helpDescription);
        this._addImplicitHelpCommand = true;
        this._helpCommand = helpCommand;
        if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
        return this;
      }
      /**
       * Add prepared custom help command.
       *
       * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
       * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
       * @return {Command} `this` command for chaining
       */
      addHelpCommand(helpCommand, deprecatedDescription) {
        if (typeof helpCommand !== "object") {
          this.helpCommand(helpCommand, deprecatedDescription);
          return this;
        }
        this._addImplicitHelpCommand = true;
        this._helpCommand = helpCommand;
        this._initCommandGroup(helpCommand);
        return this;
      }
      /**
       * Lazy create help command.
       *
       * @return {(Command|null)}
       * @package
       */
      _getHelpCommand() {
        const hasImplicitHelpCommand = this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"));
        if (hasImplicitHelpCommand) {
          if (this._helpCommand === void 0) {
            this.helpCommand(void 0, void 0);
          }
          return this._helpCommand;
        }
        return null;
      }
      /**
       * Add hook for life cycle event.
       *
       * @param {string} event
       * @param {Function} listener
       * @return {Command} `this` command for chaining
       */
      hook(event, listener) {
        const allowedValues = ["preSubcommand", "preAction", "postAction"];
        if (!allowedValues.includes(event)) {
          throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
        }
        if (this._lifeCycleHooks[event]) {
          this._lifeCycleHooks[event].push(listener);
        } else {
          this._lifeCycleHooks[event] = [listener];
        }
        return this;
      }
      /**
       * Register callback to use as replacement for calling process.exit.
       *
       * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
       * @return {Command} `this` command for chaining
       */
      exitOverride(fn) {
        if (fn) {
          this._exitCallback = fn;
        } else {
          this._exitCallback = (err) => {
            if (err.code !== "commander.executeSubCommandAsync") {
              throw err;
            } else {
            }
          };
        }
        return this;
      }
      /**
       * Call process.exit, and _exitCallback if defined.
       *
       * @param {number} exitCode exit code for using with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       * @return never
       * @private
       */
      _exit(exitCode, code, message) {
        if (this._exitCallback) {
          this._exitCallback(new CommanderError2(exitCode, code, message));
        }
        process10.exit(exitCode);
      }
      /**
       * Register callback `fn` for the command.
       *
       * @example
       * program
       *   .command('serve')
       *   .description('start service')
       *   .action(function() {
       *      // do work here
       *   });
       *
       * @param {Function} fn
       * @return {Command} `this` command for chaining
       */
      action(fn) {
        const listener = (args) => {
          const expectedArgsCount = this.registeredArguments.length;
          const actionArgs = args.slice(0, expectedArgsCount);
          if (this._storeOptionsAsProperties) {
            actionArgs[expectedArgsCount] = this;
          } else {
            actionArgs[expectedArgsCount] = this.opts();
          }
          actionArgs.push(this);
          return fn.apply(this, actionArgs);
        };
        this._actionHandler = listener;
        return this;
      }
      /**
       * Factory routine to create a new unattached option.
       *
       * See .option() for creating an attached option, which uses this routine to
       * create the option. You can override createOption to return a custom option.
       *
       * @param {string} flags
       * @param {string} [description]
       * @return {Option} new option
       */
      createOption(flags, description) {
        return new Option2(flags, description);
      }
      /**
       * Wrap parseArgs to catch 'commander.invalidArgument'.
       *
       * @param {(Option | Argument)} target
       * @param {string} value
       * @param {*} previous
       * @param {string} invalidArgumentMessage
       * @private
       */
      _callParseArg(target, value, previous, invalidArgumentMessage) {
        try {
          return target.parseArg(value, previous);
        } catch (err) {
          if (err.code === "commander.invalidArgument") {
            const message = `${invalidArgumentMessage} ${err.message}`;
            this.error(message, { exitCode: err.exitCode, code: err.code });
          }
          throw err;
        }
      }
      /**
       * Check for option flag conflicts.
       * Register option if no conflicts found, or throw on conflict.
       *
       * @param {Option} option
       * @private
       */
      _registerOption(option) {
        const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
        if (matchingOption) {
          const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
          throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
        }
        this._initOptionGroup(option);
        this.options.push(option);
      }
      /**
       * Check for command name and alias conflicts with existing commands.
       * Register command if no conflicts found, or throw on conflict.
       *
       * @param {Command} command
       * @private
       */
      _registerCommand(command) {
        const knownBy = (cmd) => {
          return [cmd.name()].concat(cmd.aliases());
        };
        const alreadyUsed = knownBy(command).find(
          (name) => this._findCommand(name)
        );
        if (alreadyUsed) {
          const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
          const newCmd = knownBy(command).join("|");
          throw new Error(
            `cannot add command '${newCmd}' as already have command '${existingCmd}'`
          );
        }
        this._initCommandGroup(command);
        this.commands.push(command);
      }
      /**
       * Add an option.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addOption(option) {
        this._registerOption(option);
        const oname = option.name();
        const name = option.attributeName();
        if (option.negate) {
          const positiveLongFlag = option.long.replace(/^--no-/, "--");
          if (!this._findOption(positiveLongFlag)) {
            this.setOptionValueWithSource(
              name,
              option.defaultValue === void 0 ? true : option.defaultValue,
              "default"
            );
          }
        } else if (option.defaultValue !== void 0) {
          this.setOptionValueWithSource(name, option.defaultValue, "default");
        }
        const handleOptionValue = (val, invalidValueMessage, valueSource) => {
          if (val == null && option.presetArg !== void 0) {
            val = option.presetArg;
          }
          const oldValue = this.getOptionValue(name);
          if (val !== null && option.parseArg) {
            val = this._callParseArg(option, val, oldValue, invalidValueMessage);
          } else if (val !== null && option.variadic) {
            val = option._collectValue(val, oldValue);
          }
          if (val == null) {
            if (option.negate) {
              val = false;
            } else if (option.isBoolean() || option.optional) {
              val = true;
            } else {
              val = "";
            }
          }
          this.setOptionValueWithSource(name, val, valueSource);
        };
        this.on("option:" + oname, (val) => {
          const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
          handleOptionValue(val, invalidValueMessage, "cli");
        });
        if (option.envVar) {
          this.on("optionEnv:" + oname, (val) => {
            const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
            handleOptionValue(val, invalidValueMessage, "env");
          });
        }
        return this;
      }
      /**
       * Internal implementation shared by .option() and .requiredOption()
       *
       * @return {Command} `this` command for chaining
       * @private
       */
      _optionEx(config, flags, description, fn, defaultValue) {
        if (typeof flags === "object" && flags instanceof Option2) {
          throw new Error(
            "To add an Option object use addOption() instead of option() or requiredOption()"
          );
        }
        const option = this.createOption(flags, description);
        option.makeOptionMandatory(!!config.mandatory);
        if (typeof fn === "function") {
          option.default(defaultValue).argParser(fn);
        } else if (fn instanceof RegExp) {
          const regex = fn;
          fn = (val, def) => {
            const m = regex.exec(val);
            return m ? m[0] : def;
          };
          option.default(defaultValue).argParser(fn);
        } else {
          option.default(fn);
        }
        return this.addOption(option);
      }
      /**
       * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
       * option-argument is indicated by `<>` and an optional option-argument by `[]`.
       *
       * See the README for more details, and see also addOption() and requiredOption().
       *
       * @example
       * program
       *     .option('-p, --pepper', 'add pepper')
       *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
       *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
       *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      option(flags, description, parseArg, defaultValue) {
        return this._optionEx({}, flags, description, parseArg, defaultValue);
      }
      /**
       * Add a required option which must have a value after parsing. This usually means
       * the option must be specified on the command line. (Otherwise the same as .option().)
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      requiredOption(flags, description, parseArg, defaultValue) {
        return this._optionEx(
          { mandatory: true },
          flags,
          description,
          parseArg,
          defaultValue
        );
      }
      /**
       * Alter parsing of short flags with optional values.
       *
       * @example
       * // for `.option('-f,--flag [value]'):
       * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
       * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
       *
       * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
       * @return {Command} `this` command for chaining
       */
      combineFlagAndOptionalValue(combine = true) {
        this._combineFlagAndOptionalValue = !!combine;
        return this;
      }
      /**
       * Allow unknown options on the command line.
       *
       * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
       * @return {Command} `this` command for chaining
       */
      allowUnknownOption(allowUnknown = true) {
        this._allowUnknownOption = !!allowUnknown;
        return this;
      }
      /**
       * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
       *
       * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
       * @return {Command} `this` command for chaining
       */
      allowExcessArguments(allowExcess = true) {
        this._allowExcessArguments = !!allowExcess;
        return this;
      }
      /**
       * Enable positional options. Positional means global options are specified before subcommands which lets
       * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
       * The default behaviour is non-positional and global options may appear anywhere on the command line.
       *
       * @param {boolean} [positional]
       * @return {Command} `this` command for chaining
       */
      enablePositionalOptions(positional = true) {
        this._enablePositionalOptions = !!positional;
        return this;
      }
      /**
       * Pass through options that come after command-arguments rather than treat them as command-options,
       * so actual command-options come before command-arguments. Turning this on for a subcommand requires
       * positional options to have been enabled on the program (parent commands).
       * The default behaviour is non-positional and options may appear before or after command-arguments.
       *
       * @param {boolean} [passThrough] for unknown options.
       * @return {Command} `this` command for chaining
       */
      passThroughOptions(passThrough = true) {
        this._passThroughOptions = !!passThrough;
        this._checkForBrokenPassThrough();
        return this;
      }
      /**
       * @private
       */
      _checkForBrokenPassThrough() {
        if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) {
          throw new Error(
            `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`
          );
        }
      }
      /**
       * Whether to store option values as properties on command object,
       * or store separately (specify false). In both cases the option values can be accessed using .opts().
       *
       * @param {boolean} [storeAsProperties=true]
       * @return {Command} `this` command for chaining
       */
      storeOptionsAsProperties(storeAsProperties = true) {
        if (this.options.length) {
          throw new Error("call .storeOptionsAsProperties() before adding options");
        }
        if (Object.keys(this._optionValues).length) {
          throw new Error(
            "call .storeOptionsAsProperties() before setting option values"
          );
        }
        this._storeOptionsAsProperties = !!storeAsProperties;
        return this;
      }
      /**
       * Retrieve option value.
       *
       * @param {string} key
       * @return {object} value
       */
      getOptionValue(key) {
        if (this._storeOptionsAsProperties) {
          return this[key];
        }
        return this._optionValues[key];
      }
      /**
       * Store option value.
       *
       * @param {string} key
       * @param {object} value
       * @return {Command} `this` command for chaining
       */
      setOptionValue(key, value) {
        return this.setOptionValueWithSource(key, value, void 0);
      }
      /**
       * Store option value and where the value came from.
       *
       * @param {string} key
       * @param {object} value
       * @param {string} source - expected values are default/config/env/cli/implied
       * @return {Command} `this` command for chaining
       */
      setOptionValueWithSource(key, value, source) {
        if (this._storeOptionsAsProperties) {
          this[key] = value;
        } else {
          this._optionValues[key] = value;
        }
        this._optionValueSources[key] = source;
        return this;
      }
      /**
       * Get source of option value.
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSource(key) {
        return this._optionValueSources[key];
      }
      /**
       * Get source of option value. See also .optsWithGlobals().
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSourceWithGlobals(key) {
        let source;
        this._getCommandAndAncestors().forEach((cmd) => {
          if (cmd.getOptionValueSource(key) !== void 0) {
            source = cmd.getOptionValueSource(key);
          }
        });
        return source;
      }
      /**
       * Get user arguments from implied or explicit arguments.
       * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
       *
       * @private
       */
      _prepareUserArgs(argv, parseOptions) {
        if (argv !== void 0 && !Array.isArray(argv)) {
          throw new Error("first parameter to parse must be array or undefined");
        }
        parseOptions = parseOptions || {};
        if (argv === void 0 && parseOptions.from === void 0) {
          if (process10.versions?.electron) {
            parseOptions.from = "electron";
          }
          const execArgv2 = process10.execArgv ?? [];
          if (execArgv2.includes("-e") || execArgv2.includes("--eval") || execArgv2.includes("-p") || execArgv2.includes("--print")) {
            parseOptions.from = "eval";
          }
        }
        if (argv === void 0) {
          argv = process10.argv;
        }
        this.rawArgs = argv.slice();
        let userArgs;
        switch (parseOptions.from) {
          case void 0:
          case "node":
            this._scriptPath = argv[1];
            userArgs = argv.slice(2);
            break;
          case "electron":
            if (process10.defaultApp) {
              this._scriptPath = argv[1];
              userArgs = argv.slice(2);
            } else {
              userArgs = argv.slice(1);
            }
            break;
          case "user":
            userArgs = argv.slice(0);
            break;
          case "eval":
            userArgs = argv.slice(1);
            break;
          default:
            throw new Error(
              `unexpected parse option { from: '${parseOptions.from}' }`
            );
        }
        if (!this._name && this._scriptPath)
          this.nameFromFilename(this._scriptPath);
        this._name = this._name || "program";
        return userArgs;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Use parseAsync instead of parse if any of your action handlers are async.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * program.parse(); // parse process.argv and auto-detect electron and special node flags
       * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
       * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv] - optional, defaults to process.argv
       * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
       * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
       * @return {Command} `this` command for chaining
       */
      parse(argv, parseOptions) {
        this._prepareForParse();
        const userArgs = this._prepareUserArgs(argv, parseOptions);
        this._parseCommand([], userArgs);
        return this;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
       * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
       * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv]
       * @param {object} [parseOptions]
       * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
       * @return {Promise}
       */
      async parseAsync(argv, parseOptions) {
        this._prepareForParse();
        const userArgs = this._prepareUserArgs(argv, parseOptions);
        await this._parseCommand([], userArgs);
        return this;
      }
      _prepareForParse() {
        if (this._savedState === null) {
          this.saveStateBeforeParse();
        } else {
          this.restoreStateBeforeParse();
        }
      }
      /**
       * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state saved.
       */
      saveStateBeforeParse() {
        this._savedState = {
          // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
          _name: this._name,
          // option values before parse have default values (including false for negated options)
          // shallow clones
          _optionValues: { ...this._optionValues },
          _optionValueSources: { ...this._optionValueSources }
        };
      }
      /**
       * Restore state before parse for calls after the first.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state restored.
       */
      restoreStateBeforeParse() {
        if (this._storeOptionsAsProperties)
          throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
        this._name = this._savedState._name;
        this._scriptPath = null;
        this.rawArgs = [];
        this._optionValues = { ...this._savedState._optionValues };
        this._optionValueSources = { ...this._savedState._optionValueSources };
        this.args = [];
        this.processedArgs = [];
      }
      /**
       * Throw if expected executable is missing. Add lots of help for author.
       *
       * @param {string} executableFile
       * @param {string} executableDir
       * @param {string} subcommandName
       */
      _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
        if (fs.existsSync(executableFile)) return;
        const executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory";
        const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
        throw new Error(executableMissing);
      }
      /**
       * Execute a sub-command executable.
       *
       * @private
       */
      _executeSubCommand(subcommand, args) {
        args = args.slice();
        let launchWithNode = false;
        const sourceExt = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
        function findFile(baseDir, baseName) {
          const localBin = path12.resolve(baseDir, baseName);
          if (fs.existsSync(localBin)) return localBin;
          if (sourceExt.includes(path12.extname(baseName))) return void 0;
          const foundExt = sourceExt.find(
            (ext) => fs.existsSync(`${localBin}${ext}`)
          );
          if (foundExt) return `${localBin}${foundExt}`;
          return void 0;
        }
        this._checkForMissingMandatoryOptions();
        this._checkForConflictingOptions();
        let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
        let executableDir = this._executableDir || "";
        if (this._scriptPath) {
          let resolvedScriptPath;
          try {
            resolvedScriptPath = fs.realpathSync(this._scriptPath);
          } catch {
            resolvedScriptPath = this._scriptPath;
          }
          executableDir = path12.resolve(
            path12.dirname(resolvedScriptPath),
            executableDir
          );
        }
        if (executableDir) {
          let localFile = findFile(executableDir, executableFile);
          if (!localFile && !subcommand._executableFile && this._scriptPath) {
            const legacyName = path12.basename(
              this._scriptPath,
              path12.extname(this._scriptPath)
            );
            if (legacyName !== this._name) {
              localFile = findFile(
                executableDir,
                `${legacyName}-${subcommand._name}`
              );
            }
          }
          executableFile = localFile || executableFile;
        }
        launchWithNode = sourceExt.includes(path12.extname(executableFile));
        let proc;
        if (process10.platform !== "win32") {
          if (launchWithNode) {
            args.unshift(executableFile);
            args = incrementNodeInspectorPort(process10.execArgv).concat(args);
            proc = childProcess.spawn(process10.argv[0], args, { stdio: "inherit" });
          } else {
            proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
          }
        } else {
          this._checkForMissingExecutable(
            executableFile,
            executableDir,
            subcommand._name
          );
          args.unshift(executableFile);
          args = incrementNodeInspectorPort(process10.execArgv).concat(args);
          proc = childProcess.spawn(process10.execPath, args, { stdio: "inherit" });
        }
        if (!proc.killed) {
          const signals2 = ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"];
          signals2.forEach((signal) => {
            process10.on(signal, () => {
              if (proc.killed === false && proc.exitCode === null) {
                proc.kill(signal);
              }
            });
          });
        }
        const exitCallback = this._exitCallback;
        proc.on("close", (code) => {
          code = code ?? 1;
          if (!exitCallback) {
            process10.exit(code);
          } else {
            exitCallback(
              new CommanderError2(
                code,
                "commander.executeSubCommandAsync",
                "(close)"
              )
            );
          }
        });
        proc.on("error", (err) => {
          if (err.code === "ENOENT") {
            this._checkForMissingExecutable(
              executableFile,
              executableDir,
              subcommand._name
            );
          } else if (err.code === "EACCES") {
            throw new Error(`'${executableFile}' not executable`);
          }
          if (!exitCallback) {
            process10.exit(1);
          } else {
            const wrappedError = new CommanderError2(
              1,
              "commander.executeSubCommandAsync",
              "(error)"
            );
            wrappedError.nestedError = err;
            exitCallback(wrappedError);
          }
        });
        this.runningCommand = proc;
      }
      /**
       * @private
       */
      _dispatchSubcommand(commandName, operands, unknown2) {
        const subCommand = this._findCommand(commandName);
        if (!subCommand) this.help({ error: true });
        subCommand._prepareForParse();
        let promiseChain;
        promiseChain = this._chainOrCallSubCommandHook(
          promiseChain,
          subCommand,
          "preSubcommand"
        );
        promiseChain = this._chainOrCall(promiseChain, () => {
          if (subCommand._executableHandler) {
            this._executeSubCommand(subCommand, operands.concat(unknown2));
          } else {
            return subCommand._parseCommand(operands, unknown2);
          }
        });
        return promiseChain;
      }
      /**
       * Invoke help directly if possible, or dispatch if necessary.
       * e.g. help foo
       *
       * @private
       */
      _dispatchHelpCommand(subcommandName) {
        if (!subcommandName) {
          this.help();
        }
        const subCommand = this._findCommand(subcommandName);
        if (subCommand && !subCommand._executableHandler) {
          subCommand.help();
        }
        return this._dispatchSubcommand(
          subcommandName,
          [],
          [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]
        );
      }
      /**
       * Check this.args against expected this.registeredArguments.
       *
       * @private
       */
      _checkNumberOfArguments() {
        this.registeredArguments.forEach((arg, i2) => {
          if (arg.required && this.args[i2] == null) {
            this.missingArgument(arg.name());
          }
        });
        if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) {
          return;
        }
        if (this.args.length > this.registeredArguments.length) {
          this._excessArguments(this.args);
        }
      }
      /**
       * Process this.args using this.registeredArguments and save as this.processedArgs!
       *
       * @private
       */
      _processArguments() {
        const myParseArg = (argument, value, previous) => {
          let parsedValue = value;
          if (value !== null && argument.parseArg) {
            const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
            parsedValue = this._callParseArg(
              argument,
              value,
              previous,
              invalidValueMessage
            );
          }
          return parsedValue;
        };
        this._checkNumberOfArguments();
        const processedArgs = [];
        this.registeredArguments.forEach((declaredArg, index) => {
          let value = declaredArg.defaultValue;
          if (declaredArg.variadic) {
            if (index < this.args.length) {
              value = this.args.slice(index);
              if (declaredArg.parseArg) {
                value = value.reduce((processed, v) => {
                  return myParseArg(declaredArg, v, processed);
                }, declaredArg.defaultValue);
              }
            } else if (value === void 0) {
              value = [];
            }
          } else if (index < this.args.length) {
            value = this.args[index];
            if (declaredArg.parseArg) {
              value = myParseArg(declaredArg, value, declaredArg.defaultValue);
            }
          }
          processedArgs[index] = value;
        });
        this.processedArgs = processedArgs;
      }
      /**
       * Once we have a promise we chain, but call synchronously until then.
       *
       * @param {(Promise|undefined)} promise
       * @param {Function} fn
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCall(promise, fn) {
        if (promise?.then && typeof promise.then === "function") {
          return promise.then(() => fn());
        }
        return fn();
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallHooks(promise, event) {
        let result = promise;
        const hooks = [];
        this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
          hookedCommand._lifeCycleHooks[event].forEach((callback) => {
            hooks.push({ hookedCommand, callback });
          });
        });
        if (event === "postAction") {
          hooks.reverse();
        }
        hooks.forEach((hookDetail) => {
          result = this._chainOrCall(result, () => {
            return hookDetail.callback(hookDetail.hookedCommand, this);
          });
        });
        return result;
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {Command} subCommand
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallSubCommandHook(promise, subCommand, event) {
        let result = promise;
        if (this._lifeCycleHooks[event] !== void 0) {
          this._lifeCycleHooks[event].forEach((hook) => {
            result = this._chainOrCall(result, () => {
              return hook(this, subCommand);
            });
          });
        }
        return result;
      }
      /**
       * Process arguments in context of this command.
       * Returns action result, in case it is a promise.
       *
       * @private
       */
      _parseCommand(operands, unknown2) {
        const parsed = this.parseOptions(unknown2);
        this._parseOptionsEnv();
        this._parseOptionsImplied();
        operands = operands.concat(parsed.operands);
        unknown2 = parsed.unknown;
        this.args = operands.concat(unknown2);
        if (operands && this._findCommand(operands[0])) {
          return this._dispatchSubcommand(operands[0], operands.slice(1), unknown2);
        }
        if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) {
          return this._dispatchHelpCommand(operands[1]);
        }
        if (this._defaultCommandName) {
          this._outputHelpIfRequested(unknown2);
          return this._dispatchSubcommand(
            this._defaultCommandName,
            operands,
            unknown2
          );
        }
        if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) {
          this.help({ error: true });
        }
        this._outputHelpIfRequested(parsed.unknown);
        this._checkForMissingMandatoryOptions();
        this._checkForConflictingOptions();
        const checkForUnknownOptions = () => {
          if (parsed.unknown.length > 0) {
            this.unknownOption(parsed.unknown[0]);
          }
        };
        const commandEvent = `command:${this.name()}`;
        if (this._actionHandler) {
          checkForUnknownOptions();
          this._processArguments();
          let promiseChain;
          promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
          promiseChain = this._chainOrCall(
            promiseChain,
            () => this._actionHandler(this.processedArgs)
          );
          if (this.parent) {
            promiseChain = this._chainOrCall(promiseChain, () => {
              this.parent.emit(commandEvent, operands, unknown2);
            });
          }
          promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
          return promiseChain;
        }
        if (this.parent?.listenerCount(commandEvent)) {
          checkForUnknownOptions();
          this._processArguments();
          this.parent.emit(commandEvent, operands, unknown2);
        } else if (operands.length) {
          if (this._findCommand("*")) {
            return this._dispatchSubcommand("*", operands, unknown2);
          }
          if (this.listenerCount("command:*")) {
            this.emit("command:*", operands, unknown2);
          } else if (this.commands.length) {
            this.unknownCommand();
          } else {
            checkForUnknownOptions();
            this._processArguments();
          }
        } else if (this.commands.length) {
          checkForUnknownOptions();
          this.help({ error: true });
        } else {
          checkForUnknownOptions();
          this._processArguments();
        }
      }
      /**
       * Find matching command.
       *
       * @private
       * @return {Command | undefined}
       */
      _findCommand(name) {
        if (!name) return void 0;
        return this.commands.find(
          (cmd) => cmd._name === name || cmd._aliases.includes(name)
        );
      }
      /**
       * Return an option matching `arg` if any.
       *
       * @param {string} arg
       * @return {Option}
       * @package
       */
      _findOption(arg) {
        return this.options.find((option) => option.is(arg));
      }
      /**
       * Display an error message if a mandatory option does not have a value.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForMissingMandatoryOptions() {
        this._getCommandAndAncestors().forEach((cmd) => {
          cmd.options.forEach((anOption) => {
            if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) {
              cmd.missingMandatoryOptionValue(anOption);
            }
          });
        });
      }
      /**
       * Display an error message if conflicting options are used together in this.
       *
       * @private
       */
      _checkForConflictingLocalOptions() {
        const definedNonDefaultOptions = this.options.filter((option) => {
          const optionKey = option.attributeName();
          if (this.getOptionValue(optionKey) === void 0) {
            return false;
          }
          return this.getOptionValueSource(optionKey) !== "default";
        });
        const optionsWithConflicting = definedNonDefaultOptions.filter(
          (option) => option.conflictsWith.length > 0
        );
        optionsWithConflicting.forEach((option) => {
          const conflictingAndDefined = definedNonDefaultOptions.find(
            (defined) => option.conflictsWith.includes(defined.attributeName())
          );
          if (conflictingAndDefined) {
            this._conflictingOption(option, conflictingAndDefined);
          }
        });
      }
      /**
       * Display an error message if conflicting options are used together.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForConflictingOptions() {
        this._getCommandAndAncestors().forEach((cmd) => {
          cmd._checkForConflictingLocalOptions();
        });
      }
      /**
       * Parse options from `argv` removing known options,
       * and return argv split into operands and unknown arguments.
       *
       * Side effects: modifies command by storing options. Does not reset state if called again.
       *
       * Examples:
       *
       *     argv => operands, unknown
       *     --known kkk op => [op], []
       *     op --known kkk => [op], []
       *     sub --unknown uuu op => [sub], [--unknown uuu op]
       *     sub -- --unknown uuu op => [sub --unknown uuu op], []
       *
       * @param {string[]} args
       * @return {{operands: string[], unknown: string[]}}
       */
      parseOptions(args) {
        const operands = [];
        const unknown2 = [];
        let dest = operands;
        function maybeOption(arg) {
          return arg.length > 1 && arg[0] === "-";
        }
        const negativeNumberArg = (arg) => {
          if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
          return !this._getCommandAndAncestors().some(
            (cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))
          );
        };
        let activeVariadicOption = null;
        let activeGroup = null;
        let i2 = 0;
        while (i2 < args.length || activeGroup) {
          const arg = activeGroup ?? args[i2++];
          activeGroup = null;
          if (arg === "--") {
            if (dest === unknown2) dest.push(arg);
            dest.push(...args.slice(i2));
            break;
          }
          if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
            this.emit(`option:${activeVariadicOption.name()}`, arg);
            continue;
          }
          activeVariadicOption = null;
          if (maybeOption(arg)) {
            const option = this._findOption(arg);
            if (option) {
              if (option.required) {
                const value = args[i2++];
                if (value === void 0) this.optionMissingArgument(option);
                this.emit(`option:${option.name()}`, value);
              } else if (option.optional) {
                let value = null;
                if (i2 < args.length && (!maybeOption(args[i2]) || negativeNumberArg(args[i2]))) {
                  value = args[i2++];
                }
                this.emit(`option:${option.name()}`, value);
              } else {
                this.emit(`option:${option.name()}`);
              }
              activeVariadicOption = option.variadic ? option : null;
              continue;
            }
          }
          if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
            const option = this._findOption(`-${arg[1]}`);
            if (option) {
              if (option.required || option.optional && this._combineFlagAndOptionalValue) {
                this.emit(`option:${option.name()}`, arg.slice(2));
              } else {
                this.emit(`option:${option.name()}`);
                activeGroup = `-${arg.slice(2)}`;
              }
              continue;
            }
          }
          if (/^--[^=]+=/.test(arg)) {
            const index = arg.indexOf("=");
            const option = this._findOption(arg.slice(0, index));
            if (option && (option.required || option.optional)) {
              this.emit(`option:${option.name()}`, arg.slice(index + 1));
              continue;
            }
          }
          if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) {
            dest = unknown2;
          }
          if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown2.length === 0) {
            if (this._findCommand(arg)) {
              operands.push(arg);
              unknown2.push(...args.slice(i2));
              break;
            } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
              operands.push(arg, ...args.slice(i2));
              break;
            } else if (this._defaultCommandName) {
              unknown2.push(arg, ...args.slice(i2));
              break;
            }
          }
          if (this._passThroughOptions) {
            dest.push(arg, ...args.slice(i2));
            break;
          }
          dest.push(arg);
        }
        return { operands, unknown: unknown2 };
      }
      /**
       * Return an object containing local option values as key-value pairs.
       *
       * @return {object}
       */
      opts() {
        if (this._storeOptionsAsProperties) {
          const result = {};
          const len = this.options.length;
          for (let i2 = 0; i2 < len; i2++) {
            const key = this.options[i2].attributeName();
            result[key] = key === this._versionOptionName ? this._version : this[key];
          }
          return result;
        }
        return this._optionValues;
      }
      /**
       * Return an object containing merged local and global option values as key-value pairs.
       *
       * @return {object}
       */
      optsWithGlobals() {
        return this._getCommandAndAncestors().reduce(
          (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
          {}
        );
      }
      /**
       * Display error message and exit (or call exitOverride).
       *
       * @param {string} message
       * @param {object} [errorOptions]
       * @param {string} [errorOptions.code] - an id string representing the error
       * @param {number} [errorOptions.exitCode] - used with process.exit
       */
      error(message, errorOptions) {
        this._outputConfiguration.outputError(
          `${message}
`,
          this._outputConfiguration.writeErr
        );
        if (typeof this._showHelpAfterError === "string") {
          this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`);
        } else if (this._showHelpAfterError) {
          this._outputConfiguration.writeErr("\n");
          this.outputHelp({ error: true });
        }
        const config = errorOptions || {};
        const exitCode = config.exitCode || 1;
        const code = config.code || "commander.error";
        this._exit(exitCode, code, message);
      }
      /**
       * Apply any option related environment variables, if option does
       * not have a value from cli or client code.
       *
       * @private
       */
      _parseOptionsEnv() {
        this.options.forEach((option) => {
          if (option.envVar && option.envVar in process10.env) {
            const optionKey = option.attributeName();
            if (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(
              this.getOptionValueSource(optionKey)
            )) {
              if (option.required || option.optional) {
                this.emit(`optionEnv:${option.name()}`, process10.env[option.envVar]);
              } else {
                this.emit(`optionEnv:${option.name()}`);
              }
            }
          }
        });
      }
      /**
       * Apply any implied option values, if option is undefined or default value.
       *
       * @private
       */
      _parseOptionsImplied() {
        const dualHelper = new DualOptions(this.options);
        const hasCustomOptionValue = (optionKey) => {
          return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
        };
        this.options.filter(
          (option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option
          )
        ).forEach((option) => {
          Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              "implied"
            );
          });
        });
      }
      /**
       * Argument `name` is missing.
       *
       * @param {string} name
       * @private
       */
      missingArgument(name) {
        const message = `error: missing required argument '${name}'`;
        this.error(message, { code: "commander.missingArgument" });
      }
      /**
       * `Option` is missing an argument.
       *
       * @param {Option} option
       * @private
       */
      optionMissingArgument(option) {
        const message = `error: option '${option.flags}' argument missing`;
        this.error(message, { code: "commander.optionMissingArgument" });
      }
      /**
       * `Option` does not have a value, and is a mandatory option.
       *
       * @param {Option} option
       * @private
       */
      missingMandatoryOptionValue(option) {
        const message = `error: required option '${option.flags}' not specified`;
        this.error(message, { code: "commander.missingMandatoryOptionValue" });
      }
      /**
       * `Option` conflicts with another option.
       *
       * @param {Option} option
       * @param {Option} conflictingOption
       * @private
       */
      _conflictingOption(option, conflictingOption) {
        const findBestOptionFromValue = (option2) => {
          const optionKey = option2.attributeName();
          const optionValue = this.getOptionValue(optionKey);
          const negativeOption = this.options.find(
            (target) => target.negate && optionKey === target.attributeName()
          );
          const positiveOption = this.options.find(
            (target) => !target.negate && optionKey === target.attributeName()
          );
          if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) {
            return negativeOption;
          }
          return positiveOption || option2;
        };
        const getErrorMessage = (option2) => {
          const bestOption = findBestOptionFromValue(option2);
          const optionKey = bestOption.attributeName();
          const source = this.getOptionValueSource(optionKey);
          if (source === "env") {
            return `environment variable '${bestOption.envVar}'`;
          }
          return `option '${bestOption.flags}'`;
        };
        const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
        this.error(message, { code: "commander.conflictingOption" });
      }
      /**
       * Unknown option `flag`.
       *
       * @param {string} flag
       * @private
       */
      unknownOption(flag) {
        if (this._allowUnknownOption) return;
        let suggestion = "";
        if (flag.startsWith("--") && this._showSuggestionAfterError) {
          let candidateFlags = [];
          let command = this;
          do {
            const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
            candidateFlags = candidateFlags.concat(moreFlags);
            command = command.parent;
          } while (command && !command._enablePositionalOptions);
          suggestion = suggestSimilar(flag, candidateFlags);
        }
        const message = `error: unknown option '${flag}'${suggestion}`;
        this.error(message, { code: "commander.unknownOption" });
      }
      /**
       * Excess arguments, more than expected.
       *
       * @param {string[]} receivedArgs
       * @private
       */
      _excessArguments(receivedArgs) {
        if (this._allowExcessArguments) return;
        const expected7 = this.registeredArguments.length;
        const s = expected7 === 1 ? "" : "s";
        const forSubcommand = this.parent ? ` for '${this.name()}'` : "";
        const message = `error: too many arguments${forSubcommand}. Expected ${expected7} argument${s} but got ${receivedArgs.length}.`;
        this.error(message, { code: "commander.excessArguments" });
      }
      /**
       * Unknown command.
       *
       * @private
       */
      unknownCommand() {
        const unknownName = this.args[0];
        let suggestion = "";
        if (this._showSuggestionAfterError) {
          const candidateNames = [];
          this.createHelp().visibleCommands(this).forEach((command) => {
            candidateNames.push(command.name());
            if (command.alias()) candidateNames.push(command.alias());
          });
          suggestion = suggestSimilar(unknownName, candidateNames);
        }
        const message = `error: unknown command '${unknownName}'${suggestion}`;
        this.error(message, { code: "commander.unknownCommand" });
      }
      /**
       * Get or set the program version.
       *
       * This method auto-registers the "-V, --version" option which will print the version number.
       *
       * You can optionally supply the flags and description to override the defaults.
       *
       * @param {string} [str]
       * @param {string} [flags]
       * @param {string} [description]
       * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
       */
      version(str, flags, description) {
        if (str === void 0) return this._version;
        this._version = str;
        flags = flags || "-V, --version";
        description = description || "output the version number";
        const versionOption = this.createOption(flags, description);
        this._versionOptionName = versionOption.attributeName();
        this._registerOption(versionOption);
        this.on("option:" + versionOption.name(), () => {
          this._outputConfiguration.writeOut(`${str}
`);
          this._exit(0, "commander.version", str);
        });
        return this;
      }
      /**
       * Set the description.
       *
       * @param {string} [str]
       * @param {object} [argsDescription]
       * @return {(string|Command)}
       */
      description(str, argsDescription) {
        if (str === void 0 && argsDescription === void 0)
          return this._description;
        this._description = str;
        if (argsDescription) {
          this._argsDescription = argsDescription;
        }
        return this;
      }
      /**
       * Set the summary. Used when listed as subcommand of parent.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      summary(str) {
        if (str === void 0) return this._summary;
        this._summary = str;
        return this;
      }
      /**
       * Set an alias for the command.
       *
       * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
       *
       * @param {string} [alias]
       * @return {(string|Command)}
       */
      alias(alias) {
        if (alias === void 0) return this._aliases[0];
        let command = this;
        if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) {
          command = this.commands[this.commands.length - 1];
        }
        if (alias === command._name)
          throw new Error("Command alias can't be the same as its name");
        const matchingCommand = this.parent?._findCommand(alias);
        if (matchingCommand) {
          const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
          throw new Error(
            `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`
          );
        }
        command._aliases.push(alias);
        return this;
      }
      /**
       * Set aliases for the command.
       *
       * Only the first alias is shown in the auto-generated help.
       *
       * @param {string[]} [aliases]
       * @return {(string[]|Command)}
       */
      aliases(aliases) {
        if (aliases === void 0) return this._aliases;
        aliases.forEach((alias) => this.alias(alias));
        return this;
      }
      /**
       * Set / get the command usage `str`.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      usage(str) {
        if (str === void 0) {
          if (this._usage) return this._usage;
          const args = this.registeredArguments.map((arg) => {
            return humanReadableArgName(arg);
          });
          return [].concat(
            this.options.length || this._helpOption !== null ? "[options]" : [],
            this.commands.length ? "[command]" : [],
            this.registeredArguments.length ? args : []
          ).join(" ");
        }
        this._usage = str;
        return this;
      }
      /**
       * Get or set the name of the command.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      name(str) {
        if (str === void 0) return this._name;
        this._name = str;
        return this;
      }
      /**
       * Set/get the help group heading for this subcommand in parent command's help.
       *
       * @param {string} [heading]
       * @return {Command | string}
       */
      helpGroup(heading) {
        if (heading === void 0) return this._helpGroupHeading ?? "";
        this._helpGroupHeading = heading;
        return this;
      }
      /**
       * Set/get the default help group heading for subcommands added to this command.
       * (This does not override a group set directly on the subcommand using .helpGroup().)
       *
       * @example
       * program.commandsGroup('Development Commands:);
       * program.command('watch')...
       * program.command('lint')...
       * ...
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      commandsGroup(heading) {
        if (heading === void 0) return this._defaultCommandGroup ?? "";
        this._defaultCommandGroup = heading;
        return this;
      }
      /**
       * Set/get the default help group heading for options added to this command.
       * (This does not override a group set directly on the option using .helpGroup().)
       *
       * @example
       * program
       *   .optionsGroup('Development Options:')
       *   .option('-d, --debug', 'output extra debugging')
       *   .option('-p, --profile', 'output profiling information')
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      optionsGroup(heading) {
        if (heading === void 0) return this._defaultOptionGroup ?? "";
        this._defaultOptionGroup = heading;
        return this;
      }
      /**
       * @param {Option} option
       * @private
       */
      _initOptionGroup(option) {
        if (this._defaultOptionGroup && !option.helpGroupHeading)
          option.helpGroup(this._defaultOptionGroup);
      }
      /**
       * @param {Command} cmd
       * @private
       */
      _initCommandGroup(cmd) {
        if (this._defaultCommandGroup && !cmd.helpGroup())
          cmd.helpGroup(this._defaultCommandGroup);
      }
      /**
       * Set the name of the command from script filename, such as process.argv[1],
       * or require.main.filename, or __filename.
       *
       * (Used internally and public although not documented in README.)
       *
       * @example
       * program.nameFromFilename(require.main.filename);
       *
       * @param {string} filename
       * @return {Command}
       */
      nameFromFilename(filename) {
        this._name = path12.basename(filename, path12.extname(filename));
        return this;
      }
      /**
       * Get or set the directory for searching for executable subcommands of this command.
       *
       * @example
       * program.executableDir(__dirname);
       * // or
       * program.executableDir('subcommands');
       *
       * @param {string} [path]
       * @return {(string|null|Command)}
       */
      executableDir(path13) {
        if (path13 === void 0) return this._executableDir;
        this._executableDir = path13;
        return this;
      }
      /**
       * Return program help documentation.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
       * @return {string}
       */
      helpInformation(contextOptions) {
        const helper = this.createHelp();
        const context = this._getOutputContext(contextOptions);
        helper.prepareContext({
          error: context.error,
          helpWidth: context.helpWidth,
          outputHasColors: context.hasColors
        });
        const text = helper.formatHelp(this, helper);
        if (context.hasColors) return text;
        return this._outputConfiguration.stripColor(text);
      }
      /**
       * @typedef HelpContext
       * @type {object}
       * @property {boolean} error
       * @property {number} helpWidth
       * @property {boolean} hasColors
       * @property {function} write - includes stripColor if needed
       *
       * @returns {HelpContext}
       * @private
       */
      _getOutputContext(contextOptions) {
        contextOptions = contextOptions || {};
        const error = !!contextOptions.error;
        let baseWrite;
        let hasColors2;
        let helpWidth;
        if (error) {
          baseWrite = (str) => this._outputConfiguration.writeErr(str);
          hasColors2 = this._outputConfiguration.getErrHasColors();
          helpWidth = this._outputConfiguration.getErrHelpWidth();
        } else {
          baseWrite = (str) => this._outputConfiguration.writeOut(str);
          hasColors2 = this._outputConfiguration.getOutHasColors();
          helpWidth = this._outputConfiguration.getOutHelpWidth();
        }
        const write = (str) => {
          if (!hasColors2) str = this._outputConfiguration.stripColor(str);
          return baseWrite(str);
        };
        return { error, write, hasColors: hasColors2, helpWidth };
      }
      /**
       * Output help information for this command.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      outputHelp(contextOptions) {
        let deprecatedCallback;
        if (typeof contextOptions === "function") {
          deprecatedCallback = contextOptions;
          contextOptions = void 0;
        }
        const outputContext = this._getOutputContext(contextOptions);
        const eventContext = {
          error: outputContext.error,
          write: outputContext.write,
          command: this
        };
        this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
        this.emit("beforeHelp", eventContext);
        let helpInformation = this.helpInformation({ error: outputContext.error });
        if (deprecatedCallback) {
          helpInformation = deprecatedCallback(helpInformation);
          if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) {
            throw new Error("outputHelp callback must return a string or a Buffer");
          }
        }
        outputContext.write(helpInformation);
        if (this._getHelpOption()?.long) {
          this.emit(this._getHelpOption().long);
        }
        this.emit("afterHelp", eventContext);
        this._getCommandAndAncestors().forEach(
          (command) => command.emit("afterAllHelp", eventContext)
        );
      }
      /**
       * You can pass in flags and a description to customise the built-in help option.
       * Pass in false to disable the built-in help option.
       *
       * @example
       * program.helpOption('-?, --help' 'show help'); // customise
       * program.helpOption(false); // disable
       *
       * @param {(string | boolean)} flags
       * @param {string} [description]
       * @return {Command} `this` command for chaining
       */
      helpOption(flags, description) {
        if (typeof flags === "boolean") {
          if (flags) {
            if (this._helpOption === null) this._helpOption = void 0;
            if (this._defaultOptionGroup) {
              this._initOptionGroup(this._getHelpOption());
            }
          } else {
            this._helpOption = null;
          }
          return this;
        }
        this._helpOption = this.createOption(
          flags ?? "-h, --help",
          description ?? "display help for command"
        );
        if (flags || description) this._initOptionGroup(this._helpOption);
        return this;
      }
      /**
       * Lazy create help option.
       * Returns null if has been disabled with .helpOption(false).
       *
       * @returns {(Option | null)} the help option
       * @package
       */
      _getHelpOption() {
        if (this._helpOption === void 0) {
          this.helpOption(void 0, void 0);
        }
        return this._helpOption;
      }
      /**
       * Supply your own option to use for the built-in help option.
       * This is an alternative to using helpOption() to customise the flags and description etc.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addHelpOption(option) {
        this._helpOption = option;
        this._initOptionGroup(option);
        return this;
      }
      /**
       * Output help information and exit.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      help(contextOptions) {
        this.outputHelp(contextOptions);
        let exitCode = Number(process10.exitCode ?? 0);
        if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) {
          exitCode = 1;
        }
        this._exit(exitCode, "commander.help", "(outputHelp)");
      }
      /**
       * // Do a little typing to coordinate emit and listener for the help text events.
       * @typedef HelpTextEventContext
       * @type {object}
       * @property {boolean} error
       * @property {Command} command
       * @property {function} write
       */
      /**
       * Add additional text to be displayed with the built-in help.
       *
       * Position is 'before' or 'after' to affect just this command,
       * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
       *
       * @param {string} position - before or after built-in help
       * @param {(string | Function)} text - string to add, or a function returning a string
       * @return {Command} `this` command for chaining
       */
      addHelpText(position, text) {
        const allowedValues = ["beforeAll", "before", "after", "afterAll"];
        if (!allowedValues.includes(position)) {
          throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
        }
        const helpEvent = `${position}Help`;
        this.on(helpEvent, (context) => {
          let helpStr;
          if (typeof text === "function") {
            helpStr = text({ error: context.error, command: context.command });
          } else {
            helpStr = text;
          }
          if (helpStr) {
            context.write(`${helpStr}
`);
          }
        });
        return this;
      }
      /**
       * Output help information if help flags specified
       *
       * @param {Array} args - array of options to search for help flags
       * @private
       */
      _outputHelpIfRequested(args) {
        const helpOption = this._getHelpOption();
        const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
        if (helpRequested) {
          this.outputHelp();
          this._exit(0, "commander.helpDisplayed", "(outputHelp)");
        }
      }
    };
    function incrementNodeInspectorPort(args) {
      return args.map((arg) => {
        if (!arg.startsWith("--inspect")) {
          return arg;
        }
        let debugOption;
        let debugHost = "127.0.0.1";
        let debugPort = "9229";
        let match;
        if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
          debugOption = match[1];
        } else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
          debugOption = match[1];
          if (/^\d+$/.test(match[3])) {
            debugPort = match[3];
          } else {
            debugHost = match[3];
          }
        } else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
          debugOption = match[1];
          debugHost = match[3];
          debugPort = match[4];
        }
        if (debugOption && debugPort !== "0") {
          return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
        }
        return arg;
      });
    }
    function useColor() {
      if (process10.env.NO_COLOR || process10.env.FORCE_COLOR === "0" || process10.env.FORCE_COLOR === "false")
        return false;
      if (process10.env.FORCE_COLOR || process10.env.CLICOLOR_FORCE !== void 0)
        return true;
      return void 0;
    }
    exports2.Command = Command2;
    exports2.useColor = useColor;
  }
});

// node_modules/commander/index.js
var require_commander = __commonJS({
  "node_modules/commander/index.js"(exports2) {
    var { Argument: Argument2 } = require_argument();
    var { Command: Command2 } = require_command();
    var { CommanderError: CommanderError2, InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var { Help: Help2 } = require_help();
    var { Option: Option2 } = require_option();
    exports2.program = new Command2();
    exports2.createCommand = (name) => new Command2(name);
    exports2.createOption = (flags, description) => new Option2(flags, description);
    exports2.createArgument = (name, description) => new Argument2(name, description);
    exports2.Command = Command2;
    exports2.Option = Option2;
    exports2.Argument = Argument2;
    exports2.Help = Help2;
    exports2.CommanderError = CommanderError2;
    exports2.InvalidArgumentError = InvalidArgumentError2;
    exports2.InvalidOptionArgumentError = InvalidArgumentError2;
  }
});

// node_modules/is-plain-obj/index.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value);
  return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}
var init_is_plain_obj = __esm({
  "node_modules/is-plain-obj/index.js"() {
  }
});

// node_modules/execa/lib/arguments/file-url.js
var import_node_url, safeNormalizeFileUrl, normalizeDenoExecPath, isDenoExecPath, normalizeFileUrl;
var init_file_url = __esm({
  "node_modules/execa/lib/arguments/file-url.js"() {
    import_node_url = require("node:url");
    safeNormalizeFileUrl = (file, name) => {
      const fileString = normalizeFileUrl(normalizeDenoExecPath(file));
      if (typeof fileString !== "string") {
        throw new TypeError(`${name} must be a string or a file URL: ${fileString}.`);
      }
      return fileString;
    };
    normalizeDenoExecPath = (file) => isDenoExecPath(file) ? file.toString() : file;
    isDenoExecPath = (file) => typeof file !== "string" && file && Object.getPrototypeOf(file) === String.prototype;
    normalizeFileUrl = (file) => file instanceof URL ? (0, import_node_url.fileURLToPath)(file) : file;
  }
});

// node_modules/execa/lib/methods/parameters.js
var normalizeParameters;
var init_parameters = __esm({
  "node_modules/execa/lib/methods/parameters.js"() {
    init_is_plain_obj();
    init_file_url();
    normalizeParameters = (rawFile, rawArguments = [], rawOptions = {}) => {
      const filePath = safeNormalizeFileUrl(rawFile, "First argument");
      const [commandArguments, options] = isPlainObject(rawArguments) ? [[], rawArguments] : [rawArguments, rawOptions];
      if (!Array.isArray(commandArguments)) {
        throw new TypeError(`Second argument must be either an array of arguments or an options object: ${commandArguments}`);
      }
      if (commandArguments.some((commandArgument) => typeof commandArgument === "object" && commandArgument !== null)) {
        throw new TypeError(`Second argument must be an array of strings: ${commandArguments}`);
      }
      const normalizedArguments = commandArguments.map(String);
      const nullByteArgument = normalizedArguments.find((normalizedArgument) => normalizedArgument.includes("\0"));
      if (nullByteArgument !== void 0) {
        throw new TypeError(`Arguments cannot contain null bytes ("\\0"): ${nullByteArgument}`);
      }
      if (!isPlainObject(options)) {
        throw new TypeError(`Last argument must be an options object: ${options}`);
      }
      return [filePath, normalizedArguments, options];
    };
  }
});

// node_modules/execa/lib/utils/uint-array.js
var import_node_string_decoder, objectToString, isArrayBuffer, isUint8Array, bufferToUint8Array, textEncoder, stringToUint8Array, textDecoder, uint8ArrayToString, joinToString, uint8ArraysToStrings, joinToUint8Array, stringsToUint8Arrays, concatUint8Arrays, getJoinLength;
var init_uint_array = __esm({
  "node_modules/execa/lib/utils/uint-array.js"() {
    import_node_string_decoder = require("node:string_decoder");
    ({ toString: objectToString } = Object.prototype);
    isArrayBuffer = (value) => objectToString.call(value) === "[object ArrayBuffer]";
    isUint8Array = (value) => objectToString.call(value) === "[object Uint8Array]";
    bufferToUint8Array = (buffer) => new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    textEncoder = new TextEncoder();
    stringToUint8Array = (string) => textEncoder.encode(string);
    textDecoder = new TextDecoder();
    uint8ArrayToString = (uint8Array) => textDecoder.decode(uint8Array);
    joinToString = (uint8ArraysOrStrings, encoding) => {
      const strings = uint8ArraysToStrings(uint8ArraysOrStrings, encoding);
      return strings.join("");
    };
    uint8ArraysToStrings = (uint8ArraysOrStrings, encoding) => {
      if (encoding === "utf8" && uint8ArraysOrStrings.every((uint8ArrayOrString) => typeof uint8ArrayOrString === "string")) {
        return uint8ArraysOrStrings;
      }
      const decoder = new import_node_string_decoder.StringDecoder(encoding);
      const strings = uint8ArraysOrStrings.map((uint8ArrayOrString) => typeof uint8ArrayOrString === "string" ? stringToUint8Array(uint8ArrayOrString) : uint8ArrayOrString).map((uint8Array) => decoder.write(uint8Array));
      const finalString = decoder.end();
      return finalString === "" ? strings : [...strings, finalString];
    };
    joinToUint8Array = (uint8ArraysOrStrings) => {
      if (uint8ArraysOrStrings.length === 1 && isUint8Array(uint8ArraysOrStrings[0])) {
        return uint8ArraysOrStrings[0];
      }
      return concatUint8Arrays(stringsToUint8Arrays(uint8ArraysOrStrings));
    };
    stringsToUint8Arrays = (uint8ArraysOrStrings) => uint8ArraysOrStrings.map((uint8ArrayOrString) => typeof uint8ArrayOrString === "string" ? stringToUint8Array(uint8ArrayOrString) : uint8ArrayOrString);
    concatUint8Arrays = (uint8Arrays) => {
      const result = new Uint8Array(getJoinLength(uint8Arrays));
      let index = 0;
      for (const uint8Array of uint8Arrays) {
        result.set(uint8Array, index);
        index += uint8Array.length;
      }
      return result;
    };
    getJoinLength = (uint8Arrays) => {
      let joinLength = 0;
      for (const uint8Array of uint8Arrays) {
        joinLength += uint8Array.length;
      }
      return joinLength;
    };
  }
});

// node_modules/execa/lib/methods/template.js
var import_node_child_process, isTemplateString, parseTemplates, parseTemplate, splitByWhitespaces, DELIMITERS, ESCAPE_LENGTH, concatTokens, parseExpression, getSubprocessResult;
var init_template = __esm({
  "node_modules/execa/lib/methods/template.js"() {
    import_node_child_process = require("node:child_process");
    init_is_plain_obj();
    init_uint_array();
    isTemplateString = (templates) => Array.isArray(templates) && Array.isArray(templates.raw);
    parseTemplates = (templates, expressions) => {
      let tokens = [];
      for (const [index, template] of templates.entries()) {
        tokens = parseTemplate({
          templates,
          expressions,
          tokens,
          index,
          template
        });
      }
      if (tokens.length === 0) {
        throw new TypeError("Template script must not be empty");
      }
      const [file, ...commandArguments] = tokens;
      return [file, commandArguments, {}];
    };
    parseTemplate = ({ templates, expressions, tokens, index, template }) => {
      if (template === void 0) {
        throw new TypeError(`Invalid backslash sequence: ${templates.raw[index]}`);
      }
      const { nextTokens, leadingWhitespaces, trailingWhitespaces } = splitByWhitespaces(template, templates.raw[index]);
      const newTokens = concatTokens(tokens, nextTokens, leadingWhitespaces);
      if (index === expressions.length) {
        return newTokens;
      }
      const expression = expressions[index];
      const expressionTokens = Array.isArray(expression) ? expression.map((expression2) => parseExpression(expression2)) : [parseExpression(expression)];
      return concatTokens(newTokens, expressionTokens, trailingWhitespaces);
    };
    splitByWhitespaces = (template, rawTemplate) => {
      if (rawTemplate.length === 0) {
        return { nextTokens: [], leadingWhitespaces: false, trailingWhitespaces: false };
      }
      const nextTokens = [];
      let templateStart = 0;
      const leadingWhitespaces = DELIMITERS.has(rawTemplate[0]);
      for (let templateIndex = 0, rawIndex = 0; templateIndex < template.length; templateIndex += 1, rawIndex += 1) {
        const rawCharacter = rawTemplate[rawIndex];
        if (DELIMITERS.has(rawCharacter)) {
          if (templateStart !== templateIndex) {
            nextTokens.push(template.slice(templateStart, templateIndex));
          }
          templateStart = templateIndex + 1;
        } else if (rawCharacter === "\\") {
          const nextRawCharacter = rawTemplate[rawIndex + 1];
          if (nextRawCharacter === "\n") {
            templateIndex -= 1;
            rawIndex += 1;
          } else if (nextRawCharacter === "u" && rawTemplate[rawIndex + 2] === "{") {
            rawIndex = rawTemplate.indexOf("}", rawIndex + 3);
          } else {
            rawIndex += ESCAPE_LENGTH[nextRawCharacter] ?? 1;
          }
        }
      }
      const trailingWhitespaces = templateStart === template.length;
      if (!trailingWhitespaces) {
        nextTokens.push(template.slice(templateStart));
      }
      return { nextTokens, leadingWhitespaces, trailingWhitespaces };
    };
    DELIMITERS = /* @__PURE__ */ new Set([" ", "	", "\r", "\n"]);
    ESCAPE_LENGTH = { x: 3, u: 5 };
    concatTokens = (tokens, nextTokens, isSeparated) => isSeparated || tokens.length === 0 || nextTokens.length === 0 ? [...tokens, ...nextTokens] : [
      ...tokens.slice(0, -1),
      `${tokens.at(-1)}${nextTokens[0]}`,
      ...nextTokens.slice(1)
    ];
    parseExpression = (expression) => {
      const typeOfExpression = typeof expression;
      if (typeOfExpression === "string") {
        return expression;
      }
      if (typeOfExpression === "number") {
        return String(expression);
      }
      if (isPlainObject(expression) && ("stdout" in expression || "isMaxBuffer" in expression)) {
        return getSubprocessResult(expression);
      }
      if (expression instanceof import_node_child_process.ChildProcess || Object.prototype.toString.call(expression) === "[object Promise]") {
        throw new TypeError("Unexpected subprocess in template expression. Please use ${await subprocess} instead of ${subprocess}.");
      }
      throw new TypeError(`Unexpected "${typeOfExpression}" in template expression`);
    };
    getSubprocessResult = ({ stdout }) => {
      if (typeof stdout === "string") {
        return stdout;
      }
      if (isUint8Array(stdout)) {
        return uint8ArrayToString(stdout);
      }
      if (stdout === void 0) {
        throw new TypeError(`Missing result.stdout in template expression. This is probably due to the previous subprocess' "stdout" option.`);
      }
      throw new TypeError(`Unexpected "${typeof stdout}" stdout in template expression`);
    };
  }
});

// node_modules/execa/lib/utils/standard-stream.js
var import_node_process, isStandardStream, STANDARD_STREAMS, STANDARD_STREAMS_ALIASES, getStreamName;
var init_standard_stream = __esm({
  "node_modules/execa/lib/utils/standard-stream.js"() {
    import_node_process = __toESM(require("node:process"), 1);
    isStandardStream = (stream) => STANDARD_STREAMS.includes(stream);
    STANDARD_STREAMS = [import_node_process.default.stdin, import_node_process.default.stdout, import_node_process.default.stderr];
    STANDARD_STREAMS_ALIASES = ["stdin", "stdout", "stderr"];
    getStreamName = (fdNumber) => STANDARD_STREAMS_ALIASES[fdNumber] ?? `stdio[${fdNumber}]`;
  }
});

// node_modules/execa/lib/arguments/specific.js
var import_node_util2, normalizeFdSpecificOptions, normalizeFdSpecificOption, getStdioLength, normalizeFdSpecificValue, normalizeOptionObject, compareFdName, getFdNameOrder, parseFdName, parseFd, FD_REGEXP, addDefaultValue, verboseDefault, DEFAULT_OPTIONS, FD_SPECIFIC_OPTIONS, getFdSpecificValue;
var init_specific = __esm({
  "node_modules/execa/lib/arguments/specific.js"() {
    import_node_util2 = require("node:util");
    init_is_plain_obj();
    init_standard_stream();
    normalizeFdSpecificOptions = (options) => {
      const optionsCopy = { ...options };
      for (const optionName of FD_SPECIFIC_OPTIONS) {
        optionsCopy[optionName] = normalizeFdSpecificOption(options, optionName);
      }
      return optionsCopy;
    };
    normalizeFdSpecificOption = (options, optionName) => {
      const optionBaseArray = Array.from({ length: getStdioLength(options) + 1 });
      const optionArray = normalizeFdSpecificValue(options[optionName], optionBaseArray, optionName);
      return addDefaultValue(optionArray, optionName);
    };
    getStdioLength = ({ stdio }) => Array.isArray(stdio) ? Math.max(stdio.length, STANDARD_STREAMS_ALIASES.length) : STANDARD_STREAMS_ALIASES.length;
    normalizeFdSpecificValue = (optionValue, optionArray, optionName) => isPlainObject(optionValue) ? normalizeOptionObject(optionValue, optionArray, optionName) : optionArray.fill(optionValue);
    normalizeOptionObject = (optionValue, optionArray, optionName) => {
      for (const fdName of Object.keys(optionValue).sort(compareFdName)) {
        for (const fdNumber of parseFdName(fdName, optionName, optionArray)) {
          optionArray[fdNumber] = optionValue[fdName];
        }
      }
      return optionArray;
    };
    compareFdName = (fdNameA, fdNameB) => getFdNameOrder(fdNameA) < getFdNameOrder(fdNameB) ? 1 : -1;
    getFdNameOrder = (fdName) => {
      if (fdName === "stdout" || fdName === "stderr") {
        return 0;
      }
      return fdName === "all" ? 2 : 1;
    };
    parseFdName = (fdName, optionName, optionArray) => {
      if (fdName === "ipc") {
        return [optionArray.length - 1];
      }
      const fdNumber = parseFd(fdName);
      if (fdNumber === void 0 || fdNumber === 0) {
        throw new TypeError(`"${optionName}.${fdName}" is invalid.
It must be "${optionName}.stdout", "${optionName}.stderr", "${optionName}.all", "${optionName}.ipc", or "${optionName}.fd3", "${optionName}.fd4" (and so on).`);
      }
      if (fdNumber >= optionArray.length) {
        throw new TypeError(`"${optionName}.${fdName}" is invalid: that file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
      }
      return fdNumber === "all" ? [1, 2] : [fdNumber];
    };
    parseFd = (fdName) => {
      if (fdName === "all") {
        return fdName;
      }
      if (STANDARD_STREAMS_ALIASES.includes(fdName)) {
        return STANDARD_STREAMS_ALIASES.indexOf(fdName);
      }
      const regexpResult = FD_REGEXP.exec(fdName);
      if (regexpResult !== null) {
        return Number(regexpResult[1]);
      }
    };
    FD_REGEXP = /^fd(\d+)$/;
    addDefaultValue = (optionArray, optionName) => optionArray.map((optionValue) => optionValue === void 0 ? DEFAULT_OPTIONS[optionName] : optionValue);
    verboseDefault = (0, import_node_util2.debuglog)("execa").enabled ? "full" : "none";
    DEFAULT_OPTIONS = {
      lines: false,
      buffer: true,
      maxBuffer: 1e3 * 1e3 * 100,
      verbose: verboseDefault,
      stripFinalNewline: true
    };
    FD_SPECIFIC_OPTIONS = ["lines", "buffer", "maxBuffer", "verbose", "stripFinalNewline"];
    getFdSpecificValue = (optionArray, fdNumber) => fdNumber === "ipc" ? optionArray.at(-1) : optionArray[fdNumber];
  }
});

// node_modules/execa/lib/verbose/values.js
var isVerbose, isFullVerbose, getVerboseFunction, getFdVerbose, getFdGenericVerbose, isVerboseFunction, VERBOSE_VALUES;
var init_values = __esm({
  "node_modules/execa/lib/verbose/values.js"() {
    init_specific();
    isVerbose = ({ verbose }, fdNumber) => getFdVerbose(verbose, fdNumber) !== "none";
    isFullVerbose = ({ verbose }, fdNumber) => !["none", "short"].includes(getFdVerbose(verbose, fdNumber));
    getVerboseFunction = ({ verbose }, fdNumber) => {
      const fdVerbose = getFdVerbose(verbose, fdNumber);
      return isVerboseFunction(fdVerbose) ? fdVerbose : void 0;
    };
    getFdVerbose = (verbose, fdNumber) => fdNumber === void 0 ? getFdGenericVerbose(verbose) : getFdSpecificValue(verbose, fdNumber);
    getFdGenericVerbose = (verbose) => verbose.find((fdVerbose) => isVerboseFunction(fdVerbose)) ?? VERBOSE_VALUES.findLast((fdVerbose) => verbose.includes(fdVerbose));
    isVerboseFunction = (fdVerbose) => typeof fdVerbose === "function";
    VERBOSE_VALUES = ["none", "short", "full"];
  }
});

// node_modules/execa/lib/arguments/escape.js
var import_node_process2, import_node_util3, joinCommand, escapeLines, escapeControlCharacters, escapeControlCharacter, getSpecialCharRegExp, SPECIAL_CHAR_REGEXP, COMMON_ESCAPES, ASTRAL_START, quoteString, NO_ESCAPE_REGEXP;
var init_escape = __esm({
  "node_modules/execa/lib/arguments/escape.js"() {
    import_node_process2 = require("node:process");
    import_node_util3 = require("node:util");
    joinCommand = (filePath, rawArguments) => {
      const fileAndArguments = [filePath, ...rawArguments];
      const command = fileAndArguments.join(" ");
      const escapedCommand = fileAndArguments.map((fileAndArgument) => quoteString(escapeControlCharacters(fileAndArgument))).join(" ");
      return { command, escapedCommand };
    };
    escapeLines = (lines) => (0, import_node_util3.stripVTControlCharacters)(lines).split("\n").map((line) => escapeControlCharacters(line)).join("\n");
    escapeControlCharacters = (line) => line.replaceAll(SPECIAL_CHAR_REGEXP, (character) => escapeControlCharacter(character));
    escapeControlCharacter = (character) => {
      const commonEscape = COMMON_ESCAPES[character];
      if (commonEscape !== void 0) {
        return commonEscape;
      }
      const codepoint = character.codePointAt(0);
      const codepointHex = codepoint.toString(16);
      return codepoint <= ASTRAL_START ? `\\u${codepointHex.padStart(4, "0")}` : `\\U${codepointHex}`;
    };
    getSpecialCharRegExp = () => {
      try {
        return new RegExp("\\p{Separator}|\\p{Other}", "gu");
      } catch {
        return /[\s\u0000-\u001F\u007F-\u009F\u00AD]/g;
      }
    };
    SPECIAL_CHAR_REGEXP = getSpecialCharRegExp();
    COMMON_ESCAPES = {
      " ": " ",
      "\b": "\\b",
      "\f": "\\f",
      "\n": "\\n",
      "\r": "\\r",
      "	": "\\t"
    };
    ASTRAL_START = 65535;
    quoteString = (escapedArgument) => {
      if (NO_ESCAPE_REGEXP.test(escapedArgument)) {
        return escapedArgument;
      }
      return import_node_process2.platform === "win32" ? `"${escapedArgument.replaceAll('"', '""')}"` : `'${escapedArgument.replaceAll("'", "'\\''")}'`;
    };
    NO_ESCAPE_REGEXP = /^[\w./-]+$/;
  }
});

// node_modules/is-unicode-supported/index.js
function isUnicodeSupported() {
  const { env } = import_node_process3.default;
  const { TERM, TERM_PROGRAM } = env;
  if (import_node_process3.default.platform !== "win32") {
    return TERM !== "linux";
  }
  return Boolean(env.WT_SESSION) || Boolean(env.TERMINUS_SUBLIME) || env.ConEmuTask === "{cmd::Cmder}" || TERM_PROGRAM === "Terminus-Sublime" || TERM_PROGRAM === "vscode" || TERM === "xterm-256color" || TERM === "alacritty" || TERM === "rxvt-unicode" || TERM === "rxvt-unicode-256color" || env.TERMINAL_EMULATOR === "JetBrains-JediTerm";
}
var import_node_process3;
var init_is_unicode_supported = __esm({
  "node_modules/is-unicode-supported/index.js"() {
    import_node_process3 = __toESM(require("node:process"), 1);
  }
});

// node_modules/figures/index.js
var common, specialMainSymbols, specialFallbackSymbols, mainSymbols, fallbackSymbols, shouldUseMain, figures, figures_default, replacements;
var init_figures = __esm({
  "node_modules/figures/index.js"() {
    init_is_unicode_supported();
    common = {
      circleQuestionMark: "(?)",
      questionMarkPrefix: "(?)",
      square: "\u2588",
      squareDarkShade: "\u2593",
      squareMediumShade: "\u2592",
      squareLightShade: "\u2591",
      squareTop: "\u2580",
      squareBottom: "\u2584",
      squareLeft: "\u258C",
      squareRight: "\u2590",
      squareCenter: "\u25A0",
      bullet: "\u25CF",
      dot: "\u2024",
      ellipsis: "\u2026",
      pointerSmall: "\u203A",
      triangleUp: "\u25B2",
      triangleUpSmall: "\u25B4",
      triangleDown: "\u25BC",
      triangleDownSmall: "\u25BE",
      triangleLeftSmall: "\u25C2",
      triangleRightSmall: "\u25B8",
      home: "\u2302",
      heart: "\u2665",
      musicNote: "\u266A",
      musicNoteBeamed: "\u266B",
      arrowUp: "\u2191",
      arrowDown: "\u2193",
      arrowLeft: "\u2190",
      arrowRight: "\u2192",
      arrowLeftRight: "\u2194",
      arrowUpDown: "\u2195",
      almostEqual: "\u2248",
      notEqual: "\u2260",
      lessOrEqual: "\u2264",
      greaterOrEqual: "\u2265",
      identical: "\u2261",
      infinity: "\u221E",
      subscriptZero: "\u2080",
      subscriptOne: "\u2081",
      subscriptTwo: "\u2082",
      subscriptThree: "\u2083",
      subscriptFour: "\u2084",
      subscriptFive: "\u2085",
      subscriptSix: "\u2086",
      subscriptSeven: "\u2087",
      subscriptEight: "\u2088",
      subscriptNine: "\u2089",
      oneHalf: "\xBD",
      oneThird: "\u2153",
      oneQuarter: "\xBC",
      oneFifth: "\u2155",
      oneSixth: "\u2159",
      oneEighth: "\u215B",
      twoThirds: "\u2154",
      twoFifths: "\u2156",
      threeQuarters: "\xBE",
      threeFifths: "\u2157",
      threeEighths: "\u215C",
      fourFifths: "\u2158",
      fiveSixths: "\u215A",
      fiveEighths: "\u215D",
      sevenEighths: "\u215E",
      line: "\u2500",
      lineBold: "\u2501",
      lineDouble: "\u2550",
      lineDashed0: "\u2504",
      lineDashed1: "\u2505",
      lineDashed2: "\u2508",
      lineDashed3: "\u2509",
      lineDashed4: "\u254C",
      lineDashed5: "\u254D",
      lineDashed6: "\u2574",
      lineDashed7: "\u2576",
      lineDashed8: "\u2578",
      lineDashed9: "\u257A",
      lineDashed10: "\u257C",
      lineDashed11: "\u257E",
      lineDashed12: "\u2212",
      lineDashed13: "\u2013",
      lineDashed14: "\u2010",
      lineDashed15: "\u2043",
      lineVertical: "\u2502",
      lineVerticalBold: "\u2503",
      lineVerticalDouble: "\u2551",
      lineVerticalDashed0: "\u2506",
      lineVerticalDashed1: "\u2507",
      lineVerticalDashed2: "\u250A",
      lineVerticalDashed3: "\u250B",
      lineVerticalDashed4: "\u254E",
      lineVerticalDashed5: "\u254F",
      lineVerticalDashed6: "\u2575",
      lineVerticalDashed7: "\u2577",
      lineVerticalDashed8: "\u2579",
      lineVerticalDashed9: "\u257B",
      lineVerticalDashed10: "\u257D",
      lineVerticalDashed11: "\u257F",
      lineDownLeft: "\u2510",
      lineDownLeftArc: "\u256E",
      lineDownBoldLeftBold: "\u2513",
      lineDownBoldLeft: "\u2512",
      lineDownLeftBold: "\u2511",
      lineDownDoubleLeftDouble: "\u2557",
      lineDownDoubleLeft: "\u2556",
      lineDownLeftDouble: "\u2555",
      lineDownRight: "\u250C",
      lineDownRightArc: "\u256D",
      lineDownBoldRightBold: "\u250F",
      lineDownBoldRight: "\u250E",
      lineDownRightBold: "\u250D",
      lineDownDoubleRightDouble: "\u2554",
      lineDownDoubleRight: "\u2553",
      lineDownRightDouble: "\u2552",
      lineUpLeft: "\u2518",
      lineUpLeftArc: "\u256F",
      lineUpBoldLeftBold: "\u251B",
      lineUpBoldLeft: "\u251A",
      lineUpLeftBold: "\u2519",
      lineUpDoubleLeftDouble: "\u255D",
      lineUpDoubleLeft: "\u255C",
      lineUpLeftDouble: "\u255B",
      lineUpRight: "\u2514",
      lineUpRightArc: "\u2570",
      lineUpBoldRightBold: "\u2517",
      lineUpBoldRight: "\u2516",
      lineUpRightBold: "\u2515",
      lineUpDoubleRightDouble: "\u255A",
      lineUpDoubleRight: "\u2559",
      lineUpRightDouble: "\u2558",
      lineUpDownLeft: "\u2524",
      lineUpBoldDownBoldLeftBold: "\u252B",
      lineUpBoldDownBoldLeft: "\u2528",
      lineUpDownLeftBold: "\u2525",
      lineUpBoldDownLeftBold: "\u2529",
      lineUpDownBoldLeftBold: "\u252A",
      lineUpDownBoldLeft: "\u2527",
      lineUpBoldDownLeft: "\u2526",
      lineUpDoubleDownDoubleLeftDouble: "\u2563",
      lineUpDoubleDownDoubleLeft: "\u2562",
      lineUpDownLeftDouble: "\u2561",
      lineUpDownRight: "\u251C",
      lineUpBoldDownBoldRightBold: "\u2523",
      lineUpBoldDownBoldRight: "\u2520",
      lineUpDownRightBold: "\u251D",
      lineUpBoldDownRightBold: "\u2521",
      lineUpDownBoldRightBold: "\u2522",
      lineUpDownBoldRight: "\u251F",
      lineUpBoldDownRight: "\u251E",
      lineUpDoubleDownDoubleRightDouble: "\u2560",
      lineUpDoubleDownDoubleRight: "\u255F",
      lineUpDownRightDouble: "\u255E",
      lineDownLeftRight: "\u252C",
      lineDownBoldLeftBoldRightBold: "\u2533",
      lineDownLeftBoldRightBold: "\u252F",
      lineDownBoldLeftRight: "\u2530",
      lineDownBoldLeftBoldRight: "\u2531",
      lineDownBoldLeftRightBold: "\u2532",
      lineDownLeftRightBold: "\u252E",
      lineDownLeftBoldRight: "\u252D",
      lineDownDoubleLeftDoubleRightDouble: "\u2566",
      lineDownDoubleLeftRight: "\u2565",
      lineDownLeftDoubleRightDouble: "\u2564",
      lineUpLeftRight: "\u2534",
      lineUpBoldLeftBoldRightBold: "\u253B",
      lineUpLeftBoldRightBold: "\u2537",
      lineUpBoldLeftRight: "\u2538",
      lineUpBoldLeftBoldRight: "\u2539",
      lineUpBoldLeftRightBold: "\u253A",
      lineUpLeftRightBold: "\u2536",
      lineUpLeftBoldRight: "\u2535",
      lineUpDoubleLeftDoubleRightDouble: "\u2569",
      lineUpDoubleLeftRight: "\u2568",
      lineUpLeftDoubleRightDouble: "\u2567",
      lineUpDownLeftRight: "\u253C",
      lineUpBoldDownBoldLeftBoldRightBold: "\u254B",
      lineUpDownBoldLeftBoldRightBold: "\u2548",
      lineUpBoldDownLeftBoldRightBold: "\u2547",
      lineUpBoldDownBoldLeftRightBold: "\u254A",
      lineUpBoldDownBoldLeftBoldRight: "\u2549",
      lineUpBoldDownLeftRight: "\u2540",
      lineUpDownBoldLeftRight: "\u2541",
      lineUpDownLeftBoldRight: "\u253D",
      lineUpDownLeftRightBold: "\u253E",
      lineUpBoldDownBoldLeftRight: "\u2542",
      lineUpDownLeftBoldRightBold: "\u253F",
      lineUpBoldDownLeftBoldRight: "\u2543",
      lineUpBoldDownLeftRightBold: "\u2544",
      lineUpDownBoldLeftBoldRight: "\u2545",
      lineUpDownBoldLeftRightBold: "\u2546",
      lineUpDoubleDownDoubleLeftDoubleRightDouble: "\u256C",
      lineUpDoubleDownDoubleLeftRight: "\u256B",
      lineUpDownLeftDoubleRightDouble: "\u256A",
      lineCross: "\u2573",
      lineBackslash: "\u2572",
      lineSlash: "\u2571"
    };
    specialMainSymbols = {
      tick: "\u2714",
      info: "\u2139",
      warning: "\u26A0",
      cross: "\u2718",
      squareSmall: "\u25FB",
      squareSmallFilled: "\u25FC",
      circle: "\u25EF",
      circleFilled: "\u25C9",
      circleDotted: "\u25CC",
      circleDouble: "\u25CE",
      circleCircle: "\u24DE",
      circleCross: "\u24E7",
      circlePipe: "\u24BE",
      radioOn: "\u25C9",
      radioOff: "\u25EF",
      checkboxOn: "\u2612",
      checkboxOff: "\u2610",
      checkboxCircleOn: "\u24E7",
      checkboxCircleOff: "\u24BE",
      pointer: "\u276F",
      triangleUpOutline: "\u25B3",
      triangleLeft: "\u25C0",
      triangleRight: "\u25B6",
      lozenge: "\u25C6",
      lozengeOutline: "\u25C7",
      hamburger: "\u2630",
      smiley: "\u32E1",
      mustache: "\u0DF4",
      star: "\u2605",
      play: "\u25B6",
      nodejs: "\u2B22",
      oneSeventh: "\u2150",
      oneNinth: "\u2151",
      oneTenth: "\u2152"
    };
    specialFallbackSymbols = {
      tick: "\u221A",
      info: "i",
      warning: "\u203C",
      cross: "\xD7",
      squareSmall: "\u25A1",
      squareSmallFilled: "\u25A0",
      circle: "( )",
      circleFilled: "(*)",
      circleDotted: "( )",
      circleDouble: "( )",
      circleCircle: "(\u25CB)",
      circleCross: "(\xD7)",
      circlePipe: "(\u2502)",
      radioOn: "(*)",
      radioOff: "( )",
      checkboxOn: "[\xD7]",
      checkboxOff: "[ ]",
      checkboxCircleOn: "(\xD7)",
      checkboxCircleOff: "( )",
      pointer: ">",
      triangleUpOutline: "\u2206",
      triangleLeft: "\u25C4",
      triangleRight: "\u25BA",
      lozenge: "\u2666",
      lozengeOutline: "\u25CA",
      hamburger: "\u2261",
      smiley: "\u263A",
      mustache: "\u250C\u2500\u2510",
      star: "\u2736",
      play: "\u25BA",
      nodejs: "\u2666",
      oneSeventh: "1/7",
      oneNinth: "1/9",
      oneTenth: "1/10"
    };
    mainSymbols = { ...common, ...specialMainSymbols };
    fallbackSymbols = { ...common, ...specialFallbackSymbols };
    shouldUseMain = isUnicodeSupported();
    figures = shouldUseMain ? mainSymbols : fallbackSymbols;
    figures_default = figures;
    replacements = Object.entries(specialMainSymbols);
  }
});

// node_modules/yoctocolors/base.js
var import_node_tty, hasColors, format, reset, bold, dim, italic, underline, underlineDouble, underlineCurly, underlineDotted, underlineDashed, overline, inverse, hidden, strikethrough, black, red, green, yellow, blue, magenta, cyan, white, gray, bgBlack, bgRed, bgGreen, bgYellow, bgBlue, bgMagenta, bgCyan, bgWhite, bgGray, redBright, greenBright, yellowBright, blueBright, magentaBright, cyanBright, whiteBright, bgRedBright, bgGreenBright, bgYellowBright, bgBlueBright, bgMagentaBright, bgCyanBright, bgWhiteBright, underlineBlack, underlineRed, underlineGreen, underlineYellow, underlineBlue, underlineMagenta, underlineCyan, underlineWhite, underlineGray, underlineRedBright, underlineGreenBright, underlineYellowBright, underlineBlueBright, underlineMagentaBright, underlineCyanBright, underlineWhiteBright;
var init_base = __esm({
  "node_modules/yoctocolors/base.js"() {
    import_node_tty = __toESM(require("node:tty"), 1);
    hasColors = import_node_tty.default?.WriteStream?.prototype?.hasColors?.() ?? false;
    format = (open2, close) => {
      if (!hasColors) {
        return (input) => input;
      }
      const openCode = `\x1B[${open2}m`;
      const closeCode = `\x1B[${close}m`;
      return (input) => {
        const string = input + "";
        let index = string.indexOf(closeCode);
        if (index === -1) {
          return openCode + string + closeCode;
        }
        let result = openCode;
        let lastIndex = 0;
        const reopenOnNestedClose = close === 22;
        const replaceCode = (reopenOnNestedClose ? closeCode : "") + openCode;
        while (index !== -1) {
          result += string.slice(lastIndex, index) + replaceCode;
          lastIndex = index + closeCode.length;
          index = string.indexOf(closeCode, lastIndex);
        }
        result += string.slice(lastIndex) + closeCode;
        return result;
      };
    };
    reset = format(0, 0);
    bold = format(1, 22);
    dim = format(2, 22);
    italic = format(3, 23);
    underline = format(4, 24);
    underlineDouble = format("4:2", 24);
    underlineCurly = format("4:3", 24);
    underlineDotted = format("4:4", 24);
    underlineDashed = format("4:5", 24);
    overline = format(53, 55);
    inverse = format(7, 27);
    hidden = format(8, 28);
    strikethrough = format(9, 29);
    black = format(30, 39);
    red = format(31, 39);
    green = format(32, 39);
    yellow = format(33, 39);
    blue = format(34, 39);
    magenta = format(35, 39);
    cyan = format(36, 39);
    white = format(37, 39);
    gray = format(90, 39);
    bgBlack = format(40, 49);
    bgRed = format(41, 49);
    bgGreen = format(42, 49);
    bgYellow = format(43, 49);
    bgBlue = format(44, 49);
    bgMagenta = format(45, 49);
    bgCyan = format(46, 49);
    bgWhite = format(47, 49);
    bgGray = format(100, 49);
    redBright = format(91, 39);
    greenBright = format(92, 39);
    yellowBright = format(93, 39);
    blueBright = format(94, 39);
    magentaBright = format(95, 39);
    cyanBright = format(96, 39);
    whiteBright = format(97, 39);
    bgRedBright = format(101, 49);
    bgGreenBright = format(102, 49);
    bgYellowBright = format(103, 49);
    bgBlueBright = format(104, 49);
    bgMagentaBright = format(105, 49);
    bgCyanBright = format(106, 49);
    bgWhiteBright = format(107, 49);
    underlineBlack = format("58;5;0", 59);
    underlineRed = format("58;5;1", 59);
    underlineGreen = format("58;5;2", 59);
    underlineYellow = format("58;5;3", 59);
    underlineBlue = format("58;5;4", 59);
    underlineMagenta = format("58;5;5", 59);
    underlineCyan = format("58;5;6", 59);
    underlineWhite = format("58;5;7", 59);
    underlineGray = format("58;5;8", 59);
    underlineRedBright = format("58;5;9", 59);
    underlineGreenBright = format("58;5;10", 59);
    underlineYellowBright = format("58;5;11", 59);
    underlineBlueBright = format("58;5;12", 59);
    underlineMagentaBright = format("58;5;13", 59);
    underlineCyanBright = format("58;5;14", 59);
    underlineWhiteBright = format("58;5;15", 59);
  }
});

// node_modules/yoctocolors/index.js
var init_yoctocolors = __esm({
  "node_modules/yoctocolors/index.js"() {
    init_base();
    init_base();
  }
});

// node_modules/execa/lib/verbose/default.js
var defaultVerboseFunction, serializeTimestamp, padField, getFinalIcon, ICONS, identity, COLORS;
var init_default = __esm({
  "node_modules/execa/lib/verbose/default.js"() {
    init_figures();
    init_yoctocolors();
    defaultVerboseFunction = ({
      type,
      message,
      timestamp,
      piped,
      commandId,
      result: { failed: failed2 = false } = {},
      options: { reject = true }
    }) => {
      const timestampString = serializeTimestamp(timestamp);
      const icon = ICONS[type]({ failed: failed2, reject, piped });
      const color = COLORS[type]({ reject });
      return `${gray(`[${timestampString}]`)} ${gray(`[${commandId}]`)} ${color(icon)} ${color(message)}`;
    };
    serializeTimestamp = (timestamp) => `${padField(timestamp.getHours(), 2)}:${padField(timestamp.getMinutes(), 2)}:${padField(timestamp.getSeconds(), 2)}.${padField(timestamp.getMilliseconds(), 3)}`;
    padField = (field, padding) => String(field).padStart(padding, "0");
    getFinalIcon = ({ failed: failed2, reject }) => {
      if (!failed2) {
        return figures_default.tick;
      }
      return reject ? figures_default.cross : figures_default.warning;
    };
    ICONS = {
      command: ({ piped }) => piped ? "|" : "$",
      output: () => " ",
      ipc: () => "*",
      error: getFinalIcon,
      duration: getFinalIcon
    };
    identity = (string) => string;
    COLORS = {
      command: () => bold,
      output: () => identity,
      ipc: () => identity,
      error: ({ reject }) => reject ? redBright : yellowBright,
      duration: () => gray
    };
  }
});

// node_modules/execa/lib/verbose/custom.js
var applyVerboseOnLines, applyVerboseFunction, appendNewline;
var init_custom = __esm({
  "node_modules/execa/lib/verbose/custom.js"() {
    init_values();
    applyVerboseOnLines = (printedLines, verboseInfo, fdNumber) => {
      const verboseFunction = getVerboseFunction(verboseInfo, fdNumber);
      return printedLines.map(({ verboseLine, verboseObject }) => applyVerboseFunction(verboseLine, verboseObject, verboseFunction)).filter((printedLine) => printedLine !== void 0).map((printedLine) => appendNewline(printedLine)).join("");
    };
    applyVerboseFunction = (verboseLine, verboseObject, verboseFunction) => {
      if (verboseFunction === void 0) {
        return verboseLine;
      }
      const printedLine = verboseFunction(verboseLine, verboseObject);
      if (typeof printedLine === "string") {
        return printedLine;
      }
    };
    appendNewline = (printedLine) => printedLine.endsWith("\n") ? printedLine : `${printedLine}
`;
  }
});

// node_modules/execa/lib/verbose/log.js
var import_node_util4, verboseLog, getVerboseObject, getPrintedLines, getPrintedLine, serializeVerboseMessage, TAB_SIZE;
var init_log = __esm({
  "node_modules/execa/lib/verbose/log.js"() {
    import_node_util4 = require("node:util");
    init_escape();
    init_default();
    init_custom();
    verboseLog = ({ type, verboseMessage, fdNumber, verboseInfo, result }) => {
      const verboseObject = getVerboseObject({ type, result, verboseInfo });
      const printedLines = getPrintedLines(verboseMessage, verboseObject);
      const finalLines = applyVerboseOnLines(printedLines, verboseInfo, fdNumber);
      if (finalLines !== "") {
        console.warn(finalLines.slice(0, -1));
      }
    };
    getVerboseObject = ({
      type,
      result,
      verboseInfo: { escapedCommand, commandId, rawOptions: { piped = false, ...options } }
    }) => ({
      type,
      escapedCommand,
      commandId: `${commandId}`,
      timestamp: /* @__PURE__ */ new Date(),
      piped,
      result,
      options
    });
    getPrintedLines = (verboseMessage, verboseObject) => verboseMessage.split("\n").map((message) => getPrintedLine({ ...verboseObject, message }));
    getPrintedLine = (verboseObject) => {
      const verboseLine = defaultVerboseFunction(verboseObject);
      return { verboseLine, verboseObject };
    };
    serializeVerboseMessage = (message) => {
      const messageString = typeof message === "string" ? message : (0, import_node_util4.inspect)(message);
      const escapedMessage = escapeLines(messageString);
      return escapedMessage.replaceAll("	", " ".repeat(TAB_SIZE));
    };
    TAB_SIZE = 2;
  }
});

// node_modules/execa/lib/verbose/start.js
var logCommand;
var init_start = __esm({
  "node_modules/execa/lib/verbose/start.js"() {
    init_values();
    init_log();
    logCommand = (escapedCommand, verboseInfo) => {
      if (!isVerbose(verboseInfo)) {
        return;
      }
      verboseLog({
        type: "command",
        verboseMessage: escapedCommand,
        verboseInfo
      });
    };
  }
});

// node_modules/execa/lib/verbose/info.js
var getVerboseInfo, getCommandId, COMMAND_ID, validateVerbose;
var init_info = __esm({
  "node_modules/execa/lib/verbose/info.js"() {
    init_values();
    getVerboseInfo = (verbose, escapedCommand, rawOptions) => {
      validateVerbose(verbose);
      const commandId = getCommandId(verbose);
      return {
        verbose,
        escapedCommand,
        commandId,
        rawOptions
      };
    };
    getCommandId = (verbose) => isVerbose({ verbose }) ? COMMAND_ID++ : void 0;
    COMMAND_ID = 0n;
    validateVerbose = (verbose) => {
      for (const fdVerbose of verbose) {
        if (fdVerbose === false) {
          throw new TypeError(`The "verbose: false" option was renamed to "verbose: 'none'".`);
        }
        if (fdVerbose === true) {
          throw new TypeError(`The "verbose: true" option was renamed to "verbose: 'short'".`);
        }
        if (!VERBOSE_VALUES.includes(fdVerbose) && !isVerboseFunction(fdVerbose)) {
          const allowedValues = VERBOSE_VALUES.map((allowedValue) => `'${allowedValue}'`).join(", ");
          throw new TypeError(`The "verbose" option must not be ${fdVerbose}. Allowed values are: ${allowedValues} or a function.`);
        }
      }
    };
  }
});

// node_modules/execa/lib/return/duration.js
var import_node_process4, getStartTime, getDurationMs;
var init_duration = __esm({
  "node_modules/execa/lib/return/duration.js"() {
    import_node_process4 = require("node:process");
    getStartTime = () => import_node_process4.hrtime.bigint();
    getDurationMs = (startTime) => Number(import_node_process4.hrtime.bigint() - startTime) / 1e6;
  }
});

// node_modules/execa/lib/arguments/command.js
var handleCommand;
var init_command = __esm({
  "node_modules/execa/lib/arguments/command.js"() {
    init_start();
    init_info();
    init_duration();
    init_escape();
    init_specific();
    handleCommand = (filePath, rawArguments, rawOptions) => {
      const startTime = getStartTime();
      const { command, escapedCommand } = joinCommand(filePath, rawArguments);
      const verbose = normalizeFdSpecificOption(rawOptions, "verbose");
      const verboseInfo = getVerboseInfo(verbose, escapedCommand, { ...rawOptions });
      logCommand(escapedCommand, verboseInfo);
      return {
        command,
        escapedCommand,
        startTime,
        verboseInfo
      };
    };
  }
});

// node_modules/isexe/windows.js
var require_windows = __commonJS({
  "node_modules/isexe/windows.js"(exports2, module2) {
    module2.exports = isexe;
    isexe.sync = sync;
    var fs = require("fs");
    function checkPathExt(path12, options) {
      var pathext = options.pathExt !== void 0 ? options.pathExt : process.env.PATHEXT;
      if (!pathext) {
        return true;
      }
      pathext = pathext.split(";");
      if (pathext.indexOf("") !== -1) {
        return true;
      }
      for (var i2 = 0; i2 < pathext.length; i2++) {
        var p = pathext[i2].toLowerCase();
        if (p && path12.substr(-p.length).toLowerCase() === p) {
          return true;
        }
      }
      return false;
    }
    function checkStat(stat6, path12, options) {
      if (!stat6.isSymbolicLink() && !stat6.isFile()) {
        return false;
      }
      return checkPathExt(path12, options);
    }
    function isexe(path12, options, cb) {
      fs.stat(path12, function(er, stat6) {
        cb(er, er ? false : checkStat(stat6, path12, options));
      });
    }
    function sync(path12, options) {
      return checkStat(fs.statSync(path12), path12, options);
    }
  }
});

// node_modules/isexe/mode.js
var require_mode = __commonJS({
  "node_modules/isexe/mode.js"(exports2, module2) {
    module2.exports = isexe;
    isexe.sync = sync;
    var fs = require("fs");
    function isexe(path12, options, cb) {
      fs.stat(path12, function(er, stat6) {
        cb(er, er ? false : checkStat(stat6, options));
      });
    }
    function sync(path12, options) {
      return checkStat(fs.statSync(path12), options);
    }
    function checkStat(stat6, options) {
      return stat6.isFile() && checkMode(stat6, options);
    }
    function checkMode(stat6, options) {
      var mod = stat6.mode;
      var uid = stat6.uid;
      var gid = stat6.gid;
      var myUid = options.uid !== void 0 ? options.uid : process.getuid && process.getuid();
      var myGid = options.gid !== void 0 ? options.gid : process.getgid && process.getgid();
      var u2 = parseInt("100", 8);
      var g = parseInt("010", 8);
      var o2 = parseInt("001", 8);
      var ug = u2 | g;
      var ret = mod & o2 || mod & g && gid === myGid || mod & u2 && uid === myUid || mod & ug && myUid === 0;
      return ret;
    }
  }
});

// node_modules/isexe/index.js
var require_isexe = __commonJS({
  "node_modules/isexe/index.js"(exports2, module2) {
    var fs = require("fs");
    var core;
    if (process.platform === "win32" || global.TESTING_WINDOWS) {
      core = require_windows();
    } else {
      core = require_mode();
    }
    module2.exports = isexe;
    isexe.sync = sync;
    function isexe(path12, options, cb) {
      if (typeof options === "function") {
        cb = options;
        options = {};
      }
      if (!cb) {
        if (typeof Promise !== "function") {
          throw new TypeError("callback not provided");
        }
        return new Promise(function(resolve4, reject) {
          isexe(path12, options || {}, function(er, is) {
            if (er) {
              reject(er);
            } else {
              resolve4(is);
            }
          });
        });
      }
      core(path12, options || {}, function(er, is) {
        if (er) {
          if (er.code === "EACCES" || options && options.ignoreErrors) {
            er = null;
            is = false;
          }
        }
        cb(er, is);
      });
    }
    function sync(path12, options) {
      try {
        return core.sync(path12, options || {});
      } catch (er) {
        if (options && options.ignoreErrors || er.code === "EACCES") {
          return false;
        } else {
          throw er;
        }
      }
    }
  }
});

// node_modules/which/which.js
var require_which = __commonJS({
  "node_modules/which/which.js"(exports2, module2) {
    var isWindows = process.platform === "win32" || process.env.OSTYPE === "cygwin" || process.env.OSTYPE === "msys";
    var path12 = require("path");
    var COLON = isWindows ? ";" : ":";
    var isexe = require_isexe();
    var getNotFoundError = (cmd) => Object.assign(new Error(`not found: ${cmd}`), { code: "ENOENT" });
    var getPathInfo = (cmd, opt) => {
      const colon = opt.colon || COLON;
      const pathEnv = cmd.match(/\//) || isWindows && cmd.match(/\\/) ? [""] : [
        // windows always checks the cwd first
        ...isWindows ? [process.cwd()] : [],
        ...(opt.path || process.env.PATH || /* istanbul ignore next: very unusual */
        "").split(colon)
      ];
      const pathExtExe = isWindows ? opt.pathExt || process.env.PATHEXT || ".EXE;.CMD;.BAT;.COM" : "";
      const pathExt = isWindows ? pathExtExe.split(colon) : [""];
      if (isWindows) {
        if (cmd.indexOf(".") !== -1 && pathExt[0] !== "")
          pathExt.unshift("");
      }
      return {
        pathEnv,
        pathExt,
        pathExtExe
      };
    };
    var which = (cmd, opt, cb) => {
      if (typeof opt === "function") {
        cb = opt;
        opt = {};
      }
      if (!opt)
        opt = {};
      const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
      const found = [];
      const step = (i2) => new Promise((resolve4, reject) => {
        if (i2 === pathEnv.length)
          return opt.all && found.length ? resolve4(found) : reject(getNotFoundError(cmd));
        const ppRaw = pathEnv[i2];
        const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
        const pCmd = path12.join(pathPart, cmd);
        const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
        resolve4(subStep(p, i2, 0));
      });
      const subStep = (p, i2, ii) => new Promise((resolve4, reject) => {
        if (ii === pathExt.length)
          return resolve4(step(i2 + 1));
        const ext = pathExt[ii];
        isexe(p + ext, { pathExt: pathExtExe }, (er, is) => {
          if (!er && is) {
            if (opt.all)
              found.push(p + ext);
            else
              return resolve4(p + ext);
          }
          return resolve4(subStep(p, i2, ii + 1));
        });
      });
      return cb ? step(0).then((res) => cb(null, res), cb) : step(0);
    };
    var whichSync = (cmd, opt) => {
      opt = opt || {};
      const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
      const found = [];
      for (let i2 = 0; i2 < pathEnv.length; i2++) {
        const ppRaw = pathEnv[i2];
        const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
        const pCmd = path12.join(pathPart, cmd);
        const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
        for (let j = 0; j < pathExt.length; j++) {
          const cur = p + pathExt[j];
          try {
            const is = isexe.sync(cur, { pathExt: pathExtExe });
            if (is) {
              if (opt.all)
                found.push(cur);
              else
                return cur;
            }
          } catch (ex) {
          }
        }
      }
      if (opt.all && found.length)
        return found;
      if (opt.nothrow)
        return null;
      throw getNotFoundError(cmd);
    };
    module2.exports = which;
    which.sync = whichSync;
  }
});

// node_modules/path-key/index.js
var require_path_key = __commonJS({
  "node_modules/path-key/index.js"(exports2, module2) {
    "use strict";
    var pathKey2 = (options = {}) => {
      const environment = options.env || process.env;
      const platform2 = options.platform || process.platform;
      if (platform2 !== "win32") {
        return "PATH";
      }
      return Object.keys(environment).reverse().find((key) => key.toUpperCase() === "PATH") || "Path";
    };
    module2.exports = pathKey2;
    module2.exports.default = pathKey2;
  }
});

// node_modules/cross-spawn/lib/util/resolveCommand.js
var require_resolveCommand = __commonJS({
  "node_modules/cross-spawn/lib/util/resolveCommand.js"(exports2, module2) {
    "use strict";
    var path12 = require("path");
    var which = require_which();
    var getPathKey = require_path_key();
    function resolveCommandAttempt(parsed, withoutPathExt) {
      const env = parsed.options.env || process.env;
      const cwd = process.cwd();
      const hasCustomCwd = parsed.options.cwd != null;
      const shouldSwitchCwd = hasCustomCwd && process.chdir !== void 0 && !process.chdir.disabled;
      if (shouldSwitchCwd) {
        try {
          process.chdir(parsed.options.cwd);
        } catch (err) {
        }
      }
      let resolved;
      try {
        resolved = which.sync(parsed.command, {
          path: env[getPathKey({ env })],
          pathExt: withoutPathExt ? path12.delimiter : void 0
        });
      } catch (e) {
      } finally {
        if (shouldSwitchCwd) {
          process.chdir(cwd);
        }
      }
      if (resolved) {
        resolved = path12.resolve(hasCustomCwd ? parsed.options.cwd : "", resolved);
      }
      return resolved;
    }
    function resolveCommand(parsed) {
      return resolveCommandAttempt(parsed) || resolveCommandAttempt(parsed, true);
    }
    module2.exports = resolveCommand;
  }
});

// node_modules/cross-spawn/lib/util/escape.js
var require_escape = __commonJS({
  "node_modules/cross-spawn/lib/util/escape.js"(exports2, module2) {
    "use strict";
    var metaCharsRegExp = /([()\][%!^"`<>&|;, *?])/g;
    function escapeCommand(arg) {
      arg = arg.replace(metaCharsRegExp, "^$1");
      return arg;
    }
    function escapeArgument(arg, doubleEscapeMetaChars) {
      arg = `${arg}`;
      arg = arg.replace(/(?=(\\+?)?)\1"/g, '$1$1\\"');
      arg = arg.replace(/(?=(\\+?)?)\1$/, "$1$1");
      arg = `"${arg}"`;
      arg = arg.replace(metaCharsRegExp, "^$1");
      if (doubleEscapeMetaChars) {
        arg = arg.replace(metaCharsRegExp, "^$1");
      }
      return arg;
    }
    module2.exports.command = escapeCommand;
    module2.exports.argument = escapeArgument;
  }
});

// node_modules/shebang-regex/index.js
var require_shebang_regex = __commonJS({
  "node_modules/shebang-regex/index.js"(exports2, module2) {
    "use strict";
    module2.exports = /^#!(.*)/;
  }
});

// node_modules/shebang-command/index.js
var require_shebang_command = __commonJS({
  "node_modules/shebang-command/index.js"(exports2, module2) {
    "use strict";
    var shebangRegex = require_shebang_regex();
    module2.exports = (string = "") => {
      const match = string.match(shebangRegex);
      if (!match) {
        return null;
      }
      const [path12, argument] = match[0].replace(/#! ?/, "").split(" ");
      const binary = path12.split("/").pop();
      if (binary === "env") {
        return argument;
      }
      return argument ? `${binary} ${argument}` : binary;
    };
  }
});

// node_modules/cross-spawn/lib/util/readShebang.js
var require_readShebang = __commonJS({
  "node_modules/cross-spawn/lib/util/readShebang.js"(exports2, module2) {
    "use strict";
    var fs = require("fs");
    var shebangCommand = require_shebang_command();
    function readShebang(command) {
      const size = 150;
      const buffer = Buffer.alloc(size);
      let fd;
      try {
        fd = fs.openSync(command, "r");
        fs.readSync(fd, buffer, 0, size, 0);
        fs.closeSync(fd);
      } catch (e) {
      }
      return shebangCommand(buffer.toString());
    }
    module2.exports = readShebang;
  }
});

// node_modules/cross-spawn/lib/parse.js
var require_parse = __commonJS({
  "node_modules/cross-spawn/lib/parse.js"(exports2, module2) {
    "use strict";
    var path12 = require("path");
    var resolveCommand = require_resolveCommand();
    var escape = require_escape();
    var readShebang = require_readShebang();
    var isWin = process.platform === "win32";
    var isExecutableRegExp = /\.(?:com|exe)$/i;
    var isCmdShimRegExp = /node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;
    function detectShebang(parsed) {
      parsed.file = resolveCommand(parsed);
      const shebang = parsed.file && readShebang(parsed.file);
      if (shebang) {
        parsed.args.unshift(parsed.file);
        parsed.command = shebang;
        return resolveCommand(parsed);
      }
      return parsed.file;
    }
    function parseNonShell(parsed) {
      if (!isWin) {
        return parsed;
      }
      const commandFile = detectShebang(parsed);
      const needsShell = !isExecutableRegExp.test(commandFile);
      if (parsed.options.forceShell || needsShell) {
        const needsDoubleEscapeMetaChars = isCmdShimRegExp.test(commandFile);
        parsed.command = path12.normalize(parsed.command);
        parsed.command = escape.command(parsed.command);
        parsed.args = parsed.args.map((arg) => escape.argument(arg, needsDoubleEscapeMetaChars));
        const shellCommand = [parsed.command].concat(parsed.args).join(" ");
        parsed.args = ["/d", "/s", "/c", `"${shellCommand}"`];
        parsed.command = process.env.comspec || "cmd.exe";
        parsed.options.windowsVerbatimArguments = true;
      }
      return parsed;
    }
    function parse2(command, args, options) {
      if (args && !Array.isArray(args)) {
        options = args;
        args = null;
      }
      args = args ? args.slice(0) : [];
      options = Object.assign({}, options);
      const parsed = {
        command,
        args,
        options,
        file: void 0,
        original: {
          command,
          args
        }
      };
      return options.shell ? parsed : parseNonShell(parsed);
    }
    module2.exports = parse2;
  }
});

// node_modules/cross-spawn/lib/enoent.js
var require_enoent = __commonJS({
  "node_modules/cross-spawn/lib/enoent.js"(exports2, module2) {
    "use strict";
    var isWin = process.platform === "win32";
    function notFoundError(original, syscall) {
      return Object.assign(new Error(`${syscall} ${original.command} ENOENT`), {
        code: "ENOENT",
        errno: "ENOENT",
        syscall: `${syscall} ${original.command}`,
        path: original.command,
        spawnargs: original.args
      });
    }
    function hookChildProcess(cp, parsed) {
      if (!isWin) {
        return;
      }
      const originalEmit = cp.emit;
      cp.emit = function(name, arg1) {
        if (name === "exit") {
          const err = verifyENOENT(arg1, parsed);
          if (err) {
            return originalEmit.call(cp, "error", err);
          }
        }
        return originalEmit.apply(cp, arguments);
      };
    }
    function verifyENOENT(status, parsed) {
      if (isWin && status === 1 && !parsed.file) {
        return notFoundError(parsed.original, "spawn");
      }
      return null;
    }
    function verifyENOENTSync(status, parsed) {
      if (isWin && status === 1 && !parsed.file) {
        return notFoundError(parsed.original, "spawnSync");
      }
      return null;
    }
    module2.exports = {
      hookChildProcess,
      verifyENOENT,
      verifyENOENTSync,
      notFoundError
    };
  }
});

// node_modules/cross-spawn/index.js
var require_cross_spawn = __commonJS({
  "node_modules/cross-spawn/index.js"(exports2, module2) {
    "use strict";
    var cp = require("child_process");
    var parse2 = require_parse();
    var enoent = require_enoent();
    function spawn2(command, args, options) {
      const parsed = parse2(command, args, options);
      const spawned = cp.spawn(parsed.command, parsed.args, parsed.options);
      enoent.hookChildProcess(spawned, parsed);
      return spawned;
    }
    function spawnSync2(command, args, options) {
      const parsed = parse2(command, args, options);
      const result = cp.spawnSync(parsed.command, parsed.args, parsed.options);
      result.error = result.error || enoent.verifyENOENTSync(result.status, parsed);
      return result;
    }
    module2.exports = spawn2;
    module2.exports.spawn = spawn2;
    module2.exports.sync = spawnSync2;
    module2.exports._parse = parse2;
    module2.exports._enoent = enoent;
  }
});

// node_modules/npm-run-path/node_modules/path-key/index.js
function pathKey(options = {}) {
  const {
    env = process.env,
    platform: platform2 = process.platform
  } = options;
  if (platform2 !== "win32") {
    return "PATH";
  }
  return Object.keys(env).reverse().find((key) => key.toUpperCase() === "PATH") || "Path";
}
var init_path_key = __esm({
  "node_modules/npm-run-path/node_modules/path-key/index.js"() {
  }
});

// node_modules/unicorn-magic/default.js
var init_default2 = __esm({
  "node_modules/unicorn-magic/default.js"() {
  }
});

// node_modules/unicorn-magic/node.js
function toPath(urlOrPath) {
  return urlOrPath instanceof URL ? (0, import_node_url2.fileURLToPath)(urlOrPath) : urlOrPath;
}
function traversePathUp(startPath) {
  return {
    *[Symbol.iterator]() {
      let currentPath = import_node_path3.default.resolve(toPath(startPath));
      let previousPath;
      while (previousPath !== currentPath) {
        yield currentPath;
        previousPath = currentPath;
        currentPath = import_node_path3.default.resolve(currentPath, "..");
      }
    }
  };
}
var import_node_util5, import_node_child_process2, import_node_path3, import_node_url2, execFileOriginal, TEN_MEGABYTES_IN_BYTES;
var init_node = __esm({
  "node_modules/unicorn-magic/node.js"() {
    import_node_util5 = require("node:util");
    import_node_child_process2 = require("node:child_process");
    import_node_path3 = __toESM(require("node:path"), 1);
    import_node_url2 = require("node:url");
    init_default2();
    execFileOriginal = (0, import_node_util5.promisify)(import_node_child_process2.execFile);
    TEN_MEGABYTES_IN_BYTES = 10 * 1024 * 1024;
  }
});

// node_modules/npm-run-path/index.js
var import_node_process5, import_node_path4, npmRunPath, applyPreferLocal, applyExecPath, npmRunPathEnv;
var init_npm_run_path = __esm({
  "node_modules/npm-run-path/index.js"() {
    import_node_process5 = __toESM(require("node:process"), 1);
    import_node_path4 = __toESM(require("node:path"), 1);
    init_path_key();
    init_node();
    npmRunPath = ({
      cwd = import_node_process5.default.cwd(),
      path: pathOption = import_node_process5.default.env[pathKey()],
      preferLocal = true,
      execPath: execPath2 = import_node_process5.default.execPath,
      addExecPath = true
    } = {}) => {
      const cwdPath = import_node_path4.default.resolve(toPath(cwd));
      const result = [];
      const pathParts = pathOption.split(import_node_path4.default.delimiter);
      if (preferLocal) {
        applyPreferLocal(result, pathParts, cwdPath);
      }
      if (addExecPath) {
        applyExecPath(result, pathParts, execPath2, cwdPath);
      }
      return pathOption === "" || pathOption === import_node_path4.default.delimiter ? `${result.join(import_node_path4.default.delimiter)}${pathOption}` : [...result, pathOption].join(import_node_path4.default.delimiter);
    };
    applyPreferLocal = (result, pathParts, cwdPath) => {
      for (const directory of traversePathUp(cwdPath)) {
        const pathPart = import_node_path4.default.join(directory, "node_modules/.bin");
        if (!pathParts.includes(pathPart)) {
          result.push(pathPart);
        }
      }
    };
    applyExecPath = (result, pathParts, execPath2, cwdPath) => {
      const pathPart = import_node_path4.default.resolve(cwdPath, toPath(execPath2), "..");
      if (!pathParts.includes(pathPart)) {
        result.push(pathPart);
      }
    };
    npmRunPathEnv = ({ env = import_node_process5.default.env, ...options } = {}) => {
      env = { ...env };
      const pathName = pathKey({ env });
      options.path = env[pathName];
      env[pathName] = npmRunPath(options);
      return env;
    };
  }
});

// node_modules/execa/lib/return/final-error.js
var getFinalError, DiscardedError, setErrorName, isExecaError, execaErrorSymbol, isErrorInstance, ExecaError, ExecaSyncError;
var init_final_error = __esm({
  "node_modules/execa/lib/return/final-error.js"() {
    getFinalError = (originalError, message, isSync) => {
      const ErrorClass = isSync ? ExecaSyncError : ExecaError;
      const options = originalError instanceof DiscardedError ? {} : { cause: originalError };
      return new ErrorClass(message, options);
    };
    DiscardedError = class extends Error {
    };
    setErrorName = (ErrorClass, value) => {
      Object.defineProperty(ErrorClass.prototype, "name", {
        value,
        writable: true,
        enumerable: false,
        configurable: true
      });
      Object.defineProperty(ErrorClass.prototype, execaErrorSymbol, {
        value: true,
        writable: false,
        enumerable: false,
        configurable: false
      });
    };
    isExecaError = (error) => isErrorInstance(error) && execaErrorSymbol in error;
    execaErrorSymbol = /* @__PURE__ */ Symbol("isExecaError");
    isErrorInstance = (value) => Object.prototype.toString.call(value) === "[object Error]";
    ExecaError = class extends Error {
    };
    setErrorName(ExecaError, ExecaError.name);
    ExecaSyncError = class extends Error {
    };
    setErrorName(ExecaSyncError, ExecaSyncError.name);
  }
});

// node_modules/human-signals/build/src/realtime.js
var getRealtimeSignals, getRealtimeSignal, SIGRTMIN, SIGRTMAX;
var init_realtime = __esm({
  "node_modules/human-signals/build/src/realtime.js"() {
    getRealtimeSignals = () => {
      const length = SIGRTMAX - SIGRTMIN + 1;
      return Array.from({ length }, getRealtimeSignal);
    };
    getRealtimeSignal = (value, index) => ({
      name: `SIGRT${index + 1}`,
      number: SIGRTMIN + index,
      action: "terminate",
      description: "Application-specific signal (realtime)",
      standard: "posix"
    });
    SIGRTMIN = 34;
    SIGRTMAX = 64;
  }
});

// node_modules/human-signals/build/src/core.js
var SIGNALS;
var init_core = __esm({
  "node_modules/human-signals/build/src/core.js"() {
    SIGNALS = [
      {
        name: "SIGHUP",
        number: 1,
        action: "terminate",
        description: "Terminal closed",
        standard: "posix"
      },
      {
        name: "SIGINT",
        number: 2,
        action: "terminate",
        description: "User interruption with CTRL-C",
        standard: "ansi"
      },
      {
        name: "SIGQUIT",
        number: 3,
        action: "core",
        description: "User interruption with CTRL-\\",
        standard: "posix"
      },
      {
        name: "SIGILL",
        number: 4,
        action: "core",
        description: "Invalid machine instruction",
        standard: "ansi"
      },
      {
        name: "SIGTRAP",
        number: 5,
        action: "core",
        description: "Debugger breakpoint",
        standard: "posix"
      },
      {
        name: "SIGABRT",
        number: 6,
        action: "core",
        description: "Aborted",
        standard: "ansi"
      },
      {
        name: "SIGIOT",
        number: 6,
        action: "core",
        description: "Aborted",
        standard: "bsd"
      },
      {
        name: "SIGBUS",
        number: 7,
        action: "core",
        description: "Bus error due to misaligned, non-existing address or paging error",
        standard: "bsd"
      },
      {
        name: "SIGEMT",
        number: 7,
        action: "terminate",
        description: "Command should be emulated but is not implemented",
        standard: "other"
      },
      {
        name: "SIGFPE",
        number: 8,
        action: "core",
        description: "Floating point arithmetic error",
        standard: "ansi"
      },
      {
        name: "SIGKILL",
        number: 9,
        action: "terminate",
        description: "Forced termination",
        standard: "posix",
        forced: true
      },
      {
        name: "SIGUSR1",
        number: 10,
        action: "terminate",
        description: "Application-specific signal",
        standard: "posix"
      },
      {
        name: "SIGSEGV",
        number: 11,
        action: "core",
        description: "Segmentation fault",
        standard: "ansi"
      },
      {
        name: "SIGUSR2",
        number: 12,
        action: "terminate",
        description: "Application-specific signal",
        standard: "posix"
      },
      {
        name: "SIGPIPE",
        number: 13,
        action: "terminate",
        description: "Broken pipe or socket",
        standard: "posix"
      },
      {
        name: "SIGALRM",
        number: 14,
        action: "terminate",
        description: "Timeout or timer",
        standard: "posix"
      },
      {
        name: "SIGTERM",
        number: 15,
        action: "terminate",
        description: "Termination",
        standard: "ansi"
      },
      {
        name: "SIGSTKFLT",
        number: 16,
        action: "terminate",
        description: "Stack is empty or overflowed",
        standard: "other"
      },
      {
        name: "SIGCHLD",
        number: 17,
        action: "ignore",
        description: "Child process terminated, paused or unpaused",
        standard: "posix"
      },
      {
        name: "SIGCLD",
        number: 17,
        action: "ignore",
        description: "Child process terminated, paused or unpaused",
        standard: "other"
      },
      {
        name: "SIGCONT",
        number: 18,
        action: "unpause",
        description: "Unpaused",
        standard: "posix",
        forced: true
      },
      {
        name: "SIGSTOP",
        number: 19,
        action: "pause",
        description: "Paused",
        standard: "posix",
        forced: true
      },
      {
        name: "SIGTSTP",
        number: 20,
        action: "pause",
        description: 'Paused using CTRL-Z or "suspend"',
        standard: "posix"
      },
      {
        name: "SIGTTIN",
        number: 21,
        action: "pause",
        description: "Background process cannot read terminal input",
        standard: "posix"
      },
      {
        name: "SIGBREAK",
        number: 21,
        action: "terminate",
        description: "User interruption with CTRL-BREAK",
        standard: "other"
      },
      {
        name: "SIGTTOU",
        number: 22,
        action: "pause",
        description: "Background process cannot write to terminal output",
        standard: "posix"
      },
      {
        name: "SIGURG",
        number: 23,
        action: "ignore",
        description: "Socket received out-of-band data",
        standard: "bsd"
      },
      {
        name: "SIGXCPU",
        number: 24,
        action: "core",
        description: "Process timed out",
        standard: "bsd"
      },
      {
        name: "SIGXFSZ",
        number: 25,
        action: "core",
        description: "File too big",
        standard: "bsd"
      },
      {
        name: "SIGVTALRM",
        number: 26,
        action: "terminate",
        description: "Timeout or timer",
        standard: "bsd"
      },
      {
        name: "SIGPROF",
        number: 27,
        action: "terminate",
        description: "Timeout or timer",
        standard: "bsd"
      },
      {
        name: "SIGWINCH",
        number: 28,
        action: "ignore",
        description: "Terminal window size changed",
        standard: "bsd"
      },
      {
        name: "SIGIO",
        number: 29,
        action: "terminate",
        description: "I/O is available",
        standard: "other"
      },
      {
        name: "SIGPOLL",
        number: 29,
        action: "terminate",
        description: "Watched event",
        standard: "other"
      },
      {
        name: "SIGINFO",
        number: 29,
        action: "ignore",
        description: "Request for process information",
        standard: "other"
      },
      {
        name: "SIGPWR",
        number: 30,
        action: "terminate",
        description: "Device running out of power",
        standard: "systemv"
      },
      {
        name: "SIGSYS",
        number: 31,
        action: "core",
        description: "Invalid system call",
        standard: "other"
      },
      {
        name: "SIGUNUSED",
        number: 31,
        action: "terminate",
        description: "Invalid system call",
        standard: "other"
      }
    ];
  }
});

// node_modules/human-signals/build/src/signals.js
var import_node_os2, getSignals, normalizeSignal;
var init_signals = __esm({
  "node_modules/human-signals/build/src/signals.js"() {
    import_node_os2 = require("node:os");
    init_core();
    init_realtime();
    getSignals = () => {
      const realtimeSignals = getRealtimeSignals();
      const signals2 = [...SIGNALS, ...realtimeSignals].map(normalizeSignal);
      return signals2;
    };
    normalizeSignal = ({
      name,
      number: defaultNumber,
      description,
      action,
      forced = false,
      standard
    }) => {
      const {
        signals: { [name]: constantSignal }
      } = import_node_os2.constants;
      const supported = constantSignal !== void 0;
      const number = supported ? constantSignal : defaultNumber;
      return { name, number, description, supported, action, forced, standard };
    };
  }
});

// node_modules/human-signals/build/src/main.js
var import_node_os3, getSignalsByName, getSignalByName, signalsByName, getSignalsByNumber, getSignalByNumber, findSignalByNumber, signalsByNumber;
var init_main = __esm({
  "node_modules/human-signals/build/src/main.js"() {
    import_node_os3 = require("node:os");
    init_realtime();
    init_signals();
    getSignalsByName = () => {
      const signals2 = getSignals();
      return Object.fromEntries(signals2.map(getSignalByName));
    };
    getSignalByName = ({
      name,
      number,
      description,
      supported,
      action,
      forced,
      standard
    }) => [name, { name, number, description, supported, action, forced, standard }];
    signalsByName = getSignalsByName();
    getSignalsByNumber = () => {
      const signals2 = getSignals();
      const length = SIGRTMAX + 1;
      const signalsA = Array.from(
        { length },
        (value, number) => getSignalByNumber(number, signals2)
      );
      return Object.assign({}, ...signalsA);
    };
    getSignalByNumber = (number, signals2) => {
      const signal = findSignalByNumber(number, signals2);
      if (signal === void 0) {
        return {};
      }
      const { name, description, supported, action, forced, standard } = signal;
      return {
        [number]: {
          name,
          number,
          description,
          supported,
          action,
          forced,
          standard
        }
      };
    };
    findSignalByNumber = (number, signals2) => {
      const signal = signals2.find(({ name }) => import_node_os3.constants.signals[name] === number);
      if (signal !== void 0) {
        return signal;
      }
      return signals2.find((signalA) => signalA.number === number);
    };
    signalsByNumber = getSignalsByNumber();
  }
});

// node_modules/execa/lib/terminate/signal.js
var import_node_os4, normalizeKillSignal, normalizeSignalArgument, normalizeSignal2, normalizeSignalInteger, getSignalsIntegerToName, signalsIntegerToName, normalizeSignalName, getAvailableSignals, getAvailableSignalNames, getAvailableSignalIntegers, getSignalDescription;
var init_signal = __esm({
  "node_modules/execa/lib/terminate/signal.js"() {
    import_node_os4 = require("node:os");
    init_main();
    normalizeKillSignal = (killSignal) => {
      const optionName = "option `killSignal`";
      if (killSignal === 0) {
        throw new TypeError(`Invalid ${optionName}: 0 cannot be used.`);
      }
      return normalizeSignal2(killSignal, optionName);
    };
    normalizeSignalArgument = (signal) => signal === 0 ? signal : normalizeSignal2(signal, "`subprocess.kill()`'s argument");
    normalizeSignal2 = (signalNameOrInteger, optionName) => {
      if (Number.isInteger(signalNameOrInteger)) {
        return normalizeSignalInteger(signalNameOrInteger, optionName);
      }
      if (typeof signalNameOrInteger === "string") {
        return normalizeSignalName(signalNameOrInteger, optionName);
      }
      throw new TypeError(`Invalid ${optionName} ${String(signalNameOrInteger)}: it must be a string or an integer.
${getAvailableSignals()}`);
    };
    normalizeSignalInteger = (signalInteger, optionName) => {
      if (signalsIntegerToName.has(signalInteger)) {
        return signalsIntegerToName.get(signalInteger);
      }
      throw new TypeError(`Invalid ${optionName} ${signalInteger}: this signal integer does not exist.
${getAvailableSignals()}`);
    };
    getSignalsIntegerToName = () => new Map(Object.entries(import_node_os4.constants.signals).reverse().map(([signalName, signalInteger]) => [signalInteger, signalName]));
    signalsIntegerToName = getSignalsIntegerToName();
    normalizeSignalName = (signalName, optionName) => {
      if (signalName in import_node_os4.constants.signals) {
        return signalName;
      }
      if (signalName.toUpperCase() in import_node_os4.constants.signals) {
        throw new TypeError(`Invalid ${optionName} '${signalName}': please rename it to '${signalName.toUpperCase()}'.`);
      }
      throw new TypeError(`Invalid ${optionName} '${signalName}': this signal name does not exist.
${getAvailableSignals()}`);
    };
    getAvailableSignals = () => `Available signal names: ${getAvailableSignalNames()}.
Available signal numbers: ${getAvailableSignalIntegers()}.`;
    getAvailableSignalNames = () => Object.keys(import_node_os4.constants.signals).sort().map((signalName) => `'${signalName}'`).join(", ");
    getAvailableSignalIntegers = () => [...new Set(Object.values(import_node_os4.constants.signals).sort((signalInteger, signalIntegerTwo) => signalInteger - signalIntegerTwo))].join(", ");
    getSignalDescription = (signal) => signalsByName[signal].description;
  }
});

// node_modules/execa/lib/terminate/kill.js
var import_promises4, normalizeForceKillAfterDelay, DEFAULT_FORCE_KILL_TIMEOUT, subprocessKill, parseKillArguments, emitKillError, setKillTimeout, killOnTimeout;
var init_kill = __esm({
  "node_modules/execa/lib/terminate/kill.js"() {
    import_promises4 = require("node:timers/promises");
    init_final_error();
    init_signal();
    normalizeForceKillAfterDelay = (forceKillAfterDelay) => {
      if (forceKillAfterDelay === false) {
        return forceKillAfterDelay;
      }
      if (forceKillAfterDelay === true) {
        return DEFAULT_FORCE_KILL_TIMEOUT;
      }
      if (!Number.isFinite(forceKillAfterDelay) || forceKillAfterDelay < 0) {
        throw new TypeError(`Expected the \`forceKillAfterDelay\` option to be a non-negative integer, got \`${forceKillAfterDelay}\` (${typeof forceKillAfterDelay})`);
      }
      return forceKillAfterDelay;
    };
    DEFAULT_FORCE_KILL_TIMEOUT = 1e3 * 5;
    subprocessKill = ({ kill, options: { forceKillAfterDelay, killSignal }, onInternalError, context, controller }, signalOrError, errorArgument) => {
      const { signal, error } = parseKillArguments(signalOrError, errorArgument, killSignal);
      emitKillError(error, onInternalError);
      const killResult = kill(signal);
      setKillTimeout({
        kill,
        signal,
        forceKillAfterDelay,
        killSignal,
        killResult,
        context,
        controller
      });
      return killResult;
    };
    parseKillArguments = (signalOrError, errorArgument, killSignal) => {
      const [signal = killSignal, error] = isErrorInstance(signalOrError) ? [void 0, signalOrError] : [signalOrError, errorArgument];
      if (typeof signal !== "string" && !Number.isInteger(signal)) {
        throw new TypeError(`The first argument must be an error instance or a signal name string/integer: ${String(signal)}`);
      }
      if (error !== void 0 && !isErrorInstance(error)) {
        throw new TypeError(`The second argument is optional. If specified, it must be an error instance: ${error}`);
      }
      return { signal: normalizeSignalArgument(signal), error };
    };
    emitKillError = (error, onInternalError) => {
      if (error !== void 0) {
        onInternalError.reject(error);
      }
    };
    setKillTimeout = async ({ kill, signal, forceKillAfterDelay, killSignal, killResult, context, controller }) => {
      if (signal === killSignal && killResult) {
        killOnTimeout({
          kill,
          forceKillAfterDelay,
          context,
          controllerSignal: controller.signal
        });
      }
    };
    killOnTimeout = async ({ kill, forceKillAfterDelay, context, controllerSignal }) => {
      if (forceKillAfterDelay === false) {
        return;
      }
      try {
        await (0, import_promises4.setTimeout)(forceKillAfterDelay, void 0, { signal: controllerSignal });
        if (kill("SIGKILL")) {
          context.isForcefullyTerminated ??= true;
        }
      } catch {
      }
    };
  }
});

// node_modules/execa/lib/utils/abort-signal.js
var import_node_events, onAbortedSignal;
var init_abort_signal = __esm({
  "node_modules/execa/lib/utils/abort-signal.js"() {
    import_node_events = require("node:events");
    onAbortedSignal = async (mainSignal, stopSignal) => {
      if (!mainSignal.aborted) {
        await (0, import_node_events.once)(mainSignal, "abort", { signal: stopSignal });
      }
    };
  }
});

// node_modules/execa/lib/terminate/cancel.js
var validateCancelSignal, throwOnCancel, terminateOnCancel;
var init_cancel = __esm({
  "node_modules/execa/lib/terminate/cancel.js"() {
    init_abort_signal();
    validateCancelSignal = ({ cancelSignal }) => {
      if (cancelSignal !== void 0 && Object.prototype.toString.call(cancelSignal) !== "[object AbortSignal]") {
        throw new Error(`The \`cancelSignal\` option must be an AbortSignal: ${String(cancelSignal)}`);
      }
    };
    throwOnCancel = ({ subprocess, cancelSignal, gracefulCancel, context, controller }) => cancelSignal === void 0 || gracefulCancel ? [] : [terminateOnCancel(subprocess, cancelSignal, context, controller)];
    terminateOnCancel = async (subprocess, cancelSignal, context, { signal }) => {
      await onAbortedSignal(cancelSignal, signal);
      context.terminationReason ??= "cancel";
      subprocess.kill();
      throw cancelSignal.reason;
    };
  }
});

// node_modules/execa/lib/ipc/validation.js
var validateIpcMethod, validateIpcOption, validateConnection, throwOnEarlyDisconnect, throwOnStrictDeadlockError, getStrictResponseError, throwOnMissingStrict, throwOnStrictDisconnect, getAbortDisconnectError, throwOnMissingParent, handleEpipeError, handleSerializationError, isSerializationError, SERIALIZATION_ERROR_CODES, SERIALIZATION_ERROR_MESSAGES, getMethodName, getNamespaceName, getOtherProcessName, disconnect;
var init_validation = __esm({
  "node_modules/execa/lib/ipc/validation.js"() {
    validateIpcMethod = ({ methodName, isSubprocess, ipc, isConnected: isConnected2 }) => {
      validateIpcOption(methodName, isSubprocess, ipc);
      validateConnection(methodName, isSubprocess, isConnected2);
    };
    validateIpcOption = (methodName, isSubprocess, ipc) => {
      if (!ipc) {
        throw new Error(`${getMethodName(methodName, isSubprocess)} can only be used if the \`ipc\` option is \`true\`.`);
      }
    };
    validateConnection = (methodName, isSubprocess, isConnected2) => {
      if (!isConnected2) {
        throw new Error(`${getMethodName(methodName, isSubprocess)} cannot be used: the ${getOtherProcessName(isSubprocess)} has already exited or disconnected.`);
      }
    };
    throwOnEarlyDisconnect = (isSubprocess) => {
      throw new Error(`${getMethodName("getOneMessage", isSubprocess)} could not complete: the ${getOtherProcessName(isSubprocess)} exited or disconnected.`);
    };
    throwOnStrictDeadlockError = (isSubprocess) => {
      throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} is sending a message too, instead of listening to incoming messages.
This can be fixed by both sending a message and listening to incoming messages at the same time:

const [receivedMessage] = await Promise.all([
	${getMethodName("getOneMessage", isSubprocess)},
	${getMethodName("sendMessage", isSubprocess, "message, {strict: true}")},
]);`);
    };
    getStrictResponseError = (error, isSubprocess) => new Error(`${getMethodName("sendMessage", isSubprocess)} failed when sending an acknowledgment response to the ${getOtherProcessName(isSubprocess)}.`, { cause: error });
    throwOnMissingStrict = (isSubprocess) => {
      throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} is not listening to incoming messages.`);
    };
    throwOnStrictDisconnect = (isSubprocess) => {
      throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} exited without listening to incoming messages.`);
    };
    getAbortDisconnectError = () => new Error(`\`cancelSignal\` aborted: the ${getOtherProcessName(true)} disconnected.`);
    throwOnMissingParent = () => {
      throw new Error("`getCancelSignal()` cannot be used without setting the `cancelSignal` subprocess option.");
    };
    handleEpipeError = ({ error, methodName, isSubprocess }) => {
      if (error.code === "EPIPE") {
        throw new Error(`${getMethodName(methodName, isSubprocess)} cannot be used: the ${getOtherProcessName(isSubprocess)} is disconnecting.`, { cause: error });
      }
    };
    handleSerializationError = ({ error, methodName, isSubprocess, message }) => {
      if (isSerializationError(error)) {
        throw new Error(`${getMethodName(methodName, isSubprocess)}'s argument type is invalid: the message cannot be serialized: ${String(message)}.`, { cause: error });
      }
    };
    isSerializationError = ({ code, message }) => SERIALIZATION_ERROR_CODES.has(code) || SERIALIZATION_ERROR_MESSAGES.some((serializationErrorMessage) => message.includes(serializationErrorMessage));
    SERIALIZATION_ERROR_CODES = /* @__PURE__ */ new Set([
      // Message is `undefined`
      "ERR_MISSING_ARGS",
      // Message is a function, a bigint, a symbol
      "ERR_INVALID_ARG_TYPE"
    ]);
    SERIALIZATION_ERROR_MESSAGES = [
      // Message is a promise or a proxy, with `serialization: 'advanced'`
      "could not be cloned",
      // Message has cycles, with `serialization: 'json'`
      "circular structure",
      // Message has cycles inside toJSON(), with `serialization: 'json'`
      "call stack size exceeded"
    ];
    getMethodName = (methodName, isSubprocess, parameters = "") => methodName === "cancelSignal" ? "`cancelSignal`'s `controller.abort()`" : `${getNamespaceName(isSubprocess)}${methodName}(${parameters})`;
    getNamespaceName = (isSubprocess) => isSubprocess ? "" : "subprocess.";
    getOtherProcessName = (isSubprocess) => isSubprocess ? "parent process" : "subprocess";
    disconnect = (anyProcess) => {
      if (anyProcess.connected) {
        anyProcess.disconnect();
      }
    };
  }
});

// node_modules/execa/lib/utils/deferred.js
var createDeferred;
var init_deferred = __esm({
  "node_modules/execa/lib/utils/deferred.js"() {
    createDeferred = () => {
      const methods = {};
      const promise = new Promise((resolve4, reject) => {
        Object.assign(methods, { resolve: resolve4, reject });
      });
      return Object.assign(promise, methods);
    };
  }
});

// node_modules/execa/lib/arguments/fd-options.js
var getToStream, getFromStream, SUBPROCESS_OPTIONS, getFdNumber, parseFdNumber, validateFdNumber, getInvalidStdioOptionMessage, getInvalidStdioOption, getUsedDescriptor, getOptionName, serializeOptionValue;
var init_fd_options = __esm({
  "node_modules/execa/lib/arguments/fd-options.js"() {
    init_specific();
    getToStream = (destination, to = "stdin") => {
      const isWritable = true;
      const { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(destination);
      const fdNumber = getFdNumber(fileDescriptors, to, isWritable);
      const destinationStream = destination.stdio[fdNumber];
      if (destinationStream === null) {
        throw new TypeError(getInvalidStdioOptionMessage(fdNumber, to, options, isWritable));
      }
      return destinationStream;
    };
    getFromStream = (source, from = "stdout") => {
      const isWritable = false;
      const { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(source);
      const fdNumber = getFdNumber(fileDescriptors, from, isWritable);
      const sourceStream = fdNumber === "all" ? source.all : source.stdio[fdNumber];
      if (sourceStream === null || sourceStream === void 0) {
        throw new TypeError(getInvalidStdioOptionMessage(fdNumber, from, options, isWritable));
      }
      return sourceStream;
    };
    SUBPROCESS_OPTIONS = /* @__PURE__ */ new WeakMap();
    getFdNumber = (fileDescriptors, fdName, isWritable) => {
      const fdNumber = parseFdNumber(fdName, isWritable);
      validateFdNumber(fdNumber, fdName, isWritable, fileDescriptors);
      return fdNumber;
    };
    parseFdNumber = (fdName, isWritable) => {
      const fdNumber = parseFd(fdName);
      if (fdNumber !== void 0) {
        return fdNumber;
      }
      const { validOptions, defaultValue } = isWritable ? { validOptions: '"stdin"', defaultValue: "stdin" } : { validOptions: '"stdout", "stderr", "all"', defaultValue: "stdout" };
      throw new TypeError(`"${getOptionName(isWritable)}" must not be "${fdName}".
It must be ${validOptions} or "fd3", "fd4" (and so on).
It is optional and defaults to "${defaultValue}".`);
    };
    validateFdNumber = (fdNumber, fdName, isWritable, fileDescriptors) => {
      const fileDescriptor = fileDescriptors[getUsedDescriptor(fdNumber)];
      if (fileDescriptor === void 0) {
        throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. That file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
      }
      if (fileDescriptor.direction === "input" && !isWritable) {
        throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. It must be a readable stream, not writable.`);
      }
      if (fileDescriptor.direction !== "input" && isWritable) {
        throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. It must be a writable stream, not readable.`);
      }
    };
    getInvalidStdioOptionMessage = (fdNumber, fdName, options, isWritable) => {
      if (fdNumber === "all" && !options.all) {
        return `The "all" option must be true to use "from: 'all'".`;
      }
      const { optionName, optionValue } = getInvalidStdioOption(fdNumber, options);
      return `The "${optionName}: ${serializeOptionValue(optionValue)}" option is incompatible with using "${getOptionName(isWritable)}: ${serializeOptionValue(fdName)}".
Please set this option with "pipe" instead.`;
    };
    getInvalidStdioOption = (fdNumber, { stdin, stdout, stderr, stdio }) => {
      const usedDescriptor = getUsedDescriptor(fdNumber);
      if (usedDescriptor === 0 && stdin !== void 0) {
        return { optionName: "stdin", optionValue: stdin };
      }
      if (usedDescriptor === 1 && stdout !== void 0) {
        return { optionName: "stdout", optionValue: stdout };
      }
      if (usedDescriptor === 2 && stderr !== void 0) {
        return { optionName: "stderr", optionValue: stderr };
      }
      return { optionName: `stdio[${usedDescriptor}]`, optionValue: stdio[usedDescriptor] };
    };
    getUsedDescriptor = (fdNumber) => fdNumber === "all" ? 1 : fdNumber;
    getOptionName = (isWritable) => isWritable ? "to" : "from";
    serializeOptionValue = (value) => {
      if (typeof value === "string") {
        return `'${value}'`;
      }
      return typeof value === "number" ? `${value}` : "Stream";
    };
  }
});

// node_modules/execa/lib/utils/max-listeners.js
var import_node_events2, incrementMaxListeners;
var init_max_listeners = __esm({
  "node_modules/execa/lib/utils/max-listeners.js"() {
    import_node_events2 = require("node:events");
    incrementMaxListeners = (eventEmitter, maxListenersIncrement, signal) => {
      const maxListeners = eventEmitter.getMaxListeners();
      if (maxListeners === 0 || maxListeners === Number.POSITIVE_INFINITY) {
        return;
      }
      eventEmitter.setMaxListeners(maxListeners + maxListenersIncrement);
      (0, import_node_events2.addAbortListener)(signal, () => {
        eventEmitter.setMaxListeners(eventEmitter.getMaxListeners() - maxListenersIncrement);
      });
    };
  }
});

// node_modules/execa/lib/ipc/reference.js
var addReference, addReferenceCount, removeReference, removeReferenceCount, undoAddedReferences, redoAddedReferences;
var init_reference = __esm({
  "node_modules/execa/lib/ipc/reference.js"() {
    addReference = (channel, reference) => {
      if (reference) {
        addReferenceCount(channel);
      }
    };
    addReferenceCount = (channel) => {
      channel.refCounted();
    };
    removeReference = (channel, reference) => {
      if (reference) {
        removeReferenceCount(channel);
      }
    };
    removeReferenceCount = (channel) => {
      channel.unrefCounted();
    };
    undoAddedReferences = (channel, isSubprocess) => {
      if (isSubprocess) {
        removeReferenceCount(channel);
        removeReferenceCount(channel);
      }
    };
    redoAddedReferences = (channel, isSubprocess) => {
      if (isSubprocess) {
        addReferenceCount(channel);
        addReferenceCount(channel);
      }
    };
  }
});

// node_modules/execa/lib/ipc/incoming.js
var import_node_events3, import_promises5, onMessage, onDisconnect, INCOMING_MESSAGES;
var init_incoming = __esm({
  "node_modules/execa/lib/ipc/incoming.js"() {
    import_node_events3 = require("node:events");
    import_promises5 = require("node:timers/promises");
    init_outgoing();
    init_reference();
    init_strict();
    init_graceful();
    onMessage = async ({ anyProcess, channel, isSubprocess, ipcEmitter }, wrappedMessage) => {
      if (handleStrictResponse(wrappedMessage) || handleAbort(wrappedMessage)) {
        return;
      }
      if (!INCOMING_MESSAGES.has(anyProcess)) {
        INCOMING_MESSAGES.set(anyProcess, []);
      }
      const incomingMessages = INCOMING_MESSAGES.get(anyProcess);
      incomingMessages.push(wrappedMessage);
      if (incomingMessages.length > 1) {
        return;
      }
      while (incomingMessages.length > 0) {
        await waitForOutgoingMessages(anyProcess, ipcEmitter, wrappedMessage);
        await import_promises5.scheduler.yield();
        const message = await handleStrictRequest({
          wrappedMessage: incomingMessages[0],
          anyProcess,
          channel,
          isSubprocess,
          ipcEmitter
        });
        incomingMessages.shift();
        ipcEmitter.emit("message", message);
        ipcEmitter.emit("message:done");
      }
    };
    onDisconnect = async ({ anyProcess, channel, isSubprocess, ipcEmitter, boundOnMessage }) => {
      abortOnDisconnect();
      const incomingMessages = INCOMING_MESSAGES.get(anyProcess);
      while (incomingMessages?.length > 0) {
        await (0, import_node_events3.once)(ipcEmitter, "message:done");
      }
      anyProcess.removeListener("message", boundOnMessage);
      redoAddedReferences(channel, isSubprocess);
      ipcEmitter.connected = false;
      ipcEmitter.emit("disconnect");
    };
    INCOMING_MESSAGES = /* @__PURE__ */ new WeakMap();
  }
});

// node_modules/execa/lib/ipc/forward.js
var import_node_events4, getIpcEmitter, IPC_EMITTERS, forwardEvents, isConnected;
var init_forward = __esm({
  "node_modules/execa/lib/ipc/forward.js"() {
    import_node_events4 = require("node:events");
    init_incoming();
    init_reference();
    getIpcEmitter = (anyProcess, channel, isSubprocess) => {
      if (IPC_EMITTERS.has(anyProcess)) {
        return IPC_EMITTERS.get(anyProcess);
      }
      const ipcEmitter = new import_node_events4.EventEmitter();
      ipcEmitter.connected = true;
      IPC_EMITTERS.set(anyProcess, ipcEmitter);
      forwardEvents({
        ipcEmitter,
        anyProcess,
        channel,
        isSubprocess
      });
      return ipcEmitter;
    };
    IPC_EMITTERS = /* @__PURE__ */ new WeakMap();
    forwardEvents = ({ ipcEmitter, anyProcess, channel, isSubprocess }) => {
      const boundOnMessage = onMessage.bind(void 0, {
        anyProcess,
        channel,
        isSubprocess,
        ipcEmitter
      });
      anyProcess.on("message", boundOnMessage);
      anyProcess.once("disconnect", onDisconnect.bind(void 0, {
        anyProcess,
        channel,
        isSubprocess,
        ipcEmitter,
        boundOnMessage
      }));
      undoAddedReferences(channel, isSubprocess);
    };
    isConnected = (anyProcess) => {
      const ipcEmitter = IPC_EMITTERS.get(anyProcess);
      return ipcEmitter === void 0 ? anyProcess.channel !== null : ipcEmitter.connected;
    };
  }
});

// node_modules/execa/lib/ipc/strict.js
var import_node_events5, handleSendStrict, count, validateStrictDeadlock, handleStrictRequest, handleStrictResponse, waitForStrictResponse, STRICT_RESPONSES, throwOnDisconnect, REQUEST_TYPE, RESPONSE_TYPE;
var init_strict = __esm({
  "node_modules/execa/lib/ipc/strict.js"() {
    import_node_events5 = require("node:events");
    init_deferred();
    init_max_listeners();
    init_send();
    init_validation();
    init_forward();
    init_outgoing();
    handleSendStrict = ({ anyProcess, channel, isSubprocess, message, strict }) => {
      if (!strict) {
        return message;
      }
      const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
      const hasListeners = hasMessageListeners(anyProcess, ipcEmitter);
      return {
        id: count++,
        type: REQUEST_TYPE,
        message,
        hasListeners
      };
    };
    count = 0n;
    validateStrictDeadlock = (outgoingMessages, wrappedMessage) => {
      if (wrappedMessage?.type !== REQUEST_TYPE || wrappedMessage.hasListeners) {
        return;
      }
      for (const { id } of outgoingMessages) {
        if (id !== void 0) {
          STRICT_RESPONSES[id].resolve({ isDeadlock: true, hasListeners: false });
        }
      }
    };
    handleStrictRequest = async ({ wrappedMessage, anyProcess, channel, isSubprocess, ipcEmitter }) => {
      if (wrappedMessage?.type !== REQUEST_TYPE || !anyProcess.connected) {
        return wrappedMessage;
      }
      const { id, message } = wrappedMessage;
      const response = { id, type: RESPONSE_TYPE, message: hasMessageListeners(anyProcess, ipcEmitter) };
      try {
        await sendMessage({
          anyProcess,
          channel,
          isSubprocess,
          ipc: true
        }, response);
      } catch (error) {
        ipcEmitter.emit("strict:error", error);
      }
      return message;
    };
    handleStrictResponse = (wrappedMessage) => {
      if (wrappedMessage?.type !== RESPONSE_TYPE) {
        return false;
      }
      const { id, message: hasListeners } = wrappedMessage;
      STRICT_RESPONSES[id]?.resolve({ isDeadlock: false, hasListeners });
      return true;
    };
    waitForStrictResponse = async (wrappedMessage, anyProcess, isSubprocess) => {
      if (wrappedMessage?.type !== REQUEST_TYPE) {
        return;
      }
      const deferred = createDeferred();
      STRICT_RESPONSES[wrappedMessage.id] = deferred;
      const controller = new AbortController();
      try {
        const { isDeadlock, hasListeners } = await Promise.race([
          deferred,
          throwOnDisconnect(anyProcess, isSubprocess, controller)
        ]);
        if (isDeadlock) {
          throwOnStrictDeadlockError(isSubprocess);
        }
        if (!hasListeners) {
          throwOnMissingStrict(isSubprocess);
        }
      } finally {
        controller.abort();
        delete STRICT_RESPONSES[wrappedMessage.id];
      }
    };
    STRICT_RESPONSES = {};
    throwOnDisconnect = async (anyProcess, isSubprocess, { signal }) => {
      incrementMaxListeners(anyProcess, 1, signal);
      await (0, import_node_events5.once)(anyProcess, "disconnect", { signal });
      throwOnStrictDisconnect(isSubprocess);
    };
    REQUEST_TYPE = "execa:ipc:request";
    RESPONSE_TYPE = "execa:ipc:response";
  }
});

// node_modules/execa/lib/ipc/outgoing.js
var startSendMessage, endSendMessage, waitForOutgoingMessages, OUTGOING_MESSAGES, hasMessageListeners, getMinListenerCount;
var init_outgoing = __esm({
  "node_modules/execa/lib/ipc/outgoing.js"() {
    init_deferred();
    init_specific();
    init_fd_options();
    init_strict();
    startSendMessage = (anyProcess, wrappedMessage, strict) => {
      if (!OUTGOING_MESSAGES.has(anyProcess)) {
        OUTGOING_MESSAGES.set(anyProcess, /* @__PURE__ */ new Set());
      }
      const outgoingMessages = OUTGOING_MESSAGES.get(anyProcess);
      const onMessageSent = createDeferred();
      const id = strict ? wrappedMessage.id : void 0;
      const outgoingMessage = { onMessageSent, id };
      outgoingMessages.add(outgoingMessage);
      return { outgoingMessages, outgoingMessage };
    };
    endSendMessage = ({ outgoingMessages, outgoingMessage }) => {
      outgoingMessages.delete(outgoingMessage);
      outgoingMessage.onMessageSent.resolve();
    };
    waitForOutgoingMessages = async (anyProcess, ipcEmitter, wrappedMessage) => {
      while (!hasMessageListeners(anyProcess, ipcEmitter) && OUTGOING_MESSAGES.get(anyProcess)?.size > 0) {
        const outgoingMessages = [...OUTGOING_MESSAGES.get(anyProcess)];
        validateStrictDeadlock(outgoingMessages, wrappedMessage);
        await Promise.all(outgoingMessages.map(({ onMessageSent }) => onMessageSent));
      }
    };
    OUTGOING_MESSAGES = /* @__PURE__ */ new WeakMap();
    hasMessageListeners = (anyProcess, ipcEmitter) => ipcEmitter.listenerCount("message") > getMinListenerCount(anyProcess);
    getMinListenerCount = (anyProcess) => SUBPROCESS_OPTIONS.has(anyProcess) && !getFdSpecificValue(SUBPROCESS_OPTIONS.get(anyProcess).options.buffer, "ipc") ? 1 : 0;
  }
});

// node_modules/execa/lib/ipc/send.js
var import_node_util6, sendMessage, sendMessageAsync, sendOneMessage, getSendMethod, PROCESS_SEND_METHODS;
var init_send = __esm({
  "node_modules/execa/lib/ipc/send.js"() {
    import_node_util6 = require("node:util");
    init_validation();
    init_outgoing();
    init_strict();
    sendMessage = ({ anyProcess, channel, isSubprocess, ipc }, message, { strict = false } = {}) => {
      const methodName = "sendMessage";
      validateIpcMethod({
        methodName,
        isSubprocess,
        ipc,
        isConnected: anyProcess.connected
      });
      return sendMessageAsync({
        anyProcess,
        channel,
        methodName,
        isSubprocess,
        message,
        strict
      });
    };
    sendMessageAsync = async ({ anyProcess, channel, methodName, isSubprocess, message, strict }) => {
      const wrappedMessage = handleSendStrict({
        anyProcess,
        channel,
        isSubprocess,
        message,
        strict
      });
      const outgoingMessagesState = startSendMessage(anyProcess, wrappedMessage, strict);
      try {
        await sendOneMessage({
          anyProcess,
          methodName,
          isSubprocess,
          wrappedMessage,
          message
        });
      } catch (error) {
        disconnect(anyProcess);
        throw error;
      } finally {
        endSendMessage(outgoingMessagesState);
      }
    };
    sendOneMessage = async ({ anyProcess, methodName, isSubprocess, wrappedMessage, message }) => {
      const sendMethod = getSendMethod(anyProcess);
      try {
        await Promise.all([
          waitForStrictResponse(wrappedMessage, anyProcess, isSubprocess),
          sendMethod(wrappedMessage)
        ]);
      } catch (error) {
        handleEpipeError({ error, methodName, isSubprocess });
        handleSerializationError({
          error,
          methodName,
          isSubprocess,
          message
        });
        throw error;
      }
    };
    getSendMethod = (anyProcess) => {
      if (PROCESS_SEND_METHODS.has(anyProcess)) {
        return PROCESS_SEND_METHODS.get(anyProcess);
      }
      const sendMethod = (0, import_node_util6.promisify)(anyProcess.send.bind(anyProcess));
      PROCESS_SEND_METHODS.set(anyProcess, sendMethod);
      return sendMethod;
    };
    PROCESS_SEND_METHODS = /* @__PURE__ */ new WeakMap();
  }
});

// node_modules/execa/lib/ipc/graceful.js
var import_promises6, sendAbort, getCancelSignal, startIpc, cancelListening, handleAbort, GRACEFUL_CANCEL_TYPE, abortOnDisconnect, cancelController;
var init_graceful = __esm({
  "node_modules/execa/lib/ipc/graceful.js"() {
    import_promises6 = require("node:timers/promises");
    init_send();
    init_forward();
    init_validation();
    sendAbort = (subprocess, message) => {
      const methodName = "cancelSignal";
      validateConnection(methodName, false, subprocess.connected);
      return sendOneMessage({
        anyProcess: subprocess,
        methodName,
        isSubprocess: false,
        wrappedMessage: { type: GRACEFUL_CANCEL_TYPE, message },
        message
      });
    };
    getCancelSignal = async ({ anyProcess, channel, isSubprocess, ipc }) => {
      await startIpc({
        anyProcess,
        channel,
        isSubprocess,
        ipc
      });
      return cancelController.signal;
    };
    startIpc = async ({ anyProcess, channel, isSubprocess, ipc }) => {
      if (cancelListening) {
        return;
      }
      cancelListening = true;
      if (!ipc) {
        throwOnMissingParent();
        return;
      }
      if (channel === null) {
        abortOnDisconnect();
        return;
      }
      getIpcEmitter(anyProcess, channel, isSubprocess);
      await import_promises6.scheduler.yield();
    };
    cancelListening = false;
    handleAbort = (wrappedMessage) => {
      if (wrappedMessage?.type !== GRACEFUL_CANCEL_TYPE) {
        return false;
      }
      cancelController.abort(wrappedMessage.message);
      return true;
    };
    GRACEFUL_CANCEL_TYPE = "execa:ipc:cancel";
    abortOnDisconnect = () => {
      cancelController.abort(getAbortDisconnectError());
    };
    cancelController = new AbortController();
  }
});

// node_modules/execa/lib/terminate/graceful.js
var validateGracefulCancel, throwOnGracefulCancel, sendOnAbort, getReason;
var init_graceful2 = __esm({
  "node_modules/execa/lib/terminate/graceful.js"() {
    init_abort_signal();
    init_graceful();
    init_kill();
    validateGracefulCancel = ({ gracefulCancel, cancelSignal, ipc, serialization }) => {
      if (!gracefulCancel) {
        return;
      }
      if (cancelSignal === void 0) {
        throw new Error("The `cancelSignal` option must be defined when setting the `gracefulCancel` option.");
      }
      if (!ipc) {
        throw new Error("The `ipc` option cannot be false when setting the `gracefulCancel` option.");
      }
      if (serialization === "json") {
        throw new Error("The `serialization` option cannot be 'json' when setting the `gracefulCancel` option.");
      }
    };
    throwOnGracefulCancel = ({
      subprocess,
      cancelSignal,
      gracefulCancel,
      forceKillAfterDelay,
      context,
      controller
    }) => gracefulCancel ? [sendOnAbort({
      subprocess,
      cancelSignal,
      forceKillAfterDelay,
      context,
      controller
    })] : [];
    sendOnAbort = async ({ subprocess, cancelSignal, forceKillAfterDelay, context, controller: { signal } }) => {
      await onAbortedSignal(cancelSignal, signal);
      const reason2 = getReason(cancelSignal);
      await sendAbort(subprocess, reason2);
      killOnTimeout({
        kill: subprocess.kill,
        forceKillAfterDelay,
        context,
        controllerSignal: signal
      });
      context.terminationReason ??= "gracefulCancel";
      throw cancelSignal.reason;
    };
    getReason = ({ reason: reason2 }) => {
      if (!(reason2 instanceof DOMException)) {
        return reason2;
      }
      const error = new Error(reason2.message);
      Object.defineProperty(error, "stack", {
        value: reason2.stack,
        enumerable: false,
        configurable: true,
        writable: true
      });
      return error;
    };
  }
});

// node_modules/execa/lib/terminate/timeout.js
var import_promises7, validateTimeout, throwOnTimeout, killAfterTimeout;
var init_timeout = __esm({
  "node_modules/execa/lib/terminate/timeout.js"() {
    import_promises7 = require("node:timers/promises");
    init_final_error();
    validateTimeout = ({ timeout }) => {
      if (timeout !== void 0 && (!Number.isFinite(timeout) || timeout < 0)) {
        throw new TypeError(`Expected the \`timeout\` option to be a non-negative integer, got \`${timeout}\` (${typeof timeout})`);
      }
    };
    throwOnTimeout = (subprocess, timeout, context, controller) => timeout === 0 || timeout === void 0 ? [] : [killAfterTimeout(subprocess, timeout, context, controller)];
    killAfterTimeout = async (subprocess, timeout, context, { signal }) => {
      await (0, import_promises7.setTimeout)(timeout, void 0, { signal });
      context.terminationReason ??= "timeout";
      subprocess.kill();
      throw new DiscardedError();
    };
  }
});

// node_modules/execa/lib/methods/node.js
var import_node_process6, import_node_path5, mapNode, handleNodeOption;
var init_node2 = __esm({
  "node_modules/execa/lib/methods/node.js"() {
    import_node_process6 = require("node:process");
    import_node_path5 = __toESM(require("node:path"), 1);
    init_file_url();
    mapNode = ({ options }) => {
      if (options.node === false) {
        throw new TypeError('The "node" option cannot be false with `execaNode()`.');
      }
      return { options: { ...options, node: true } };
    };
    handleNodeOption = (file, commandArguments, {
      node: shouldHandleNode = false,
      nodePath = import_node_process6.execPath,
      nodeOptions = import_node_process6.execArgv.filter((nodeOption) => !nodeOption.startsWith("--inspect")),
      cwd,
      execPath: formerNodePath,
      ...options
    }) => {
      if (formerNodePath !== void 0) {
        throw new TypeError('The "execPath" option has been removed. Please use the "nodePath" option instead.');
      }
      const normalizedNodePath = safeNormalizeFileUrl(nodePath, 'The "nodePath" option');
      const resolvedNodePath = import_node_path5.default.resolve(cwd, normalizedNodePath);
      const newOptions = {
        ...options,
        nodePath: resolvedNodePath,
        node: shouldHandleNode,
        cwd
      };
      if (!shouldHandleNode) {
        return [file, commandArguments, newOptions];
      }
      if (import_node_path5.default.basename(file, ".exe") === "node") {
        throw new TypeError('When the "node" option is true, the first argument does not need to be "node".');
      }
      return [
        resolvedNodePath,
        [...nodeOptions, file, ...commandArguments],
        { ipc: true, ...newOptions, shell: false }
      ];
    };
  }
});

// node_modules/execa/lib/ipc/ipc-input.js
var import_node_v8, validateIpcInputOption, validateAdvancedInput, validateJsonInput, validateIpcInput, sendIpcInput;
var init_ipc_input = __esm({
  "node_modules/execa/lib/ipc/ipc-input.js"() {
    import_node_v8 = require("node:v8");
    validateIpcInputOption = ({ ipcInput, ipc, serialization }) => {
      if (ipcInput === void 0) {
        return;
      }
      if (!ipc) {
        throw new Error("The `ipcInput` option cannot be set unless the `ipc` option is `true`.");
      }
      validateIpcInput[serialization](ipcInput);
    };
    validateAdvancedInput = (ipcInput) => {
      try {
        (0, import_node_v8.serialize)(ipcInput);
      } catch (error) {
        throw new Error("The `ipcInput` option is not serializable with a structured clone.", { cause: error });
      }
    };
    validateJsonInput = (ipcInput) => {
      try {
        JSON.stringify(ipcInput);
      } catch (error) {
        throw new Error("The `ipcInput` option is not serializable with JSON.", { cause: error });
      }
    };
    validateIpcInput = {
      advanced: validateAdvancedInput,
      json: validateJsonInput
    };
    sendIpcInput = async (subprocess, ipcInput) => {
      if (ipcInput === void 0) {
        return;
      }
      await subprocess.sendMessage(ipcInput);
    };
  }
});

// node_modules/execa/lib/arguments/encoding-option.js
var validateEncoding, TEXT_ENCODINGS, BINARY_ENCODINGS, ENCODINGS, getCorrectEncoding, ENCODING_ALIASES, serializeEncoding;
var init_encoding_option = __esm({
  "node_modules/execa/lib/arguments/encoding-option.js"() {
    validateEncoding = ({ encoding }) => {
      if (ENCODINGS.has(encoding)) {
        return;
      }
      const correctEncoding = getCorrectEncoding(encoding);
      if (correctEncoding !== void 0) {
        throw new TypeError(`Invalid option \`encoding: ${serializeEncoding(encoding)}\`.
Please rename it to ${serializeEncoding(correctEncoding)}.`);
      }
      const correctEncodings = [...ENCODINGS].map((correctEncoding2) => serializeEncoding(correctEncoding2)).join(", ");
      throw new TypeError(`Invalid option \`encoding: ${serializeEncoding(encoding)}\`.
Please rename it to one of: ${correctEncodings}.`);
    };
    TEXT_ENCODINGS = /* @__PURE__ */ new Set(["utf8", "utf16le"]);
    BINARY_ENCODINGS = /* @__PURE__ */ new Set(["buffer", "hex", "base64", "base64url", "latin1", "ascii"]);
    ENCODINGS = /* @__PURE__ */ new Set([...TEXT_ENCODINGS, ...BINARY_ENCODINGS]);
    getCorrectEncoding = (encoding) => {
      if (encoding === null) {
        return "buffer";
      }
      if (typeof encoding !== "string") {
        return;
      }
      const lowerEncoding = encoding.toLowerCase();
      if (lowerEncoding in ENCODING_ALIASES) {
        return ENCODING_ALIASES[lowerEncoding];
      }
      if (ENCODINGS.has(lowerEncoding)) {
        return lowerEncoding;
      }
    };
    ENCODING_ALIASES = {
      // eslint-disable-next-line unicorn/text-encoding-identifier-case
      "utf-8": "utf8",
      "utf-16le": "utf16le",
      "ucs-2": "utf16le",
      ucs2: "utf16le",
      binary: "latin1"
    };
    serializeEncoding = (encoding) => typeof encoding === "string" ? `"${encoding}"` : String(encoding);
  }
});

// node_modules/execa/lib/arguments/cwd.js
var import_node_fs, import_node_path6, import_node_process7, normalizeCwd, getDefaultCwd, fixCwdError;
var init_cwd = __esm({
  "node_modules/execa/lib/arguments/cwd.js"() {
    import_node_fs = require("node:fs");
    import_node_path6 = __toESM(require("node:path"), 1);
    import_node_process7 = __toESM(require("node:process"), 1);
    init_file_url();
    normalizeCwd = (cwd = getDefaultCwd()) => {
      const cwdString = safeNormalizeFileUrl(cwd, 'The "cwd" option');
      return import_node_path6.default.resolve(cwdString);
    };
    getDefaultCwd = () => {
      try {
        return import_node_process7.default.cwd();
      } catch (error) {
        error.message = `The current directory does not exist.
${error.message}`;
        throw error;
      }
    };
    fixCwdError = (originalMessage, cwd) => {
      if (cwd === getDefaultCwd()) {
        return originalMessage;
      }
      let cwdStat;
      try {
        cwdStat = (0, import_node_fs.statSync)(cwd);
      } catch (error) {
        return `The "cwd" option is invalid: ${cwd}.
${error.message}
${originalMessage}`;
      }
      if (!cwdStat.isDirectory()) {
        return `The "cwd" option is not a directory: ${cwd}.
${originalMessage}`;
      }
      return originalMessage;
    };
  }
});

// node_modules/execa/lib/arguments/options.js
var import_node_path7, import_node_process8, import_cross_spawn, normalizeOptions, addDefaultOptions, getEnv;
var init_options = __esm({
  "node_modules/execa/lib/arguments/options.js"() {
    import_node_path7 = __toESM(require("node:path"), 1);
    import_node_process8 = __toESM(require("node:process"), 1);
    import_cross_spawn = __toESM(require_cross_spawn(), 1);
    init_npm_run_path();
    init_kill();
    init_signal();
    init_cancel();
    init_graceful2();
    init_timeout();
    init_node2();
    init_ipc_input();
    init_encoding_option();
    init_cwd();
    init_file_url();
    init_specific();
    normalizeOptions = (filePath, rawArguments, rawOptions) => {
      rawOptions.cwd = normalizeCwd(rawOptions.cwd);
      const [processedFile, processedArguments, processedOptions] = handleNodeOption(filePath, rawArguments, rawOptions);
      const { command: file, args: commandArguments, options: initialOptions } = import_cross_spawn.default._parse(processedFile, processedArguments, processedOptions);
      const fdOptions = normalizeFdSpecificOptions(initialOptions);
      const options = addDefaultOptions(fdOptions);
      validateTimeout(options);
      validateEncoding(options);
      validateIpcInputOption(options);
      validateCancelSignal(options);
      validateGracefulCancel(options);
      options.shell = normalizeFileUrl(options.shell);
      options.env = getEnv(options);
      options.killSignal = normalizeKillSignal(options.killSignal);
      options.forceKillAfterDelay = normalizeForceKillAfterDelay(options.forceKillAfterDelay);
      options.lines = options.lines.map((lines, fdNumber) => lines && !BINARY_ENCODINGS.has(options.encoding) && options.buffer[fdNumber]);
      if (import_node_process8.default.platform === "win32" && import_node_path7.default.basename(file, ".exe") === "cmd") {
        commandArguments.unshift("/q");
      }
      return { file, commandArguments, options };
    };
    addDefaultOptions = ({
      extendEnv = true,
      preferLocal = false,
      cwd,
      localDir: localDirectory = cwd,
      encoding = "utf8",
      reject = true,
      cleanup = true,
      all = false,
      windowsHide = true,
      killSignal = "SIGTERM",
      forceKillAfterDelay = true,
      gracefulCancel = false,
      ipcInput,
      ipc = ipcInput !== void 0 || gracefulCancel,
      serialization = "advanced",
      ...options
    }) => ({
      ...options,
      extendEnv,
      preferLocal,
      cwd,
      localDirectory,
      encoding,
      reject,
      cleanup,
      all,
      windowsHide,
      killSignal,
      forceKillAfterDelay,
      gracefulCancel,
      ipcInput,
      ipc,
      serialization
    });
    getEnv = ({ env: envOption, extendEnv, preferLocal, node, localDirectory, nodePath }) => {
      const env = extendEnv ? { ...import_node_process8.default.env, ...envOption } : envOption;
      if (preferLocal || node) {
        return npmRunPathEnv({
          env,
          cwd: localDirectory,
          execPath: nodePath,
          preferLocal,
          addExecPath: node
        });
      }
      return env;
    };
  }
});

// node_modules/execa/lib/arguments/shell.js
var concatenateShell;
var init_shell = __esm({
  "node_modules/execa/lib/arguments/shell.js"() {
    concatenateShell = (file, commandArguments, options) => options.shell && commandArguments.length > 0 ? [[file, ...commandArguments].join(" "), [], options] : [file, commandArguments, options];
  }
});

// node_modules/strip-final-newline/index.js
function stripFinalNewline(input) {
  if (typeof input === "string") {
    return stripFinalNewlineString(input);
  }
  if (!(ArrayBuffer.isView(input) && input.BYTES_PER_ELEMENT === 1)) {
    throw new Error("Input must be a string or a Uint8Array");
  }
  return stripFinalNewlineBinary(input);
}
var stripFinalNewlineString, stripFinalNewlineBinary, LF, LF_BINARY, CR, CR_BINARY;
var init_strip_final_newline = __esm({
  "node_modules/strip-final-newline/index.js"() {
    stripFinalNewlineString = (input) => input.at(-1) === LF ? input.slice(0, input.at(-2) === CR ? -2 : -1) : input;
    stripFinalNewlineBinary = (input) => input.at(-1) === LF_BINARY ? input.subarray(0, input.at(-2) === CR_BINARY ? -2 : -1) : input;
    LF = "\n";
    LF_BINARY = LF.codePointAt(0);
    CR = "\r";
    CR_BINARY = CR.codePointAt(0);
  }
});

// node_modules/is-stream/index.js
function isStream(stream, { checkOpen = true } = {}) {
  return stream !== null && typeof stream === "object" && (stream.writable || stream.readable || !checkOpen || stream.writable === void 0 && stream.readable === void 0) && typeof stream.pipe === "function";
}
function isWritableStream(stream, { checkOpen = true } = {}) {
  return isStream(stream, { checkOpen }) && (stream.writable || !checkOpen) && typeof stream.write === "function" && typeof stream.end === "function" && typeof stream.writable === "boolean" && typeof stream.writableObjectMode === "boolean" && typeof stream.destroy === "function" && typeof stream.destroyed === "boolean";
}
function isReadableStream(stream, { checkOpen = true } = {}) {
  return isStream(stream, { checkOpen }) && (stream.readable || !checkOpen) && typeof stream.read === "function" && typeof stream.readable === "boolean" && typeof stream.readableObjectMode === "boolean" && typeof stream.destroy === "function" && typeof stream.destroyed === "boolean";
}
function isDuplexStream(stream, options) {
  return isWritableStream(stream, options) && isReadableStream(stream, options);
}
var init_is_stream = __esm({
  "node_modules/is-stream/index.js"() {
  }
});

// node_modules/@sec-ant/readable-stream/dist/ponyfill/asyncIterator.js
function i() {
  return this[n].next();
}
function o(r) {
  return this[n].return(r);
}
function h({ preventCancel: r = false } = {}) {
  const e = this.getReader(), t = new c(
    e,
    r
  ), s = Object.create(u);
  return s[n] = t, s;
}
var a, c, n, u;
var init_asyncIterator = __esm({
  "node_modules/@sec-ant/readable-stream/dist/ponyfill/asyncIterator.js"() {
    a = Object.getPrototypeOf(
      Object.getPrototypeOf(
        /* istanbul ignore next */
        async function* () {
        }
      ).prototype
    );
    c = class {
      #t;
      #n;
      #r = false;
      #e = void 0;
      constructor(e, t) {
        this.#t = e, this.#n = t;
      }
      next() {
        const e = () => this.#s();
        return this.#e = this.#e ? this.#e.then(e, e) : e(), this.#e;
      }
      return(e) {
        const t = () => this.#i(e);
        return this.#e ? this.#e.then(t, t) : t();
      }
      async #s() {
        if (this.#r)
          return {
            done: true,
            value: void 0
          };
        let e;
        try {
          e = await this.#t.read();
        } catch (t) {
          throw this.#e = void 0, this.#r = true, this.#t.releaseLock(), t;
        }
        return e.done && (this.#e = void 0, this.#r = true, this.#t.releaseLock()), e;
      }
      async #i(e) {
        if (this.#r)
          return {
            done: true,
            value: e
          };
        if (this.#r = true, !this.#n) {
          const t = this.#t.cancel(e);
          return this.#t.releaseLock(), await t, {
            done: true,
            value: e
          };
        }
        return this.#t.releaseLock(), {
          done: true,
          value: e
        };
      }
    };
    n = /* @__PURE__ */ Symbol();
    Object.defineProperty(i, "name", { value: "next" });
    Object.defineProperty(o, "name", { value: "return" });
    u = Object.create(a, {
      next: {
        enumerable: true,
        configurable: true,
        writable: true,
        value: i
      },
      return: {
        enumerable: true,
        configurable: true,
        writable: true,
        value: o
      }
    });
  }
});

// node_modules/@sec-ant/readable-stream/dist/ponyfill/fromAnyIterable.js
var init_fromAnyIterable = __esm({
  "node_modules/@sec-ant/readable-stream/dist/ponyfill/fromAnyIterable.js"() {
  }
});

// node_modules/@sec-ant/readable-stream/dist/ponyfill/index.js
var init_ponyfill = __esm({
  "node_modules/@sec-ant/readable-stream/dist/ponyfill/index.js"() {
    init_asyncIterator();
    init_fromAnyIterable();
  }
});

// node_modules/get-stream/source/stream.js
var getAsyncIterable, toString, getStreamIterable, handleStreamEnd, nodeImports;
var init_stream = __esm({
  "node_modules/get-stream/source/stream.js"() {
    init_is_stream();
    init_ponyfill();
    getAsyncIterable = (stream) => {
      if (isReadableStream(stream, { checkOpen: false }) && nodeImports.on !== void 0) {
        return getStreamIterable(stream);
      }
      if (typeof stream?.[Symbol.asyncIterator] === "function") {
        return stream;
      }
      if (toString.call(stream) === "[object ReadableStream]") {
        return h.call(stream);
      }
      throw new TypeError("The first argument must be a Readable, a ReadableStream, or an async iterable.");
    };
    ({ toString } = Object.prototype);
    getStreamIterable = async function* (stream) {
      const controller = new AbortController();
      const state = {};
      handleStreamEnd(stream, controller, state);
      try {
        for await (const [chunk] of nodeImports.on(stream, "data", { signal: controller.signal })) {
          yield chunk;
        }
      } catch (error) {
        if (state.error !== void 0) {
          throw state.error;
        } else if (!controller.signal.aborted) {
          throw error;
        }
      } finally {
        stream.destroy();
      }
    };
    handleStreamEnd = async (stream, controller, state) => {
      try {
        await nodeImports.finished(stream, {
          cleanup: true,
          readable: true,
          writable: false,
          error: false
        });
      } catch (error) {
        state.error = error;
      } finally {
        controller.abort();
      }
    };
    nodeImports = {};
  }
});

// node_modules/get-stream/source/contents.js
var getStreamContents, appendFinalChunk, appendChunk, addNewChunk, getChunkType, objectToString2, MaxBufferError;
var init_contents = __esm({
  "node_modules/get-stream/source/contents.js"() {
    init_stream();
    getStreamContents = async (stream, { init, convertChunk, getSize, truncateChunk, addChunk, getFinalChunk, finalize }, { maxBuffer = Number.POSITIVE_INFINITY } = {}) => {
      const asyncIterable = getAsyncIterable(stream);
      const state = init();
      state.length = 0;
      try {
        for await (const chunk of asyncIterable) {
          const chunkType = getChunkType(chunk);
          const convertedChunk = convertChunk[chunkType](chunk, state);
          appendChunk({
            convertedChunk,
            state,
            getSize,
            truncateChunk,
            addChunk,
            maxBuffer
          });
        }
        appendFinalChunk({
          state,
          convertChunk,
          getSize,
          truncateChunk,
          addChunk,
          getFinalChunk,
          maxBuffer
        });
        return finalize(state);
      } catch (error) {
        const normalizedError = typeof error === "object" && error !== null ? error : new Error(error);
        normalizedError.bufferedData = finalize(state);
        throw normalizedError;
      }
    };
    appendFinalChunk = ({ state, getSize, truncateChunk, addChunk, getFinalChunk, maxBuffer }) => {
      const convertedChunk = getFinalChunk(state);
      if (convertedChunk !== void 0) {
        appendChunk({
          convertedChunk,
          state,
          getSize,
          truncateChunk,
          addChunk,
          maxBuffer
        });
      }
    };
    appendChunk = ({ convertedChunk, state, getSize, truncateChunk, addChunk, maxBuffer }) => {
      const chunkSize = getSize(convertedChunk);
      const newLength = state.length + chunkSize;
      if (newLength <= maxBuffer) {
        addNewChunk(convertedChunk, state, addChunk, newLength);
        return;
      }
      const truncatedChunk = truncateChunk(convertedChunk, maxBuffer - state.length);
      if (truncatedChunk !== void 0) {
        addNewChunk(truncatedChunk, state, addChunk, maxBuffer);
      }
      throw new MaxBufferError();
    };
    addNewChunk = (convertedChunk, state, addChunk, newLength) => {
      state.contents = addChunk(convertedChunk, state, newLength);
      state.length = newLength;
    };
    getChunkType = (chunk) => {
      const typeOfChunk = typeof chunk;
      if (typeOfChunk === "string") {
        return "string";
      }
      if (typeOfChunk !== "object" || chunk === null) {
        return "others";
      }
      if (globalThis.Buffer?.isBuffer(chunk)) {
        return "buffer";
      }
      const prototypeName = objectToString2.call(chunk);
      if (prototypeName === "[object ArrayBuffer]") {
        return "arrayBuffer";
      }
      if (prototypeName === "[object DataView]") {
        return "dataView";
      }
      if (Number.isInteger(chunk.byteLength) && Number.isInteger(chunk.byteOffset) && objectToString2.call(chunk.buffer) === "[object ArrayBuffer]") {
        return "typedArray";
      }
      return "others";
    };
    ({ toString: objectToString2 } = Object.prototype);
    MaxBufferError = class extends Error {
      name = "MaxBufferError";
      constructor() {
        super("maxBuffer exceeded");
      }
    };
  }
});

// node_modules/get-stream/source/utils.js
var identity2, noop, getContentsProperty, throwObjectStream, getLengthProperty;
var init_utils = __esm({
  "node_modules/get-stream/source/utils.js"() {
    identity2 = (value) => value;
    noop = () => void 0;
    getContentsProperty = ({ contents }) => contents;
    throwObjectStream = (chunk) => {
      throw new Error(`Streams in object mode are not supported: ${String(chunk)}`);
    };
    getLengthProperty = (convertedChunk) => convertedChunk.length;
  }
});

// node_modules/get-stream/source/array.js
async function getStreamAsArray(stream, options) {
  return getStreamContents(stream, arrayMethods, options);
}
var initArray, increment, addArrayChunk, arrayMethods;
var init_array = __esm({
  "node_modules/get-stream/source/array.js"() {
    init_contents();
    init_utils();
    initArray = () => ({ contents: [] });
    increment = () => 1;
    addArrayChunk = (convertedChunk, { contents }) => {
      contents.push(convertedChunk);
      return contents;
    };
    arrayMethods = {
      init: initArray,
      convertChunk: {
        string: identity2,
        buffer: identity2,
        arrayBuffer: identity2,
        dataView: identity2,
        typedArray: identity2,
        others: identity2
      },
      getSize: increment,
      truncateChunk: noop,
      addChunk: addArrayChunk,
      getFinalChunk: noop,
      finalize: getContentsProperty
    };
  }
});

// node_modules/get-stream/source/array-buffer.js
async function getStreamAsArrayBuffer(stream, options) {
  return getStreamContents(stream, arrayBufferMethods, options);
}
var initArrayBuffer, useTextEncoder, textEncoder2, useUint8Array, useUint8ArrayWithOffset, truncateArrayBufferChunk, addArrayBufferChunk, resizeArrayBufferSlow, resizeArrayBuffer, getNewContentsLength, SCALE_FACTOR, finalizeArrayBuffer, hasArrayBufferResize, arrayBufferMethods;
var init_array_buffer = __esm({
  "node_modules/get-stream/source/array-buffer.js"() {
    init_contents();
    init_utils();
    initArrayBuffer = () => ({ contents: new ArrayBuffer(0) });
    useTextEncoder = (chunk) => textEncoder2.encode(chunk);
    textEncoder2 = new TextEncoder();
    useUint8Array = (chunk) => new Uint8Array(chunk);
    useUint8ArrayWithOffset = (chunk) => new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    truncateArrayBufferChunk = (convertedChunk, chunkSize) => convertedChunk.slice(0, chunkSize);
    addArrayBufferChunk = (convertedChunk, { contents, length: previousLength }, length) => {
      const newContents = hasArrayBufferResize() ? resizeArrayBuffer(contents, length) : resizeArrayBufferSlow(contents, length);
      new Uint8Array(newContents).set(convertedChunk, previousLength);
      return newContents;
    };
    resizeArrayBufferSlow = (contents, length) => {
      if (length <= contents.byteLength) {
        return contents;
      }
      const arrayBuffer = new ArrayBuffer(getNewContentsLength(length));
      new Uint8Array(arrayBuffer).set(new Uint8Array(contents), 0);
      return arrayBuffer;
    };
    resizeArrayBuffer = (contents, length) => {
      if (length <= contents.maxByteLength) {
        contents.resize(length);
        return contents;
      }
      const arrayBuffer = new ArrayBuffer(length, { maxByteLength: getNewContentsLength(length) });
      new Uint8Array(arrayBuffer).set(new Uint8Array(contents), 0);
      return arrayBuffer;
    };
    getNewContentsLength = (length) => SCALE_FACTOR ** Math.ceil(Math.log(length) / Math.log(SCALE_FACTOR));
    SCALE_FACTOR = 2;
    finalizeArrayBuffer = ({ contents, length }) => hasArrayBufferResize() ? contents : contents.slice(0, length);
    hasArrayBufferResize = () => "resize" in ArrayBuffer.prototype;
    arrayBufferMethods = {
      init: initArrayBuffer,
      convertChunk: {
        string: useTextEncoder,
        buffer: useUint8Array,
        arrayBuffer: useUint8Array,
        dataView: useUint8ArrayWithOffset,
        typedArray: useUint8ArrayWithOffset,
        others: throwObjectStream
      },
      getSize: getLengthProperty,
      truncateChunk: truncateArrayBufferChunk,
      addChunk: addArrayBufferChunk,
      getFinalChunk: noop,
      finalize: finalizeArrayBuffer
    };
  }
});

// node_modules/get-stream/source/string.js
async function getStreamAsString(stream, options) {
  return getStreamContents(stream, stringMethods, options);
}
var initString, useTextDecoder, addStringChunk, truncateStringChunk, getFinalStringChunk, stringMethods;
var init_string = __esm({
  "node_modules/get-stream/source/string.js"() {
    init_contents();
    init_utils();
    initString = () => ({ contents: "", textDecoder: new TextDecoder() });
    useTextDecoder = (chunk, { textDecoder: textDecoder2 }) => textDecoder2.decode(chunk, { stream: true });
    addStringChunk = (convertedChunk, { contents }) => contents + convertedChunk;
    truncateStringChunk = (convertedChunk, chunkSize) => convertedChunk.slice(0, chunkSize);
    getFinalStringChunk = ({ textDecoder: textDecoder2 }) => {
      const finalChunk = textDecoder2.decode();
      return finalChunk === "" ? void 0 : finalChunk;
    };
    stringMethods = {
      init: initString,
      convertChunk: {
        string: identity2,
        buffer: useTextDecoder,
        arrayBuffer: useTextDecoder,
        dataView: useTextDecoder,
        typedArray: useTextDecoder,
        others: throwObjectStream
      },
      getSize: getLengthProperty,
      truncateChunk: truncateStringChunk,
      addChunk: addStringChunk,
      getFinalChunk: getFinalStringChunk,
      finalize: getContentsProperty
    };
  }
});

// node_modules/get-stream/source/exports.js
var init_exports = __esm({
  "node_modules/get-stream/source/exports.js"() {
    init_array();
    init_array_buffer();
    init_string();
    init_contents();
  }
});

// node_modules/get-stream/source/index.js
var import_node_events6, import_promises8;
var init_source = __esm({
  "node_modules/get-stream/source/index.js"() {
    import_node_events6 = require("node:events");
    import_promises8 = require("node:stream/promises");
    init_stream();
    init_exports();
    Object.assign(nodeImports, { on: import_node_events6.on, finished: import_promises8.finished });
  }
});

// node_modules/execa/lib/io/max-buffer.js
var handleMaxBuffer, getMaxBufferUnit, checkIpcMaxBuffer, getMaxBufferMessage, getMaxBufferInfo, isMaxBufferSync, truncateMaxBufferSync, getMaxBufferSync;
var init_max_buffer = __esm({
  "node_modules/execa/lib/io/max-buffer.js"() {
    init_source();
    init_standard_stream();
    init_specific();
    handleMaxBuffer = ({ error, stream, readableObjectMode, lines, encoding, fdNumber }) => {
      if (!(error instanceof MaxBufferError)) {
        throw error;
      }
      if (fdNumber === "all") {
        return error;
      }
      const unit = getMaxBufferUnit(readableObjectMode, lines, encoding);
      error.maxBufferInfo = { fdNumber, unit };
      stream.destroy();
      throw error;
    };
    getMaxBufferUnit = (readableObjectMode, lines, encoding) => {
      if (readableObjectMode) {
        return "objects";
      }
      if (lines) {
        return "lines";
      }
      if (encoding === "buffer") {
        return "bytes";
      }
      return "characters";
    };
    checkIpcMaxBuffer = (subprocess, ipcOutput, maxBuffer) => {
      if (ipcOutput.length !== maxBuffer) {
        return;
      }
      const error = new MaxBufferError();
      error.maxBufferInfo = { fdNumber: "ipc" };
      throw error;
    };
    getMaxBufferMessage = (error, maxBuffer) => {
      const { streamName, threshold, unit } = getMaxBufferInfo(error, maxBuffer);
      return `Command's ${streamName} was larger than ${threshold} ${unit}`;
    };
    getMaxBufferInfo = (error, maxBuffer) => {
      if (error?.maxBufferInfo === void 0) {
        return { streamName: "output", threshold: maxBuffer[1], unit: "bytes" };
      }
      const { maxBufferInfo: { fdNumber, unit } } = error;
      delete error.maxBufferInfo;
      const threshold = getFdSpecificValue(maxBuffer, fdNumber);
      if (fdNumber === "ipc") {
        return { streamName: "IPC output", threshold, unit: "messages" };
      }
      return { streamName: getStreamName(fdNumber), threshold, unit };
    };
    isMaxBufferSync = (resultError, output, maxBuffer) => resultError?.code === "ENOBUFS" && output !== null && output.some((result) => result !== null && result.length > getMaxBufferSync(maxBuffer));
    truncateMaxBufferSync = (result, isMaxBuffer, maxBuffer) => {
      if (!isMaxBuffer) {
        return result;
      }
      const maxBufferValue = getMaxBufferSync(maxBuffer);
      return result.length > maxBufferValue ? result.slice(0, maxBufferValue) : result;
    };
    getMaxBufferSync = ([, stdoutMaxBuffer]) => stdoutMaxBuffer;
  }
});

// node_modules/execa/lib/return/message.js
var import_node_util7, createMessages, getErrorPrefix, getForcefulSuffix, getOriginalMessage, serializeIpcMessage, serializeMessagePart, serializeMessageItem;
var init_message = __esm({
  "node_modules/execa/lib/return/message.js"() {
    import_node_util7 = require("node:util");
    init_strip_final_newline();
    init_uint_array();
    init_cwd();
    init_escape();
    init_max_buffer();
    init_signal();
    init_final_error();
    createMessages = ({
      stdio,
      all,
      ipcOutput,
      originalError,
      signal,
      signalDescription,
      exitCode,
      escapedCommand,
      timedOut,
      isCanceled,
      isGracefullyCanceled,
      isMaxBuffer,
      isForcefullyTerminated,
      forceKillAfterDelay,
      killSignal,
      maxBuffer,
      timeout,
      cwd
    }) => {
      const errorCode2 = originalError?.code;
      const prefix = getErrorPrefix({
        originalError,
        timedOut,
        timeout,
        isMaxBuffer,
        maxBuffer,
        errorCode: errorCode2,
        signal,
        signalDescription,
        exitCode,
        isCanceled,
        isGracefullyCanceled,
        isForcefullyTerminated,
        forceKillAfterDelay,
        killSignal
      });
      const originalMessage = getOriginalMessage(originalError, cwd);
      const suffix = originalMessage === void 0 ? "" : `
${originalMessage}`;
      const shortMessage = `${prefix}: ${escapedCommand}${suffix}`;
      const messageStdio = all === void 0 ? [stdio[2], stdio[1]] : [all];
      const message = [
        shortMessage,
        ...messageStdio,
        ...stdio.slice(3),
        ipcOutput.map((ipcMessage) => serializeIpcMessage(ipcMessage)).join("\n")
      ].map((messagePart) => escapeLines(stripFinalNewline(serializeMessagePart(messagePart)))).filter(Boolean).join("\n\n");
      return { originalMessage, shortMessage, message };
    };
    getErrorPrefix = ({
      originalError,
      timedOut,
      timeout,
      isMaxBuffer,
      maxBuffer,
      errorCode: errorCode2,
      signal,
      signalDescription,
      exitCode,
      isCanceled,
      isGracefullyCanceled,
      isForcefullyTerminated,
      forceKillAfterDelay,
      killSignal
    }) => {
      const forcefulSuffix = getForcefulSuffix(isForcefullyTerminated, forceKillAfterDelay);
      if (timedOut) {
        return `Command timed out after ${timeout} milliseconds${forcefulSuffix}`;
      }
      if (isGracefullyCanceled) {
        if (signal === void 0) {
          return `Command was gracefully canceled with exit code ${exitCode}`;
        }
        return isForcefullyTerminated ? `Command was gracefully canceled${forcefulSuffix}` : `Command was gracefully canceled with ${signal} (${signalDescription})`;
      }
      if (isCanceled) {
        return `Command was canceled${forcefulSuffix}`;
      }
      if (isMaxBuffer) {
        return `${getMaxBufferMessage(originalError, maxBuffer)}${forcefulSuffix}`;
      }
      if (errorCode2 !== void 0) {
        return `Command failed with ${errorCode2}${forcefulSuffix}`;
      }
      if (isForcefullyTerminated) {
        return `Command was killed with ${killSignal} (${getSignalDescription(killSignal)})${forcefulSuffix}`;
      }
      if (signal !== void 0) {
        return `Command was killed with ${signal} (${signalDescription})`;
      }
      if (exitCode !== void 0) {
        return `Command failed with exit code ${exitCode}`;
      }
      return "Command failed";
    };
    getForcefulSuffix = (isForcefullyTerminated, forceKillAfterDelay) => isForcefullyTerminated ? ` and was forcefully terminated after ${forceKillAfterDelay} milliseconds` : "";
    getOriginalMessage = (originalError, cwd) => {
      if (originalError instanceof DiscardedError) {
        return;
      }
      const originalMessage = isExecaError(originalError) ? originalError.originalMessage : String(originalError?.message ?? originalError);
      const escapedOriginalMessage = escapeLines(fixCwdError(originalMessage, cwd));
      return escapedOriginalMessage === "" ? void 0 : escapedOriginalMessage;
    };
    serializeIpcMessage = (ipcMessage) => typeof ipcMessage === "string" ? ipcMessage : (0, import_node_util7.inspect)(ipcMessage);
    serializeMessagePart = (messagePart) => Array.isArray(messagePart) ? messagePart.map((messageItem) => stripFinalNewline(serializeMessageItem(messageItem))).filter(Boolean).join("\n") : serializeMessageItem(messagePart);
    serializeMessageItem = (messageItem) => {
      if (typeof messageItem === "string") {
        return messageItem;
      }
      if (isUint8Array(messageItem)) {
        return uint8ArrayToString(messageItem);
      }
      return "";
    };
  }
});

// node_modules/execa/lib/return/result.js
var makeSuccessResult, makeEarlyError, makeError, getErrorProperties, omitUndefinedProperties, normalizeExitPayload;
var init_result = __esm({
  "node_modules/execa/lib/return/result.js"() {
    init_signal();
    init_duration();
    init_final_error();
    init_message();
    makeSuccessResult = ({
      command,
      escapedCommand,
      stdio,
      all,
      ipcOutput,
      options: { cwd },
      startTime
    }) => omitUndefinedProperties({
      command,
      escapedCommand,
      cwd,
      durationMs: getDurationMs(startTime),
      failed: false,
      timedOut: false,
      isCanceled: false,
      isGracefullyCanceled: false,
      isTerminated: false,
      isMaxBuffer: false,
      isForcefullyTerminated: false,
      exitCode: 0,
      stdout: stdio[1],
      stderr: stdio[2],
      all,
      stdio,
      ipcOutput,
      pipedFrom: []
    });
    makeEarlyError = ({
      error,
      command,
      escapedCommand,
      fileDescriptors,
      options,
      startTime,
      isSync
    }) => makeError({
      error,
      command,
      escapedCommand,
      startTime,
      timedOut: false,
      isCanceled: false,
      isGracefullyCanceled: false,
      isMaxBuffer: false,
      isForcefullyTerminated: false,
      stdio: Array.from({ length: fileDescriptors.length }),
      ipcOutput: [],
      options,
      isSync
    });
    makeError = ({
      error: originalError,
      command,
      escapedCommand,
      startTime,
      timedOut,
      isCanceled,
      isGracefullyCanceled,
      isMaxBuffer,
      isForcefullyTerminated,
      exitCode: rawExitCode,
      signal: rawSignal,
      stdio,
      all,
      ipcOutput,
      options: {
        timeoutDuration,
        timeout = timeoutDuration,
        forceKillAfterDelay,
        killSignal,
        cwd,
        maxBuffer
      },
      isSync
    }) => {
      const { exitCode, signal, signalDescription } = normalizeExitPayload(rawExitCode, rawSignal);
      const { originalMessage, shortMessage, message } = createMessages({
        stdio,
        all,
        ipcOutput,
        originalError,
        signal,
        signalDescription,
        exitCode,
        escapedCommand,
        timedOut,
        isCanceled,
        isGracefullyCanceled,
        isMaxBuffer,
        isForcefullyTerminated,
        forceKillAfterDelay,
        killSignal,
        maxBuffer,
        timeout,
        cwd
      });
      const error = getFinalError(originalError, message, isSync);
      Object.assign(error, getErrorProperties({
        error,
        command,
        escapedCommand,
        startTime,
        timedOut,
        isCanceled,
        isGracefullyCanceled,
        isMaxBuffer,
        isForcefullyTerminated,
        exitCode,
        signal,
        signalDescription,
        stdio,
        all,
        ipcOutput,
        cwd,
        originalMessage,
        shortMessage
      }));
      return error;
    };
    getErrorProperties = ({
      error,
      command,
      escapedCommand,
      startTime,
      timedOut,
      isCanceled,
      isGracefullyCanceled,
      isMaxBuffer,
      isForcefullyTerminated,
      exitCode,
      signal,
      signalDescription,
      stdio,
      all,
      ipcOutput,
      cwd,
      originalMessage,
      shortMessage
    }) => omitUndefinedProperties({
      shortMessage,
      originalMessage,
      command,
      escapedCommand,
      cwd,
      durationMs: getDurationMs(startTime),
      failed: true,
      timedOut,
      isCanceled,
      isGracefullyCanceled,
      isTerminated: signal !== void 0,
      isMaxBuffer,
      isForcefullyTerminated,
      exitCode,
      signal,
      signalDescription,
      code: error.cause?.code,
      stdout: stdio[1],
      stderr: stdio[2],
      all,
      stdio,
      ipcOutput,
      pipedFrom: []
    });
    omitUndefinedProperties = (result) => Object.fromEntries(Object.entries(result).filter(([, value]) => value !== void 0));
    normalizeExitPayload = (rawExitCode, rawSignal) => {
      const exitCode = rawExitCode === null ? void 0 : rawExitCode;
      const signal = rawSignal === null ? void 0 : rawSignal;
      const signalDescription = signal === void 0 ? void 0 : getSignalDescription(rawSignal);
      return { exitCode, signal, signalDescription };
    };
  }
});

// node_modules/parse-ms/index.js
function parseNumber(milliseconds) {
  return {
    days: Math.trunc(milliseconds / 864e5),
    hours: Math.trunc(milliseconds / 36e5 % 24),
    minutes: Math.trunc(milliseconds / 6e4 % 60),
    seconds: Math.trunc(milliseconds / 1e3 % 60),
    milliseconds: Math.trunc(milliseconds % 1e3),
    microseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e3) % 1e3),
    nanoseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e6) % 1e3)
  };
}
function parseBigint(milliseconds) {
  return {
    days: milliseconds / 86400000n,
    hours: milliseconds / 3600000n % 24n,
    minutes: milliseconds / 60000n % 60n,
    seconds: milliseconds / 1000n % 60n,
    milliseconds: milliseconds % 1000n,
    microseconds: 0n,
    nanoseconds: 0n
  };
}
function parseMilliseconds(milliseconds) {
  switch (typeof milliseconds) {
    case "number": {
      if (Number.isFinite(milliseconds)) {
        return parseNumber(milliseconds);
      }
      break;
    }
    case "bigint": {
      return parseBigint(milliseconds);
    }
  }
  throw new TypeError("Expected a finite number or bigint");
}
var toZeroIfInfinity;
var init_parse_ms = __esm({
  "node_modules/parse-ms/index.js"() {
    toZeroIfInfinity = (value) => Number.isFinite(value) ? value : 0;
  }
});

// node_modules/pretty-ms/index.js
function prettyMilliseconds(milliseconds, options) {
  const isBigInt = typeof milliseconds === "bigint";
  if (!isBigInt && !Number.isFinite(milliseconds)) {
    throw new TypeError("Expected a finite number or bigint");
  }
  options = { ...options };
  const sign = milliseconds < 0 ? "-" : "";
  milliseconds = milliseconds < 0 ? -milliseconds : milliseconds;
  if (options.colonNotation) {
    options.compact = false;
    options.formatSubMilliseconds = false;
    options.separateMilliseconds = false;
    options.verbose = false;
  }
  if (options.compact) {
    options.unitCount = 1;
    options.secondsDecimalDigits = 0;
    options.millisecondsDecimalDigits = 0;
  }
  let result = [];
  const floorDecimals = (value, decimalDigits) => {
    const flooredInterimValue = Math.floor(value * 10 ** decimalDigits + SECOND_ROUNDING_EPSILON);
    const flooredValue = Math.round(flooredInterimValue) / 10 ** decimalDigits;
    return flooredValue.toFixed(decimalDigits);
  };
  const add = (value, long, short, valueString) => {
    if ((result.length === 0 || !options.colonNotation) && isZero(value) && !(options.colonNotation && short === "m")) {
      return;
    }
    valueString ??= String(value);
    if (options.colonNotation) {
      const wholeDigits = valueString.includes(".") ? valueString.split(".")[0].length : valueString.length;
      const minLength = result.length > 0 ? 2 : 1;
      valueString = "0".repeat(Math.max(0, minLength - wholeDigits)) + valueString;
    } else {
      valueString += options.verbose ? " " + pluralize(long, value) : short;
    }
    result.push(valueString);
  };
  const parsed = parseMilliseconds(milliseconds);
  const days = BigInt(parsed.days);
  if (options.hideYearAndDays) {
    add(BigInt(days) * 24n + BigInt(parsed.hours), "hour", "h");
  } else {
    if (options.hideYear) {
      add(days, "day", "d");
    } else {
      add(days / 365n, "year", "y");
      add(days % 365n, "day", "d");
    }
    add(Number(parsed.hours), "hour", "h");
  }
  add(Number(parsed.minutes), "minute", "m");
  if (!options.hideSeconds) {
    if (options.separateMilliseconds || options.formatSubMilliseconds || !options.colonNotation && milliseconds < 1e3 && !options.subSecondsAsDecimals) {
      const seconds = Number(parsed.seconds);
      const milliseconds2 = Number(parsed.milliseconds);
      const microseconds = Number(parsed.microseconds);
      const nanoseconds = Number(parsed.nanoseconds);
      add(seconds, "second", "s");
      if (options.formatSubMilliseconds) {
        add(milliseconds2, "millisecond", "ms");
        add(microseconds, "microsecond", "\xB5s");
        add(nanoseconds, "nanosecond", "ns");
      } else {
        const millisecondsAndBelow = milliseconds2 + microseconds / 1e3 + nanoseconds / 1e6;
        const millisecondsDecimalDigits = typeof options.millisecondsDecimalDigits === "number" ? options.millisecondsDecimalDigits : 0;
        const roundedMilliseconds = millisecondsAndBelow >= 1 ? Math.round(millisecondsAndBelow) : Math.ceil(millisecondsAndBelow);
        const maximumMilliseconds = 1e3 - 10 ** -millisecondsDecimalDigits;
        const millisecondsString = millisecondsDecimalDigits ? Math.min(millisecondsAndBelow, maximumMilliseconds).toFixed(millisecondsDecimalDigits) : Math.min(roundedMilliseconds, maximumMilliseconds);
        add(
          Number.parseFloat(millisecondsString),
          "millisecond",
          "ms",
          millisecondsString
        );
      }
    } else {
      const seconds = (isBigInt ? Number(milliseconds % ONE_DAY_IN_MILLISECONDS) : milliseconds) / 1e3 % 60;
      const secondsDecimalDigits = typeof options.secondsDecimalDigits === "number" ? options.secondsDecimalDigits : 1;
      const secondsFixed = floorDecimals(seconds, secondsDecimalDigits);
      const secondsString = options.keepDecimalsOnWholeSeconds ? secondsFixed : secondsFixed.replace(/\.0+$/, "");
      add(Number.parseFloat(secondsString), "second", "s", secondsString);
    }
  }
  if (result.length === 0) {
    return sign + "0" + (options.verbose ? " milliseconds" : "ms");
  }
  const separator = options.colonNotation ? ":" : " ";
  if (typeof options.unitCount === "number") {
    result = result.slice(0, Math.max(options.unitCount, 1));
  }
  return sign + result.join(separator);
}
var isZero, pluralize, SECOND_ROUNDING_EPSILON, ONE_DAY_IN_MILLISECONDS;
var init_pretty_ms = __esm({
  "node_modules/pretty-ms/index.js"() {
    init_parse_ms();
    isZero = (value) => value === 0 || value === 0n;
    pluralize = (word, count2) => count2 === 1 || count2 === 1n ? word : `${word}s`;
    SECOND_ROUNDING_EPSILON = 1e-7;
    ONE_DAY_IN_MILLISECONDS = 24n * 60n * 60n * 1000n;
  }
});

// node_modules/execa/lib/verbose/error.js
var logError;
var init_error = __esm({
  "node_modules/execa/lib/verbose/error.js"() {
    init_log();
    logError = (result, verboseInfo) => {
      if (result.failed) {
        verboseLog({
          type: "error",
          verboseMessage: result.shortMessage,
          verboseInfo,
          result
        });
      }
    };
  }
});

// node_modules/execa/lib/verbose/complete.js
var logResult, logDuration;
var init_complete = __esm({
  "node_modules/execa/lib/verbose/complete.js"() {
    init_pretty_ms();
    init_values();
    init_log();
    init_error();
    logResult = (result, verboseInfo) => {
      if (!isVerbose(verboseInfo)) {
        return;
      }
      logError(result, verboseInfo);
      logDuration(result, verboseInfo);
    };
    logDuration = (result, verboseInfo) => {
      const verboseMessage = `(done in ${prettyMilliseconds(result.durationMs)})`;
      verboseLog({
        type: "duration",
        verboseMessage,
        verboseInfo,
        result
      });
    };
  }
});

// node_modules/execa/lib/return/reject.js
var handleResult;
var init_reject = __esm({
  "node_modules/execa/lib/return/reject.js"() {
    init_complete();
    handleResult = (result, verboseInfo, { reject }) => {
      logResult(result, verboseInfo);
      if (result.failed && reject) {
        throw result;
      }
      return result;
    };
  }
});

// node_modules/execa/lib/stdio/type.js
var getStdioItemType, getTransformObjectType, getDuplexType, getTransformStreamType, validateNonGeneratorType, checkUndefinedOption, getGeneratorObjectType, checkBooleanOption, isGenerator, isAsyncGenerator, isSyncGenerator, isTransformOptions, isUrl, isRegularUrl, isFilePathObject, FILE_PATH_KEYS, isFilePathString, isUnknownStdioString, KNOWN_STDIO_STRINGS, isReadableStream2, isWritableStream2, isWebStream, isTransformStream, isAsyncIterableObject, isIterableObject, isObject, TRANSFORM_TYPES, FILE_TYPES, SPECIAL_DUPLICATE_TYPES_SYNC, SPECIAL_DUPLICATE_TYPES, FORBID_DUPLICATE_TYPES, TYPE_TO_MESSAGE;
var init_type = __esm({
  "node_modules/execa/lib/stdio/type.js"() {
    init_is_stream();
    init_is_plain_obj();
    init_uint_array();
    getStdioItemType = (value, optionName) => {
      if (isAsyncGenerator(value)) {
        return "asyncGenerator";
      }
      if (isSyncGenerator(value)) {
        return "generator";
      }
      if (isUrl(value)) {
        return "fileUrl";
      }
      if (isFilePathObject(value)) {
        return "filePath";
      }
      if (isWebStream(value)) {
        return "webStream";
      }
      if (isStream(value, { checkOpen: false })) {
        return "native";
      }
      if (isUint8Array(value)) {
        return "uint8Array";
      }
      if (isAsyncIterableObject(value)) {
        return "asyncIterable";
      }
      if (isIterableObject(value)) {
        return "iterable";
      }
      if (isTransformStream(value)) {
        return getTransformStreamType({ transform: value }, optionName);
      }
      if (isTransformOptions(value)) {
        return getTransformObjectType(value, optionName);
      }
      return "native";
    };
    getTransformObjectType = (value, optionName) => {
      if (isDuplexStream(value.transform, { checkOpen: false })) {
        return getDuplexType(value, optionName);
      }
      if (isTransformStream(value.transform)) {
        return getTransformStreamType(value, optionName);
      }
      return getGeneratorObjectType(value, optionName);
    };
    getDuplexType = (value, optionName) => {
      validateNonGeneratorType(value, optionName, "Duplex stream");
      return "duplex";
    };
    getTransformStreamType = (value, optionName) => {
      validateNonGeneratorType(value, optionName, "web TransformStream");
      return "webTransform";
    };
    validateNonGeneratorType = ({ final, binary, objectMode }, optionName, typeName) => {
      checkUndefinedOption(final, `${optionName}.final`, typeName);
      checkUndefinedOption(binary, `${optionName}.binary`, typeName);
      checkBooleanOption(objectMode, `${optionName}.objectMode`);
    };
    checkUndefinedOption = (value, optionName, typeName) => {
      if (value !== void 0) {
        throw new TypeError(`The \`${optionName}\` option can only be defined when using a generator, not a ${typeName}.`);
      }
    };
    getGeneratorObjectType = ({ transform, final, binary, objectMode }, optionName) => {
      if (transform !== void 0 && !isGenerator(transform)) {
        throw new TypeError(`The \`${optionName}.transform\` option must be a generator, a Duplex stream or a web TransformStream.`);
      }
      if (isDuplexStream(final, { checkOpen: false })) {
        throw new TypeError(`The \`${optionName}.final\` option must not be a Duplex stream.`);
      }
      if (isTransformStream(final)) {
        throw new TypeError(`The \`${optionName}.final\` option must not be a web TransformStream.`);
      }
      if (final !== void 0 && !isGenerator(final)) {
        throw new TypeError(`The \`${optionName}.final\` option must be a generator.`);
      }
      checkBooleanOption(binary, `${optionName}.binary`);
      checkBooleanOption(objectMode, `${optionName}.objectMode`);
      return isAsyncGenerator(transform) || isAsyncGenerator(final) ? "asyncGenerator" : "generator";
    };
    checkBooleanOption = (value, optionName) => {
      if (value !== void 0 && typeof value !== "boolean") {
        throw new TypeError(`The \`${optionName}\` option must use a boolean.`);
      }
    };
    isGenerator = (value) => isAsyncGenerator(value) || isSyncGenerator(value);
    isAsyncGenerator = (value) => Object.prototype.toString.call(value) === "[object AsyncGeneratorFunction]";
    isSyncGenerator = (value) => Object.prototype.toString.call(value) === "[object GeneratorFunction]";
    isTransformOptions = (value) => isPlainObject(value) && (value.transform !== void 0 || value.final !== void 0);
    isUrl = (value) => Object.prototype.toString.call(value) === "[object URL]";
    isRegularUrl = (value) => isUrl(value) && value.protocol !== "file:";
    isFilePathObject = (value) => isPlainObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => FILE_PATH_KEYS.has(key)) && isFilePathString(value.file);
    FILE_PATH_KEYS = /* @__PURE__ */ new Set(["file", "append"]);
    isFilePathString = (file) => typeof file === "string";
    isUnknownStdioString = (type, value) => type === "native" && typeof value === "string" && !KNOWN_STDIO_STRINGS.has(value);
    KNOWN_STDIO_STRINGS = /* @__PURE__ */ new Set(["ipc", "ignore", "inherit", "overlapped", "pipe"]);
    isReadableStream2 = (value) => Object.prototype.toString.call(value) === "[object ReadableStream]";
    isWritableStream2 = (value) => Object.prototype.toString.call(value) === "[object WritableStream]";
    isWebStream = (value) => isReadableStream2(value) || isWritableStream2(value);
    isTransformStream = (value) => isReadableStream2(value?.readable) && isWritableStream2(value?.writable);
    isAsyncIterableObject = (value) => isObject(value) && typeof value[Symbol.asyncIterator] === "function";
    isIterableObject = (value) => isObject(value) && typeof value[Symbol.iterator] === "function";
    isObject = (value) => typeof value === "object" && value !== null;
    TRANSFORM_TYPES = /* @__PURE__ */ new Set(["generator", "asyncGenerator", "duplex", "webTransform"]);
    FILE_TYPES = /* @__PURE__ */ new Set(["fileUrl", "filePath", "fileNumber"]);
    SPECIAL_DUPLICATE_TYPES_SYNC = /* @__PURE__ */ new Set(["fileUrl", "filePath"]);
    SPECIAL_DUPLICATE_TYPES = /* @__PURE__ */ new Set([...SPECIAL_DUPLICATE_TYPES_SYNC, "webStream", "nodeStream"]);
    FORBID_DUPLICATE_TYPES = /* @__PURE__ */ new Set(["webTransform", "duplex"]);
    TYPE_TO_MESSAGE = {
      generator: "a generator",
      asyncGenerator: "an async generator",
      fileUrl: "a file URL",
      filePath: "a file path string",
      fileNumber: "a file descriptor number",
      webStream: "a web stream",
      nodeStream: "a Node.js stream",
      webTransform: "a web TransformStream",
      duplex: "a Duplex stream",
      native: "any value",
      iterable: "an iterable",
      asyncIterable: "an async iterable",
      string: "a string",
      uint8Array: "a Uint8Array"
    };
  }
});

// node_modules/execa/lib/transform/object-mode.js
var getTransformObjectModes, getOutputObjectModes, getInputObjectModes, getFdObjectMode;
var init_object_mode = __esm({
  "node_modules/execa/lib/transform/object-mode.js"() {
    init_type();
    getTransformObjectModes = (objectMode, index, newTransforms, direction) => direction === "output" ? getOutputObjectModes(objectMode, index, newTransforms) : getInputObjectModes(objectMode, index, newTransforms);
    getOutputObjectModes = (objectMode, index, newTransforms) => {
      const writableObjectMode = index !== 0 && newTransforms[index - 1].value.readableObjectMode;
      const readableObjectMode = objectMode ?? writableObjectMode;
      return { writableObjectMode, readableObjectMode };
    };
    getInputObjectModes = (objectMode, index, newTransforms) => {
      const writableObjectMode = index === 0 ? objectMode === true : newTransforms[index - 1].value.readableObjectMode;
      const readableObjectMode = index !== newTransforms.length - 1 && (objectMode ?? writableObjectMode);
      return { writableObjectMode, readableObjectMode };
    };
    getFdObjectMode = (stdioItems, direction) => {
      const lastTransform = stdioItems.findLast(({ type }) => TRANSFORM_TYPES.has(type));
      if (lastTransform === void 0) {
        return false;
      }
      return direction === "input" ? lastTransform.value.writableObjectMode : lastTransform.value.readableObjectMode;
    };
  }
});

// node_modules/execa/lib/transform/normalize.js
var normalizeTransforms, getTransforms, normalizeTransform, normalizeDuplex, normalizeTransformStream, normalizeGenerator, sortTransforms;
var init_normalize = __esm({
  "node_modules/execa/lib/transform/normalize.js"() {
    init_is_plain_obj();
    init_encoding_option();
    init_type();
    init_object_mode();
    normalizeTransforms = (stdioItems, optionName, direction, options) => [
      ...stdioItems.filter(({ type }) => !TRANSFORM_TYPES.has(type)),
      ...getTransforms(stdioItems, optionName, direction, options)
    ];
    getTransforms = (stdioItems, optionName, direction, { encoding }) => {
      const transforms = stdioItems.filter(({ type }) => TRANSFORM_TYPES.has(type));
      const newTransforms = Array.from({ length: transforms.length });
      for (const [index, stdioItem] of Object.entries(transforms)) {
        newTransforms[index] = normalizeTransform({
          stdioItem,
          index: Number(index),
          newTransforms,
          optionName,
          direction,
          encoding
        });
      }
      return sortTransforms(newTransforms, direction);
    };
    normalizeTransform = ({ stdioItem, stdioItem: { type }, index, newTransforms, optionName, direction, encoding }) => {
      if (type === "duplex") {
        return normalizeDuplex({ stdioItem, optionName });
      }
      if (type === "webTransform") {
        return normalizeTransformStream({
          stdioItem,
          index,
          newTransforms,
          direction
        });
      }
      return normalizeGenerator({
        stdioItem,
        index,
        newTransforms,
        direction,
        encoding
      });
    };
    normalizeDuplex = ({
      stdioItem,
      stdioItem: {
        value: {
          transform,
          transform: { writableObjectMode, readableObjectMode },
          objectMode = readableObjectMode
        }
      },
      optionName
    }) => {
      if (objectMode && !readableObjectMode) {
        throw new TypeError(`The \`${optionName}.objectMode\` option can only be \`true\` if \`new Duplex({objectMode: true})\` is used.`);
      }
      if (!objectMode && readableObjectMode) {
        throw new TypeError(`The \`${optionName}.objectMode\` option cannot be \`false\` if \`new Duplex({objectMode: true})\` is used.`);
      }
      return {
        ...stdioItem,
        value: { transform, writableObjectMode, readableObjectMode }
      };
    };
    normalizeTransformStream = ({ stdioItem, stdioItem: { value }, index, newTransforms, direction }) => {
      const { transform, objectMode } = isPlainObject(value) ? value : { transform: value };
      const { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
      return {
        ...stdioItem,
        value: { transform, writableObjectMode, readableObjectMode }
      };
    };
    normalizeGenerator = ({ stdioItem, stdioItem: { value }, index, newTransforms, direction, encoding }) => {
      const {
        transform,
        final,
        binary: binaryOption = false,
        preserveNewlines = false,
        objectMode
      } = isPlainObject(value) ? value : { transform: value };
      const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
      const { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
      return {
        ...stdioItem,
        value: {
          transform,
          final,
          binary,
          preserveNewlines,
          writableObjectMode,
          readableObjectMode
        }
      };
    };
    sortTransforms = (newTransforms, direction) => direction === "input" ? newTransforms.reverse() : newTransforms;
  }
});

// node_modules/execa/lib/stdio/direction.js
var import_node_process9, getStreamDirection, getStdioItemDirection, KNOWN_DIRECTIONS, anyDirection, alwaysInput, guessStreamDirection, getStandardStreamDirection, DEFAULT_DIRECTION;
var init_direction = __esm({
  "node_modules/execa/lib/stdio/direction.js"() {
    import_node_process9 = __toESM(require("node:process"), 1);
    init_is_stream();
    init_type();
    getStreamDirection = (stdioItems, fdNumber, optionName) => {
      const directions = stdioItems.map((stdioItem) => getStdioItemDirection(stdioItem, fdNumber));
      if (directions.includes("input") && directions.includes("output")) {
        throw new TypeError(`The \`${optionName}\` option must not be an array of both readable and writable values.`);
      }
      return directions.find(Boolean) ?? DEFAULT_DIRECTION;
    };
    getStdioItemDirection = ({ type, value }, fdNumber) => KNOWN_DIRECTIONS[fdNumber] ?? guessStreamDirection[type](value);
    KNOWN_DIRECTIONS = ["input", "output", "output"];
    anyDirection = () => void 0;
    alwaysInput = () => "input";
    guessStreamDirection = {
      generator: anyDirection,
      asyncGenerator: anyDirection,
      fileUrl: anyDirection,
      filePath: anyDirection,
      iterable: alwaysInput,
      asyncIterable: alwaysInput,
      uint8Array: alwaysInput,
      webStream: (value) => isWritableStream2(value) ? "output" : "input",
      nodeStream(value) {
        if (!isReadableStream(value, { checkOpen: false })) {
          return "output";
        }
        return isWritableStream(value, { checkOpen: false }) ? void 0 : "input";
      },
      webTransform: anyDirection,
      duplex: anyDirection,
      native(value) {
        const standardStreamDirection = getStandardStreamDirection(value);
        if (standardStreamDirection !== void 0) {
          return standardStreamDirection;
        }
        if (isStream(value, { checkOpen: false })) {
          return guessStreamDirection.nodeStream(value);
        }
      }
    };
    getStandardStreamDirection = (value) => {
      if ([0, import_node_process9.default.stdin].includes(value)) {
        return "input";
      }
      if ([1, 2, import_node_process9.default.stdout, import_node_process9.default.stderr].includes(value)) {
        return "output";
      }
    };
    DEFAULT_DIRECTION = "output";
  }
});

// node_modules/execa/lib/ipc/array.js
var normalizeIpcStdioArray;
var init_array2 = __esm({
  "node_modules/execa/lib/ipc/array.js"() {
    normalizeIpcStdioArray = (stdioArray, ipc) => ipc && !stdioArray.includes("ipc") ? [...stdioArray, "ipc"] : stdioArray;
  }
});

// node_modules/execa/lib/stdio/stdio-option.js
var normalizeStdioOption, getStdioArray, hasAlias, addDefaultValue2, normalizeStdioSync, isOutputPipeOnly;
var init_stdio_option = __esm({
  "node_modules/execa/lib/stdio/stdio-option.js"() {
    init_standard_stream();
    init_array2();
    init_values();
    normalizeStdioOption = ({ stdio, ipc, buffer, ...options }, verboseInfo, isSync) => {
      const stdioArray = getStdioArray(stdio, options).map((stdioOption, fdNumber) => addDefaultValue2(stdioOption, fdNumber));
      return isSync ? normalizeStdioSync(stdioArray, buffer, verboseInfo) : normalizeIpcStdioArray(stdioArray, ipc);
    };
    getStdioArray = (stdio, options) => {
      if (stdio === void 0) {
        return STANDARD_STREAMS_ALIASES.map((alias) => options[alias]);
      }
      if (hasAlias(options)) {
        throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${STANDARD_STREAMS_ALIASES.map((alias) => `\`${alias}\``).join(", ")}`);
      }
      if (typeof stdio === "string") {
        return [stdio, stdio, stdio];
      }
      if (!Array.isArray(stdio)) {
        throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${typeof stdio}\``);
      }
      const length = Math.max(stdio.length, STANDARD_STREAMS_ALIASES.length);
      return Array.from({ length }, (_, fdNumber) => stdio[fdNumber]);
    };
    hasAlias = (options) => STANDARD_STREAMS_ALIASES.some((alias) => options[alias] !== void 0);
    addDefaultValue2 = (stdioOption, fdNumber) => {
      if (Array.isArray(stdioOption)) {
        return stdioOption.map((item) => addDefaultValue2(item, fdNumber));
      }
      if (stdioOption === null || stdioOption === void 0) {
        return fdNumber >= STANDARD_STREAMS_ALIASES.length ? "ignore" : "pipe";
      }
      return stdioOption;
    };
    normalizeStdioSync = (stdioArray, buffer, verboseInfo) => stdioArray.map((stdioOption, fdNumber) => !buffer[fdNumber] && fdNumber !== 0 && !isFullVerbose(verboseInfo, fdNumber) && isOutputPipeOnly(stdioOption) ? "ignore" : stdioOption);
    isOutputPipeOnly = (stdioOption) => stdioOption === "pipe" || Array.isArray(stdioOption) && stdioOption.every((item) => item === "pipe");
  }
});

// node_modules/execa/lib/stdio/native.js
var import_node_fs2, import_node_tty2, handleNativeStream, handleNativeStreamSync, getTargetFd, getTargetFdNumber, handleNativeStreamAsync, getStandardStream;
var init_native = __esm({
  "node_modules/execa/lib/stdio/native.js"() {
    import_node_fs2 = require("node:fs");
    import_node_tty2 = __toESM(require("node:tty"), 1);
    init_is_stream();
    init_standard_stream();
    init_uint_array();
    init_fd_options();
    handleNativeStream = ({ stdioItem, stdioItem: { type }, isStdioArray, fdNumber, direction, isSync }) => {
      if (!isStdioArray || type !== "native") {
        return stdioItem;
      }
      return isSync ? handleNativeStreamSync({ stdioItem, fdNumber, direction }) : handleNativeStreamAsync({ stdioItem, fdNumber });
    };
    handleNativeStreamSync = ({ stdioItem, stdioItem: { value, optionName }, fdNumber, direction }) => {
      const targetFd = getTargetFd({
        value,
        optionName,
        fdNumber,
        direction
      });
      if (targetFd !== void 0) {
        return targetFd;
      }
      if (isStream(value, { checkOpen: false })) {
        throw new TypeError(`The \`${optionName}: Stream\` option cannot both be an array and include a stream with synchronous methods.`);
      }
      return stdioItem;
    };
    getTargetFd = ({ value, optionName, fdNumber, direction }) => {
      const targetFdNumber = getTargetFdNumber(value, fdNumber);
      if (targetFdNumber === void 0) {
        return;
      }
      if (direction === "output") {
        return { type: "fileNumber", value: targetFdNumber, optionName };
      }
      if (import_node_tty2.default.isatty(targetFdNumber)) {
        throw new TypeError(`The \`${optionName}: ${serializeOptionValue(value)}\` option is invalid: it cannot be a TTY with synchronous methods.`);
      }
      return { type: "uint8Array", value: bufferToUint8Array((0, import_node_fs2.readFileSync)(targetFdNumber)), optionName };
    };
    getTargetFdNumber = (value, fdNumber) => {
      if (value === "inherit") {
        return fdNumber;
      }
      if (typeof value === "number") {
        return value;
      }
      const standardStreamIndex = STANDARD_STREAMS.indexOf(value);
      if (standardStreamIndex !== -1) {
        return standardStreamIndex;
      }
    };
    handleNativeStreamAsync = ({ stdioItem, stdioItem: { value, optionName }, fdNumber }) => {
      if (value === "inherit") {
        return { type: "nodeStream", value: getStandardStream(fdNumber, value, optionName), optionName };
      }
      if (typeof value === "number") {
        return { type: "nodeStream", value: getStandardStream(value, value, optionName), optionName };
      }
      if (isStream(value, { checkOpen: false })) {
        return { type: "nodeStream", value, optionName };
      }
      return stdioItem;
    };
    getStandardStream = (fdNumber, value, optionName) => {
      const standardStream = STANDARD_STREAMS[fdNumber];
      if (standardStream === void 0) {
        throw new TypeError(`The \`${optionName}: ${value}\` option is invalid: no such standard stream.`);
      }
      return standardStream;
    };
  }
});

// node_modules/execa/lib/stdio/input-option.js
var handleInputOptions, handleInputOption, getInputType, handleInputFileOption, getInputFileType;
var init_input_option = __esm({
  "node_modules/execa/lib/stdio/input-option.js"() {
    init_is_stream();
    init_uint_array();
    init_type();
    handleInputOptions = ({ input, inputFile }, fdNumber) => fdNumber === 0 ? [
      ...handleInputOption(input),
      ...handleInputFileOption(inputFile)
    ] : [];
    handleInputOption = (input) => input === void 0 ? [] : [{
      type: getInputType(input),
      value: input,
      optionName: "input"
    }];
    getInputType = (input) => {
      if (isReadableStream(input, { checkOpen: false })) {
        return "nodeStream";
      }
      if (typeof input === "string") {
        return "string";
      }
      if (isUint8Array(input)) {
        return "uint8Array";
      }
      throw new Error("The `input` option must be a string, a Uint8Array or a Node.js Readable stream.");
    };
    handleInputFileOption = (inputFile) => inputFile === void 0 ? [] : [{
      ...getInputFileType(inputFile),
      optionName: "inputFile"
    }];
    getInputFileType = (inputFile) => {
      if (isUrl(inputFile)) {
        return { type: "fileUrl", value: inputFile };
      }
      if (isFilePathString(inputFile)) {
        return { type: "filePath", value: { file: inputFile } };
      }
      throw new Error("The `inputFile` option must be a file path string or a file URL.");
    };
  }
});

// node_modules/execa/lib/stdio/duplicate.js
var filterDuplicates, getDuplicateStream, getOtherStdioItems, validateDuplicateStreamSync, getDuplicateStreamInstance, hasSameValue, validateDuplicateTransform, throwOnDuplicateStream;
var init_duplicate = __esm({
  "node_modules/execa/lib/stdio/duplicate.js"() {
    init_type();
    filterDuplicates = (stdioItems) => stdioItems.filter((stdioItemOne, indexOne) => stdioItems.every((stdioItemTwo, indexTwo) => stdioItemOne.value !== stdioItemTwo.value || indexOne >= indexTwo || stdioItemOne.type === "generator" || stdioItemOne.type === "asyncGenerator"));
    getDuplicateStream = ({ stdioItem: { type, value, optionName }, direction, fileDescriptors, isSync }) => {
      const otherStdioItems = getOtherStdioItems(fileDescriptors, type);
      if (otherStdioItems.length === 0) {
        return;
      }
      if (isSync) {
        validateDuplicateStreamSync({
          otherStdioItems,
          type,
          value,
          optionName,
          direction
        });
        return;
      }
      if (SPECIAL_DUPLICATE_TYPES.has(type)) {
        return getDuplicateStreamInstance({
          otherStdioItems,
          type,
          value,
          optionName,
          direction
        });
      }
      if (FORBID_DUPLICATE_TYPES.has(type)) {
        validateDuplicateTransform({
          otherStdioItems,
          type,
          value,
          optionName
        });
      }
    };
    getOtherStdioItems = (fileDescriptors, type) => fileDescriptors.flatMap(({ direction, stdioItems }) => stdioItems.filter((stdioItem) => stdioItem.type === type).map(((stdioItem) => ({ ...stdioItem, direction }))));
    validateDuplicateStreamSync = ({ otherStdioItems, type, value, optionName, direction }) => {
      if (SPECIAL_DUPLICATE_TYPES_SYNC.has(type)) {
        getDuplicateStreamInstance({
          otherStdioItems,
          type,
          value,
          optionName,
          direction
        });
      }
    };
    getDuplicateStreamInstance = ({ otherStdioItems, type, value, optionName, direction }) => {
      const duplicateStdioItems = otherStdioItems.filter((stdioItem) => hasSameValue(stdioItem, value));
      if (duplicateStdioItems.length === 0) {
        return;
      }
      const differentStdioItem = duplicateStdioItems.find((stdioItem) => stdioItem.direction !== direction);
      throwOnDuplicateStream(differentStdioItem, optionName, type);
      return direction === "output" ? duplicateStdioItems[0].stream : void 0;
    };
    hasSameValue = ({ type, value }, secondValue) => {
      if (type === "filePath") {
        return value.file === secondValue.file;
      }
      if (type === "fileUrl") {
        return value.href === secondValue.href;
      }
      return value === secondValue;
    };
    validateDuplicateTransform = ({ otherStdioItems, type, value, optionName }) => {
      const duplicateStdioItem = otherStdioItems.find(({ value: { transform } }) => transform === value.transform);
      throwOnDuplicateStream(duplicateStdioItem, optionName, type);
    };
    throwOnDuplicateStream = (stdioItem, optionName, type) => {
      if (stdioItem !== void 0) {
        throw new TypeError(`The \`${stdioItem.optionName}\` and \`${optionName}\` options must not target ${TYPE_TO_MESSAGE[type]} that is the same.`);
      }
    };
  }
});

// node_modules/execa/lib/stdio/handle.js
var handleStdio, getFileDescriptor, initializeStdioItems, initializeStdioItem, validateStdioArray, INVALID_STDIO_ARRAY_OPTIONS, validateStreams, validateFileStdio, validateFileObjectMode, getFinalFileDescriptors, getFinalFileDescriptor, addStreamProperties, cleanupCustomStreams, forwardStdio;
var init_handle = __esm({
  "node_modules/execa/lib/stdio/handle.js"() {
    init_standard_stream();
    init_normalize();
    init_object_mode();
    init_type();
    init_direction();
    init_stdio_option();
    init_native();
    init_input_option();
    init_duplicate();
    handleStdio = (addProperties3, options, verboseInfo, isSync) => {
      const stdio = normalizeStdioOption(options, verboseInfo, isSync);
      const initialFileDescriptors = stdio.map((stdioOption, fdNumber) => getFileDescriptor({
        stdioOption,
        fdNumber,
        options,
        isSync
      }));
      const fileDescriptors = getFinalFileDescriptors({
        initialFileDescriptors,
        addProperties: addProperties3,
        options,
        isSync
      });
      options.stdio = fileDescriptors.map(({ stdioItems }) => forwardStdio(stdioItems));
      return fileDescriptors;
    };
    getFileDescriptor = ({ stdioOption, fdNumber, options, isSync }) => {
      const optionName = getStreamName(fdNumber);
      const { stdioItems: initialStdioItems, isStdioArray } = initializeStdioItems({
        stdioOption,
        fdNumber,
        options,
        optionName
      });
      const direction = getStreamDirection(initialStdioItems, fdNumber, optionName);
      const stdioItems = initialStdioItems.map((stdioItem) => handleNativeStream({
        stdioItem,
        isStdioArray,
        fdNumber,
        direction,
        isSync
      }));
      const normalizedStdioItems = normalizeTransforms(stdioItems, optionName, direction, options);
      const objectMode = getFdObjectMode(normalizedStdioItems, direction);
      validateFileObjectMode(normalizedStdioItems, objectMode);
      return { direction, objectMode, stdioItems: normalizedStdioItems };
    };
    initializeStdioItems = ({ stdioOption, fdNumber, options, optionName }) => {
      const values = Array.isArray(stdioOption) ? stdioOption : [stdioOption];
      const initialStdioItems = [
        ...values.map((value) => initializeStdioItem(value, optionName)),
        ...handleInputOptions(options, fdNumber)
      ];
      const stdioItems = filterDuplicates(initialStdioItems);
      const isStdioArray = stdioItems.length > 1;
      validateStdioArray(stdioItems, isStdioArray, optionName);
      validateStreams(stdioItems);
      return { stdioItems, isStdioArray };
    };
    initializeStdioItem = (value, optionName) => ({
      type: getStdioItemType(value, optionName),
      value,
      optionName
    });
    validateStdioArray = (stdioItems, isStdioArray, optionName) => {
      if (stdioItems.length === 0) {
        throw new TypeError(`The \`${optionName}\` option must not be an empty array.`);
      }
      if (!isStdioArray) {
        return;
      }
      for (const { value, optionName: optionName2 } of stdioItems) {
        if (INVALID_STDIO_ARRAY_OPTIONS.has(value)) {
          throw new Error(`The \`${optionName2}\` option must not include \`${value}\`.`);
        }
      }
    };
    INVALID_STDIO_ARRAY_OPTIONS = /* @__PURE__ */ new Set(["ignore", "ipc"]);
    validateStreams = (stdioItems) => {
      for (const stdioItem of stdioItems) {
        validateFileStdio(stdioItem);
      }
    };
    validateFileStdio = ({ type, value, optionName }) => {
      if (isRegularUrl(value)) {
        throw new TypeError(`The \`${optionName}: URL\` option must use the \`file:\` scheme.
For example, you can use the \`pathToFileURL()\` method of the \`url\` core module.`);
      }
      if (isUnknownStdioString(type, value)) {
        throw new TypeError(`The \`${optionName}: { file: '...' }\` option must be used instead of \`${optionName}: '...'\`.`);
      }
    };
    validateFileObjectMode = (stdioItems, objectMode) => {
      if (!objectMode) {
        return;
      }
      const fileStdioItem = stdioItems.find(({ type }) => FILE_TYPES.has(type));
      if (fileStdioItem !== void 0) {
        throw new TypeError(`The \`${fileStdioItem.optionName}\` option cannot use both files and transforms in objectMode.`);
      }
    };
    getFinalFileDescriptors = ({ initialFileDescriptors, addProperties: addProperties3, options, isSync }) => {
      const fileDescriptors = [];
      try {
        for (const fileDescriptor of initialFileDescriptors) {
          fileDescriptors.push(getFinalFileDescriptor({
            fileDescriptor,
            fileDescriptors,
            addProperties: addProperties3,
            options,
            isSync
          }));
        }
        return fileDescriptors;
      } catch (error) {
        cleanupCustomStreams(fileDescriptors);
        throw error;
      }
    };
    getFinalFileDescriptor = ({
      fileDescriptor: { direction, objectMode, stdioItems },
      fileDescriptors,
      addProperties: addProperties3,
      options,
      isSync
    }) => {
      const finalStdioItems = stdioItems.map((stdioItem) => addStreamProperties({
        stdioItem,
        addProperties: addProperties3,
        direction,
        options,
        fileDescriptors,
        isSync
      }));
      return { direction, objectMode, stdioItems: finalStdioItems };
    };
    addStreamProperties = ({ stdioItem, addProperties: addProperties3, direction, options, fileDescriptors, isSync }) => {
      const duplicateStream = getDuplicateStream({
        stdioItem,
        direction,
        fileDescriptors,
        isSync
      });
      if (duplicateStream !== void 0) {
        return { ...stdioItem, stream: duplicateStream };
      }
      return {
        ...stdioItem,
        ...addProperties3[direction][stdioItem.type](stdioItem, options)
      };
    };
    cleanupCustomStreams = (fileDescriptors) => {
      for (const { stdioItems } of fileDescriptors) {
        for (const { stream } of stdioItems) {
          if (stream !== void 0 && !isStandardStream(stream)) {
            stream.destroy();
          }
        }
      }
    };
    forwardStdio = (stdioItems) => {
      if (stdioItems.length > 1) {
        return stdioItems.some(({ value: value2 }) => value2 === "overlapped") ? "overlapped" : "pipe";
      }
      const [{ type, value }] = stdioItems;
      return type === "native" ? value : "pipe";
    };
  }
});

// node_modules/execa/lib/stdio/handle-sync.js
var import_node_fs3, handleStdioSync, forbiddenIfSync, forbiddenNativeIfSync, throwInvalidSyncValue, addProperties, addPropertiesSync;
var init_handle_sync = __esm({
  "node_modules/execa/lib/stdio/handle-sync.js"() {
    import_node_fs3 = require("node:fs");
    init_uint_array();
    init_handle();
    init_type();
    handleStdioSync = (options, verboseInfo) => handleStdio(addPropertiesSync, options, verboseInfo, true);
    forbiddenIfSync = ({ type, optionName }) => {
      throwInvalidSyncValue(optionName, TYPE_TO_MESSAGE[type]);
    };
    forbiddenNativeIfSync = ({ optionName, value }) => {
      if (value === "ipc" || value === "overlapped") {
        throwInvalidSyncValue(optionName, `"${value}"`);
      }
      return {};
    };
    throwInvalidSyncValue = (optionName, value) => {
      throw new TypeError(`The \`${optionName}\` option cannot be ${value} with synchronous methods.`);
    };
    addProperties = {
      generator() {
      },
      asyncGenerator: forbiddenIfSync,
      webStream: forbiddenIfSync,
      nodeStream: forbiddenIfSync,
      webTransform: forbiddenIfSync,
      duplex: forbiddenIfSync,
      asyncIterable: forbiddenIfSync,
      native: forbiddenNativeIfSync
    };
    addPropertiesSync = {
      input: {
        ...addProperties,
        fileUrl: ({ value }) => ({ contents: [bufferToUint8Array((0, import_node_fs3.readFileSync)(value))] }),
        filePath: ({ value: { file } }) => ({ contents: [bufferToUint8Array((0, import_node_fs3.readFileSync)(file))] }),
        fileNumber: forbiddenIfSync,
        iterable: ({ value }) => ({ contents: [...value] }),
        string: ({ value }) => ({ contents: [value] }),
        uint8Array: ({ value }) => ({ contents: [value] })
      },
      output: {
        ...addProperties,
        fileUrl: ({ value }) => ({ path: value }),
        filePath: ({ value: { file, append } }) => ({ path: file, append }),
        fileNumber: ({ value }) => ({ path: value }),
        iterable: forbiddenIfSync,
        string: forbiddenIfSync,
        uint8Array: forbiddenIfSync
      }
    };
  }
});

// node_modules/execa/lib/io/strip-newline.js
var stripNewline, getStripFinalNewline;
var init_strip_newline = __esm({
  "node_modules/execa/lib/io/strip-newline.js"() {
    init_strip_final_newline();
    stripNewline = (value, { stripFinalNewline: stripFinalNewline2 }, fdNumber) => getStripFinalNewline(stripFinalNewline2, fdNumber) && value !== void 0 && !Array.isArray(value) ? stripFinalNewline(value) : value;
    getStripFinalNewline = (stripFinalNewline2, fdNumber) => fdNumber === "all" ? stripFinalNewline2[1] || stripFinalNewline2[2] : stripFinalNewline2[fdNumber];
  }
});

// node_modules/execa/lib/transform/split.js
var getSplitLinesGenerator, splitLinesSync, splitLinesItemSync, initializeSplitLines, splitGenerator, getNewlineLength, linesFinal, getAppendNewlineGenerator, appendNewlineGenerator, concatString, linesStringInfo, concatUint8Array, linesUint8ArrayInfo;
var init_split = __esm({
  "node_modules/execa/lib/transform/split.js"() {
    getSplitLinesGenerator = (binary, preserveNewlines, skipped2, state) => binary || skipped2 ? void 0 : initializeSplitLines(preserveNewlines, state);
    splitLinesSync = (chunk, preserveNewlines, objectMode) => objectMode ? chunk.flatMap((item) => splitLinesItemSync(item, preserveNewlines)) : splitLinesItemSync(chunk, preserveNewlines);
    splitLinesItemSync = (chunk, preserveNewlines) => {
      const { transform, final } = initializeSplitLines(preserveNewlines, {});
      return [...transform(chunk), ...final()];
    };
    initializeSplitLines = (preserveNewlines, state) => {
      state.previousChunks = "";
      return {
        transform: splitGenerator.bind(void 0, state, preserveNewlines),
        final: linesFinal.bind(void 0, state)
      };
    };
    splitGenerator = function* (state, preserveNewlines, chunk) {
      if (typeof chunk !== "string") {
        yield chunk;
        return;
      }
      let { previousChunks } = state;
      let start = -1;
      for (let end = 0; end < chunk.length; end += 1) {
        if (chunk[end] === "\n") {
          const newlineLength = getNewlineLength(chunk, end, preserveNewlines, state);
          let line = chunk.slice(start + 1, end + 1 - newlineLength);
          if (previousChunks.length > 0) {
            line = concatString(previousChunks, line);
            previousChunks = "";
          }
          yield line;
          start = end;
        }
      }
      if (start !== chunk.length - 1) {
        previousChunks = concatString(previousChunks, chunk.slice(start + 1));
      }
      state.previousChunks = previousChunks;
    };
    getNewlineLength = (chunk, end, preserveNewlines, state) => {
      if (preserveNewlines) {
        return 0;
      }
      state.isWindowsNewline = end !== 0 && chunk[end - 1] === "\r";
      return state.isWindowsNewline ? 2 : 1;
    };
    linesFinal = function* ({ previousChunks }) {
      if (previousChunks.length > 0) {
        yield previousChunks;
      }
    };
    getAppendNewlineGenerator = ({ binary, preserveNewlines, readableObjectMode, state }) => binary || preserveNewlines || readableObjectMode ? void 0 : { transform: appendNewlineGenerator.bind(void 0, state) };
    appendNewlineGenerator = function* ({ isWindowsNewline = false }, chunk) {
      const { unixNewline, windowsNewline, LF: LF2, concatBytes } = typeof chunk === "string" ? linesStringInfo : linesUint8ArrayInfo;
      if (chunk.at(-1) === LF2) {
        yield chunk;
        return;
      }
      const newline = isWindowsNewline ? windowsNewline : unixNewline;
      yield concatBytes(chunk, newline);
    };
    concatString = (firstChunk, secondChunk) => `${firstChunk}${secondChunk}`;
    linesStringInfo = {
      windowsNewline: "\r\n",
      unixNewline: "\n",
      LF: "\n",
      concatBytes: concatString
    };
    concatUint8Array = (firstChunk, secondChunk) => {
      const chunk = new Uint8Array(firstChunk.length + secondChunk.length);
      chunk.set(firstChunk, 0);
      chunk.set(secondChunk, firstChunk.length);
      return chunk;
    };
    linesUint8ArrayInfo = {
      windowsNewline: new Uint8Array([13, 10]),
      unixNewline: new Uint8Array([10]),
      LF: 10,
      concatBytes: concatUint8Array
    };
  }
});

// node_modules/execa/lib/transform/validate.js
var import_node_buffer, getValidateTransformInput, validateStringTransformInput, getValidateTransformReturn, validateObjectTransformReturn, validateStringTransformReturn, validateEmptyReturn;
var init_validate = __esm({
  "node_modules/execa/lib/transform/validate.js"() {
    import_node_buffer = require("node:buffer");
    init_uint_array();
    getValidateTransformInput = (writableObjectMode, optionName) => writableObjectMode ? void 0 : validateStringTransformInput.bind(void 0, optionName);
    validateStringTransformInput = function* (optionName, chunk) {
      if (typeof chunk !== "string" && !isUint8Array(chunk) && !import_node_buffer.Buffer.isBuffer(chunk)) {
        throw new TypeError(`The \`${optionName}\` option's transform must use "objectMode: true" to receive as input: ${typeof chunk}.`);
      }
      yield chunk;
    };
    getValidateTransformReturn = (readableObjectMode, optionName) => readableObjectMode ? validateObjectTransformReturn.bind(void 0, optionName) : validateStringTransformReturn.bind(void 0, optionName);
    validateObjectTransformReturn = function* (optionName, chunk) {
      validateEmptyReturn(optionName, chunk);
      yield chunk;
    };
    validateStringTransformReturn = function* (optionName, chunk) {
      validateEmptyReturn(optionName, chunk);
      if (typeof chunk !== "string" && !isUint8Array(chunk)) {
        throw new TypeError(`The \`${optionName}\` option's function must yield a string or an Uint8Array, not ${typeof chunk}.`);
      }
      yield chunk;
    };
    validateEmptyReturn = (optionName, chunk) => {
      if (chunk === null || chunk === void 0) {
        throw new TypeError(`The \`${optionName}\` option's function must not call \`yield ${chunk}\`.
Instead, \`yield\` should either be called with a value, or not be called at all. For example:
  if (condition) { yield value; }`);
      }
    };
  }
});

// node_modules/execa/lib/transform/encoding-transform.js
var import_node_buffer2, import_node_string_decoder2, getEncodingTransformGenerator, encodingUint8ArrayGenerator, encodingStringGenerator, encodingStringFinal;
var init_encoding_transform = __esm({
  "node_modules/execa/lib/transform/encoding-transform.js"() {
    import_node_buffer2 = require("node:buffer");
    import_node_string_decoder2 = require("node:string_decoder");
    init_uint_array();
    getEncodingTransformGenerator = (binary, encoding, skipped2) => {
      if (skipped2) {
        return;
      }
      if (binary) {
        return { transform: encodingUint8ArrayGenerator.bind(void 0, new TextEncoder()) };
      }
      const stringDecoder = new import_node_string_decoder2.StringDecoder(encoding);
      return {
        transform: encodingStringGenerator.bind(void 0, stringDecoder),
        final: encodingStringFinal.bind(void 0, stringDecoder)
      };
    };
    encodingUint8ArrayGenerator = function* (textEncoder3, chunk) {
      if (import_node_buffer2.Buffer.isBuffer(chunk)) {
        yield bufferToUint8Array(chunk);
      } else if (typeof chunk === "string") {
        yield textEncoder3.encode(chunk);
      } else {
        yield chunk;
      }
    };
    encodingStringGenerator = function* (stringDecoder, chunk) {
      yield isUint8Array(chunk) ? stringDecoder.write(chunk) : chunk;
    };
    encodingStringFinal = function* (stringDecoder) {
      const lastChunk = stringDecoder.end();
      if (lastChunk !== "") {
        yield lastChunk;
      }
    };
  }
});

// node_modules/execa/lib/transform/run-async.js
var import_node_util8, pushChunks, transformChunk, finalChunks, generatorFinalChunks, destroyTransform, identityGenerator;
var init_run_async = __esm({
  "node_modules/execa/lib/transform/run-async.js"() {
    import_node_util8 = require("node:util");
    pushChunks = (0, import_node_util8.callbackify)(async (getChunks, state, getChunksArguments, transformStream) => {
      state.currentIterable = getChunks(...getChunksArguments);
      try {
        for await (const chunk of state.currentIterable) {
          transformStream.push(chunk);
        }
      } finally {
        delete state.currentIterable;
      }
    });
    transformChunk = async function* (chunk, generators, index) {
      if (index === generators.length) {
        yield chunk;
        return;
      }
      const { transform = identityGenerator } = generators[index];
      for await (const transformedChunk of transform(chunk)) {
        yield* transformChunk(transformedChunk, generators, index + 1);
      }
    };
    finalChunks = async function* (generators) {
      for (const [index, { final }] of Object.entries(generators)) {
        yield* generatorFinalChunks(final, Number(index), generators);
      }
    };
    generatorFinalChunks = async function* (final, index, generators) {
      if (final === void 0) {
        return;
      }
      for await (const finalChunk of final()) {
        yield* transformChunk(finalChunk, generators, index + 1);
      }
    };
    destroyTransform = (0, import_node_util8.callbackify)(async ({ currentIterable }, error) => {
      if (currentIterable !== void 0) {
        await (error ? currentIterable.throw(error) : currentIterable.return());
        return;
      }
      if (error) {
        throw error;
      }
    });
    identityGenerator = function* (chunk) {
      yield chunk;
    };
  }
});

// node_modules/execa/lib/transform/run-sync.js
var pushChunksSync, runTransformSync, transformChunkSync, finalChunksSync, generatorFinalChunksSync, identityGenerator2;
var init_run_sync = __esm({
  "node_modules/execa/lib/transform/run-sync.js"() {
    pushChunksSync = (getChunksSync, getChunksArguments, transformStream, done) => {
      try {
        for (const chunk of getChunksSync(...getChunksArguments)) {
          transformStream.push(chunk);
        }
        done();
      } catch (error) {
        done(error);
      }
    };
    runTransformSync = (generators, chunks) => [
      ...chunks.flatMap((chunk) => [...transformChunkSync(chunk, generators, 0)]),
      ...finalChunksSync(generators)
    ];
    transformChunkSync = function* (chunk, generators, index) {
      if (index === generators.length) {
        yield chunk;
        return;
      }
      const { transform = identityGenerator2 } = generators[index];
      for (const transformedChunk of transform(chunk)) {
        yield* transformChunkSync(transformedChunk, generators, index + 1);
      }
    };
    finalChunksSync = function* (generators) {
      for (const [index, { final }] of Object.entries(generators)) {
        yield* generatorFinalChunksSync(final, Number(index), generators);
      }
    };
    generatorFinalChunksSync = function* (final, index, generators) {
      if (final === void 0) {
        return;
      }
      for (const finalChunk of final()) {
        yield* transformChunkSync(finalChunk, generators, index + 1);
      }
    };
    identityGenerator2 = function* (chunk) {
      yield chunk;
    };
  }
});

// node_modules/execa/lib/transform/generator.js
var import_node_stream, generatorToStream, runGeneratorsSync, addInternalGenerators;
var init_generator = __esm({
  "node_modules/execa/lib/transform/generator.js"() {
    import_node_stream = require("node:stream");
    init_type();
    init_split();
    init_validate();
    init_encoding_transform();
    init_run_async();
    init_run_sync();
    generatorToStream = ({
      value,
      value: { transform, final, writableObjectMode, readableObjectMode },
      optionName
    }, { encoding }) => {
      const state = {};
      const generators = addInternalGenerators(value, encoding, optionName);
      const transformAsync = isAsyncGenerator(transform);
      const finalAsync = isAsyncGenerator(final);
      const transformMethod = transformAsync ? pushChunks.bind(void 0, transformChunk, state) : pushChunksSync.bind(void 0, transformChunkSync);
      const finalMethod = transformAsync || finalAsync ? pushChunks.bind(void 0, finalChunks, state) : pushChunksSync.bind(void 0, finalChunksSync);
      const destroyMethod = transformAsync || finalAsync ? destroyTransform.bind(void 0, state) : void 0;
      const stream = new import_node_stream.Transform({
        writableObjectMode,
        writableHighWaterMark: (0, import_node_stream.getDefaultHighWaterMark)(writableObjectMode),
        readableObjectMode,
        readableHighWaterMark: (0, import_node_stream.getDefaultHighWaterMark)(readableObjectMode),
        transform(chunk, encoding2, done) {
          transformMethod([chunk, generators, 0], this, done);
        },
        flush(done) {
          finalMethod([generators], this, done);
        },
        destroy: destroyMethod
      });
      return { stream };
    };
    runGeneratorsSync = (chunks, stdioItems, encoding, isInput) => {
      const generators = stdioItems.filter(({ type }) => type === "generator");
      const reversedGenerators = isInput ? generators.reverse() : generators;
      for (const { value, optionName } of reversedGenerators) {
        const generators2 = addInternalGenerators(value, encoding, optionName);
        chunks = runTransformSync(generators2, chunks);
      }
      return chunks;
    };
    addInternalGenerators = ({ transform, final, binary, writableObjectMode, readableObjectMode, preserveNewlines }, encoding, optionName) => {
      const state = {};
      return [
        { transform: getValidateTransformInput(writableObjectMode, optionName) },
        getEncodingTransformGenerator(binary, encoding, writableObjectMode),
        getSplitLinesGenerator(binary, preserveNewlines, writableObjectMode, state),
        { transform, final },
        { transform: getValidateTransformReturn(readableObjectMode, optionName) },
        getAppendNewlineGenerator({
          binary,
          preserveNewlines,
          readableObjectMode,
          state
        })
      ].filter(Boolean);
    };
  }
});

// node_modules/execa/lib/io/input-sync.js
var addInputOptionsSync, getInputFdNumbers, addInputOptionSync, applySingleInputGeneratorsSync, validateSerializable;
var init_input_sync = __esm({
  "node_modules/execa/lib/io/input-sync.js"() {
    init_generator();
    init_uint_array();
    init_type();
    addInputOptionsSync = (fileDescriptors, options) => {
      for (const fdNumber of getInputFdNumbers(fileDescriptors)) {
        addInputOptionSync(fileDescriptors, fdNumber, options);
      }
    };
    getInputFdNumbers = (fileDescriptors) => new Set(Object.entries(fileDescriptors).filter(([, { direction }]) => direction === "input").map(([fdNumber]) => Number(fdNumber)));
    addInputOptionSync = (fileDescriptors, fdNumber, options) => {
      const { stdioItems } = fileDescriptors[fdNumber];
      const allStdioItems = stdioItems.filter(({ contents }) => contents !== void 0);
      if (allStdioItems.length === 0) {
        return;
      }
      if (fdNumber !== 0) {
        const [{ type, optionName }] = allStdioItems;
        throw new TypeError(`Only the \`stdin\` option, not \`${optionName}\`, can be ${TYPE_TO_MESSAGE[type]} with synchronous methods.`);
      }
      const allContents = allStdioItems.map(({ contents }) => contents);
      const transformedContents = allContents.map((contents) => applySingleInputGeneratorsSync(contents, stdioItems));
      options.input = joinToUint8Array(transformedContents);
    };
    applySingleInputGeneratorsSync = (contents, stdioItems) => {
      const newContents = runGeneratorsSync(contents, stdioItems, "utf8", true);
      validateSerializable(newContents);
      return joinToUint8Array(newContents);
    };
    validateSerializable = (newContents) => {
      const invalidItem = newContents.find((item) => typeof item !== "string" && !isUint8Array(item));
      if (invalidItem !== void 0) {
        throw new TypeError(`The \`stdin\` option is invalid: when passing objects as input, a transform must be used to serialize them to strings or Uint8Arrays: ${invalidItem}.`);
      }
    };
  }
});

// node_modules/execa/lib/verbose/output.js
var shouldLogOutput, fdUsesVerbose, PIPED_STDIO_VALUES, logLines, logLinesSync, isPipingStream, logLine;
var init_output = __esm({
  "node_modules/execa/lib/verbose/output.js"() {
    init_encoding_option();
    init_type();
    init_log();
    init_values();
    shouldLogOutput = ({ stdioItems, encoding, verboseInfo, fdNumber }) => fdNumber !== "all" && isFullVerbose(verboseInfo, fdNumber) && !BINARY_ENCODINGS.has(encoding) && fdUsesVerbose(fdNumber) && (stdioItems.some(({ type, value }) => type === "native" && PIPED_STDIO_VALUES.has(value)) || stdioItems.every(({ type }) => TRANSFORM_TYPES.has(type)));
    fdUsesVerbose = (fdNumber) => fdNumber === 1 || fdNumber === 2;
    PIPED_STDIO_VALUES = /* @__PURE__ */ new Set(["pipe", "overlapped"]);
    logLines = async (linesIterable, stream, fdNumber, verboseInfo) => {
      for await (const line of linesIterable) {
        if (!isPipingStream(stream)) {
          logLine(line, fdNumber, verboseInfo);
        }
      }
    };
    logLinesSync = (linesArray, fdNumber, verboseInfo) => {
      for (const line of linesArray) {
        logLine(line, fdNumber, verboseInfo);
      }
    };
    isPipingStream = (stream) => stream._readableState.pipes.length > 0;
    logLine = (line, fdNumber, verboseInfo) => {
      const verboseMessage = serializeVerboseMessage(line);
      verboseLog({
        type: "output",
        verboseMessage,
        fdNumber,
        verboseInfo
      });
    };
  }
});

// node_modules/execa/lib/io/output-sync.js
var import_node_fs4, transformOutputSync, transformOutputResultSync, runOutputGeneratorsSync, serializeChunks, logOutputSync, writeToFiles;
var init_output_sync = __esm({
  "node_modules/execa/lib/io/output-sync.js"() {
    import_node_fs4 = require("node:fs");
    init_output();
    init_generator();
    init_split();
    init_uint_array();
    init_type();
    init_max_buffer();
    transformOutputSync = ({ fileDescriptors, syncResult: { output }, options, isMaxBuffer, verboseInfo }) => {
      if (output === null) {
        return { output: Array.from({ length: 3 }) };
      }
      const state = {};
      const outputFiles = /* @__PURE__ */ new Set([]);
      const transformedOutput = output.map((result, fdNumber) => transformOutputResultSync({
        result,
        fileDescriptors,
        fdNumber,
        state,
        outputFiles,
        isMaxBuffer,
        verboseInfo
      }, options));
      return { output: transformedOutput, ...state };
    };
    transformOutputResultSync = ({ result, fileDescriptors, fdNumber, state, outputFiles, isMaxBuffer, verboseInfo }, { buffer, encoding, lines, stripFinalNewline: stripFinalNewline2, maxBuffer }) => {
      if (result === null) {
        return;
      }
      const truncatedResult = truncateMaxBufferSync(result, isMaxBuffer, maxBuffer);
      const uint8ArrayResult = bufferToUint8Array(truncatedResult);
      const { stdioItems, objectMode } = fileDescriptors[fdNumber];
      const chunks = runOutputGeneratorsSync([uint8ArrayResult], stdioItems, encoding, state);
      const { serializedResult, finalResult = serializedResult } = serializeChunks({
        chunks,
        objectMode,
        encoding,
        lines,
        stripFinalNewline: stripFinalNewline2,
        fdNumber
      });
      logOutputSync({
        serializedResult,
        fdNumber,
        state,
        verboseInfo,
        encoding,
        stdioItems,
        objectMode
      });
      const returnedResult = buffer[fdNumber] ? finalResult : void 0;
      try {
        if (state.error === void 0) {
          writeToFiles(serializedResult, stdioItems, outputFiles);
        }
        return returnedResult;
      } catch (error) {
        state.error = error;
        return returnedResult;
      }
    };
    runOutputGeneratorsSync = (chunks, stdioItems, encoding, state) => {
      try {
        return runGeneratorsSync(chunks, stdioItems, encoding, false);
      } catch (error) {
        state.error = error;
        return chunks;
      }
    };
    serializeChunks = ({ chunks, objectMode, encoding, lines, stripFinalNewline: stripFinalNewline2, fdNumber }) => {
      if (objectMode) {
        return { serializedResult: chunks };
      }
      if (encoding === "buffer") {
        return { serializedResult: joinToUint8Array(chunks) };
      }
      const serializedResult = joinToString(chunks, encoding);
      if (lines[fdNumber]) {
        return { serializedResult, finalResult: splitLinesSync(serializedResult, !stripFinalNewline2[fdNumber], objectMode) };
      }
      return { serializedResult };
    };
    logOutputSync = ({ serializedResult, fdNumber, state, verboseInfo, encoding, stdioItems, objectMode }) => {
      if (!shouldLogOutput({
        stdioItems,
        encoding,
        verboseInfo,
        fdNumber
      })) {
        return;
      }
      const linesArray = splitLinesSync(serializedResult, false, objectMode);
      try {
        logLinesSync(linesArray, fdNumber, verboseInfo);
      } catch (error) {
        state.error ??= error;
      }
    };
    writeToFiles = (serializedResult, stdioItems, outputFiles) => {
      for (const { path: path12, append } of stdioItems.filter(({ type }) => FILE_TYPES.has(type))) {
        const pathString = typeof path12 === "string" ? path12 : path12.toString();
        if (append || outputFiles.has(pathString)) {
          (0, import_node_fs4.appendFileSync)(path12, serializedResult);
        } else {
          outputFiles.add(pathString);
          (0, import_node_fs4.writeFileSync)(path12, serializedResult);
        }
      }
    };
  }
});

// node_modules/execa/lib/resolve/all-sync.js
var getAllSync;
var init_all_sync = __esm({
  "node_modules/execa/lib/resolve/all-sync.js"() {
    init_uint_array();
    init_strip_newline();
    getAllSync = ([, stdout, stderr], options) => {
      if (!options.all) {
        return;
      }
      if (stdout === void 0) {
        return stderr;
      }
      if (stderr === void 0) {
        return stdout;
      }
      if (Array.isArray(stdout)) {
        return Array.isArray(stderr) ? [...stdout, ...stderr] : [...stdout, stripNewline(stderr, options, "all")];
      }
      if (Array.isArray(stderr)) {
        return [stripNewline(stdout, options, "all"), ...stderr];
      }
      if (isUint8Array(stdout) && isUint8Array(stderr)) {
        return concatUint8Arrays([stdout, stderr]);
      }
      return `${stdout}${stderr}`;
    };
  }
});

// node_modules/execa/lib/resolve/exit-async.js
var import_node_events7, waitForExit, waitForExitOrError, waitForSubprocessExit, waitForSuccessfulExit, isSubprocessErrorExit, isFailedExit;
var init_exit_async = __esm({
  "node_modules/execa/lib/resolve/exit-async.js"() {
    import_node_events7 = require("node:events");
    init_final_error();
    waitForExit = async (subprocess, context) => {
      const [exitCode, signal] = await waitForExitOrError(subprocess);
      context.isForcefullyTerminated ??= false;
      return [exitCode, signal];
    };
    waitForExitOrError = async (subprocess) => {
      const [spawnPayload, exitPayload] = await Promise.allSettled([
        (0, import_node_events7.once)(subprocess, "spawn"),
        (0, import_node_events7.once)(subprocess, "exit")
      ]);
      if (spawnPayload.status === "rejected") {
        return [];
      }
      return exitPayload.status === "rejected" ? waitForSubprocessExit(subprocess) : exitPayload.value;
    };
    waitForSubprocessExit = async (subprocess) => {
      try {
        return await (0, import_node_events7.once)(subprocess, "exit");
      } catch {
        return waitForSubprocessExit(subprocess);
      }
    };
    waitForSuccessfulExit = async (exitPromise) => {
      const [exitCode, signal] = await exitPromise;
      if (!isSubprocessErrorExit(exitCode, signal) && isFailedExit(exitCode, signal)) {
        throw new DiscardedError();
      }
      return [exitCode, signal];
    };
    isSubprocessErrorExit = (exitCode, signal) => exitCode === void 0 && signal === void 0;
    isFailedExit = (exitCode, signal) => exitCode !== 0 || signal !== null;
  }
});

// node_modules/execa/lib/resolve/exit-sync.js
var getExitResultSync, getResultError;
var init_exit_sync = __esm({
  "node_modules/execa/lib/resolve/exit-sync.js"() {
    init_final_error();
    init_max_buffer();
    init_exit_async();
    getExitResultSync = ({ error, status: exitCode, signal, output }, { maxBuffer }) => {
      const resultError = getResultError(error, exitCode, signal);
      const timedOut = resultError?.code === "ETIMEDOUT";
      const isMaxBuffer = isMaxBufferSync(resultError, output, maxBuffer);
      return {
        resultError,
        exitCode,
        signal,
        timedOut,
        isMaxBuffer
      };
    };
    getResultError = (error, exitCode, signal) => {
      if (error !== void 0) {
        return error;
      }
      return isFailedExit(exitCode, signal) ? new DiscardedError() : void 0;
    };
  }
});

// node_modules/execa/lib/methods/main-sync.js
var import_node_child_process3, execaCoreSync, handleSyncArguments, normalizeSyncOptions, validateSyncOptions, throwInvalidSyncOption, spawnSubprocessSync, runSubprocessSync, normalizeSpawnSyncOptions, getSyncResult;
var init_main_sync = __esm({
  "node_modules/execa/lib/methods/main-sync.js"() {
    import_node_child_process3 = require("node:child_process");
    init_command();
    init_options();
    init_shell();
    init_result();
    init_reject();
    init_handle_sync();
    init_strip_newline();
    init_input_sync();
    init_output_sync();
    init_max_buffer();
    init_all_sync();
    init_exit_sync();
    execaCoreSync = (rawFile, rawArguments, rawOptions) => {
      const { file, commandArguments, command, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleSyncArguments(rawFile, rawArguments, rawOptions);
      const result = spawnSubprocessSync({
        file,
        commandArguments,
        options,
        command,
        escapedCommand,
        verboseInfo,
        fileDescriptors,
        startTime
      });
      return handleResult(result, verboseInfo, options);
    };
    handleSyncArguments = (rawFile, rawArguments, rawOptions) => {
      const { command, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions);
      const syncOptions = normalizeSyncOptions(rawOptions);
      const { file, commandArguments, options } = normalizeOptions(rawFile, rawArguments, syncOptions);
      validateSyncOptions(options);
      const fileDescriptors = handleStdioSync(options, verboseInfo);
      return {
        file,
        commandArguments,
        command,
        escapedCommand,
        startTime,
        verboseInfo,
        options,
        fileDescriptors
      };
    };
    normalizeSyncOptions = (options) => options.node && !options.ipc ? { ...options, ipc: false } : options;
    validateSyncOptions = ({ ipc, ipcInput, detached, cancelSignal }) => {
      if (ipcInput) {
        throwInvalidSyncOption("ipcInput");
      }
      if (ipc) {
        throwInvalidSyncOption("ipc: true");
      }
      if (detached) {
        throwInvalidSyncOption("detached: true");
      }
      if (cancelSignal) {
        throwInvalidSyncOption("cancelSignal");
      }
    };
    throwInvalidSyncOption = (value) => {
      throw new TypeError(`The "${value}" option cannot be used with synchronous methods.`);
    };
    spawnSubprocessSync = ({ file, commandArguments, options, command, escapedCommand, verboseInfo, fileDescriptors, startTime }) => {
      const syncResult = runSubprocessSync({
        file,
        commandArguments,
        options,
        command,
        escapedCommand,
        fileDescriptors,
        startTime
      });
      if (syncResult.failed) {
        return syncResult;
      }
      const { resultError, exitCode, signal, timedOut, isMaxBuffer } = getExitResultSync(syncResult, options);
      const { output, error = resultError } = transformOutputSync({
        fileDescriptors,
        syncResult,
        options,
        isMaxBuffer,
        verboseInfo
      });
      const stdio = output.map((stdioOutput, fdNumber) => stripNewline(stdioOutput, options, fdNumber));
      const all = stripNewline(getAllSync(output, options), options, "all");
      return getSyncResult({
        error,
        exitCode,
        signal,
        timedOut,
        isMaxBuffer,
        stdio,
        all,
        options,
        command,
        escapedCommand,
        startTime
      });
    };
    runSubprocessSync = ({ file, commandArguments, options, command, escapedCommand, fileDescriptors, startTime }) => {
      try {
        addInputOptionsSync(fileDescriptors, options);
        const normalizedOptions = normalizeSpawnSyncOptions(options);
        return (0, import_node_child_process3.spawnSync)(...concatenateShell(file, commandArguments, normalizedOptions));
      } catch (error) {
        return makeEarlyError({
          error,
          command,
          escapedCommand,
          fileDescriptors,
          options,
          startTime,
          isSync: true
        });
      }
    };
    normalizeSpawnSyncOptions = ({ encoding, maxBuffer, ...options }) => ({ ...options, encoding: "buffer", maxBuffer: getMaxBufferSync(maxBuffer) });
    getSyncResult = ({ error, exitCode, signal, timedOut, isMaxBuffer, stdio, all, options, command, escapedCommand, startTime }) => error === void 0 ? makeSuccessResult({
      command,
      escapedCommand,
      stdio,
      all,
      ipcOutput: [],
      options,
      startTime
    }) : makeError({
      error,
      command,
      escapedCommand,
      timedOut,
      isCanceled: false,
      isGracefullyCanceled: false,
      isMaxBuffer,
      isForcefullyTerminated: false,
      exitCode,
      signal,
      stdio,
      all,
      ipcOutput: [],
      options,
      startTime,
      isSync: true
    });
  }
});

// node_modules/execa/lib/ipc/get-one.js
var import_node_events8, getOneMessage, getOneMessageAsync, getMessage, throwOnDisconnect2, throwOnStrictError;
var init_get_one = __esm({
  "node_modules/execa/lib/ipc/get-one.js"() {
    import_node_events8 = require("node:events");
    init_validation();
    init_forward();
    init_reference();
    getOneMessage = ({ anyProcess, channel, isSubprocess, ipc }, { reference = true, filter } = {}) => {
      validateIpcMethod({
        methodName: "getOneMessage",
        isSubprocess,
        ipc,
        isConnected: isConnected(anyProcess)
      });
      return getOneMessageAsync({
        anyProcess,
        channel,
        isSubprocess,
        filter,
        reference
      });
    };
    getOneMessageAsync = async ({ anyProcess, channel, isSubprocess, filter, reference }) => {
      addReference(channel, reference);
      const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
      const controller = new AbortController();
      try {
        return await Promise.race([
          getMessage(ipcEmitter, filter, controller),
          throwOnDisconnect2(ipcEmitter, isSubprocess, controller),
          throwOnStrictError(ipcEmitter, isSubprocess, controller)
        ]);
      } catch (error) {
        disconnect(anyProcess);
        throw error;
      } finally {
        controller.abort();
        removeReference(channel, reference);
      }
    };
    getMessage = async (ipcEmitter, filter, { signal }) => {
      if (filter === void 0) {
        const [message] = await (0, import_node_events8.once)(ipcEmitter, "message", { signal });
        return message;
      }
      for await (const [message] of (0, import_node_events8.on)(ipcEmitter, "message", { signal })) {
        if (filter(message)) {
          return message;
        }
      }
    };
    throwOnDisconnect2 = async (ipcEmitter, isSubprocess, { signal }) => {
      await (0, import_node_events8.once)(ipcEmitter, "disconnect", { signal });
      throwOnEarlyDisconnect(isSubprocess);
    };
    throwOnStrictError = async (ipcEmitter, isSubprocess, { signal }) => {
      const [error] = await (0, import_node_events8.once)(ipcEmitter, "strict:error", { signal });
      throw getStrictResponseError(error, isSubprocess);
    };
  }
});

// node_modules/execa/lib/ipc/get-each.js
var import_node_events9, getEachMessage, loopOnMessages, stopOnDisconnect, abortOnStrictError, iterateOnMessages, throwIfStrictError;
var init_get_each = __esm({
  "node_modules/execa/lib/ipc/get-each.js"() {
    import_node_events9 = require("node:events");
    init_validation();
    init_forward();
    init_reference();
    getEachMessage = ({ anyProcess, channel, isSubprocess, ipc }, { reference = true } = {}) => loopOnMessages({
      anyProcess,
      channel,
      isSubprocess,
      ipc,
      shouldAwait: !isSubprocess,
      reference
    });
    loopOnMessages = ({ anyProcess, channel, isSubprocess, ipc, shouldAwait, reference }) => {
      validateIpcMethod({
        methodName: "getEachMessage",
        isSubprocess,
        ipc,
        isConnected: isConnected(anyProcess)
      });
      addReference(channel, reference);
      const ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess);
      const controller = new AbortController();
      const state = {};
      stopOnDisconnect(anyProcess, ipcEmitter, controller);
      abortOnStrictError({
        ipcEmitter,
        isSubprocess,
        controller,
        state
      });
      return iterateOnMessages({
        anyProcess,
        channel,
        ipcEmitter,
        isSubprocess,
        shouldAwait,
        controller,
        state,
        reference
      });
    };
    stopOnDisconnect = async (anyProcess, ipcEmitter, controller) => {
      try {
        await (0, import_node_events9.once)(ipcEmitter, "disconnect", { signal: controller.signal });
        controller.abort();
      } catch {
      }
    };
    abortOnStrictError = async ({ ipcEmitter, isSubprocess, controller, state }) => {
      try {
        const [error] = await (0, import_node_events9.once)(ipcEmitter, "strict:error", { signal: controller.signal });
        state.error = getStrictResponseError(error, isSubprocess);
        controller.abort();
      } catch {
      }
    };
    iterateOnMessages = async function* ({ anyProcess, channel, ipcEmitter, isSubprocess, shouldAwait, controller, state, reference }) {
      try {
        for await (const [message] of (0, import_node_events9.on)(ipcEmitter, "message", { signal: controller.signal })) {
          throwIfStrictError(state);
          yield message;
        }
      } catch {
        throwIfStrictError(state);
      } finally {
        controller.abort();
        removeReference(channel, reference);
        if (!isSubprocess) {
          disconnect(anyProcess);
        }
        if (shouldAwait) {
          await anyProcess;
        }
      }
    };
    throwIfStrictError = ({ error }) => {
      if (error) {
        throw error;
      }
    };
  }
});

// node_modules/execa/lib/ipc/methods.js
var import_node_process10, addIpcMethods, getIpcExport, getIpcMethods;
var init_methods = __esm({
  "node_modules/execa/lib/ipc/methods.js"() {
    import_node_process10 = __toESM(require("node:process"), 1);
    init_send();
    init_get_one();
    init_get_each();
    init_graceful();
    addIpcMethods = (subprocess, { ipc }) => {
      Object.assign(subprocess, getIpcMethods(subprocess, false, ipc));
    };
    getIpcExport = () => {
      const anyProcess = import_node_process10.default;
      const isSubprocess = true;
      const ipc = import_node_process10.default.channel !== void 0;
      return {
        ...getIpcMethods(anyProcess, isSubprocess, ipc),
        getCancelSignal: getCancelSignal.bind(void 0, {
          anyProcess,
          channel: anyProcess.channel,
          isSubprocess,
          ipc
        })
      };
    };
    getIpcMethods = (anyProcess, isSubprocess, ipc) => ({
      sendMessage: sendMessage.bind(void 0, {
        anyProcess,
        channel: anyProcess.channel,
        isSubprocess,
        ipc
      }),
      getOneMessage: getOneMessage.bind(void 0, {
        anyProcess,
        channel: anyProcess.channel,
        isSubprocess,
        ipc
      }),
      getEachMessage: getEachMessage.bind(void 0, {
        anyProcess,
        channel: anyProcess.channel,
        isSubprocess,
        ipc
      })
    });
  }
});

// node_modules/execa/lib/return/early-error.js
var import_node_child_process4, import_node_stream2, handleEarlyError, createDummyStreams, createDummyStream, readable, writable, duplex, handleDummyPromise;
var init_early_error = __esm({
  "node_modules/execa/lib/return/early-error.js"() {
    import_node_child_process4 = require("node:child_process");
    import_node_stream2 = require("node:stream");
    init_handle();
    init_result();
    init_reject();
    handleEarlyError = ({ error, command, escapedCommand, fileDescriptors, options, startTime, verboseInfo }) => {
      cleanupCustomStreams(fileDescriptors);
      const subprocess = new import_node_child_process4.ChildProcess();
      createDummyStreams(subprocess, fileDescriptors);
      Object.assign(subprocess, { readable, writable, duplex });
      const earlyError = makeEarlyError({
        error,
        command,
        escapedCommand,
        fileDescriptors,
        options,
        startTime,
        isSync: false
      });
      const promise = handleDummyPromise(earlyError, verboseInfo, options);
      return { subprocess, promise };
    };
    createDummyStreams = (subprocess, fileDescriptors) => {
      const stdin = createDummyStream();
      const stdout = createDummyStream();
      const stderr = createDummyStream();
      const extraStdio = Array.from({ length: fileDescriptors.length - 3 }, createDummyStream);
      const all = createDummyStream();
      const stdio = [stdin, stdout, stderr, ...extraStdio];
      Object.assign(subprocess, {
        stdin,
        stdout,
        stderr,
        all,
        stdio
      });
    };
    createDummyStream = () => {
      const stream = new import_node_stream2.PassThrough();
      stream.end();
      return stream;
    };
    readable = () => new import_node_stream2.Readable({ read() {
    } });
    writable = () => new import_node_stream2.Writable({ write() {
    } });
    duplex = () => new import_node_stream2.Duplex({ read() {
    }, write() {
    } });
    handleDummyPromise = async (error, verboseInfo, options) => handleResult(error, verboseInfo, options);
  }
});

// node_modules/execa/lib/stdio/handle-async.js
var import_node_fs5, import_node_buffer3, import_node_stream3, handleStdioAsync, forbiddenIfAsync, addProperties2, addPropertiesAsync;
var init_handle_async = __esm({
  "node_modules/execa/lib/stdio/handle-async.js"() {
    import_node_fs5 = require("node:fs");
    import_node_buffer3 = require("node:buffer");
    import_node_stream3 = require("node:stream");
    init_generator();
    init_handle();
    init_type();
    handleStdioAsync = (options, verboseInfo) => handleStdio(addPropertiesAsync, options, verboseInfo, false);
    forbiddenIfAsync = ({ type, optionName }) => {
      throw new TypeError(`The \`${optionName}\` option cannot be ${TYPE_TO_MESSAGE[type]}.`);
    };
    addProperties2 = {
      fileNumber: forbiddenIfAsync,
      generator: generatorToStream,
      asyncGenerator: generatorToStream,
      nodeStream: ({ value }) => ({ stream: value }),
      webTransform({ value: { transform, writableObjectMode, readableObjectMode } }) {
        const objectMode = writableObjectMode || readableObjectMode;
        const stream = import_node_stream3.Duplex.fromWeb(transform, { objectMode });
        return { stream };
      },
      duplex: ({ value: { transform } }) => ({ stream: transform }),
      native() {
      }
    };
    addPropertiesAsync = {
      input: {
        ...addProperties2,
        fileUrl: ({ value }) => ({ stream: (0, import_node_fs5.createReadStream)(value) }),
        filePath: ({ value: { file } }) => ({ stream: (0, import_node_fs5.createReadStream)(file) }),
        webStream: ({ value }) => ({ stream: import_node_stream3.Readable.fromWeb(value) }),
        iterable: ({ value }) => ({ stream: import_node_stream3.Readable.from(value) }),
        asyncIterable: ({ value }) => ({ stream: import_node_stream3.Readable.from(value) }),
        string: ({ value }) => ({ stream: import_node_stream3.Readable.from(value) }),
        uint8Array: ({ value }) => ({ stream: import_node_stream3.Readable.from(import_node_buffer3.Buffer.from(value)) })
      },
      output: {
        ...addProperties2,
        fileUrl: ({ value }) => ({ stream: (0, import_node_fs5.createWriteStream)(value) }),
        filePath: ({ value: { file, append } }) => ({ stream: (0, import_node_fs5.createWriteStream)(file, append ? { flags: "a" } : {}) }),
        webStream: ({ value }) => ({ stream: import_node_stream3.Writable.fromWeb(value) }),
        iterable: forbiddenIfAsync,
        asyncIterable: forbiddenIfAsync,
        string: forbiddenIfAsync,
        uint8Array: forbiddenIfAsync
      }
    };
  }
});

// node_modules/@sindresorhus/merge-streams/index.js
function mergeStreams(streams) {
  if (!Array.isArray(streams)) {
    throw new TypeError(`Expected an array, got \`${typeof streams}\`.`);
  }
  for (const stream of streams) {
    validateStream(stream);
  }
  const objectMode = streams.some(({ readableObjectMode }) => readableObjectMode);
  const highWaterMark = getHighWaterMark(streams, objectMode);
  const passThroughStream = new MergedStream({
    objectMode,
    writableHighWaterMark: highWaterMark,
    readableHighWaterMark: highWaterMark
  });
  for (const stream of streams) {
    passThroughStream.add(stream);
  }
  return passThroughStream;
}
var import_node_events10, import_node_stream4, import_promises9, getHighWaterMark, MergedStream, onMergedStreamFinished, onMergedStreamEnd, onInputStreamsUnpipe, validateStream, endWhenStreamsDone, afterMergedStreamFinished, onInputStreamEnd, onInputStreamUnpipe, endStream, errorOrAbortStream, isAbortError, abortStream, errorStream, noop2, updateMaxListeners, PASSTHROUGH_LISTENERS_COUNT, PASSTHROUGH_LISTENERS_PER_STREAM;
var init_merge_streams = __esm({
  "node_modules/@sindresorhus/merge-streams/index.js"() {
    import_node_events10 = require("node:events");
    import_node_stream4 = require("node:stream");
    import_promises9 = require("node:stream/promises");
    getHighWaterMark = (streams, objectMode) => {
      if (streams.length === 0) {
        return (0, import_node_stream4.getDefaultHighWaterMark)(objectMode);
      }
      const highWaterMarks = streams.filter(({ readableObjectMode }) => readableObjectMode === objectMode).map(({ readableHighWaterMark }) => readableHighWaterMark);
      return Math.max(...highWaterMarks);
    };
    MergedStream = class extends import_node_stream4.PassThrough {
      #streams = /* @__PURE__ */ new Set([]);
      #ended = /* @__PURE__ */ new Set([]);
      #aborted = /* @__PURE__ */ new Set([]);
      #onFinished;
      #unpipeEvent = /* @__PURE__ */ Symbol("unpipe");
      #streamPromises = /* @__PURE__ */ new WeakMap();
      add(stream) {
        validateStream(stream);
        if (this.#streams.has(stream)) {
          return;
        }
        this.#streams.add(stream);
        this.#onFinished ??= onMergedStreamFinished(this, this.#streams, this.#unpipeEvent);
        const streamPromise = endWhenStreamsDone({
          passThroughStream: this,
          stream,
          streams: this.#streams,
          ended: this.#ended,
          aborted: this.#aborted,
          onFinished: this.#onFinished,
          unpipeEvent: this.#unpipeEvent
        });
        this.#streamPromises.set(stream, streamPromise);
        stream.pipe(this, { end: false });
      }
      async remove(stream) {
        validateStream(stream);
        if (!this.#streams.has(stream)) {
          return false;
        }
        const streamPromise = this.#streamPromises.get(stream);
        if (streamPromise === void 0) {
          return false;
        }
        this.#streamPromises.delete(stream);
        stream.unpipe(this);
        await streamPromise;
        return true;
      }
    };
    onMergedStreamFinished = async (passThroughStream, streams, unpipeEvent) => {
      updateMaxListeners(passThroughStream, PASSTHROUGH_LISTENERS_COUNT);
      const controller = new AbortController();
      try {
        await Promise.race([
          onMergedStreamEnd(passThroughStream, controller),
          onInputStreamsUnpipe(passThroughStream, streams, unpipeEvent, controller)
        ]);
      } finally {
        controller.abort();
        updateMaxListeners(passThroughStream, -PASSTHROUGH_LISTENERS_COUNT);
      }
    };
    onMergedStreamEnd = async (passThroughStream, { signal }) => {
      try {
        await (0, import_promises9.finished)(passThroughStream, { signal, cleanup: true });
      } catch (error) {
        errorOrAbortStream(passThroughStream, error);
        throw error;
      }
    };
    onInputStreamsUnpipe = async (passThroughStream, streams, unpipeEvent, { signal }) => {
      for await (const [unpipedStream] of (0, import_node_events10.on)(passThroughStream, "unpipe", { signal })) {
        if (streams.has(unpipedStream)) {
          unpipedStream.emit(unpipeEvent);
        }
      }
    };
    validateStream = (stream) => {
      if (typeof stream?.pipe !== "function") {
        throw new TypeError(`Expected a readable stream, got: \`${typeof stream}\`.`);
      }
    };
    endWhenStreamsDone = async ({ passThroughStream, stream, streams, ended, aborted: aborted2, onFinished, unpipeEvent }) => {
      updateMaxListeners(passThroughStream, PASSTHROUGH_LISTENERS_PER_STREAM);
      const controller = new AbortController();
      try {
        await Promise.race([
          afterMergedStreamFinished(onFinished, stream, controller),
          onInputStreamEnd({
            passThroughStream,
            stream,
            streams,
            ended,
            aborted: aborted2,
            controller
          }),
          onInputStreamUnpipe({
            stream,
            streams,
            ended,
            aborted: aborted2,
            unpipeEvent,
            controller
          })
        ]);
      } finally {
        controller.abort();
        updateMaxListeners(passThroughStream, -PASSTHROUGH_LISTENERS_PER_STREAM);
      }
      if (streams.size > 0 && streams.size === ended.size + aborted2.size) {
        if (ended.size === 0 && aborted2.size > 0) {
          abortStream(passThroughStream);
        } else {
          endStream(passThroughStream);
        }
      }
    };
    afterMergedStreamFinished = async (onFinished, stream, { signal }) => {
      try {
        await onFinished;
        if (!signal.aborted) {
          abortStream(stream);
        }
      } catch (error) {
        if (!signal.aborted) {
          errorOrAbortStream(stream, error);
        }
      }
    };
    onInputStreamEnd = async ({ passThroughStream, stream, streams, ended, aborted: aborted2, controller: { signal } }) => {
      try {
        await (0, import_promises9.finished)(stream, {
          signal,
          cleanup: true,
          readable: true,
          writable: false
        });
        if (streams.has(stream)) {
          ended.add(stream);
        }
      } catch (error) {
        if (signal.aborted || !streams.has(stream)) {
          return;
        }
        if (isAbortError(error)) {
          aborted2.add(stream);
        } else {
          errorStream(passThroughStream, error);
        }
      }
    };
    onInputStreamUnpipe = async ({ stream, streams, ended, aborted: aborted2, unpipeEvent, controller: { signal } }) => {
      await (0, import_node_events10.once)(stream, unpipeEvent, { signal });
      if (!stream.readable) {
        return (0, import_node_events10.once)(signal, "abort", { signal });
      }
      streams.delete(stream);
      ended.delete(stream);
      aborted2.delete(stream);
    };
    endStream = (stream) => {
      if (stream.writable) {
        stream.end();
      }
    };
    errorOrAbortStream = (stream, error) => {
      if (isAbortError(error)) {
        abortStream(stream);
      } else {
        errorStream(stream, error);
      }
    };
    isAbortError = (error) => error?.code === "ERR_STREAM_PREMATURE_CLOSE";
    abortStream = (stream) => {
      if (stream.readable || stream.writable) {
        stream.destroy();
      }
    };
    errorStream = (stream, error) => {
      if (!stream.destroyed) {
        stream.once("error", noop2);
        stream.destroy(error);
      }
    };
    noop2 = () => {
    };
    updateMaxListeners = (passThroughStream, increment2) => {
      const maxListeners = passThroughStream.getMaxListeners();
      if (maxListeners !== 0 && maxListeners !== Number.POSITIVE_INFINITY) {
        passThroughStream.setMaxListeners(maxListeners + increment2);
      }
    };
    PASSTHROUGH_LISTENERS_COUNT = 2;
    PASSTHROUGH_LISTENERS_PER_STREAM = 1;
  }
});

// node_modules/execa/lib/io/pipeline.js
var import_promises10, pipeStreams, onSourceFinish, endDestinationStream, onDestinationFinish, abortSourceStream;
var init_pipeline = __esm({
  "node_modules/execa/lib/io/pipeline.js"() {
    import_promises10 = require("node:stream/promises");
    init_standard_stream();
    pipeStreams = (source, destination) => {
      source.pipe(destination);
      onSourceFinish(source, destination);
      onDestinationFinish(source, destination);
    };
    onSourceFinish = async (source, destination) => {
      if (isStandardStream(source) || isStandardStream(destination)) {
        return;
      }
      try {
        await (0, import_promises10.finished)(source, { cleanup: true, readable: true, writable: false });
      } catch {
      }
      endDestinationStream(destination);
    };
    endDestinationStream = (destination) => {
      if (destination.writable) {
        destination.end();
      }
    };
    onDestinationFinish = async (source, destination) => {
      if (isStandardStream(source) || isStandardStream(destination)) {
        return;
      }
      try {
        await (0, import_promises10.finished)(destination, { cleanup: true, readable: false, writable: true });
      } catch {
      }
      abortSourceStream(source);
    };
    abortSourceStream = (source) => {
      if (source.readable) {
        source.destroy();
      }
    };
  }
});

// node_modules/execa/lib/io/output-async.js
var pipeOutputAsync, pipeTransform, SUBPROCESS_STREAM_PROPERTIES, pipeStdioItem, setStandardStreamMaxListeners, MAX_LISTENERS_INCREMENT;
var init_output_async = __esm({
  "node_modules/execa/lib/io/output-async.js"() {
    init_merge_streams();
    init_standard_stream();
    init_max_listeners();
    init_type();
    init_pipeline();
    pipeOutputAsync = (subprocess, fileDescriptors, controller) => {
      const pipeGroups = /* @__PURE__ */ new Map();
      for (const [fdNumber, { stdioItems, direction }] of Object.entries(fileDescriptors)) {
        for (const { stream } of stdioItems.filter(({ type }) => TRANSFORM_TYPES.has(type))) {
          pipeTransform(subprocess, stream, direction, fdNumber);
        }
        for (const { stream } of stdioItems.filter(({ type }) => !TRANSFORM_TYPES.has(type))) {
          pipeStdioItem({
            subprocess,
            stream,
            direction,
            fdNumber,
            pipeGroups,
            controller
          });
        }
      }
      for (const [outputStream, inputStreams] of pipeGroups.entries()) {
        const inputStream = inputStreams.length === 1 ? inputStreams[0] : mergeStreams(inputStreams);
        pipeStreams(inputStream, outputStream);
      }
    };
    pipeTransform = (subprocess, stream, direction, fdNumber) => {
      if (direction === "output") {
        pipeStreams(subprocess.stdio[fdNumber], stream);
      } else {
        pipeStreams(stream, subprocess.stdio[fdNumber]);
      }
      const streamProperty = SUBPROCESS_STREAM_PROPERTIES[fdNumber];
      if (streamProperty !== void 0) {
        subprocess[streamProperty] = stream;
      }
      subprocess.stdio[fdNumber] = stream;
    };
    SUBPROCESS_STREAM_PROPERTIES = ["stdin", "stdout", "stderr"];
    pipeStdioItem = ({ subprocess, stream, direction, fdNumber, pipeGroups, controller }) => {
      if (stream === void 0) {
        return;
      }
      setStandardStreamMaxListeners(stream, controller);
      const [inputStream, outputStream] = direction === "output" ? [stream, subprocess.stdio[fdNumber]] : [subprocess.stdio[fdNumber], stream];
      const outputStreams = pipeGroups.get(inputStream) ?? [];
      pipeGroups.set(inputStream, [...outputStreams, outputStream]);
    };
    setStandardStreamMaxListeners = (stream, { signal }) => {
      if (isStandardStream(stream)) {
        incrementMaxListeners(stream, MAX_LISTENERS_INCREMENT, signal);
      }
    };
    MAX_LISTENERS_INCREMENT = 2;
  }
});

// node_modules/signal-exit/dist/mjs/signals.js
var signals;
var init_signals2 = __esm({
  "node_modules/signal-exit/dist/mjs/signals.js"() {
    signals = [];
    signals.push("SIGHUP", "SIGINT", "SIGTERM");
    if (process.platform !== "win32") {
      signals.push(
        "SIGALRM",
        "SIGABRT",
        "SIGVTALRM",
        "SIGXCPU",
        "SIGXFSZ",
        "SIGUSR2",
        "SIGTRAP",
        "SIGSYS",
        "SIGQUIT",
        "SIGIOT"
        // should detect profiler and enable/disable accordingly.
        // see #21
        // 'SIGPROF'
      );
    }
    if (process.platform === "linux") {
      signals.push("SIGIO", "SIGPOLL", "SIGPWR", "SIGSTKFLT");
    }
  }
});

// node_modules/signal-exit/dist/mjs/index.js
var processOk, kExitEmitter, global2, ObjectDefineProperty, Emitter, SignalExitBase, signalExitWrap, SignalExitFallback, SignalExit, process9, onExit, load, unload;
var init_mjs = __esm({
  "node_modules/signal-exit/dist/mjs/index.js"() {
    init_signals2();
    processOk = (process10) => !!process10 && typeof process10 === "object" && typeof process10.removeListener === "function" && typeof process10.emit === "function" && typeof process10.reallyExit === "function" && typeof process10.listeners === "function" && typeof process10.kill === "function" && typeof process10.pid === "number" && typeof process10.on === "function";
    kExitEmitter = /* @__PURE__ */ Symbol.for("signal-exit emitter");
    global2 = globalThis;
    ObjectDefineProperty = Object.defineProperty.bind(Object);
    Emitter = class {
      emitted = {
        afterExit: false,
        exit: false
      };
      listeners = {
        afterExit: [],
        exit: []
      };
      count = 0;
      id = Math.random();
      constructor() {
        if (global2[kExitEmitter]) {
          return global2[kExitEmitter];
        }
        ObjectDefineProperty(global2, kExitEmitter, {
          value: this,
          writable: false,
          enumerable: false,
          configurable: false
        });
      }
      on(ev, fn) {
        this.listeners[ev].push(fn);
      }
      removeListener(ev, fn) {
        const list = this.listeners[ev];
        const i2 = list.indexOf(fn);
        if (i2 === -1) {
          return;
        }
        if (i2 === 0 && list.length === 1) {
          list.length = 0;
        } else {
          list.splice(i2, 1);
        }
      }
      emit(ev, code, signal) {
        if (this.emitted[ev]) {
          return false;
        }
        this.emitted[ev] = true;
        let ret = false;
        for (const fn of this.listeners[ev]) {
          ret = fn(code, signal) === true || ret;
        }
        if (ev === "exit") {
          ret = this.emit("afterExit", code, signal) || ret;
        }
        return ret;
      }
    };
    SignalExitBase = class {
    };
    signalExitWrap = (handler) => {
      return {
        onExit(cb, opts) {
          return handler.onExit(cb, opts);
        },
        load() {
          return handler.load();
        },
        unload() {
          return handler.unload();
        }
      };
    };
    SignalExitFallback = class extends SignalExitBase {
      onExit() {
        return () => {
        };
      }
      load() {
      }
      unload() {
      }
    };
    SignalExit = class extends SignalExitBase {
      // "SIGHUP" throws an `ENOSYS` error on Windows,
      // so use a supported signal instead
      /* c8 ignore start */
      #hupSig = process9.platform === "win32" ? "SIGINT" : "SIGHUP";
      /* c8 ignore stop */
      #emitter = new Emitter();
      #process;
      #originalProcessEmit;
      #originalProcessReallyExit;
      #sigListeners = {};
      #loaded = false;
      constructor(process10) {
        super();
        this.#process = process10;
        this.#sigListeners = {};
        for (const sig of signals) {
          this.#sigListeners[sig] = () => {
            const listeners = this.#process.listeners(sig);
            let { count: count2 } = this.#emitter;
            const p = process10;
            if (typeof p.__signal_exit_emitter__ === "object" && typeof p.__signal_exit_emitter__.count === "number") {
              count2 += p.__signal_exit_emitter__.count;
            }
            if (listeners.length === count2) {
              this.unload();
              const ret = this.#emitter.emit("exit", null, sig);
              const s = sig === "SIGHUP" ? this.#hupSig : sig;
              if (!ret)
                process10.kill(process10.pid, s);
            }
          };
        }
        this.#originalProcessReallyExit = process10.reallyExit;
        this.#originalProcessEmit = process10.emit;
      }
      onExit(cb, opts) {
        if (!processOk(this.#process)) {
          return () => {
          };
        }
        if (this.#loaded === false) {
          this.load();
        }
        const ev = opts?.alwaysLast ? "afterExit" : "exit";
        this.#emitter.on(ev, cb);
        return () => {
          this.#emitter.removeListener(ev, cb);
          if (this.#emitter.listeners["exit"].length === 0 && this.#emitter.listeners["afterExit"].length === 0) {
            this.unload();
          }
        };
      }
      load() {
        if (this.#loaded) {
          return;
        }
        this.#loaded = true;
        this.#emitter.count += 1;
        for (const sig of signals) {
          try {
            const fn = this.#sigListeners[sig];
            if (fn)
              this.#process.on(sig, fn);
          } catch (_) {
          }
        }
        this.#process.emit = (ev, ...a2) => {
          return this.#processEmit(ev, ...a2);
        };
        this.#process.reallyExit = (code) => {
          return this.#processReallyExit(code);
        };
      }
      unload() {
        if (!this.#loaded) {
          return;
        }
        this.#loaded = false;
        signals.forEach((sig) => {
          const listener = this.#sigListeners[sig];
          if (!listener) {
            throw new Error("Listener not defined for signal: " + sig);
          }
          try {
            this.#process.removeListener(sig, listener);
          } catch (_) {
          }
        });
        this.#process.emit = this.#originalProcessEmit;
        this.#process.reallyExit = this.#originalProcessReallyExit;
        this.#emitter.count -= 1;
      }
      #processReallyExit(code) {
        if (!processOk(this.#process)) {
          return 0;
        }
        this.#process.exitCode = code || 0;
        this.#emitter.emit("exit", this.#process.exitCode, null);
        return this.#originalProcessReallyExit.call(this.#process, this.#process.exitCode);
      }
      #processEmit(ev, ...args) {
        const og = this.#originalProcessEmit;
        if (ev === "exit" && processOk(this.#process)) {
          if (typeof args[0] === "number") {
            this.#process.exitCode = args[0];
          }
          const ret = og.call(this.#process, ev, ...args);
          this.#emitter.emit("exit", this.#process.exitCode, null);
          return ret;
        } else {
          return og.call(this.#process, ev, ...args);
        }
      }
    };
    process9 = globalThis.process;
    ({
      onExit: (
        /**
         * Called when the process is exiting, whether via signal, explicit
         * exit, or running out of stuff to do.
         *
         * If the global process object is not suitable for instrumentation,
         * then this will be a no-op.
         *
         * Returns a function that may be used to unload signal-exit.
         */
        onExit
      ),
      load: (
        /**
         * Load the listeners.  Likely you never need to call this, unless
         * doing a rather deep integration with signal-exit functionality.
         * Mostly exposed for the benefit of testing.
         *
         * @internal
         */
        load
      ),
      unload: (
        /**
         * Unload the listeners.  Likely you never need to call this, unless
         * doing a rather deep integration with signal-exit functionality.
         * Mostly exposed for the benefit of testing.
         *
         * @internal
         */
        unload
      )
    } = signalExitWrap(processOk(process9) ? new SignalExit(process9) : new SignalExitFallback()));
  }
});

// node_modules/execa/lib/terminate/cleanup.js
var import_node_events11, cleanupOnExit;
var init_cleanup = __esm({
  "node_modules/execa/lib/terminate/cleanup.js"() {
    import_node_events11 = require("node:events");
    init_mjs();
    cleanupOnExit = (subprocess, { cleanup, detached }, { signal }) => {
      if (!cleanup || detached) {
        return;
      }
      const removeExitHandler = onExit(() => {
        subprocess.kill();
      });
      (0, import_node_events11.addAbortListener)(signal, () => {
        removeExitHandler();
      });
    };
  }
});

// node_modules/execa/lib/pipe/pipe-arguments.js
var normalizePipeArguments, getDestinationStream, getDestination, mapDestinationArguments, getSourceStream;
var init_pipe_arguments = __esm({
  "node_modules/execa/lib/pipe/pipe-arguments.js"() {
    init_parameters();
    init_duration();
    init_fd_options();
    init_file_url();
    normalizePipeArguments = ({ source, sourcePromise, boundOptions, createNested }, ...pipeArguments) => {
      const startTime = getStartTime();
      const {
        destination,
        destinationStream,
        destinationError,
        from,
        unpipeSignal
      } = getDestinationStream(boundOptions, createNested, pipeArguments);
      const { sourceStream, sourceError } = getSourceStream(source, from);
      const { options: sourceOptions, fileDescriptors } = SUBPROCESS_OPTIONS.get(source);
      return {
        sourcePromise,
        sourceStream,
        sourceOptions,
        sourceError,
        destination,
        destinationStream,
        destinationError,
        unpipeSignal,
        fileDescriptors,
        startTime
      };
    };
    getDestinationStream = (boundOptions, createNested, pipeArguments) => {
      try {
        const {
          destination,
          pipeOptions: { from, to, unpipeSignal } = {}
        } = getDestination(boundOptions, createNested, ...pipeArguments);
        const destinationStream = getToStream(destination, to);
        return {
          destination,
          destinationStream,
          from,
          unpipeSignal
        };
      } catch (error) {
        return { destinationError: error };
      }
    };
    getDestination = (boundOptions, createNested, firstArgument, ...pipeArguments) => {
      if (Array.isArray(firstArgument)) {
        const destination = createNested(mapDestinationArguments, boundOptions)(firstArgument, ...pipeArguments);
        return { destination, pipeOptions: boundOptions };
      }
      if (typeof firstArgument === "string" || firstArgument instanceof URL || isDenoExecPath(firstArgument)) {
        if (Object.keys(boundOptions).length > 0) {
          throw new TypeError('Please use .pipe("file", ..., options) or .pipe(execa("file", ..., options)) instead of .pipe(options)("file", ...).');
        }
        const [rawFile, rawArguments, rawOptions] = normalizeParameters(firstArgument, ...pipeArguments);
        const destination = createNested(mapDestinationArguments)(rawFile, rawArguments, rawOptions);
        return { destination, pipeOptions: rawOptions };
      }
      if (SUBPROCESS_OPTIONS.has(firstArgument)) {
        if (Object.keys(boundOptions).length > 0) {
          throw new TypeError("Please use .pipe(options)`command` or .pipe($(options)`command`) instead of .pipe(options)($`command`).");
        }
        return { destination: firstArgument, pipeOptions: pipeArguments[0] };
      }
      throw new TypeError(`The first argument must be a template string, an options object, or an Execa subprocess: ${firstArgument}`);
    };
    mapDestinationArguments = ({ options }) => ({ options: { ...options, stdin: "pipe", piped: true } });
    getSourceStream = (source, from) => {
      try {
        const sourceStream = getFromStream(source, from);
        return { sourceStream };
      } catch (error) {
        return { sourceError: error };
      }
    };
  }
});

// node_modules/execa/lib/pipe/throw.js
var handlePipeArgumentsError, getPipeArgumentsError, createNonCommandError, PIPE_COMMAND_MESSAGE;
var init_throw = __esm({
  "node_modules/execa/lib/pipe/throw.js"() {
    init_result();
    init_pipeline();
    handlePipeArgumentsError = ({
      sourceStream,
      sourceError,
      destinationStream,
      destinationError,
      fileDescriptors,
      sourceOptions,
      startTime
    }) => {
      const error = getPipeArgumentsError({
        sourceStream,
        sourceError,
        destinationStream,
        destinationError
      });
      if (error !== void 0) {
        throw createNonCommandError({
          error,
          fileDescriptors,
          sourceOptions,
          startTime
        });
      }
    };
    getPipeArgumentsError = ({ sourceStream, sourceError, destinationStream, destinationError }) => {
      if (sourceError !== void 0 && destinationError !== void 0) {
        return destinationError;
      }
      if (destinationError !== void 0) {
        abortSourceStream(sourceStream);
        return destinationError;
      }
      if (sourceError !== void 0) {
        endDestinationStream(destinationStream);
        return sourceError;
      }
    };
    createNonCommandError = ({ error, fileDescriptors, sourceOptions, startTime }) => makeEarlyError({
      error,
      command: PIPE_COMMAND_MESSAGE,
      escapedCommand: PIPE_COMMAND_MESSAGE,
      fileDescriptors,
      options: sourceOptions,
      startTime,
      isSync: false
    });
    PIPE_COMMAND_MESSAGE = "source.pipe(destination)";
  }
});

// node_modules/execa/lib/pipe/sequence.js
var waitForBothSubprocesses;
var init_sequence = __esm({
  "node_modules/execa/lib/pipe/sequence.js"() {
    waitForBothSubprocesses = async (subprocessPromises) => {
      const [
        { status: sourceStatus, reason: sourceReason, value: sourceResult = sourceReason },
        { status: destinationStatus, reason: destinationReason, value: destinationResult = destinationReason }
      ] = await subprocessPromises;
      if (!destinationResult.pipedFrom.includes(sourceResult)) {
        destinationResult.pipedFrom.push(sourceResult);
      }
      if (destinationStatus === "rejected") {
        throw destinationResult;
      }
      if (sourceStatus === "rejected") {
        throw sourceResult;
      }
      return destinationResult;
    };
  }
});

// node_modules/execa/lib/pipe/streaming.js
var import_promises11, pipeSubprocessStream, pipeFirstSubprocessStream, pipeMoreSubprocessStream, cleanupMergedStreamsMap, MERGED_STREAMS, SOURCE_LISTENERS_PER_PIPE, DESTINATION_LISTENERS_PER_PIPE;
var init_streaming = __esm({
  "node_modules/execa/lib/pipe/streaming.js"() {
    import_promises11 = require("node:stream/promises");
    init_merge_streams();
    init_max_listeners();
    init_pipeline();
    pipeSubprocessStream = (sourceStream, destinationStream, maxListenersController) => {
      const mergedStream = MERGED_STREAMS.has(destinationStream) ? pipeMoreSubprocessStream(sourceStream, destinationStream) : pipeFirstSubprocessStream(sourceStream, destinationStream);
      incrementMaxListeners(sourceStream, SOURCE_LISTENERS_PER_PIPE, maxListenersController.signal);
      incrementMaxListeners(destinationStream, DESTINATION_LISTENERS_PER_PIPE, maxListenersController.signal);
      cleanupMergedStreamsMap(destinationStream);
      return mergedStream;
    };
    pipeFirstSubprocessStream = (sourceStream, destinationStream) => {
      const mergedStream = mergeStreams([sourceStream]);
      pipeStreams(mergedStream, destinationStream);
      MERGED_STREAMS.set(destinationStream, mergedStream);
      return mergedStream;
    };
    pipeMoreSubprocessStream = (sourceStream, destinationStream) => {
      const mergedStream = MERGED_STREAMS.get(destinationStream);
      mergedStream.add(sourceStream);
      return mergedStream;
    };
    cleanupMergedStreamsMap = async (destinationStream) => {
      try {
        await (0, import_promises11.finished)(destinationStream, { cleanup: true, readable: false, writable: true });
      } catch {
      }
      MERGED_STREAMS.delete(destinationStream);
    };
    MERGED_STREAMS = /* @__PURE__ */ new WeakMap();
    SOURCE_LISTENERS_PER_PIPE = 2;
    DESTINATION_LISTENERS_PER_PIPE = 1;
  }
});

// node_modules/execa/lib/pipe/abort.js
var import_node_util9, unpipeOnAbort, unpipeOnSignalAbort;
var init_abort = __esm({
  "node_modules/execa/lib/pipe/abort.js"() {
    import_node_util9 = require("node:util");
    init_throw();
    unpipeOnAbort = (unpipeSignal, unpipeContext) => unpipeSignal === void 0 ? [] : [unpipeOnSignalAbort(unpipeSignal, unpipeContext)];
    unpipeOnSignalAbort = async (unpipeSignal, { sourceStream, mergedStream, fileDescriptors, sourceOptions, startTime }) => {
      await (0, import_node_util9.aborted)(unpipeSignal, sourceStream);
      await mergedStream.remove(sourceStream);
      const error = new Error("Pipe canceled by `unpipeSignal` option.");
      throw createNonCommandError({
        error,
        fileDescriptors,
        sourceOptions,
        startTime
      });
    };
  }
});

// node_modules/execa/lib/pipe/setup.js
var pipeToSubprocess, handlePipePromise, getSubprocessPromises;
var init_setup = __esm({
  "node_modules/execa/lib/pipe/setup.js"() {
    init_is_plain_obj();
    init_pipe_arguments();
    init_throw();
    init_sequence();
    init_streaming();
    init_abort();
    pipeToSubprocess = (sourceInfo, ...pipeArguments) => {
      if (isPlainObject(pipeArguments[0])) {
        return pipeToSubprocess.bind(void 0, {
          ...sourceInfo,
          boundOptions: { ...sourceInfo.boundOptions, ...pipeArguments[0] }
        });
      }
      const { destination, ...normalizedInfo } = normalizePipeArguments(sourceInfo, ...pipeArguments);
      const promise = handlePipePromise({ ...normalizedInfo, destination });
      promise.pipe = pipeToSubprocess.bind(void 0, {
        ...sourceInfo,
        source: destination,
        sourcePromise: promise,
        boundOptions: {}
      });
      return promise;
    };
    handlePipePromise = async ({
      sourcePromise,
      sourceStream,
      sourceOptions,
      sourceError,
      destination,
      destinationStream,
      destinationError,
      unpipeSignal,
      fileDescriptors,
      startTime
    }) => {
      const subprocessPromises = getSubprocessPromises(sourcePromise, destination);
      handlePipeArgumentsError({
        sourceStream,
        sourceError,
        destinationStream,
        destinationError,
        fileDescriptors,
        sourceOptions,
        startTime
      });
      const maxListenersController = new AbortController();
      try {
        const mergedStream = pipeSubprocessStream(sourceStream, destinationStream, maxListenersController);
        return await Promise.race([
          waitForBothSubprocesses(subprocessPromises),
          ...unpipeOnAbort(unpipeSignal, {
            sourceStream,
            mergedStream,
            sourceOptions,
            fileDescriptors,
            startTime
          })
        ]);
      } finally {
        maxListenersController.abort();
      }
    };
    getSubprocessPromises = (sourcePromise, destination) => Promise.allSettled([sourcePromise, destination]);
  }
});

// node_modules/execa/lib/io/iterate.js
var import_node_events12, import_node_stream5, iterateOnSubprocessStream, stopReadingOnExit, iterateForResult, stopReadingOnStreamEnd, iterateOnStream, DEFAULT_OBJECT_HIGH_WATER_MARK, HIGH_WATER_MARK, iterateOnData, getGenerators;
var init_iterate = __esm({
  "node_modules/execa/lib/io/iterate.js"() {
    import_node_events12 = require("node:events");
    import_node_stream5 = require("node:stream");
    init_encoding_transform();
    init_split();
    init_run_sync();
    iterateOnSubprocessStream = ({ subprocessStdout, subprocess, binary, shouldEncode, encoding, preserveNewlines }) => {
      const controller = new AbortController();
      stopReadingOnExit(subprocess, controller);
      return iterateOnStream({
        stream: subprocessStdout,
        controller,
        binary,
        shouldEncode: !subprocessStdout.readableObjectMode && shouldEncode,
        encoding,
        shouldSplit: !subprocessStdout.readableObjectMode,
        preserveNewlines
      });
    };
    stopReadingOnExit = async (subprocess, controller) => {
      try {
        await subprocess;
      } catch {
      } finally {
        controller.abort();
      }
    };
    iterateForResult = ({ stream, onStreamEnd, lines, encoding, stripFinalNewline: stripFinalNewline2, allMixed }) => {
      const controller = new AbortController();
      stopReadingOnStreamEnd(onStreamEnd, controller, stream);
      const objectMode = stream.readableObjectMode && !allMixed;
      return iterateOnStream({
        stream,
        controller,
        binary: encoding === "buffer",
        shouldEncode: !objectMode,
        encoding,
        shouldSplit: !objectMode && lines,
        preserveNewlines: !stripFinalNewline2
      });
    };
    stopReadingOnStreamEnd = async (onStreamEnd, controller, stream) => {
      try {
        await onStreamEnd;
      } catch {
        stream.destroy();
      } finally {
        controller.abort();
      }
    };
    iterateOnStream = ({ stream, controller, binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) => {
      const onStdoutChunk = (0, import_node_events12.on)(stream, "data", {
        signal: controller.signal,
        highWaterMark: HIGH_WATER_MARK,
        // Backward compatibility with older name for this option
        // See https://github.com/nodejs/node/pull/52080#discussion_r1525227861
        // @todo Remove after removing support for Node 21
        highWatermark: HIGH_WATER_MARK
      });
      return iterateOnData({
        onStdoutChunk,
        controller,
        binary,
        shouldEncode,
        encoding,
        shouldSplit,
        preserveNewlines
      });
    };
    DEFAULT_OBJECT_HIGH_WATER_MARK = (0, import_node_stream5.getDefaultHighWaterMark)(true);
    HIGH_WATER_MARK = DEFAULT_OBJECT_HIGH_WATER_MARK;
    iterateOnData = async function* ({ onStdoutChunk, controller, binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) {
      const generators = getGenerators({
        binary,
        shouldEncode,
        encoding,
        shouldSplit,
        preserveNewlines
      });
      try {
        for await (const [chunk] of onStdoutChunk) {
          yield* transformChunkSync(chunk, generators, 0);
        }
      } catch (error) {
        if (!controller.signal.aborted) {
          throw error;
        }
      } finally {
        yield* finalChunksSync(generators);
      }
    };
    getGenerators = ({ binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) => [
      getEncodingTransformGenerator(binary, encoding, !shouldEncode),
      getSplitLinesGenerator(binary, preserveNewlines, !shouldSplit, {})
    ].filter(Boolean);
  }
});

// node_modules/execa/lib/io/contents.js
var import_promises12, getStreamOutput, logOutputAsync, resumeStream, getStreamContents2, getBufferedData, handleBufferedData;
var init_contents2 = __esm({
  "node_modules/execa/lib/io/contents.js"() {
    import_promises12 = require("node:timers/promises");
    init_source();
    init_uint_array();
    init_output();
    init_iterate();
    init_max_buffer();
    init_strip_newline();
    getStreamOutput = async ({ stream, onStreamEnd, fdNumber, encoding, buffer, maxBuffer, lines, allMixed, stripFinalNewline: stripFinalNewline2, verboseInfo, streamInfo }) => {
      const logPromise = logOutputAsync({
        stream,
        onStreamEnd,
        fdNumber,
        encoding,
        allMixed,
        verboseInfo,
        streamInfo
      });
      if (!buffer) {
        await Promise.all([resumeStream(stream), logPromise]);
        return;
      }
      const stripFinalNewlineValue = getStripFinalNewline(stripFinalNewline2, fdNumber);
      const iterable = iterateForResult({
        stream,
        onStreamEnd,
        lines,
        encoding,
        stripFinalNewline: stripFinalNewlineValue,
        allMixed
      });
      const [output] = await Promise.all([
        getStreamContents2({
          stream,
          iterable,
          fdNumber,
          encoding,
          maxBuffer,
          lines
        }),
        logPromise
      ]);
      return output;
    };
    logOutputAsync = async ({ stream, onStreamEnd, fdNumber, encoding, allMixed, verboseInfo, streamInfo: { fileDescriptors } }) => {
      if (!shouldLogOutput({
        stdioItems: fileDescriptors[fdNumber]?.stdioItems,
        encoding,
        verboseInfo,
        fdNumber
      })) {
        return;
      }
      const linesIterable = iterateForResult({
        stream,
        onStreamEnd,
        lines: true,
        encoding,
        stripFinalNewline: true,
        allMixed
      });
      await logLines(linesIterable, stream, fdNumber, verboseInfo);
    };
    resumeStream = async (stream) => {
      await (0, import_promises12.setImmediate)();
      if (stream.readableFlowing === null) {
        stream.resume();
      }
    };
    getStreamContents2 = async ({ stream, stream: { readableObjectMode }, iterable, fdNumber, encoding, maxBuffer, lines }) => {
      try {
        if (readableObjectMode || lines) {
          return await getStreamAsArray(iterable, { maxBuffer });
        }
        if (encoding === "buffer") {
          return new Uint8Array(await getStreamAsArrayBuffer(iterable, { maxBuffer }));
        }
        return await getStreamAsString(iterable, { maxBuffer });
      } catch (error) {
        return handleBufferedData(handleMaxBuffer({
          error,
          stream,
          readableObjectMode,
          lines,
          encoding,
          fdNumber
        }));
      }
    };
    getBufferedData = async (streamPromise) => {
      try {
        return await streamPromise;
      } catch (error) {
        return handleBufferedData(error);
      }
    };
    handleBufferedData = ({ bufferedData }) => isArrayBuffer(bufferedData) ? new Uint8Array(bufferedData) : bufferedData;
  }
});

// node_modules/execa/lib/resolve/wait-stream.js
var import_promises13, waitForStream, handleStdinDestroy, spyOnStdinDestroy, setStdinCleanedUp, handleStreamError, shouldIgnoreStreamError, isInputFileDescriptor, isStreamAbort, isStreamEpipe;
var init_wait_stream = __esm({
  "node_modules/execa/lib/resolve/wait-stream.js"() {
    import_promises13 = require("node:stream/promises");
    waitForStream = async (stream, fdNumber, streamInfo, { isSameDirection, stopOnExit = false } = {}) => {
      const state = handleStdinDestroy(stream, streamInfo);
      const abortController = new AbortController();
      try {
        await Promise.race([
          ...stopOnExit ? [streamInfo.exitPromise] : [],
          (0, import_promises13.finished)(stream, { cleanup: true, signal: abortController.signal })
        ]);
      } catch (error) {
        if (!state.stdinCleanedUp) {
          handleStreamError(error, fdNumber, streamInfo, isSameDirection);
        }
      } finally {
        abortController.abort();
      }
    };
    handleStdinDestroy = (stream, { originalStreams: [originalStdin], subprocess }) => {
      const state = { stdinCleanedUp: false };
      if (stream === originalStdin) {
        spyOnStdinDestroy(stream, subprocess, state);
      }
      return state;
    };
    spyOnStdinDestroy = (subprocessStdin, subprocess, state) => {
      const { _destroy } = subprocessStdin;
      subprocessStdin._destroy = (...destroyArguments) => {
        setStdinCleanedUp(subprocess, state);
        _destroy.call(subprocessStdin, ...destroyArguments);
      };
    };
    setStdinCleanedUp = ({ exitCode, signalCode }, state) => {
      if (exitCode !== null || signalCode !== null) {
        state.stdinCleanedUp = true;
      }
    };
    handleStreamError = (error, fdNumber, streamInfo, isSameDirection) => {
      if (!shouldIgnoreStreamError(error, fdNumber, streamInfo, isSameDirection)) {
        throw error;
      }
    };
    shouldIgnoreStreamError = (error, fdNumber, streamInfo, isSameDirection = true) => {
      if (streamInfo.propagating) {
        return isStreamEpipe(error) || isStreamAbort(error);
      }
      streamInfo.propagating = true;
      return isInputFileDescriptor(streamInfo, fdNumber) === isSameDirection ? isStreamEpipe(error) : isStreamAbort(error);
    };
    isInputFileDescriptor = ({ fileDescriptors }, fdNumber) => fdNumber !== "all" && fileDescriptors[fdNumber].direction === "input";
    isStreamAbort = (error) => error?.code === "ERR_STREAM_PREMATURE_CLOSE";
    isStreamEpipe = (error) => error?.code === "EPIPE";
  }
});

// node_modules/execa/lib/resolve/stdio.js
var waitForStdioStreams, waitForSubprocessStream;
var init_stdio = __esm({
  "node_modules/execa/lib/resolve/stdio.js"() {
    init_contents2();
    init_wait_stream();
    waitForStdioStreams = ({ subprocess, encoding, buffer, maxBuffer, lines, stripFinalNewline: stripFinalNewline2, verboseInfo, streamInfo }) => subprocess.stdio.map((stream, fdNumber) => waitForSubprocessStream({
      stream,
      fdNumber,
      encoding,
      buffer: buffer[fdNumber],
      maxBuffer: maxBuffer[fdNumber],
      lines: lines[fdNumber],
      allMixed: false,
      stripFinalNewline: stripFinalNewline2,
      verboseInfo,
      streamInfo
    }));
    waitForSubprocessStream = async ({ stream, fdNumber, encoding, buffer, maxBuffer, lines, allMixed, stripFinalNewline: stripFinalNewline2, verboseInfo, streamInfo }) => {
      if (!stream) {
        return;
      }
      const onStreamEnd = waitForStream(stream, fdNumber, streamInfo);
      if (isInputFileDescriptor(streamInfo, fdNumber)) {
        await onStreamEnd;
        return;
      }
      const [output] = await Promise.all([
        getStreamOutput({
          stream,
          onStreamEnd,
          fdNumber,
          encoding,
          buffer,
          maxBuffer,
          lines,
          allMixed,
          stripFinalNewline: stripFinalNewline2,
          verboseInfo,
          streamInfo
        }),
        onStreamEnd
      ]);
      return output;
    };
  }
});

// node_modules/execa/lib/resolve/all-async.js
var makeAllStream, waitForAllStream, getAllStream, getAllMixed;
var init_all_async = __esm({
  "node_modules/execa/lib/resolve/all-async.js"() {
    init_merge_streams();
    init_stdio();
    makeAllStream = ({ stdout, stderr }, { all }) => all && (stdout || stderr) ? mergeStreams([stdout, stderr].filter(Boolean)) : void 0;
    waitForAllStream = ({ subprocess, encoding, buffer, maxBuffer, lines, stripFinalNewline: stripFinalNewline2, verboseInfo, streamInfo }) => waitForSubprocessStream({
      ...getAllStream(subprocess, buffer),
      fdNumber: "all",
      encoding,
      maxBuffer: maxBuffer[1] + maxBuffer[2],
      lines: lines[1] || lines[2],
      allMixed: getAllMixed(subprocess),
      stripFinalNewline: stripFinalNewline2,
      verboseInfo,
      streamInfo
    });
    getAllStream = ({ stdout, stderr, all }, [, bufferStdout, bufferStderr]) => {
      const buffer = bufferStdout || bufferStderr;
      if (!buffer) {
        return { stream: all, buffer };
      }
      if (!bufferStdout) {
        return { stream: stderr, buffer };
      }
      if (!bufferStderr) {
        return { stream: stdout, buffer };
      }
      return { stream: all, buffer };
    };
    getAllMixed = ({ all, stdout, stderr }) => all && stdout && stderr && stdout.readableObjectMode !== stderr.readableObjectMode;
  }
});

// node_modules/execa/lib/verbose/ipc.js
var shouldLogIpc, logIpcOutput;
var init_ipc = __esm({
  "node_modules/execa/lib/verbose/ipc.js"() {
    init_log();
    init_values();
    shouldLogIpc = (verboseInfo) => isFullVerbose(verboseInfo, "ipc");
    logIpcOutput = (message, verboseInfo) => {
      const verboseMessage = serializeVerboseMessage(message);
      verboseLog({
        type: "ipc",
        verboseMessage,
        fdNumber: "ipc",
        verboseInfo
      });
    };
  }
});

// node_modules/execa/lib/ipc/buffer-messages.js
var waitForIpcOutput, getBufferedIpcOutput;
var init_buffer_messages = __esm({
  "node_modules/execa/lib/ipc/buffer-messages.js"() {
    init_max_buffer();
    init_ipc();
    init_specific();
    init_get_each();
    waitForIpcOutput = async ({
      subprocess,
      buffer: bufferArray,
      maxBuffer: maxBufferArray,
      ipc,
      ipcOutput,
      verboseInfo
    }) => {
      if (!ipc) {
        return ipcOutput;
      }
      const isVerbose2 = shouldLogIpc(verboseInfo);
      const buffer = getFdSpecificValue(bufferArray, "ipc");
      const maxBuffer = getFdSpecificValue(maxBufferArray, "ipc");
      for await (const message of loopOnMessages({
        anyProcess: subprocess,
        channel: subprocess.channel,
        isSubprocess: false,
        ipc,
        shouldAwait: false,
        reference: true
      })) {
        if (buffer) {
          checkIpcMaxBuffer(subprocess, ipcOutput, maxBuffer);
          ipcOutput.push(message);
        }
        if (isVerbose2) {
          logIpcOutput(message, verboseInfo);
        }
      }
      return ipcOutput;
    };
    getBufferedIpcOutput = async (ipcOutputPromise, ipcOutput) => {
      await Promise.allSettled([ipcOutputPromise]);
      return ipcOutput;
    };
  }
});

// node_modules/execa/lib/resolve/wait-subprocess.js
var import_node_events13, waitForSubprocessResult, waitForOriginalStreams, waitForCustomStreamsEnd, throwOnSubprocessError;
var init_wait_subprocess = __esm({
  "node_modules/execa/lib/resolve/wait-subprocess.js"() {
    import_node_events13 = require("node:events");
    init_is_stream();
    init_timeout();
    init_cancel();
    init_graceful2();
    init_standard_stream();
    init_type();
    init_contents2();
    init_buffer_messages();
    init_ipc_input();
    init_all_async();
    init_stdio();
    init_exit_async();
    init_wait_stream();
    waitForSubprocessResult = async ({
      subprocess,
      options: {
        encoding,
        buffer,
        maxBuffer,
        lines,
        timeoutDuration: timeout,
        cancelSignal,
        gracefulCancel,
        forceKillAfterDelay,
        stripFinalNewline: stripFinalNewline2,
        ipc,
        ipcInput
      },
      context,
      verboseInfo,
      fileDescriptors,
      originalStreams,
      onInternalError,
      controller
    }) => {
      const exitPromise = waitForExit(subprocess, context);
      const streamInfo = {
        originalStreams,
        fileDescriptors,
        subprocess,
        exitPromise,
        propagating: false
      };
      const stdioPromises = waitForStdioStreams({
        subprocess,
        encoding,
        buffer,
        maxBuffer,
        lines,
        stripFinalNewline: stripFinalNewline2,
        verboseInfo,
        streamInfo
      });
      const allPromise = waitForAllStream({
        subprocess,
        encoding,
        buffer,
        maxBuffer,
        lines,
        stripFinalNewline: stripFinalNewline2,
        verboseInfo,
        streamInfo
      });
      const ipcOutput = [];
      const ipcOutputPromise = waitForIpcOutput({
        subprocess,
        buffer,
        maxBuffer,
        ipc,
        ipcOutput,
        verboseInfo
      });
      const originalPromises = waitForOriginalStreams(originalStreams, subprocess, streamInfo);
      const customStreamsEndPromises = waitForCustomStreamsEnd(fileDescriptors, streamInfo);
      try {
        return await Promise.race([
          Promise.all([
            {},
            waitForSuccessfulExit(exitPromise),
            Promise.all(stdioPromises),
            allPromise,
            ipcOutputPromise,
            sendIpcInput(subprocess, ipcInput),
            ...originalPromises,
            ...customStreamsEndPromises
          ]),
          onInternalError,
          throwOnSubprocessError(subprocess, controller),
          ...throwOnTimeout(subprocess, timeout, context, controller),
          ...throwOnCancel({
            subprocess,
            cancelSignal,
            gracefulCancel,
            context,
            controller
          }),
          ...throwOnGracefulCancel({
            subprocess,
            cancelSignal,
            gracefulCancel,
            forceKillAfterDelay,
            context,
            controller
          })
        ]);
      } catch (error) {
        context.terminationReason ??= "other";
        return Promise.all([
          { error },
          exitPromise,
          Promise.all(stdioPromises.map((stdioPromise) => getBufferedData(stdioPromise))),
          getBufferedData(allPromise),
          getBufferedIpcOutput(ipcOutputPromise, ipcOutput),
          Promise.allSettled(originalPromises),
          Promise.allSettled(customStreamsEndPromises)
        ]);
      }
    };
    waitForOriginalStreams = (originalStreams, subprocess, streamInfo) => originalStreams.map((stream, fdNumber) => stream === subprocess.stdio[fdNumber] ? void 0 : waitForStream(stream, fdNumber, streamInfo));
    waitForCustomStreamsEnd = (fileDescriptors, streamInfo) => fileDescriptors.flatMap(({ stdioItems }, fdNumber) => stdioItems.filter(({ value, stream = value }) => isStream(stream, { checkOpen: false }) && !isStandardStream(stream)).map(({ type, value, stream = value }) => waitForStream(stream, fdNumber, streamInfo, {
      isSameDirection: TRANSFORM_TYPES.has(type),
      stopOnExit: type === "native"
    })));
    throwOnSubprocessError = async (subprocess, { signal }) => {
      const [error] = await (0, import_node_events13.once)(subprocess, "error", { signal });
      throw error;
    };
  }
});

// node_modules/execa/lib/convert/concurrent.js
var initializeConcurrentStreams, addConcurrentStream, waitForConcurrentStreams;
var init_concurrent = __esm({
  "node_modules/execa/lib/convert/concurrent.js"() {
    init_deferred();
    initializeConcurrentStreams = () => ({
      readableDestroy: /* @__PURE__ */ new WeakMap(),
      writableFinal: /* @__PURE__ */ new WeakMap(),
      writableDestroy: /* @__PURE__ */ new WeakMap()
    });
    addConcurrentStream = (concurrentStreams, stream, waitName) => {
      const weakMap = concurrentStreams[waitName];
      if (!weakMap.has(stream)) {
        weakMap.set(stream, []);
      }
      const promises = weakMap.get(stream);
      const promise = createDeferred();
      promises.push(promise);
      const resolve4 = promise.resolve.bind(promise);
      return { resolve: resolve4, promises };
    };
    waitForConcurrentStreams = async ({ resolve: resolve4, promises }, subprocess) => {
      resolve4();
      const [isSubprocessExit] = await Promise.race([
        Promise.allSettled([true, subprocess]),
        Promise.all([false, ...promises])
      ]);
      return !isSubprocessExit;
    };
  }
});

// node_modules/execa/lib/convert/shared.js
var import_promises14, safeWaitForSubprocessStdin, safeWaitForSubprocessStdout, waitForSubprocessStdin, waitForSubprocessStdout, waitForSubprocess, destroyOtherStream;
var init_shared = __esm({
  "node_modules/execa/lib/convert/shared.js"() {
    import_promises14 = require("node:stream/promises");
    init_wait_stream();
    safeWaitForSubprocessStdin = async (subprocessStdin) => {
      if (subprocessStdin === void 0) {
        return;
      }
      try {
        await waitForSubprocessStdin(subprocessStdin);
      } catch {
      }
    };
    safeWaitForSubprocessStdout = async (subprocessStdout) => {
      if (subprocessStdout === void 0) {
        return;
      }
      try {
        await waitForSubprocessStdout(subprocessStdout);
      } catch {
      }
    };
    waitForSubprocessStdin = async (subprocessStdin) => {
      await (0, import_promises14.finished)(subprocessStdin, { cleanup: true, readable: false, writable: true });
    };
    waitForSubprocessStdout = async (subprocessStdout) => {
      await (0, import_promises14.finished)(subprocessStdout, { cleanup: true, readable: true, writable: false });
    };
    waitForSubprocess = async (subprocess, error) => {
      await subprocess;
      if (error) {
        throw error;
      }
    };
    destroyOtherStream = (stream, isOpen, error) => {
      if (error && !isStreamAbort(error)) {
        stream.destroy(error);
      } else if (isOpen) {
        stream.destroy();
      }
    };
  }
});

// node_modules/execa/lib/convert/readable.js
var import_node_stream6, import_node_util10, createReadable, getSubprocessStdout, getReadableOptions, getReadableMethods, onRead, onStdoutFinished, onReadableDestroy, destroyOtherReadable;
var init_readable = __esm({
  "node_modules/execa/lib/convert/readable.js"() {
    import_node_stream6 = require("node:stream");
    import_node_util10 = require("node:util");
    init_encoding_option();
    init_fd_options();
    init_iterate();
    init_deferred();
    init_concurrent();
    init_shared();
    createReadable = ({ subprocess, concurrentStreams, encoding }, { from, binary: binaryOption = true, preserveNewlines = true } = {}) => {
      const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
      const { subprocessStdout, waitReadableDestroy } = getSubprocessStdout(subprocess, from, concurrentStreams);
      const { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary);
      const { read: read2, onStdoutDataDone } = getReadableMethods({
        subprocessStdout,
        subprocess,
        binary,
        encoding,
        preserveNewlines
      });
      const readable2 = new import_node_stream6.Readable({
        read: read2,
        destroy: (0, import_node_util10.callbackify)(onReadableDestroy.bind(void 0, { subprocessStdout, subprocess, waitReadableDestroy })),
        highWaterMark: readableHighWaterMark,
        objectMode: readableObjectMode,
        encoding: readableEncoding
      });
      onStdoutFinished({
        subprocessStdout,
        onStdoutDataDone,
        readable: readable2,
        subprocess
      });
      return readable2;
    };
    getSubprocessStdout = (subprocess, from, concurrentStreams) => {
      const subprocessStdout = getFromStream(subprocess, from);
      const waitReadableDestroy = addConcurrentStream(concurrentStreams, subprocessStdout, "readableDestroy");
      return { subprocessStdout, waitReadableDestroy };
    };
    getReadableOptions = ({ readableEncoding, readableObjectMode, readableHighWaterMark }, binary) => binary ? { readableEncoding, readableObjectMode, readableHighWaterMark } : { readableEncoding, readableObjectMode: true, readableHighWaterMark: DEFAULT_OBJECT_HIGH_WATER_MARK };
    getReadableMethods = ({ subprocessStdout, subprocess, binary, encoding, preserveNewlines }) => {
      const onStdoutDataDone = createDeferred();
      const onStdoutData = iterateOnSubprocessStream({
        subprocessStdout,
        subprocess,
        binary,
        shouldEncode: !binary,
        encoding,
        preserveNewlines
      });
      return {
        read() {
          onRead(this, onStdoutData, onStdoutDataDone);
        },
        onStdoutDataDone
      };
    };
    onRead = async (readable2, onStdoutData, onStdoutDataDone) => {
      try {
        const { value, done } = await onStdoutData.next();
        if (done) {
          onStdoutDataDone.resolve();
        } else {
          readable2.push(value);
        }
      } catch {
      }
    };
    onStdoutFinished = async ({ subprocessStdout, onStdoutDataDone, readable: readable2, subprocess, subprocessStdin }) => {
      try {
        await waitForSubprocessStdout(subprocessStdout);
        await subprocess;
        await safeWaitForSubprocessStdin(subprocessStdin);
        await onStdoutDataDone;
        if (readable2.readable) {
          readable2.push(null);
        }
      } catch (error) {
        await safeWaitForSubprocessStdin(subprocessStdin);
        destroyOtherReadable(readable2, error);
      }
    };
    onReadableDestroy = async ({ subprocessStdout, subprocess, waitReadableDestroy }, error) => {
      if (await waitForConcurrentStreams(waitReadableDestroy, subprocess)) {
        destroyOtherReadable(subprocessStdout, error);
        await waitForSubprocess(subprocess, error);
      }
    };
    destroyOtherReadable = (stream, error) => {
      destroyOtherStream(stream, stream.readable, error);
    };
  }
});

// node_modules/execa/lib/convert/writable.js
var import_node_stream7, import_node_util11, createWritable, getSubprocessStdin, getWritableMethods, onWrite, onWritableFinal, onStdinFinished, onWritableDestroy, destroyOtherWritable;
var init_writable = __esm({
  "node_modules/execa/lib/convert/writable.js"() {
    import_node_stream7 = require("node:stream");
    import_node_util11 = require("node:util");
    init_fd_options();
    init_concurrent();
    init_shared();
    createWritable = ({ subprocess, concurrentStreams }, { to } = {}) => {
      const { subprocessStdin, waitWritableFinal, waitWritableDestroy } = getSubprocessStdin(subprocess, to, concurrentStreams);
      const writable2 = new import_node_stream7.Writable({
        ...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
        destroy: (0, import_node_util11.callbackify)(onWritableDestroy.bind(void 0, {
          subprocessStdin,
          subprocess,
          waitWritableFinal,
          waitWritableDestroy
        })),
        highWaterMark: subprocessStdin.writableHighWaterMark,
        objectMode: subprocessStdin.writableObjectMode
      });
      onStdinFinished(subprocessStdin, writable2);
      return writable2;
    };
    getSubprocessStdin = (subprocess, to, concurrentStreams) => {
      const subprocessStdin = getToStream(subprocess, to);
      const waitWritableFinal = addConcurrentStream(concurrentStreams, subprocessStdin, "writableFinal");
      const waitWritableDestroy = addConcurrentStream(concurrentStreams, subprocessStdin, "writableDestroy");
      return { subprocessStdin, waitWritableFinal, waitWritableDestroy };
    };
    getWritableMethods = (subprocessStdin, subprocess, waitWritableFinal) => ({
      write: onWrite.bind(void 0, subprocessStdin),
      final: (0, import_node_util11.callbackify)(onWritableFinal.bind(void 0, subprocessStdin, subprocess, waitWritableFinal))
    });
    onWrite = (subprocessStdin, chunk, encoding, done) => {
      if (subprocessStdin.write(chunk, encoding)) {
        done();
      } else {
        subprocessStdin.once("drain", done);
      }
    };
    onWritableFinal = async (subprocessStdin, subprocess, waitWritableFinal) => {
      if (await waitForConcurrentStreams(waitWritableFinal, subprocess)) {
        if (subprocessStdin.writable) {
          subprocessStdin.end();
        }
        await subprocess;
      }
    };
    onStdinFinished = async (subprocessStdin, writable2, subprocessStdout) => {
      try {
        await waitForSubprocessStdin(subprocessStdin);
        if (writable2.writable) {
          writable2.end();
        }
      } catch (error) {
        await safeWaitForSubprocessStdout(subprocessStdout);
        destroyOtherWritable(writable2, error);
      }
    };
    onWritableDestroy = async ({ subprocessStdin, subprocess, waitWritableFinal, waitWritableDestroy }, error) => {
      await waitForConcurrentStreams(waitWritableFinal, subprocess);
      if (await waitForConcurrentStreams(waitWritableDestroy, subprocess)) {
        destroyOtherWritable(subprocessStdin, error);
        await waitForSubprocess(subprocess, error);
      }
    };
    destroyOtherWritable = (stream, error) => {
      destroyOtherStream(stream, stream.writable, error);
    };
  }
});

// node_modules/execa/lib/convert/duplex.js
var import_node_stream8, import_node_util12, createDuplex, onDuplexDestroy;
var init_duplex = __esm({
  "node_modules/execa/lib/convert/duplex.js"() {
    import_node_stream8 = require("node:stream");
    import_node_util12 = require("node:util");
    init_encoding_option();
    init_readable();
    init_writable();
    createDuplex = ({ subprocess, concurrentStreams, encoding }, { from, to, binary: binaryOption = true, preserveNewlines = true } = {}) => {
      const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
      const { subprocessStdout, waitReadableDestroy } = getSubprocessStdout(subprocess, from, concurrentStreams);
      const { subprocessStdin, waitWritableFinal, waitWritableDestroy } = getSubprocessStdin(subprocess, to, concurrentStreams);
      const { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary);
      const { read: read2, onStdoutDataDone } = getReadableMethods({
        subprocessStdout,
        subprocess,
        binary,
        encoding,
        preserveNewlines
      });
      const duplex2 = new import_node_stream8.Duplex({
        read: read2,
        ...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
        destroy: (0, import_node_util12.callbackify)(onDuplexDestroy.bind(void 0, {
          subprocessStdout,
          subprocessStdin,
          subprocess,
          waitReadableDestroy,
          waitWritableFinal,
          waitWritableDestroy
        })),
        readableHighWaterMark,
        writableHighWaterMark: subprocessStdin.writableHighWaterMark,
        readableObjectMode,
        writableObjectMode: subprocessStdin.writableObjectMode,
        encoding: readableEncoding
      });
      onStdoutFinished({
        subprocessStdout,
        onStdoutDataDone,
        readable: duplex2,
        subprocess,
        subprocessStdin
      });
      onStdinFinished(subprocessStdin, duplex2, subprocessStdout);
      return duplex2;
    };
    onDuplexDestroy = async ({ subprocessStdout, subprocessStdin, subprocess, waitReadableDestroy, waitWritableFinal, waitWritableDestroy }, error) => {
      await Promise.all([
        onReadableDestroy({ subprocessStdout, subprocess, waitReadableDestroy }, error),
        onWritableDestroy({
          subprocessStdin,
          subprocess,
          waitWritableFinal,
          waitWritableDestroy
        }, error)
      ]);
    };
  }
});

// node_modules/execa/lib/convert/iterable.js
var createIterable, iterateOnStdoutData;
var init_iterable = __esm({
  "node_modules/execa/lib/convert/iterable.js"() {
    init_encoding_option();
    init_fd_options();
    init_iterate();
    createIterable = (subprocess, encoding, {
      from,
      binary: binaryOption = false,
      preserveNewlines = false
    } = {}) => {
      const binary = binaryOption || BINARY_ENCODINGS.has(encoding);
      const subprocessStdout = getFromStream(subprocess, from);
      const onStdoutData = iterateOnSubprocessStream({
        subprocessStdout,
        subprocess,
        binary,
        shouldEncode: true,
        encoding,
        preserveNewlines
      });
      return iterateOnStdoutData(onStdoutData, subprocessStdout, subprocess);
    };
    iterateOnStdoutData = async function* (onStdoutData, subprocessStdout, subprocess) {
      try {
        yield* onStdoutData;
      } finally {
        if (subprocessStdout.readable) {
          subprocessStdout.destroy();
        }
        await subprocess;
      }
    };
  }
});

// node_modules/execa/lib/convert/add.js
var addConvertedStreams;
var init_add = __esm({
  "node_modules/execa/lib/convert/add.js"() {
    init_concurrent();
    init_readable();
    init_writable();
    init_duplex();
    init_iterable();
    addConvertedStreams = (subprocess, { encoding }) => {
      const concurrentStreams = initializeConcurrentStreams();
      subprocess.readable = createReadable.bind(void 0, { subprocess, concurrentStreams, encoding });
      subprocess.writable = createWritable.bind(void 0, { subprocess, concurrentStreams });
      subprocess.duplex = createDuplex.bind(void 0, { subprocess, concurrentStreams, encoding });
      subprocess.iterable = createIterable.bind(void 0, subprocess, encoding);
      subprocess[Symbol.asyncIterator] = createIterable.bind(void 0, subprocess, encoding, {});
    };
  }
});

// node_modules/execa/lib/methods/promise.js
var mergePromise, nativePromisePrototype, descriptors;
var init_promise = __esm({
  "node_modules/execa/lib/methods/promise.js"() {
    mergePromise = (subprocess, promise) => {
      for (const [property, descriptor] of descriptors) {
        const value = descriptor.value.bind(promise);
        Reflect.defineProperty(subprocess, property, { ...descriptor, value });
      }
    };
    nativePromisePrototype = (async () => {
    })().constructor.prototype;
    descriptors = ["then", "catch", "finally"].map((property) => [
      property,
      Reflect.getOwnPropertyDescriptor(nativePromisePrototype, property)
    ]);
  }
});

// node_modules/execa/lib/methods/main-async.js
var import_node_events14, import_node_child_process5, execaCoreAsync, handleAsyncArguments, handleAsyncOptions, spawnSubprocessAsync, handlePromise, getAsyncResult;
var init_main_async = __esm({
  "node_modules/execa/lib/methods/main-async.js"() {
    import_node_events14 = require("node:events");
    import_node_child_process5 = require("node:child_process");
    init_source();
    init_command();
    init_options();
    init_fd_options();
    init_shell();
    init_methods();
    init_result();
    init_reject();
    init_early_error();
    init_handle_async();
    init_strip_newline();
    init_output_async();
    init_kill();
    init_cleanup();
    init_setup();
    init_all_async();
    init_wait_subprocess();
    init_add();
    init_deferred();
    init_promise();
    execaCoreAsync = (rawFile, rawArguments, rawOptions, createNested) => {
      const { file, commandArguments, command, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleAsyncArguments(rawFile, rawArguments, rawOptions);
      const { subprocess, promise } = spawnSubprocessAsync({
        file,
        commandArguments,
        options,
        startTime,
        verboseInfo,
        command,
        escapedCommand,
        fileDescriptors
      });
      subprocess.pipe = pipeToSubprocess.bind(void 0, {
        source: subprocess,
        sourcePromise: promise,
        boundOptions: {},
        createNested
      });
      mergePromise(subprocess, promise);
      SUBPROCESS_OPTIONS.set(subprocess, { options, fileDescriptors });
      return subprocess;
    };
    handleAsyncArguments = (rawFile, rawArguments, rawOptions) => {
      const { command, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions);
      const { file, commandArguments, options: normalizedOptions } = normalizeOptions(rawFile, rawArguments, rawOptions);
      const options = handleAsyncOptions(normalizedOptions);
      const fileDescriptors = handleStdioAsync(options, verboseInfo);
      return {
        file,
        commandArguments,
        command,
        escapedCommand,
        startTime,
        verboseInfo,
        options,
        fileDescriptors
      };
    };
    handleAsyncOptions = ({ timeout, signal, ...options }) => {
      if (signal !== void 0) {
        throw new TypeError('The "signal" option has been renamed to "cancelSignal" instead.');
      }
      return { ...options, timeoutDuration: timeout };
    };
    spawnSubprocessAsync = ({ file, commandArguments, options, startTime, verboseInfo, command, escapedCommand, fileDescriptors }) => {
      let subprocess;
      try {
        subprocess = (0, import_node_child_process5.spawn)(...concatenateShell(file, commandArguments, options));
      } catch (error) {
        return handleEarlyError({
          error,
          command,
          escapedCommand,
          fileDescriptors,
          options,
          startTime,
          verboseInfo
        });
      }
      const controller = new AbortController();
      (0, import_node_events14.setMaxListeners)(Number.POSITIVE_INFINITY, controller.signal);
      const originalStreams = [...subprocess.stdio];
      pipeOutputAsync(subprocess, fileDescriptors, controller);
      cleanupOnExit(subprocess, options, controller);
      const context = {};
      const onInternalError = createDeferred();
      subprocess.kill = subprocessKill.bind(void 0, {
        kill: subprocess.kill.bind(subprocess),
        options,
        onInternalError,
        context,
        controller
      });
      subprocess.all = makeAllStream(subprocess, options);
      addConvertedStreams(subprocess, options);
      addIpcMethods(subprocess, options);
      const promise = handlePromise({
        subprocess,
        options,
        startTime,
        verboseInfo,
        fileDescriptors,
        originalStreams,
        command,
        escapedCommand,
        context,
        onInternalError,
        controller
      });
      return { subprocess, promise };
    };
    handlePromise = async ({ subprocess, options, startTime, verboseInfo, fileDescriptors, originalStreams, command, escapedCommand, context, onInternalError, controller }) => {
      const [
        errorInfo,
        [exitCode, signal],
        stdioResults,
        allResult,
        ipcOutput
      ] = await waitForSubprocessResult({
        subprocess,
        options,
        context,
        verboseInfo,
        fileDescriptors,
        originalStreams,
        onInternalError,
        controller
      });
      controller.abort();
      onInternalError.resolve();
      const stdio = stdioResults.map((stdioResult, fdNumber) => stripNewline(stdioResult, options, fdNumber));
      const all = stripNewline(allResult, options, "all");
      const result = getAsyncResult({
        errorInfo,
        exitCode,
        signal,
        stdio,
        all,
        ipcOutput,
        context,
        options,
        command,
        escapedCommand,
        startTime
      });
      return handleResult(result, verboseInfo, options);
    };
    getAsyncResult = ({ errorInfo, exitCode, signal, stdio, all, ipcOutput, context, options, command, escapedCommand, startTime }) => "error" in errorInfo ? makeError({
      error: errorInfo.error,
      command,
      escapedCommand,
      timedOut: context.terminationReason === "timeout",
      isCanceled: context.terminationReason === "cancel" || context.terminationReason === "gracefulCancel",
      isGracefullyCanceled: context.terminationReason === "gracefulCancel",
      isMaxBuffer: errorInfo.error instanceof MaxBufferError,
      isForcefullyTerminated: context.isForcefullyTerminated,
      exitCode,
      signal,
      stdio,
      all,
      ipcOutput,
      options,
      startTime,
      isSync: false
    }) : makeSuccessResult({
      command,
      escapedCommand,
      stdio,
      all,
      ipcOutput,
      options,
      startTime
    });
  }
});

// node_modules/execa/lib/methods/bind.js
var mergeOptions, mergeOption, DEEP_OPTIONS;
var init_bind = __esm({
  "node_modules/execa/lib/methods/bind.js"() {
    init_is_plain_obj();
    init_specific();
    mergeOptions = (boundOptions, options) => {
      const newOptions = Object.fromEntries(
        Object.entries(options).map(([optionName, optionValue]) => [
          optionName,
          mergeOption(optionName, boundOptions[optionName], optionValue)
        ])
      );
      return { ...boundOptions, ...newOptions };
    };
    mergeOption = (optionName, boundOptionValue, optionValue) => {
      if (DEEP_OPTIONS.has(optionName) && isPlainObject(boundOptionValue) && isPlainObject(optionValue)) {
        return { ...boundOptionValue, ...optionValue };
      }
      return optionValue;
    };
    DEEP_OPTIONS = /* @__PURE__ */ new Set(["env", ...FD_SPECIFIC_OPTIONS]);
  }
});

// node_modules/execa/lib/methods/create.js
var createExeca, callBoundExeca, parseArguments;
var init_create = __esm({
  "node_modules/execa/lib/methods/create.js"() {
    init_is_plain_obj();
    init_parameters();
    init_template();
    init_main_sync();
    init_main_async();
    init_bind();
    createExeca = (mapArguments, boundOptions, deepOptions, setBoundExeca) => {
      const createNested = (mapArguments2, boundOptions2, setBoundExeca2) => createExeca(mapArguments2, boundOptions2, deepOptions, setBoundExeca2);
      const boundExeca = (...execaArguments) => callBoundExeca({
        mapArguments,
        deepOptions,
        boundOptions,
        setBoundExeca,
        createNested
      }, ...execaArguments);
      if (setBoundExeca !== void 0) {
        setBoundExeca(boundExeca, createNested, boundOptions);
      }
      return boundExeca;
    };
    callBoundExeca = ({ mapArguments, deepOptions = {}, boundOptions = {}, setBoundExeca, createNested }, firstArgument, ...nextArguments) => {
      if (isPlainObject(firstArgument)) {
        return createNested(mapArguments, mergeOptions(boundOptions, firstArgument), setBoundExeca);
      }
      const { file, commandArguments, options, isSync } = parseArguments({
        mapArguments,
        firstArgument,
        nextArguments,
        deepOptions,
        boundOptions
      });
      return isSync ? execaCoreSync(file, commandArguments, options) : execaCoreAsync(file, commandArguments, options, createNested);
    };
    parseArguments = ({ mapArguments, firstArgument, nextArguments, deepOptions, boundOptions }) => {
      const callArguments = isTemplateString(firstArgument) ? parseTemplates(firstArgument, nextArguments) : [firstArgument, ...nextArguments];
      const [initialFile, initialArguments, initialOptions] = normalizeParameters(...callArguments);
      const mergedOptions = mergeOptions(mergeOptions(deepOptions, boundOptions), initialOptions);
      const {
        file = initialFile,
        commandArguments = initialArguments,
        options = mergedOptions,
        isSync = false
      } = mapArguments({ file: initialFile, commandArguments: initialArguments, options: mergedOptions });
      return {
        file,
        commandArguments,
        options,
        isSync
      };
    };
  }
});

// node_modules/execa/lib/methods/command.js
var mapCommandAsync, mapCommandSync, parseCommand, parseCommandString, SPACES_REGEXP;
var init_command2 = __esm({
  "node_modules/execa/lib/methods/command.js"() {
    mapCommandAsync = ({ file, commandArguments }) => parseCommand(file, commandArguments);
    mapCommandSync = ({ file, commandArguments }) => ({ ...parseCommand(file, commandArguments), isSync: true });
    parseCommand = (command, unusedArguments) => {
      if (unusedArguments.length > 0) {
        throw new TypeError(`The command and its arguments must be passed as a single string: ${command} ${unusedArguments}.`);
      }
      const [file, ...commandArguments] = parseCommandString(command);
      return { file, commandArguments };
    };
    parseCommandString = (command) => {
      if (typeof command !== "string") {
        throw new TypeError(`The command must be a string: ${String(command)}.`);
      }
      const trimmedCommand = command.trim();
      if (trimmedCommand === "") {
        return [];
      }
      const tokens = [];
      for (const token of trimmedCommand.split(SPACES_REGEXP)) {
        const previousToken = tokens.at(-1);
        if (previousToken && previousToken.endsWith("\\")) {
          tokens[tokens.length - 1] = `${previousToken.slice(0, -1)} ${token}`;
        } else {
          tokens.push(token);
        }
      }
      return tokens;
    };
    SPACES_REGEXP = / +/g;
  }
});

// node_modules/execa/lib/methods/script.js
var setScriptSync, mapScriptAsync, mapScriptSync, getScriptOptions, getScriptStdinOption, deepScriptOptions;
var init_script = __esm({
  "node_modules/execa/lib/methods/script.js"() {
    setScriptSync = (boundExeca, createNested, boundOptions) => {
      boundExeca.sync = createNested(mapScriptSync, boundOptions);
      boundExeca.s = boundExeca.sync;
    };
    mapScriptAsync = ({ options }) => getScriptOptions(options);
    mapScriptSync = ({ options }) => ({ ...getScriptOptions(options), isSync: true });
    getScriptOptions = (options) => ({ options: { ...getScriptStdinOption(options), ...options } });
    getScriptStdinOption = ({ input, inputFile, stdio }) => input === void 0 && inputFile === void 0 && stdio === void 0 ? { stdin: "inherit" } : {};
    deepScriptOptions = { preferLocal: true };
  }
});

// node_modules/execa/index.js
var execa_exports = {};
__export(execa_exports, {
  $: () => $,
  ExecaError: () => ExecaError,
  ExecaSyncError: () => ExecaSyncError,
  execa: () => execa,
  execaCommand: () => execaCommand,
  execaCommandSync: () => execaCommandSync,
  execaNode: () => execaNode,
  execaSync: () => execaSync,
  getCancelSignal: () => getCancelSignal2,
  getEachMessage: () => getEachMessage2,
  getOneMessage: () => getOneMessage2,
  parseCommandString: () => parseCommandString,
  sendMessage: () => sendMessage2
});
var execa, execaSync, execaCommand, execaCommandSync, execaNode, $, sendMessage2, getOneMessage2, getEachMessage2, getCancelSignal2;
var init_execa = __esm({
  "node_modules/execa/index.js"() {
    init_create();
    init_command2();
    init_node2();
    init_script();
    init_methods();
    init_command2();
    init_final_error();
    execa = createExeca(() => ({}));
    execaSync = createExeca(() => ({ isSync: true }));
    execaCommand = createExeca(mapCommandAsync);
    execaCommandSync = createExeca(mapCommandSync);
    execaNode = createExeca(mapNode);
    $ = createExeca(mapScriptAsync, {}, deepScriptOptions, setScriptSync);
    ({
      sendMessage: sendMessage2,
      getOneMessage: getOneMessage2,
      getEachMessage: getEachMessage2,
      getCancelSignal: getCancelSignal2
    } = getIpcExport());
  }
});

// src/cli/larder.ts
var import_node_fs8 = require("node:fs");

// node_modules/commander/esm.mjs
var import_index = __toESM(require_commander(), 1);
var {
  program,
  createCommand,
  createArgument,
  createOption,
  CommanderError,
  InvalidArgumentError,
  InvalidOptionArgumentError,
  // deprecated old name
  Command,
  Argument,
  Option,
  Help
} = import_index.default;

// src/errors.ts
var UserError = class extends Error {
  /**
   * @param message what is wrong: where (file, option, input), what was got, what was expected; one sentence
   * @param remedy what to do about it: which file to change or which command to type
   */
  constructor(message, remedy, options) {
    super(message, options);
    this.remedy = remedy;
  }
  remedy;
  name = "UserError";
};

// src/settings/problem.ts
function describeProblem({ file, line, column, path: path12, got, expected: expected7, hint }) {
  const subject = path12 === "" ? "" : `${path12}: `;
  const remark = hint === void 0 ? "" : ` (${hint})`;
  return `${file}:${line}:${column}: ${subject}got ${got}, expected ${expected7}${remark}`;
}
var InvalidSettings = class extends UserError {
  constructor(problems) {
    const count2 = problems.length === 1 ? "a problem" : `${problems.length} problems`;
    super(
      [`the settings have ${count2}`, ...problems.map(describeProblem)].join("\n  "),
      "correct them, and see with larder validate that none is left"
    );
    this.problems = problems;
  }
  problems;
};

// src/cli/io.ts
function printJson(io, body) {
  io.out(`${JSON.stringify({ schemaVersion: 1, ...body }, void 0, 2)}
`);
}

// src/check/check.ts
var import_node_path9 = require("node:path");

// src/http.ts
var import_node_http = require("node:http");
var import_node_https = require("node:https");
var HttpFailure = class extends Error {
  constructor(kind, message, options) {
    super(message, options);
    this.kind = kind;
  }
  kind;
  name = "HttpFailure";
};
var bodyLimitBytes = 8 * 2 ** 20;
async function exchange(request) {
  const { read: read2, status, headers, certificate } = await beginExchange(request);
  return { status, headers, body: await read2(), ...certificate && { certificate } };
}
async function beginExchange(request) {
  const explained = (error) => {
    throw explain(error, request);
  };
  const message = await send(request).catch(explained);
  const certificate = certificateOf(message);
  return {
    status: message.statusCode ?? 0,
    headers: message.headers,
    ...certificate && { certificate },
    read: () => readBody(message, request.signal).catch(explained),
    close: () => message.destroy()
  };
}
function send(request) {
  const { url, method, headers, body, socketPath, tls, signal } = request;
  return new Promise((resolve4, reject) => {
    const options = {
      method,
      headers: {
        ...headers,
        ...body !== void 0 && { "content-length": String(Buffer.byteLength(body)) }
      },
      signal,
      // A connection that is kept for later would keep the process, too.
      agent: false,
      ...socketPath !== void 0 && { socketPath }
    };
    const outgoing = url.protocol === "https:" ? (0, import_node_https.request)(url, {
      ...options,
      ...tls,
      rejectUnauthorized: request.acceptAnyCertificate !== true
    }) : (0, import_node_http.request)(url, options);
    outgoing.once("response", resolve4);
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}
async function readBody(message, signal) {
  const chunks = [];
  let sizeBytes = 0;
  for await (const chunk of message) {
    sizeBytes += chunk.length;
    if (sizeBytes > bodyLimitBytes) throw new Error(`the answer is larger than ${bodyLimitBytes} bytes`);
    chunks.push(chunk);
  }
  signal.throwIfAborted();
  return Buffer.concat(chunks);
}
function certificateOf({ socket }) {
  if (!("getPeerCertificate" in socket)) return void 0;
  const tls = socket;
  const { valid_to: expires } = tls.getPeerCertificate();
  if (expires === void 0) return void 0;
  const mistrust = tls.authorized ? void 0 : String(tls.authorizationError);
  return { expires: new Date(expires), ...mistrust !== void 0 && { mistrust } };
}
var kindsByCode = {
  ECONNREFUSED: ["refused", "the connection was refused"],
  ENOENT: ["absent", "there is no such socket"],
  EACCES: ["forbidden", "this user may not open the socket"],
  EPERM: ["forbidden", "this user may not connect"],
  ENOTFOUND: ["unknown-host", "no such host"],
  EAI_AGAIN: ["unknown-host", "the host name could not be looked up"],
  EHOSTUNREACH: ["unreachable", "there is no way to the host"],
  ENETUNREACH: ["unreachable", "there is no way to the network"],
  ETIMEDOUT: ["timeout", "no answer to the connection"],
  ECONNRESET: ["broken", "the connection was cut"],
  EPIPE: ["broken", "the connection was cut"],
  EPROTO: ["broken", "the other side speaks no TLS"],
  DEPTH_ZERO_SELF_SIGNED_CERT: ["certificate", "nobody vouches for its certificate"],
  SELF_SIGNED_CERT_IN_CHAIN: ["certificate", "nobody vouches for its certificate"],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ["certificate", "nobody vouches for its certificate"],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ["certificate", "nobody vouches for its certificate"],
  ERR_TLS_CERT_ALTNAME_INVALID: ["certificate", "its certificate is for another name"],
  CERT_HAS_EXPIRED: ["certificate", "its certificate has expired"]
};
function explain(error, { url, socketPath, signal }) {
  const server = socketPath ?? url.host;
  if (signal.aborted) return new HttpFailure("timeout", `${server}: no answer in time`, { cause: error });
  const { code, message } = error;
  const [kind, reason2] = kindsByCode[code ?? ""] ?? ["broken", message];
  return new HttpFailure(kind, `${server}: ${reason2}`, { cause: error });
}

// src/engine/address.ts
var import_node_crypto = require("node:crypto");
var import_promises = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
var defaultHost = "unix:///var/run/docker.sock";
async function findEngine(env) {
  const endpoint = await findEndpoint(env);
  return parseAddress(endpoint, endpoint.tlsDir === void 0 ? {} : await readTlsFiles(endpoint.tlsDir));
}
async function findEndpoint(env) {
  const read2 = (name) => env[name] === "" ? void 0 : env[name];
  const dockerDir = read2("DOCKER_CONFIG") ?? (0, import_node_path.join)(read2("HOME") ?? (0, import_node_os.homedir)(), ".docker");
  const host = read2("DOCKER_HOST");
  if (host !== void 0) {
    const tlsDir = read2("DOCKER_CERT_PATH") ?? dockerDir;
    return { host, ...read2("DOCKER_TLS_VERIFY") !== void 0 && { tlsDir } };
  }
  const context = read2("DOCKER_CONTEXT") ?? await readCurrentContext((0, import_node_path.join)(dockerDir, "config.json"));
  return context === "default" ? { host: defaultHost } : readContext(dockerDir, context);
}
async function readCurrentContext(configFile) {
  let text;
  try {
    text = await (0, import_promises.readFile)(configFile, "utf8");
  } catch {
    return "default";
  }
  try {
    const { currentContext = "" } = JSON.parse(text);
    return currentContext === "" ? "default" : currentContext;
  } catch (error) {
    throw new UserError(`${configFile} is not valid JSON`, "mend it, or set DOCKER_HOST", { cause: error });
  }
}
async function readContext(dockerDir, name) {
  const folder = (0, import_node_crypto.createHash)("sha256").update(name).digest("hex");
  const file = (0, import_node_path.join)(dockerDir, "contexts/meta", folder, "meta.json");
  let endpoint;
  try {
    endpoint = JSON.parse(await (0, import_promises.readFile)(file, "utf8")).Endpoints?.docker;
  } catch (error) {
    throw new UserError(
      `the Docker context '${name}' can't be read: ${file}`,
      "docker context ls shows which there are; docker context use default goes back to the local engine",
      { cause: error }
    );
  }
  return {
    host: endpoint?.Host ?? defaultHost,
    tlsDir: (0, import_node_path.join)(dockerDir, "contexts/tls", folder, "docker"),
    skipVerification: endpoint?.SkipTLSVerify === true
  };
}
async function readTlsFiles(dir) {
  const files = await Promise.all(
    ["ca", "cert", "key"].map(async (name) => {
      try {
        return [[name, await (0, import_promises.readFile)((0, import_node_path.join)(dir, `${name}.pem`), "utf8")]];
      } catch (error) {
        if (error.code === "ENOENT") return [];
        throw new UserError(
          `${(0, import_node_path.join)(dir, `${name}.pem`)} can't be read`,
          "let this user read the files of the TLS client",
          {
            cause: error
          }
        );
      }
    })
  );
  return Object.fromEntries(files.flat());
}
function parseAddress({ host, tlsDir, skipVerification = false }, tls) {
  const [, scheme, rest = ""] = /^(?:([a-z+]+):\/\/)?(.*)$/.exec(host) ?? [];
  if (scheme === "unix" && rest.startsWith("/")) {
    return { host, socketPath: rest, origin: "http://engine", skipVerification };
  }
  if (scheme === "ssh") {
    throw new UserError(
      `the Docker engine at ${host} is reached over ssh, which larder does not speak`,
      "run larder on that host, or forward its socket (ssh -L /tmp/docker.sock:/var/run/docker.sock HOST) and set DOCKER_HOST=unix:///tmp/docker.sock"
    );
  }
  const isTls = scheme === "https" || Object.keys(tls).length > 0 || tlsDir !== void 0 && skipVerification;
  const protocol = isTls ? "https" : "http";
  const isTcp = scheme === void 0 || ["tcp", "http", "https"].includes(scheme);
  if (!isTcp || !URL.canParse(`${protocol}://${rest}`)) {
    throw new UserError(
      `the address of the Docker engine is '${host}', expected unix:///path or tcp://host:port`,
      "set DOCKER_HOST, for example unix:///var/run/docker.sock"
    );
  }
  const url = new URL(`${protocol}://${rest}`);
  const hasPort = /:\d+$/.test(url.host) || /:(80|443)$/.test(rest);
  const origin = hasPort ? url.origin : `${url.origin}:${isTls ? 2376 : 2375}`;
  return { host, origin, skipVerification, ...isTls && { tls } };
}

// src/engine/client.ts
var EngineError = class extends UserError {
  constructor(message, remedy, reason2, status, failure, options) {
    super(message, remedy, options);
    this.reason = reason2;
    this.status = status;
    this.failure = failure;
  }
  reason;
  status;
  failure;
};
var defaultTimeoutMs = 3e4;
async function connectEngine(env) {
  const address = await findEngine(env);
  const version3 = env["DOCKER_API_VERSION"];
  const prefix = version3 ? `/v${version3}` : "";
  const begin = (request) => askEngine(address, prefix, request);
  const readAll = async (request) => (await begin(request)).read();
  return {
    address,
    begin,
    ask: async (request) => {
      await readAll(request);
    },
    askJson: async (request) => {
      const body = await readAll(request);
      return body.length === 0 ? void 0 : JSON.parse(body.toString());
    }
  };
}
async function askEngine(address, prefix, request) {
  const { method = "GET", path: path12, query = {}, body, signal, timeoutMs: timeoutMs2 = defaultTimeoutMs } = request;
  const url = new URL(`${address.origin}${prefix}${path12}`);
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) if (item !== void 0) url.searchParams.append(name, String(item));
  }
  const explained = (error) => {
    throw error instanceof HttpFailure ? unreached(address, error) : error;
  };
  const timeout = AbortSignal.timeout(timeoutMs2);
  const answer = await beginExchange({
    method,
    url,
    signal: signal === void 0 ? timeout : AbortSignal.any([signal, timeout]),
    ...address.socketPath !== void 0 && { socketPath: address.socketPath },
    ...address.tls !== void 0 && { tls: address.tls },
    acceptAnyCertificate: address.skipVerification,
    // Some calls refuse a request without a content type, even where there is nothing to send.
    ...method !== "GET" && { headers: { "content-type": "application/json" } },
    ...body !== void 0 && { body: JSON.stringify(body) }
  }).catch(explained);
  const read2 = () => answer.read().catch(explained);
  if (answer.status >= 400) throw refused(answer.status, (await read2()).toString(), method, path12);
  return { read: read2, close: answer.close };
}
var remedies = {
  timeout: "look at it: systemctl status docker",
  refused: "start it: systemctl start docker",
  absent: "start it, mount its socket into the job, or set DOCKER_HOST",
  forbidden: "run this as root or as a member of the group docker",
  "unknown-host": "correct DOCKER_HOST or the Docker context",
  unreachable: "correct DOCKER_HOST or the Docker context",
  certificate: "correct the files in DOCKER_CERT_PATH or of the Docker context",
  broken: "correct DOCKER_HOST or the Docker context; an engine with TLS needs DOCKER_TLS_VERIFY=1"
};
function unreached({ host }, failure) {
  const { kind, message } = failure;
  return new EngineError(
    `the Docker engine at ${host} does not answer: ${message}`,
    remedies[kind],
    message,
    void 0,
    kind,
    {
      cause: failure
    }
  );
}
function refused(status, body, method, path12) {
  const reason2 = readReason(body);
  return new EngineError(
    `the Docker engine answers ${status} to ${method} ${path12}: ${reason2}`,
    "the engine's log says more: journalctl -u docker",
    reason2,
    status,
    void 0
  );
}
function readReason(text) {
  try {
    const { message } = JSON.parse(text);
    if (typeof message === "string") return message;
  } catch {
  }
  return text.trim().slice(0, 500);
}

// src/engine/output.ts
var headerBytes = 8;
function readOutput(stream) {
  const parts = { 1: [], 2: [] };
  for (let at = 0; at + headerBytes <= stream.length; ) {
    const end = at + headerBytes + stream.readUInt32BE(at + 4);
    parts[stream.readUInt8(at)]?.push(stream.subarray(at + headerBytes, end));
    at = end;
  }
  const textOf = (kind) => Buffer.concat(parts[kind] ?? []).toString();
  return { stdout: textOf(1), stderr: textOf(2) };
}

// src/engine/containers.ts
async function inspectContainer(engine, name, signal) {
  try {
    const path12 = `/containers/${encodeURIComponent(name)}/json`;
    const raw = await engine.askJson({ path: path12, ...signal && { signal } });
    return {
      id: raw.Id,
      imageId: raw.Image,
      networkMode: raw.HostConfig?.NetworkMode ?? "",
      user: raw.Config?.User ?? ""
    };
  } catch (error) {
    if (error instanceof EngineError && error.status === 404) return void 0;
    throw error;
  }
}
async function runShortly(engine, run, signal) {
  const { Id: id } = await engine.askJson({
    method: "POST",
    path: "/containers/create",
    body: describe(run),
    signal
  });
  try {
    const stream = await engine.begin({
      method: "POST",
      path: `/containers/${id}/attach`,
      query: { stream: true, stdout: true, stderr: true },
      signal
    });
    try {
      await engine.ask({ method: "POST", path: `/containers/${id}/start`, signal });
    } catch (error) {
      stream.close();
      throw error;
    }
    return readOutput(await stream.read());
  } finally {
    await removeContainer(engine, id);
  }
}
var removalLimitMs = 400;
async function removeContainer(engine, id) {
  const signal = AbortSignal.timeout(removalLimitMs);
  const path12 = `/containers/${id}`;
  try {
    await engine.ask({ method: "DELETE", path: path12, query: { force: true }, signal }).catch((error) => {
      if (!(error instanceof EngineError && error.status === 409)) throw error;
      return engine.ask({ method: "POST", path: `${path12}/wait`, query: { condition: "removed" }, signal });
    });
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
  }
}
function describe({ imageId, command, user, volumesFrom, binds, labels }) {
  const [program2, ...args] = command;
  return {
    Image: imageId,
    Entrypoint: [program2],
    Cmd: args,
    User: user,
    WorkingDir: "/",
    Labels: labels,
    // A health check of the image would only add processes.
    Healthcheck: { Test: ["NONE"] },
    AttachStdout: true,
    AttachStderr: true,
    HostConfig: {
      AutoRemove: true,
      NetworkMode: "host",
      VolumesFrom: [`${volumesFrom}:ro`],
      Mounts: binds.map(({ source, target }) => ({
        Type: "bind",
        Source: source,
        Target: target,
        ReadOnly: true
      })),
      ReadonlyRootfs: true,
      LogConfig: { Type: "none" },
      SecurityOpt: ["no-new-privileges"]
    }
  };
}

// src/engine/distribution.ts
async function askDistribution(engine, reference, signal) {
  await engine.ask({ path: `/distribution/${reference}/json`, ...signal && { signal } });
}

// src/engine/info.ts
async function readEngineInfo(engine, signal) {
  const raw = await engine.askJson({ path: "/info", ...signal && { signal } });
  return {
    serverVersion: raw.ServerVersion ?? "",
    mirrors: raw.RegistryConfig?.Mirrors ?? [],
    hasContainerdStore: (raw.DriverStatus ?? []).some(([, value]) => value?.startsWith("io.containerd.")),
    rootDir: raw.DockerRootDir ?? ""
  };
}

// src/check/probe.ts
var probeNames = [
  "mirror-reachable",
  "mirror-certificate",
  "mirror-proxies",
  "upstream",
  "upstream-manifests",
  "pull-limit",
  "engine",
  "engine-uses-mirror",
  "engine-reaches-mirror",
  "engine-hosts-file",
  "image",
  "store-space"
];
var ok = (detail, warning) => ({
  status: "ok",
  detail,
  ...warning !== void 0 && { cause: warning }
});
var failed = (cause, detail) => ({ status: "failed", cause, detail });
var unknown = (detail, remedy) => ({
  status: "unknown",
  detail,
  ...remedy !== void 0 && { remedy }
});
var skipped = (detail) => ({ status: "skipped", detail });
async function probe(name, ask, onFailure = ({ message }) => unknown(message)) {
  const begunMs = performance.now();
  const outcome = await ask().catch((error) => {
    if (error instanceof HttpFailure) return onFailure(error);
    throw error;
  });
  return { name, ...outcome, ms: Math.round(performance.now() - begunMs) };
}
function unasked(name, outcome) {
  return { name, ...outcome, ms: 0 };
}

// src/check/engine-probes.ts
async function probeEngine(engine, signal) {
  let info;
  const result = await probeOfEngine("engine", async () => {
    info = await readEngineInfo(engine, signal);
    const store = info.hasContainerdStore ? "containerd image store" : "classic image store";
    return ok(`Docker Engine ${info.serverVersion}, ${store}`);
  });
  return { info, result };
}
function probeUse({ info }, mirrorUrl2) {
  const name = "engine-uses-mirror";
  if (info === void 0) return unasked(name, unknown("the engine could not be asked"));
  const mirrors = info.mirrors.map(normaliseUrl);
  const at = mirrors.indexOf(normaliseUrl(mirrorUrl2));
  if (at === 0) return unasked(name, ok("the engine asks this mirror first"));
  if (at > 0) {
    return unasked(
      name,
      failed("engine-asks-another-first", `the engine asks ${mirrors[0] ?? ""} before this mirror`)
    );
  }
  const others = mirrors.length === 0 ? "no mirror" : `other mirrors: ${mirrors.join(", ")}`;
  return unasked(name, failed("engine-without-mirror", `the engine uses ${others}`));
}
async function probeReach(engine, mirrorUrl2, probeRepository, signal) {
  const reference = `${new URL(mirrorUrl2).host}/${probeRepository}:larder-probe-no-such-tag`;
  return probeOfEngine(
    "engine-reaches-mirror",
    async () => {
      await askDistribution(engine, reference, signal);
      return ok("the engine reaches the mirror");
    },
    readDistributionError
  );
}
function readDistributionError({ status, reason: reason2 }) {
  const text = reason2.split("\n")[0] ?? "";
  if (status === void 0) return unknown(text);
  if (status === 404) return ok("the engine reaches the mirror");
  if (/x509|certificate/.test(text)) {
    return failed("engine-distrusts", `the engine does not trust the mirror's certificate: ${text}`);
  }
  if (text.includes("HTTP response to HTTPS client")) return ok("the engine reaches the mirror");
  if (/connection refused|no such host|no route|unreachable|i\/o timeout|dial tcp|deadline exceeded/.test(text)) {
    return failed("engine-cannot-reach", `the engine does not reach the mirror: ${text}`);
  }
  return status === 403 ? unknown(`the engine refuses to ask: ${text}`) : ok("the engine reaches the mirror");
}
function explainSilence(reach, isEngineFine, isMirrorFine) {
  if (reach.status !== "unknown" || !isEngineFine || !isMirrorFine) return reach;
  return { ...reach, ...failed("engine-cannot-reach", "the engine gets no answer from the mirror") };
}
function probeHostsFile({ info }, file, mirrorUrl2) {
  const name = "engine-hosts-file";
  if (info === void 0) return unasked(name, unknown("the engine could not be asked"));
  if (!info.hasContainerdStore) return unasked(name, skipped("the classic image store reads no hosts.toml"));
  if (file === "unseen") {
    return unasked(name, unknown("the engine's folder for hosts.toml can't be seen from here"));
  }
  if (file === void 0 || file.hosts.length === 0) return unasked(name, ok("no hosts.toml for Docker Hub"));
  const [first] = file.hosts;
  if (first !== void 0 && normaliseUrl(first) === normaliseUrl(mirrorUrl2)) {
    return unasked(name, ok(`${file.path} names this mirror first`));
  }
  return unasked(
    name,
    failed("hosts-file-overrides", `${file.path} overrides the engine's mirrors with ${first ?? ""}`)
  );
}
function normaliseUrl(url) {
  return URL.canParse(url) ? new URL(url).href.replace(/\/+$/, "") : url.replace(/\/+$/, "");
}
function probeOfEngine(name, ask, onError = ({ message, remedy }) => unknown(message, remedy)) {
  return probe(
    name,
    () => ask().catch((error) => {
      if (error instanceof EngineError) return onError(error);
      throw error;
    })
  );
}

// src/check/host-files.ts
var import_promises2 = require("node:fs/promises");
var import_node_path2 = require("node:path");

// src/units/parsed.ts
function accept(value) {
  return { ok: true, value };
}
function refuse(expected7, hint) {
  return hint === void 0 ? { ok: false, expected: expected7 } : { ok: false, expected: expected7, hint };
}

// src/units/bytes.ts
var factors = {
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40
};
var units = Object.keys(factors);
var form = /^(\d+(?:\.\d+)?) ?([A-Za-z]+)$/;
var expected = "a size with a unit such as 20GiB";
function parseBytes(text) {
  if (/^[\d.]+$/.test(text)) {
    return refuse(expected, `a bare number has no unit: write ${text}GiB or ${text}MB`);
  }
  const [, digits = "", written = ""] = form.exec(text) ?? [];
  if (written === "") return refuse(expected);
  if (!isByteUnit(written)) return refuse(expected, unitHint(written));
  const bytes = Math.round(Number(digits) * factors[written]);
  if (!Number.isSafeInteger(bytes)) return refuse("a size below 8000TiB");
  return accept(bytes);
}
function describeBytes(bytes) {
  const unit = ["TiB", "GiB", "MiB", "KiB"].find(
    (name) => Math.abs(bytes) >= factors[name] * (name === "KiB" ? 1 : 0.99995)
  );
  return unit === void 0 ? `${Math.round(bytes)} B` : `${(bytes / factors[unit]).toFixed(1)} ${unit}`;
}
function isByteUnit(text) {
  return text in factors;
}
function unitHint(written) {
  const meant = units.find((unit) => unit.toLowerCase() === written.toLowerCase());
  return meant === void 0 ? `the units are ${units.join(", ")}` : `did you mean ${meant}?`;
}

// src/check/host-files.ts
var certificatesDir = "/etc/docker/certs.d";
var hubFolders = ["docker.io", "_default"];
async function readHostsFile(dir) {
  for (const folder of hubFolders) {
    try {
      const text = await (0, import_promises2.readFile)((0, import_node_path2.join)(dir, folder, "hosts.toml"), "utf8");
      return { path: (0, import_node_path2.join)(certificatesDir, folder, "hosts.toml"), hosts: parseHosts(text) };
    } catch (error) {
      const { code } = error;
      if (code !== "ENOENT" && code !== "ENOTDIR" && code !== "EACCES") throw error;
    }
  }
  return void 0;
}
function parseHosts(toml) {
  return [...toml.matchAll(/^\s*\[\s*host\s*\.\s*(?:"([^"]+)"|'([^']+)')\s*\]/gm)].map(
    ([, double, single]) => double ?? single ?? ""
  );
}
var fullBelowBytes = 16 * 2 ** 20;
function probeStoreSpace(path12, shownAs, keepFreeBytes) {
  return probe("store-space", async () => {
    const stats = await (0, import_promises2.statfs)(path12).catch(() => void 0);
    if (stats === void 0) return skipped(`${shownAs} can't be seen from here`);
    return judgeSpace(
      {
        totalBytes: stats.blocks * stats.bsize,
        freeBytes: stats.bavail * stats.bsize,
        // Some file systems have no fixed number of inodes, and say 0 of 0.
        hasInodes: stats.files === 0 || stats.ffree > 0
      },
      keepFreeBytes,
      shownAs
    );
  });
}
function judgeSpace(space, keepFreeBytes, shownAs) {
  const { totalBytes, freeBytes, hasInodes } = space;
  const free = `${describeBytes(freeBytes)} of ${describeBytes(totalBytes)} free at ${shownAs}`;
  if (!hasInodes) return failed("store-full", `no inode left at ${shownAs}`);
  if (freeBytes < Math.min(fullBelowBytes, totalBytes / 100)) return failed("store-full", free);
  return freeBytes < Math.min(keepFreeBytes, totalBytes / 2) ? ok(free, "store-low") : ok(free);
}

// src/registry/http.ts
var zeroDigest = `sha256:${"0".repeat(64)}`;
var manifestTypes = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json"
].join(", ");
var impossibleManifest = {
  schemaVersion: 2,
  mediaType: "application/vnd.docker.distribution.manifest.v2+json",
  config: { mediaType: "application/vnd.docker.container.image.v1+json", size: 2, digest: zeroDigest },
  layers: []
};
function openRegistry(origin, signal, acceptAnyCertificate = false) {
  const ask = (method, path12, headers = {}, body) => exchange({
    method,
    url: new URL(`/v2/${path12}`, origin),
    headers: { "user-agent": "larder", ...headers },
    signal,
    acceptAnyCertificate,
    ...body !== void 0 && { body }
  });
  return {
    ping: () => ask("GET", ""),
    getBlob: (repository, digest) => ask("GET", `${repository}/blobs/${digest}`),
    getManifest: (repository, reference) => ask("GET", `${repository}/manifests/${reference}`, { accept: manifestTypes }),
    headManifest: (repository, reference, token) => ask("HEAD", `${repository}/manifests/${reference}`, {
      accept: manifestTypes,
      ...token !== void 0 && { authorization: `Bearer ${token}` }
    }),
    putImpossibleManifest: (repository, tag) => ask(
      "PUT",
      `${repository}/manifests/${tag}`,
      { "content-type": impossibleManifest.mediaType },
      JSON.stringify(impossibleManifest)
    )
  };
}

// src/check/upstream-error.ts
function readUpstreamError(status, text) {
  if (/toomanyrequests|"StatusCode":429/i.test(text)) {
    return failed("rate-limited", "the upstream answers the mirror with 429: too many requests");
  }
  if (/"DENIED"|denied: requested access/.test(text)) {
    return failed("repository-denied", "the upstream denies the mirror the repository that is used to probe");
  }
  if (/unauthorized|incorrect username or password|"StatusCode":40[13]/i.test(text)) {
    return failed("credentials-rejected", "the upstream rejects the login of the mirror");
  }
  const reason2 = reasons.find(([pattern]) => pattern.test(text))?.[1];
  if (reason2 !== void 0) {
    return failed("upstream-fails", `the mirror does not reach its upstream: ${reason2}`);
  }
  const [, upstreamStatus] = /(?:"Status":"|HTTP status: )(\d{3}[^"]*)/.exec(text) ?? [];
  if (upstreamStatus !== void 0) {
    return failed("upstream-fails", `the upstream answers the mirror with ${upstreamStatus.trim()}`);
  }
  return status >= 500 ? failed("upstream-fails", `the mirror answers ${status}, as it does when its upstream fails`) : unknown(`the mirror answers ${status}`);
}
var reasons = [
  [/connection refused|"Err":111\b/, "connection refused"],
  [/connection reset|"Err":104\b/, "connection reset"],
  [/no such host|"IsNotFound":true/, "no such host"],
  [/no route to host|"Err":113\b/, "no route to host"],
  [/network is unreachable|"Err":101\b/, "network is unreachable"],
  [/i\/o timeout|deadline exceeded|"Err":110\b/, "it does not answer in time"],
  [/x509|certificate/, "its certificate is not trusted"],
  [/"Op":"dial"|dial tcp/, "no connection"],
  [/\bEOF\b/, "the connection was cut"]
];

// src/check/image-probe.ts
async function probeImageAtMirror(mirror, question) {
  const { image, repository, tag } = question;
  const result = await probe("image", async () => {
    const [upstream, reach] = await Promise.all([question.upstream, askReach(mirror, repository)]);
    const isSafe = upstream.kind === "gone" || reach.status === "failed";
    if (reach.cause === "rate-limited" && upstream.kind !== "gone") {
      return unknown("while manifests are rate-limited, asking the mirror could change what it serves");
    }
    if (!isSafe) return readUnasked(upstream, reach);
    return compare(upstream, await mirror.headManifest(repository, tag));
  });
  return { ...result, image };
}
async function askReach(mirror, repository) {
  const { status, body } = await mirror.getManifest(repository, zeroDigest);
  const text = body.toString();
  return /MANIFEST_UNKNOWN|manifest unknown/.test(text) ? ok("") : readUpstreamError(status, text);
}
function readUnasked(upstream, reach) {
  if (reach.status !== "ok") return unknown(reach.detail);
  if (upstream.kind === "unknown") {
    return unknown(`the mirror asks its upstream for the tag; this side could not: ${upstream.reason}`);
  }
  return ok("the mirror asks its upstream for the tag at each pull");
}
function compare(upstream, { status, headers }) {
  const served = headers["docker-content-digest"];
  const isServed = status === 200 && typeof served === "string";
  if (!isServed) {
    if (upstream.kind === "gone") {
      return ok("neither the upstream nor the mirror has this tag", "tag-unknown");
    }
    return status === 404 ? unknown("the mirror has not cached it and does not reach its upstream") : unknown(`the mirror answers ${status}`);
  }
  switch (upstream.kind) {
    case "gone":
      return failed(
        "tag-deleted",
        `the upstream has deleted the tag, and the mirror still serves ${shorten(served)}`
      );
    case "unknown":
      return unknown(`the mirror serves ${shorten(served)} from its store; the upstream could not be asked`);
    case "there":
      return upstream.digest === served ? ok(`the mirror serves what the upstream has: ${shorten(served)}`) : failed(
        "tag-moved",
        `the mirror serves ${shorten(served)}, the upstream has ${shorten(upstream.digest)}`
      );
  }
}
function shorten(digest) {
  return digest.slice(0, "sha256:".length + 12);
}

// src/check/mirror-probes.ts
var mirrorProbeNames = [
  "mirror-reachable",
  "mirror-certificate",
  "mirror-proxies",
  "upstream",
  "upstream-manifests"
];
async function probeMirror({ mirrorUrl: mirrorUrl2, probeRepository, images }, signal) {
  const mirror = openRegistry(mirrorUrl2, signal, true);
  const ping = mirror.ping();
  const zeroManifest = mirror.getManifest(probeRepository, zeroDigest);
  ping.catch(() => void 0);
  zeroManifest.catch(() => void 0);
  const [reachable2, certificate, proxies, upstream, manifests, ...staleness] = await Promise.all([
    probe("mirror-reachable", async () => readPing(await ping), readPingFailure),
    probe("mirror-certificate", async () => readCertificate(await ping, /* @__PURE__ */ new Date())),
    probe("mirror-proxies", () => askWhetherProxy(mirror, zeroManifest)),
    probe("upstream", () => askUpstream(mirror, probeRepository), readSilence),
    probe("upstream-manifests", async () => readZeroManifest(await zeroManifest), readSilence),
    ...images.map((image) => probeImageAtMirror(mirror, image))
  ]);
  const rest = [proxies, upstream, manifests, ...staleness];
  if (reachable2.status !== "ok") {
    const reason2 = skipped("the mirror does not answer as a registry");
    return [reachable2, certificate, ...rest.map((result) => replaceOutcome(result, reason2))];
  }
  if (proxies.cause === "plain-registry") {
    const reason2 = skipped("this registry has no upstream");
    const others = rest.slice(1).map((result) => replaceOutcome(result, reason2));
    return [reachable2, certificate, proxies, ...others];
  }
  return [reachable2, certificate, ...rest];
}
function replaceOutcome({ name, ms, image }, outcome) {
  return { name, ms, ...outcome, ...image !== void 0 && { image } };
}
function readPing({ status, headers, body }) {
  if (status === 200) {
    const isRegistry = headers["docker-distribution-api-version"] !== void 0 || body.toString().trim() === "{}";
    return isRegistry ? ok("answers as a registry") : failed("no-registry", "answers 200 to /v2/, but not as a registry");
  }
  if (status === 401) return failed("mirror-wants-login", "answers 401 to /v2/: it wants a login");
  if (status >= 300 && status < 400) {
    return failed(
      "mirror-redirects",
      `answers ${status} to /v2/: it redirects to ${headers.location ?? "nowhere"}`
    );
  }
  return status >= 500 ? failed(
    "mirror-fails",
    `answers ${status} to /v2/: a health check of its own fails, or what is in front of it`
  ) : failed("no-registry", `answers ${status} to /v2/`);
}
var pingFailures = {
  refused: "mirror-refuses",
  timeout: "mirror-silent",
  unreachable: "mirror-not-found",
  "unknown-host": "mirror-not-found",
  certificate: "mirror-certificate-invalid",
  broken: "mirror-garbled",
  absent: "mirror-garbled",
  forbidden: "mirror-garbled"
};
function readPingFailure({ kind, message }) {
  return failed(pingFailures[kind], message);
}
var soonMs = 14 * 864e5;
function readCertificate({ certificate }, now) {
  if (certificate === void 0) return skipped("the mirror is asked without TLS");
  const { expires, mistrust } = certificate;
  const until = expires.toISOString().slice(0, 10);
  const leftMs = expires.getTime() - now.getTime();
  if (leftMs <= 0) return failed("mirror-certificate-invalid", `expired on ${until}`);
  if (mistrust === "ERR_TLS_CERT_ALTNAME_INVALID") {
    return failed("mirror-certificate-invalid", "is for another host name");
  }
  if (leftMs < soonMs) return ok(`expires on ${until}`, "certificate-expires-soon");
  if (mistrust !== void 0) {
    return unknown(`valid until ${until}, from an authority that this side does not know`);
  }
  return ok(`valid until ${until}`);
}
async function askWhetherProxy(mirror, zeroManifest) {
  const { status, body } = await mirror.putImpossibleManifest("larder/probe", "larder-probe");
  const text = body.toString();
  if (status === 405 && text.includes("UNSUPPORTED")) return ok("is a pull-through cache");
  if (status === 405) {
    return (await zeroManifest).status === 404 ? failed("plain-registry", "is a plain registry, read-only") : ok("is a pull-through cache");
  }
  if (text.includes("MANIFEST_") || status === 201 || status === 202) {
    return failed("plain-registry", "is a plain registry: it takes what is pushed");
  }
  return unknown(`answers ${status} to a push`);
}
async function askUpstream(mirror, repository) {
  const { status, body } = await mirror.getBlob(repository, zeroDigest);
  if (status === 404) return ok("the mirror reaches its upstream, and is let in");
  return readUpstreamError(status, body.toString());
}
function readZeroManifest({ status, body }) {
  const text = body.toString();
  return /MANIFEST_UNKNOWN|manifest unknown/.test(text) ? ok("the upstream answers to manifests") : readUpstreamError(status, text);
}
function readSilence({ kind, message }) {
  return kind === "timeout" ? failed("upstream-hangs", "no answer in time: the mirror waits for its upstream") : unknown(message);
}
function unaskedMirror(images, reason2) {
  return [
    ...mirrorProbeNames.map((name) => unasked(name, unknown(reason2))),
    ...images.map(({ image }) => ({ ...unasked("image", unknown(reason2)), image }))
  ];
}

// src/check/host-probes.ts
async function probeFromHost(question, signal) {
  const { store, certificatesSeenAt } = question;
  const [results, space, hostsFile] = await Promise.all([
    probeMirror(question, signal),
    probeSpace(store),
    certificatesSeenAt === void 0 ? "unseen" : readHostsFile(certificatesSeenAt)
  ]);
  return { results: [...results, space], hostsFile: hostsFile ?? null };
}
async function probeSpace(store) {
  if (store === void 0) return unasked("store-space", skipped("no settings file says where the store is"));
  const { seenAt: seenAt2, path: path12, keepFreeBytes } = store;
  return seenAt2 === void 0 ? unasked("store-space", skipped(`${path12} can't be seen from here`)) : probeStoreSpace(seenAt2, path12, keepFreeBytes);
}
async function writeQuestion(question, deadlineMs) {
  const images = await Promise.all(
    question.images.map(async (image) => ({ ...image, upstream: await image.upstream }))
  );
  const written = { ...question, images, deadlineMs };
  return JSON.stringify(written);
}
async function answerQuestion(text) {
  let question;
  try {
    question = JSON.parse(text);
  } catch (error) {
    throw new UserError("this is no question of larder check", "use larder check", { cause: error });
  }
  const leftMs = Math.max(1, question.deadlineMs - Date.now());
  return JSON.stringify(await probeFromHost(question, AbortSignal.timeout(leftMs)));
}

// src/check/helper.ts
var helperLabel = "larder.helper";
var seenAt = { store: "/mnt/larder-store", certificates: "/mnt/larder-certs.d" };
var returnMs = 300;
async function askFromHelper({ engine, own, program: program2 }, question, deadlineMs) {
  const signal = AbortSignal.timeout(Math.max(1, deadlineMs + returnMs - Date.now()));
  const { store } = question;
  let binds = [
    ...store === void 0 ? [] : [{ source: store.path, target: seenAt.store }],
    { source: certificatesDir, target: seenAt.certificates }
  ];
  for (; ; ) {
    const seesStore = binds.some(({ target }) => target === seenAt.store);
    const text = await writeQuestion(
      {
        ...question,
        ...store !== void 0 && { store: { ...store, ...seesStore && { seenAt: seenAt.store } } },
        // Where the engine's host has no such folder there is none here either, which is an answer.
        certificatesSeenAt: seenAt.certificates
      },
      deadlineMs
    );
    try {
      const { stdout, stderr } = await runShortly(
        engine,
        {
          imageId: own.imageId,
          command: [...program2, "probe", text],
          user: own.user,
          volumesFrom: own.id,
          binds,
          labels: { [helperLabel]: "check" }
        },
        signal
      );
      return readAnswer(stdout, stderr);
    } catch (error) {
      const missing = binds.find(({ source }) => isMissing(error, source));
      if (missing === void 0) throw error;
      binds = binds.filter((bind) => bind !== missing);
    }
  }
}
function isMissing(error, source) {
  return error instanceof EngineError && error.status === 400 && error.reason.includes("does not exist") && error.reason.includes(source);
}
function readAnswer(stdout, stderr) {
  try {
    return JSON.parse(stdout);
  } catch (error) {
    const said = stderr.trim().split("\n")[0] ?? "";
    throw new EngineError(
      `the helper container gave no answer: ${said}`,
      "run larder check on the host itself",
      said,
      void 0,
      void 0,
      { cause: error }
    );
  }
}

// src/settings/settings.ts
var verdicts = [
  "unreachable",
  "not-a-mirror",
  "upstream-unreachable",
  "credentials-rejected",
  "rate-limited",
  "bypassed",
  "stale",
  "store-full",
  "undetermined",
  "healthy"
];

// src/check/problems.ts
function problemOf(result, context) {
  const { name, cause, detail, image } = result;
  if (cause === void 0) return void 0;
  const { verdict, remedy } = meanings[cause];
  return {
    probe: name,
    cause,
    ...verdict !== void 0 && { verdict },
    ...image !== void 0 && { image },
    message: image === void 0 ? detail : `${image}: ${detail}`,
    remedy: remedy(context)
  };
}
var settingsOf = ({ settingsFile }) => settingsFile ?? "larder.yml";
var hostOf = (url) => URL.canParse(url) ? new URL(url).host : url;
var startIt = "start the registry, and read its log if it does not stay: it ends at once while its upstream is down";
var configureEngine = "larder emit --merge-daemon-json /etc/docker/daemon.json, then systemctl reload docker (running containers stay)";
var setPassword = (context) => `make a new token at Docker Hub, put it where ${settingsOf(context)} says (mirror.upstream.password), and restart the registry`;
var meanings = {
  "mirror-refuses": { verdict: "unreachable", remedy: () => startIt },
  "mirror-silent": {
    verdict: "unreachable",
    remedy: ({ mirrorUrl: mirrorUrl2 }) => `restart the registry, and look for a firewall on the way to ${hostOf(mirrorUrl2)}`
  },
  "mirror-not-found": {
    verdict: "unreachable",
    remedy: (context) => `correct mirror.url in ${settingsOf(context)}, or the name service and the network`
  },
  "mirror-garbled": {
    verdict: "unreachable",
    remedy: (context) => `see what listens there: curl -sv ${context.mirrorUrl}/v2/ (https and http are told apart in mirror.url of ${settingsOf(context)})`
  },
  "mirror-fails": {
    verdict: "unreachable",
    remedy: () => "read the registry's log, and health in its configuration"
  },
  "mirror-certificate-invalid": {
    verdict: "unreachable",
    remedy: ({ mirrorUrl: mirrorUrl2 }) => `renew the certificate of ${hostOf(mirrorUrl2)}`
  },
  "mirror-redirects": {
    verdict: "not-a-mirror",
    remedy: (context) => `write the address that it redirects to as mirror.url in ${settingsOf(context)}`
  },
  "mirror-wants-login": {
    verdict: "not-a-mirror",
    remedy: () => "remove auth from the registry's configuration: an engine cannot log in at a mirror"
  },
  "no-registry": {
    verdict: "not-a-mirror",
    remedy: (context) => `correct mirror.url in ${settingsOf(context)}: something else listens there`
  },
  "plain-registry": {
    verdict: "not-a-mirror",
    remedy: () => "start the registry on the configuration that larder emit writes: it lacks proxy.remoteurl"
  },
  "upstream-fails": {
    verdict: "upstream-unreachable",
    remedy: ({ upstreamUrl: upstreamUrl3 }) => `see from the mirror's host: curl -sv ${upstreamUrl3}/v2/ (and https://www.dockerstatus.com)`
  },
  "upstream-hangs": {
    verdict: "upstream-unreachable",
    remedy: ({ upstreamUrl: upstreamUrl3 }) => `see from the mirror's host: curl -sv ${upstreamUrl3}/v2/; when that answers, restart the registry, which waits for ever`
  },
  "credentials-rejected": { verdict: "credentials-rejected", remedy: setPassword },
  "repository-denied": {
    verdict: "credentials-rejected",
    remedy: (context) => `let the account read ${context.probeRepository}, or name a public one as mirror.upstream.probe_repository in ${settingsOf(context)}`
  },
  "rate-limited": {
    verdict: "rate-limited",
    remedy: (context) => `wait for the window to pass, or give the mirror an account with more pulls (mirror.upstream in ${settingsOf(context)})`
  },
  "pulls-used-up": {
    verdict: "rate-limited",
    remedy: (context) => `wait for the window to pass, or give the mirror an account with more pulls (mirror.upstream in ${settingsOf(context)})`
  },
  "engine-without-mirror": { verdict: "bypassed", remedy: () => configureEngine },
  "engine-asks-another-first": {
    verdict: "bypassed",
    remedy: ({ mirrorUrl: mirrorUrl2 }) => `put ${mirrorUrl2} first in registry-mirrors of /etc/docker/daemon.json, then systemctl reload docker`
  },
  "engine-cannot-reach": {
    verdict: "bypassed",
    remedy: ({ mirrorUrl: mirrorUrl2 }) => `on the engine's host, make this answer: curl -s ${mirrorUrl2}/v2/`
  },
  "engine-distrusts": {
    verdict: "bypassed",
    remedy: ({ mirrorUrl: mirrorUrl2 }) => `put its certificate authority into /etc/docker/certs.d/${hostOf(mirrorUrl2)}/ca.crt`
  },
  "hosts-file-overrides": {
    verdict: "bypassed",
    remedy: ({ mirrorUrl: mirrorUrl2 }) => `remove that file, or put [host."${mirrorUrl2}"] first in it`
  },
  "tag-deleted": {
    verdict: "stale",
    remedy: () => "larder gc stops the mirror from serving it; use a tag that exists"
  },
  "tag-moved": {
    verdict: "stale",
    remedy: () => "mend the way from the mirror to its upstream; then it asks again"
  },
  "store-full": {
    verdict: "store-full",
    remedy: () => "larder gc; then lower mirror.store.cap or enlarge the disk"
  },
  "certificate-expires-soon": { remedy: ({ mirrorUrl: mirrorUrl2 }) => `renew the certificate of ${hostOf(mirrorUrl2)}` },
  "few-pulls-left": {
    remedy: () => "fewer new images until the window passes, or an account with more pulls"
  },
  "store-low": { remedy: () => "larder gc, more often (gc.schedule), or a lower mirror.store.cap" },
  "tag-unknown": { remedy: () => "correct the name of the image" },
  "foreign-realm": {
    remedy: (context) => `it is not sent there; correct mirror.upstream.url in ${settingsOf(context)}`
  }
};

// src/check/judge.ts
var essential = [
  "mirror-reachable",
  "mirror-proxies",
  "upstream",
  "upstream-manifests"
];
function judge(results, context) {
  const rank = ({ verdict: verdict2 }) => verdict2 === void 0 ? verdicts.length : verdicts.indexOf(verdict2);
  const problems = distinct(
    results.flatMap((result) => {
      const problem = problemOf(result, context);
      return problem === void 0 ? [] : [problem];
    })
  ).sort((a2, b) => rank(a2) - rank(b));
  const isUndetermined = results.some(({ name, status }) => essential.includes(name) && status === "unknown");
  const verdict = problems[0]?.verdict ?? (isUndetermined ? "undetermined" : "healthy");
  return { verdict, problems };
}
function distinct(problems) {
  const keyOf = ({ cause, image }) => `${cause} ${image ?? ""}`;
  return problems.filter(
    (problem, i2) => problems.findIndex((other) => keyOf(other) === keyOf(problem)) === i2
  );
}
function decide({ verdict, problems }, onUnhealthy) {
  const found = problems.flatMap((problem) => problem.verdict === void 0 ? [] : [problem.verdict]);
  if (found.some((one) => (onUnhealthy[one] ?? onUnhealthy.default) === "fail")) return "fail";
  if (verdict === "undetermined") return onUnhealthy.undetermined === "fail" ? "fail" : "warn";
  return problems.length > 0 ? "warn" : "pass";
}

// src/check/reference.ts
var hubHosts = /* @__PURE__ */ new Set(["docker.io", "index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"]);
function parseReference(text) {
  const [, name, tag, digest] = /^([^@:]+(?::\d+\/[^@:]+)?)(?::([A-Za-z0-9_][\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(text) ?? [];
  if (name === void 0) return { kind: "malformed" };
  const slash = name.indexOf("/");
  const first = slash === -1 ? "" : name.slice(0, slash);
  const isHost = /^[a-z\d][a-z\d.-]*[.:]|^localhost$/i.test(first);
  if (isHost && !hubHosts.has(first)) return { kind: "elsewhere", host: first };
  const path12 = isHost ? name.slice(slash + 1) : name;
  const isPath = path12.split("/").every((part) => /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/.test(part));
  if (!isPath) return { kind: "malformed" };
  const repository = path12.includes("/") ? path12 : `library/${path12}`;
  return digest === void 0 ? { kind: "tag", repository, tag: tag ?? "latest" } : { kind: "digest", repository, digest };
}

// src/settings/secret-file.ts
var import_promises3 = require("node:fs/promises");
async function readSecretFile(path12) {
  try {
    return (await (0, import_promises3.readFile)(path12, "utf8")).replace(/\r?\n$/, "");
  } catch (error) {
    const { code } = error;
    const reason2 = code === "ENOENT" ? "does not exist" : code === "EACCES" ? "must not be read by this user" : code === "EISDIR" ? "is a folder" : `can't be read (${code ?? "unknown error"})`;
    throw new UserError(
      `the password file ${path12} ${reason2}`,
      `put the token there, one line, mode 0600, or name another source under mirror.upstream.password`
    );
  }
}
async function warnIfReadable(path12) {
  const { mode } = await (0, import_promises3.stat)(path12);
  if ((mode & 63) === 0) return [];
  const bits = (mode & 511).toString(8).padStart(4, "0");
  return [`${path12} holds a secret and others can read it (mode ${bits}): chmod 600 ${path12}`];
}

// src/settings/secret.ts
var import_node_util = require("node:util");
var mask = "***";
var Secret = class {
  #text;
  constructor(text) {
    this.#text = text;
  }
  /** The text itself, for the one place that needs it. */
  reveal() {
    return this.#text;
  }
  toString() {
    return mask;
  }
  toJSON() {
    return mask;
  }
  [Symbol.toPrimitive]() {
    return mask;
  }
  [import_node_util.inspect.custom]() {
    return mask;
  }
};

// src/settings/docker-login.ts
var hubKeys = [
  "https://index.docker.io/v1/",
  "https://index.docker.io/v1",
  "index.docker.io",
  "docker.io",
  "registry-1.docker.io",
  "https://registry-1.docker.io"
];
async function readDockerLogin(path12, username2, env) {
  const config = parseConfig(await readSecretFile(path12), path12);
  const login = await askHelper(config, env) ?? readAuths(config, path12);
  if (login === void 0) {
    throw new UserError(`${path12} has no login for Docker Hub`, `docker login --username ${username2}`);
  }
  if (login.username !== username2) {
    throw new UserError(
      `${path12} holds the login of ${login.username}, and mirror.upstream.username is ${username2}`,
      `docker login --username ${username2}, or set mirror.upstream.username to ${login.username}`
    );
  }
  return new Secret(login.password);
}
function parseConfig(text, path12) {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${path12} is not JSON`, "docker login writes it anew");
  }
}
function readAuths({ auths = {} }, path12) {
  const entry = hubKeys.map((key) => auths[key]).find((candidate) => candidate !== void 0);
  if (entry === void 0) return void 0;
  if (entry.identitytoken !== void 0) {
    throw new UserError(
      `${path12} holds an identity token for Docker Hub, which a registry can't log in with`,
      "make a personal access token and name it under mirror.upstream.password"
    );
  }
  const plain2 = Buffer.from(entry.auth ?? "", "base64").toString();
  const colon = plain2.indexOf(":");
  return colon < 1 ? void 0 : { username: plain2.slice(0, colon), password: plain2.slice(colon + 1) };
}
async function askHelper({ credsStore, credHelpers = {} }, env) {
  const key = hubKeys.find((candidate) => credHelpers[candidate] !== void 0);
  const helper = key === void 0 ? credsStore : credHelpers[key];
  if (helper === void 0 || helper === "") return void 0;
  const program2 = `docker-credential-${helper}`;
  const { execa: execa2 } = await Promise.resolve().then(() => (init_execa(), execa_exports));
  const answer = await execa2(program2, ["get"], {
    input: key ?? hubKeys[0] ?? "",
    env,
    extendEnv: false,
    reject: false
  });
  if (answer.code === "ENOENT") {
    throw new UserError(
      `the credential helper ${program2} is not on PATH`,
      `install ${program2}, or name another password source`
    );
  }
  if (answer.exitCode !== 0) return void 0;
  const { Username, Secret: password2 } = JSON.parse(answer.stdout);
  return { username: Username, password: password2 };
}

// src/settings/sops.ts
async function decryptSopsValue(path12, key, env) {
  const tree = await decrypt(path12, env);
  const keys = key.split("/").filter((part) => part !== "");
  let value = tree;
  for (const [depth, part] of keys.entries()) {
    if (!isObject2(value) || !Object.hasOwn(value, part)) {
      const above = keys.slice(0, depth).join("/");
      throw new UserError(
        `${path12} has no key ${key}: ${above === "" ? "its top level" : above} has no ${part}`,
        `correct mirror.upstream.password.sops.key, or add the key with: sops edit ${path12}`
      );
    }
    value = value[part];
  }
  if (typeof value === "string") return value;
  throw new UserError(
    `${key} in ${path12} is ${isObject2(value) ? "a group of keys" : `a ${value === null ? "null" : typeof value}`}, expected text`,
    isObject2(value) ? "name the key inside it" : `put the token in quotes: sops edit ${path12}`
  );
}
async function decrypt(path12, env) {
  const { execa: execa2 } = await Promise.resolve().then(() => (init_execa(), execa_exports));
  const answer = await execa2("sops", ["--decrypt", "--output-type", "json", path12], {
    env,
    extendEnv: false,
    reject: false,
    stdin: "ignore"
  });
  if (answer.code === "ENOENT") {
    throw new UserError(
      "the sops program is not on PATH",
      "install sops, or use password.file with a decrypted file (sops-nix, systemd credential)"
    );
  }
  if (answer.exitCode === 0) return JSON.parse(answer.stdout);
  throw explain2(path12, answer.stderr, answer.exitCode);
}
function explain2(path12, stderr, exitCode) {
  if (/metadata not found/i.test(stderr)) {
    return new UserError(
      `${path12} is not encrypted with sops`,
      `encrypt it with: sops encrypt --in-place ${path12}; a token that was committed in the clear must be revoked`
    );
  }
  if (/no such file|cannot operate on non-existent/i.test(stderr)) {
    return new UserError(
      `the sops file ${path12} does not exist`,
      "correct mirror.upstream.password.sops.file"
    );
  }
  if (/data key|no identity|no matching|could not decrypt/i.test(stderr)) {
    return new UserError(
      `none of the keys of this machine decrypts ${path12}`,
      "set SOPS_AGE_KEY_FILE (or the key service that the file names), or add this machine as recipient with: sops updatekeys"
    );
  }
  return new UserError(
    `sops could not decrypt ${path12} (exit code ${exitCode ?? "none"})`,
    `see why with: sops decrypt ${path12}`
  );
}
function isObject2(value) {
  return typeof value === "object" && value !== null;
}

// src/settings/password.ts
async function readPassword({ username: username2, password: password2 }, env) {
  switch (password2.kind) {
    case "file": {
      const text = await readSecretFile(password2.path);
      return { secret: checked(text, password2.path), warnings: await warnIfReadable(password2.path) };
    }
    case "env": {
      const text = env[password2.name];
      if (text === void 0 || text === "") {
        throw new UserError(
          `the environment variable ${password2.name}, which should hold the password, is ${text === "" ? "empty" : "not set"}`,
          `set it for this process, or name another source under mirror.upstream.password`
        );
      }
      return { secret: checked(text, `$${password2.name}`), warnings: [] };
    }
    case "docker_config": {
      const secret = await readDockerLogin(password2.path, username2, env);
      return { secret, warnings: await warnIfReadable(password2.path) };
    }
    case "sops": {
      const text = await decryptSopsValue(password2.path, password2.key, env);
      return { secret: checked(text, `${password2.key} in ${password2.path}`), warnings: [] };
    }
  }
}
function checked(text, source) {
  if (text === "") {
    throw new UserError(
      `the password from ${source} is empty`,
      "an empty password would pull anonymously: put the token there"
    );
  }
  if (/[\r\n\0]/.test(text)) {
    throw new UserError(
      `the password from ${source} has more than one line`,
      "a token is one line: leave only the token there"
    );
  }
  return new Secret(text);
}

// src/units/address.ts
var expected2 = "an address with a port such as 127.0.0.1:5000 or [::1]:5000";
function parseAddress2(text) {
  if (text.includes("://")) return refuse(expected2, "an address has no scheme");
  if (/^\d+$/.test(text)) return refuse(expected2, `write 127.0.0.1:${text} to listen on loopback`);
  const [, host, digits] = /^(\*|\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]*):(\d{1,5})$/.exec(text) ?? [];
  if (host === void 0) return refuse(expected2, "an IPv6 address needs brackets");
  const port = Number(digits);
  if (port < 1 || port > 65535) return refuse("a port from 1 to 65535");
  if (host === "" || host === "*") return accept({ host: "", port });
  const canonical = canonicalHost(host);
  return canonical === void 0 ? refuse(expected2) : accept({ host: canonical, port });
}
function formatAddress({ host, port }) {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
function isLoopback(host) {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}
function canonicalHost(host) {
  const url = `http://${host}`;
  if (!URL.canParse(url)) return void 0;
  return new URL(url).hostname.replace(/^\[(.*)\]$/, "$1");
}

// src/registry/http-token.ts
async function headManifestAuthorised(origin, repository, reference, login, signal) {
  const registry = openRegistry(origin, signal);
  const answer = await registry.headManifest(repository, reference);
  const challenge = readChallenge(answer);
  if (answer.status !== 401 || challenge === void 0) return { kind: "answer", answer };
  if (login !== void 0 && !maySendLogin(origin, challenge.realm)) {
    return { kind: "foreign-realm", realm: challenge.realm.origin };
  }
  const url = challenge.realm;
  if (challenge.service !== void 0) url.searchParams.set("service", challenge.service);
  url.searchParams.set("scope", `repository:${repository}:pull`);
  const { status, body } = await exchange({ method: "GET", url, signal, headers: headersOf(login) });
  if (status === 401 || status === 403) return { kind: "rejected" };
  const token = status === 200 ? readToken(body.toString()) : void 0;
  if (token === void 0) return { kind: "no-token", status };
  return { kind: "answer", answer: await registry.headManifest(repository, reference, token) };
}
function readChallenge({ headers }) {
  const [, parameters] = /^Bearer\s+(.*)$/i.exec(headers["www-authenticate"] ?? "") ?? [];
  const read2 = (name) => new RegExp(`(?:^|[,\\s])${name}="([^"]*)"`).exec(parameters ?? "")?.[1];
  const realm = read2("realm") ?? "";
  if (!/^https?:/.test(realm) || !URL.canParse(realm)) return void 0;
  return { realm: new URL(realm), service: read2("service") };
}
function maySendLogin(origin, realm) {
  const registry = new URL(origin);
  if (registry.protocol === "https:" && realm.protocol !== "https:") return false;
  if (registry.host === realm.host) return true;
  const isName = (host) => !isLoopback(host) && !/^[\d.]+$/.test(host) && !host.includes(":");
  if (!isName(registry.hostname) || !isName(realm.hostname)) return false;
  const domain = registrableDomain(registry.hostname);
  return domain !== void 0 && domain === registrableDomain(realm.hostname);
}
function registrableDomain(host) {
  const labels = host.split(".");
  const isBelowCountry = /^(ac|co|com|edu|gov|net|ne|or|org)\.[a-z]{2}$/.test(labels.slice(-2).join("."));
  const wanted = isBelowCountry ? 3 : 2;
  return labels.length < wanted ? void 0 : labels.slice(-wanted).join(".");
}
function headersOf(login) {
  if (login === void 0) return {};
  const basic = Buffer.from(`${login.username}:${login.password.reveal()}`).toString("base64");
  return { authorization: `Basic ${basic}` };
}
function readToken(text) {
  try {
    const { token, access_token: accessToken } = JSON.parse(text);
    return token ?? accessToken;
  } catch (error) {
    throw new HttpFailure("broken", "the token server answers with something that is no JSON", {
      cause: error
    });
  }
}

// src/check/upstream-probes.ts
async function readLogin(settings, env) {
  const { credentials: credentials2 } = settings.mirror.upstream;
  if (settings.file === void 0) return { missing: "no settings file names the account of the mirror" };
  if (credentials2 === void 0) return { missing: "the mirror pulls anonymously" };
  try {
    const { secret } = await readPassword(credentials2, env);
    return { login: { username: credentials2.username, password: secret } };
  } catch (error) {
    if (error instanceof UserError) {
      return { missing: `the password is not to be had here: ${error.message}` };
    }
    throw error;
  }
}
async function probePullLimit(upstreamUrl3, { username: username2, password: password2 }, minPullsLeft, signal) {
  let pullsLeft;
  const result = await probe("pull-limit", async () => {
    const login = { username: username2, password: password2 };
    const authorised = await headManifestAuthorised(
      upstreamUrl3,
      "ratelimitpreview/test",
      "latest",
      login,
      signal
    );
    if (authorised.kind !== "answer") return readRefusal(authorised, username2);
    const { status, headers } = authorised.answer;
    if (status === 429) return failed("rate-limited", `the upstream answers 429 to the account ${username2}`);
    if (status !== 200) return unknown(`the upstream answers ${status} to the request for the limit`);
    pullsLeft = readPullsLeft(headers);
    return judgePullsLeft(pullsLeft, minPullsLeft);
  });
  return { result, ...pullsLeft !== void 0 && { pullsLeft } };
}
function readRefusal(authorised, username2) {
  switch (authorised.kind) {
    case "rejected":
      return failed("credentials-rejected", `the upstream rejects the password of ${username2}`);
    case "foreign-realm":
      return {
        ...unknown(`the upstream wants the password sent to ${authorised.realm}`),
        cause: "foreign-realm"
      };
    case "no-token":
      return authorised.status === 429 ? failed("rate-limited", `the token server answers 429 to the account ${username2}`) : unknown(`the token server answers ${authorised.status}`);
  }
}
function readPullsLeft(headers) {
  const read2 = (name) => {
    const [, count2, window] = /^(\d+)(?:;w=(\d+))?/.exec(String(headers[name])) ?? [];
    return count2 === void 0 ? void 0 : [Number(count2), Number(window ?? 0)];
  };
  const limit = read2("ratelimit-limit");
  const remaining = read2("ratelimit-remaining");
  if (limit === void 0 || remaining === void 0) return void 0;
  return { remaining: remaining[0], limit: limit[0], windowSeconds: remaining[1] || limit[1] };
}
function judgePullsLeft(left, minPullsLeft) {
  if (left === void 0) return ok("the account has no limit");
  const { remaining, limit, windowSeconds } = left;
  const detail = `${remaining} of ${limit} pulls left in ${windowSeconds / 3600} h`;
  if (remaining === 0) return failed("pulls-used-up", detail);
  return remaining < minPullsLeft ? ok(detail, "few-pulls-left") : ok(detail);
}
async function readUpstreamTag(upstreamUrl3, repository, tag, login, signal) {
  const ask = (as) => headManifestAuthorised(upstreamUrl3, repository, tag, as, signal);
  try {
    const first = await ask(login);
    const authorised = first.kind !== "answer" && login !== void 0 ? await ask(void 0) : first;
    if (authorised.kind !== "answer") return { kind: "unknown", reason: "it gives no token" };
    const { status, headers } = authorised.answer;
    const digest = headers["docker-content-digest"];
    if (status === 200 && typeof digest === "string") return { kind: "there", digest };
    return status === 404 ? { kind: "gone" } : { kind: "unknown", reason: `it answers ${status}` };
  } catch (error) {
    if (error instanceof HttpFailure) return { kind: "unknown", reason: error.message };
    throw error;
  }
}

// src/check/surroundings.ts
var import_promises15 = require("node:fs/promises");
var import_node_os5 = require("node:os");
var import_node_path8 = require("node:path");
async function readSurroundings(env, root = "/") {
  const read2 = (file) => (0, import_promises15.readFile)((0, import_node_path8.join)(root, file), "utf8").catch(() => "");
  const has = (file) => (0, import_promises15.stat)((0, import_node_path8.join)(root, file)).then(
    () => true,
    () => false
  );
  const [mounts, groups, docker, podman] = await Promise.all([
    read2("proc/self/mountinfo"),
    read2("proc/self/cgroup"),
    has(".dockerenv"),
    has("run/.containerenv")
  ]);
  const ids = [
    // The files that an engine puts into each container come from a folder with the container's id.
    /\/containers\/([0-9a-f]{64})\/(?:hostname|hosts|resolv\.conf)/.exec(mounts)?.[1],
    /\/docker[/-]([0-9a-f]{64})/.exec(groups)?.[1]
  ].filter((id) => id !== void 0);
  const named = env["JOB_CONTAINER_NAME"] ?? "";
  const isContainer = docker || podman || ids.length > 0 || named !== "";
  if (!isContainer) return { isContainer, containerNames: [] };
  const names = [named, ...ids, (0, import_node_os5.hostname)()].filter((name) => name !== "");
  return { isContainer, containerNames: [...new Set(names)] };
}

// src/check/vantage.ts
async function chooseVantage(facts, signal) {
  const { mirrorUrl: mirrorUrl2, engine, program: program2, env, root } = facts;
  const isOnLoopback = isLoopback(hostOf2(mirrorUrl2));
  const { isContainer, containerNames } = await readSurroundings(env, root);
  if (!isContainer) {
    const isElsewhere = engine !== void 0 && isRemote(engine);
    if (isElsewhere && isOnLoopback) {
      return { kind: "nowhere", reason: "the loopback of the mirror is that of the engine, on another host" };
    }
    return { kind: "here", isSure: true, seesHostFiles: !isElsewhere };
  }
  const findHelper = async () => {
    const own2 = engine && await findOwnContainer(engine, containerNames, signal);
    return engine && own2 && program2 && { engine, own: own2, program: program2 };
  };
  if (!isOnLoopback) return { kind: "here", isSure: true, seesHostFiles: false, findHelper };
  const own = engine && await findOwnContainer(engine, containerNames, signal);
  if (signal.aborted) {
    return { kind: "nowhere", reason: "the engine did not say in time which container this is" };
  }
  if (own?.networkMode === "host") return { kind: "here", isSure: true, seesHostFiles: false };
  return engine && own && program2 ? { kind: "helper", helper: { engine, own, program: program2 } } : { kind: "here", isSure: false, seesHostFiles: false };
}
async function findOwnContainer(engine, names, signal) {
  try {
    for (const name of names) {
      const container = await inspectContainer(engine, name, signal);
      if (container !== void 0) return container;
    }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
  }
  return void 0;
}
function isRemote({ address }) {
  return address.socketPath === void 0 && !isLoopback(hostOf2(address.origin));
}
function hostOf2(url) {
  return new URL(url).hostname.replace(/^\[(.*)\]$/, "$1");
}

// src/check/check.ts
async function checkMirror(options) {
  const { settings, env } = options;
  const { upstream } = settings.mirror;
  const startedAt = /* @__PURE__ */ new Date();
  const deadlineMs = startedAt.getTime() + settings.gate.timeoutMs;
  const signal = AbortSignal.timeout(settings.gate.timeoutMs);
  const login = inTime(readLogin(settings, env), signal, { missing: "the password did not come in time" });
  const images = readImages([...options.images ?? [], ...settings.gate.images], settings, login, signal);
  const limit = askPullLimit(settings, login, signal);
  const { engine, asked } = await askEngine2(env, signal);
  const mirrorUrl2 = await chooseMirror(options, asked);
  const [facts, pullLimit] = await Promise.all([
    mirrorUrl2 === void 0 ? describeAbsence(await asked, images.questions) : askAll({ ...options, mirrorUrl: mirrorUrl2, engine, asked, images: images.questions, deadlineMs, signal }),
    limit
  ]);
  const results = inOrder([...facts, ...images.answered, pullLimit.result]);
  const context = {
    mirrorUrl: mirrorUrl2 ?? settings.mirror.url,
    upstreamUrl: upstream.url,
    probeRepository: upstream.probeRepository,
    ...settings.file !== void 0 && { settingsFile: settings.file }
  };
  const judgement = judge(results, context);
  return {
    ...judgement,
    decision: decide(judgement, settings.gate.onUnhealthy),
    ...mirrorUrl2 !== void 0 && { mirrorUrl: mirrorUrl2 },
    probes: results.map((result) => ({
      ...result,
      remedy: problemOf(result, context)?.remedy ?? result.remedy ?? null
    })),
    ...pullLimit.pullsLeft !== void 0 && { pullsLeft: pullLimit.pullsLeft },
    startedAt,
    ms: Date.now() - startedAt.getTime()
  };
}
async function inTime(promise, signal, fallback) {
  const late = new Promise((resolve4) => {
    signal.addEventListener("abort", () => {
      resolve4(fallback);
    });
  });
  return Promise.race([promise, late]);
}
function readImages(references, { mirror }, login, signal) {
  const questions = [];
  const answered = [];
  for (const image of new Set(references)) {
    const reference = parseReference(image);
    switch (reference.kind) {
      case "malformed":
        throw new UserError(
          `'${image}' is no image reference`,
          "write it as docker pull takes it: app:v1, org/app:v1"
        );
      case "elsewhere":
        answered.push({
          ...unasked("image", skipped(`is of ${reference.host}, for which no mirror is asked`)),
          image
        });
        break;
      case "digest":
        answered.push({ ...unasked("image", ok("is pinned by its digest, and never stale")), image });
        break;
      case "tag": {
        const { repository, tag } = reference;
        const upstream = login.then(
          (known2) => readUpstreamTag(
            mirror.upstream.url,
            repository,
            tag,
            "login" in known2 ? known2.login : void 0,
            signal
          )
        );
        questions.push({ image, repository, tag, upstream });
      }
    }
  }
  return { questions, answered };
}
async function askPullLimit({ mirror, gate }, login, signal) {
  const known2 = await login;
  return "login" in known2 ? probePullLimit(mirror.upstream.url, known2.login, gate.minPullsLeft, signal) : { result: unasked("pull-limit", skipped(known2.missing)) };
}
async function askEngine2(env, signal) {
  try {
    const engine = await connectEngine(env);
    return { engine, asked: probeEngine(engine, signal) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const result = unasked("engine", unknown(error.message, error.remedy));
    return { engine: void 0, asked: Promise.resolve({ info: void 0, result }) };
  }
}
async function chooseMirror({ settings, mirrorUrl: mirrorUrl2 }, asked) {
  if (mirrorUrl2 !== void 0) return mirrorUrl2;
  if (settings.file !== void 0) return settings.mirror.url;
  return (await asked).info?.mirrors[0];
}
function describeAbsence(asked, images) {
  const reason2 = "neither a settings file nor the engine names a mirror";
  return [
    ...unaskedMirror(images, reason2),
    asked.result,
    asked.info === void 0 ? unasked("engine-uses-mirror", unknown("the engine could not be asked")) : unasked("engine-uses-mirror", failed("engine-without-mirror", "the engine uses no mirror")),
    unasked("engine-reaches-mirror", skipped(reason2)),
    unasked("engine-hosts-file", skipped(reason2)),
    unasked("store-space", skipped("no settings file says where the store is"))
  ];
}
async function askAll(target) {
  const { mirrorUrl: mirrorUrl2, engine, signal, settings } = target;
  const [asked, silentReach, host] = await Promise.all([
    target.asked,
    engine === void 0 ? unasked("engine-reaches-mirror", unknown("the engine could not be asked")) : probeReach(engine, mirrorUrl2, settings.mirror.upstream.probeRepository, signal),
    askHost(target)
  ]);
  const isFine = (name) => host.results.some((result) => result.name === name && result.status === "ok");
  const reach = explainSilence(silentReach, asked.info !== void 0, isFine("upstream"));
  return [
    ...believeEngine(host.results, reach),
    asked.result,
    probeUse(asked, mirrorUrl2),
    reach,
    probeHostsFile(asked, host.hostsFile ?? void 0, mirrorUrl2)
  ];
}
function believeEngine(results, reach) {
  if (reach.cause !== "engine-cannot-reach") return results;
  return results.map(
    (result) => result.name === "mirror-reachable" && result.status === "unknown" ? { ...result, ...failed("mirror-refuses", reach.detail) } : result
  );
}
async function askHost(target) {
  const vantage = await chooseVantage(target, target.signal);
  switch (vantage.kind) {
    case "nowhere":
      return unaskedHost(target, vantage.reason);
    case "helper":
      return askHelper2(vantage.helper, target);
    case "here":
      return askHere(vantage, target);
  }
}
async function askHere(vantage, target) {
  const question = questionOf(target, vantage);
  const answer = await probeFromHost(question, target.signal);
  const isConnected2 = !answer.results.some(
    ({ cause }) => cause !== void 0 && noConnection.includes(cause)
  );
  if (isConnected2) return answer;
  const helper = await vantage.findHelper?.();
  if (helper !== void 0) return askHelper2(helper, target);
  if (vantage.isSure) return answer;
  const reason2 = "a job's container has a loopback of its own, and there is no engine here to ask from its host";
  return unaskedHost(target, reason2);
}
var noConnection = ["mirror-refuses", "mirror-not-found"];
async function askHelper2(helper, target) {
  try {
    return await askFromHelper(helper, questionOf(target), target.deadlineMs);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return unaskedHost(target, `no helper container could ask from the engine's host: ${error.message}`);
  }
}
function questionOf({ mirrorUrl: mirrorUrl2, settings, images, root = "/" }, vantage) {
  const isHere = vantage !== void 0;
  const { store, upstream } = settings.mirror;
  return {
    mirrorUrl: mirrorUrl2,
    probeRepository: upstream.probeRepository,
    images,
    ...settings.file !== void 0 && {
      store: {
        path: store.path,
        keepFreeBytes: store.keepFreeBytes,
        ...isHere && { seenAt: store.path }
      }
    },
    ...vantage?.seesHostFiles === true && { certificatesSeenAt: (0, import_node_path9.join)(root, certificatesDir) }
  };
}
function unaskedHost({ images, settings }, reason2) {
  const space = settings.file === void 0 ? "no settings file says where the store is" : `${settings.mirror.store.path} can't be seen from here`;
  return {
    results: [...unaskedMirror(images, reason2), unasked("store-space", skipped(space))],
    hostsFile: "unseen"
  };
}
function inOrder(results) {
  return [...results].sort((a2, b) => probeNames.indexOf(a2.name) - probeNames.indexOf(b.name));
}

// src/check/text.ts
function describeCheck(report2) {
  const { problems, probes, pullsLeft, mirrorUrl: mirrorUrl2, ms } = report2;
  const head = `${describeVerdict(report2)}: ${mirrorUrl2 ?? "no mirror"} (${ms} ms)`;
  const left = pullsLeft === void 0 ? [] : [`pulls left: ${pullsLeft.remaining} of ${pullsLeft.limit} in ${pullsLeft.windowSeconds / 3600} h`];
  return `${[head, ...problems.flatMap(describeProblem2), "", ...tabulate(probes), ...left].join("\n")}
`;
}
function describeVerdict({ verdict, problems, probes }) {
  const [worst] = problems;
  if (worst?.verdict !== void 0) return `${verdict}: ${worst.message}`;
  if (verdict !== "undetermined") return verdict;
  const unasked2 = probes.find(({ status }) => status === "unknown");
  return `${verdict}: ${unasked2?.detail ?? "the mirror could not be asked"}`;
}
function describeProblem2({ verdict, message, remedy }) {
  return [`  ${verdict ?? "warning"}: ${message}`, `    -> ${remedy}`];
}
function tabulate(probes) {
  const nameWidth = Math.max(...probes.map((probe2) => nameOf(probe2).length));
  return probes.map((probe2) => {
    const time = probe2.status === "skipped" ? "" : `${probe2.ms} ms`;
    return `${probe2.status.padEnd(7)}  ${nameOf(probe2).padEnd(nameWidth)}  ${time.padStart(7)}  ${probe2.detail}`;
  });
}
function nameOf({ name, image }) {
  return image === void 0 ? name : `${name} ${image}`;
}

// src/check/wait.ts
var import_promises16 = require("node:timers/promises");
var firstPauseMs = 250;
var longestPauseMs = 5e3;
async function checkUntilHealthy(check, waitMs, onRetry) {
  const endMs = performance.now() + waitMs;
  for (let pauseMs2 = firstPauseMs; ; pauseMs2 = Math.min(pauseMs2 * 2, longestPauseMs)) {
    const report2 = await check();
    const leftMs = endMs - performance.now();
    if (report2.verdict === "healthy" || report2.verdict === "undetermined" || leftMs < 1) return report2;
    onRetry(report2, leftMs);
    await (0, import_promises16.setTimeout)(Math.min(pauseMs2, leftMs));
  }
}

// src/settings/discover.ts
var import_promises17 = require("node:fs/promises");
var import_node_path13 = __toESM(require("node:path"), 1);

// src/settings/load.ts
var import_node_path12 = __toESM(require("node:path"), 1);

// src/settings/finding.ts
function formatPath(path12) {
  return path12.map((step) => typeof step === "number" ? `[${step}]` : `.${step}`).join("").replace(/^\./, "");
}
function showValue(value, path12) {
  if (value === null || value === void 0) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  if (maySecretStandAt(path12)) return "a value that is not shown here";
  const text = JSON.stringify(value);
  if (/[@?#]/.test(text) && path12.at(-1) === "url") return "a url that is not shown here";
  return text.length > 60 ? `${text.slice(0, 57)}\u2026"` : text;
}
function maySecretStandAt(path12) {
  return path12.some((step) => step === "password" || step === "token" || step === "username");
}

// src/settings/parse.ts
var import_node_path11 = __toESM(require("node:path"), 1);

// src/settings/formats.ts
var import_node_path10 = __toESM(require("node:path"), 1);

// src/units/cron.ts
var fields = [
  { name: "minute", min: 0, max: 59 },
  { name: "hour", min: 0, max: 23 },
  { name: "day of the month", min: 1, max: 31 },
  {
    name: "month",
    min: 1,
    max: 12,
    names: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  },
  { name: "day of the week", min: 0, max: 7, names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] }
];
var expected3 = "a cron expression of five fields such as */15 * * * *";
var longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function parseCron(text) {
  const words = text.trim().split(/\s+/);
  if (text.trim().startsWith("@")) return refuse(expected3, "write @daily as 0 0 * * *");
  if (words.length !== fields.length) {
    return refuse(expected3, "minute, hour, day of the month, month, day of the week");
  }
  const sets = [];
  for (const [i2, field] of fields.entries()) {
    const set = parseField(words[i2] ?? "", field);
    if (typeof set === "string") return refuse(expected3, set);
    sets.push(set);
  }
  const [minutes = [], hours = [], daysOfMonth = [], months = [], weekdays = []] = sets;
  const schedule = {
    text: words.join(" "),
    minutes,
    hours,
    daysOfMonth,
    months,
    daysOfWeek: sortedSet(weekdays.map((day) => day % 7)),
    days: words[2]?.startsWith("*") === true || words[4]?.startsWith("*") === true ? "both" : "either"
  };
  if (!canRun(schedule)) return refuse("a schedule that comes round", "no such month has such a day");
  return accept(schedule);
}
function canRun(schedule) {
  const firstDay = Math.min(...schedule.daysOfMonth);
  return schedule.days === "either" || schedule.months.some((month) => firstDay <= (longestMonths[month - 1] ?? 0));
}
function parseField(text, field) {
  const values = [];
  for (const part of text.split(",")) {
    const [, from, to, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
    if (from === void 0) return `the ${field.name} '${part}' is not a value, a range or a step`;
    if (from === "*" && to !== void 0) return `the ${field.name} '${part}' mixes * and a range`;
    const first = from === "*" ? field.min : valueOf(from, field);
    const open2 = from === "*" || to === void 0 && step !== void 0;
    const last = to === void 0 ? open2 ? field.max : first : valueOf(to, field);
    const stride = Number(step ?? 1);
    if (first === void 0 || last === void 0 || stride === 0) {
      return `the ${field.name} '${part}' is not within ${field.min} to ${field.max}`;
    }
    if (last < first) return `the ${field.name} '${part}' ends before it starts`;
    for (let value = first; value <= last; value += stride) values.push(value);
  }
  return sortedSet(values);
}
function valueOf(text, field) {
  const named = field.names?.indexOf(text.toLowerCase()) ?? -1;
  if (named >= 0) return named + field.min;
  if (!/^\d+$/.test(text)) return void 0;
  const value = Number(text);
  return value >= field.min && value <= field.max ? value : void 0;
}
function sortedSet(values) {
  return [...new Set(values)].sort((a2, b) => a2 - b);
}

// src/units/duration.ts
var factors2 = { d: 864e5, h: 36e5, m: 6e4, s: 1e3, ms: 1 };
var form2 = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;
var expected4 = "a duration with a unit such as 10m, 24h or 1h30m";
function parseDuration(text) {
  if (/^[\d.]+$/.test(text)) {
    return refuse(expected4, `a bare number has no unit: write ${text}s, ${text}m or ${text}h`);
  }
  const match = form2.exec(text);
  if (text === "" || match === null) {
    return refuse(expected4, "whole numbers of d, h, m, s and ms, the largest first");
  }
  const counts = match.slice(1).map((digits) => Number(digits ?? 0));
  const ms = Object.values(factors2).reduce((sum, factor, i2) => sum + (counts[i2] ?? 0) * factor, 0);
  return ms <= factors2.d * 36500 ? accept(ms) : refuse("a duration of at most 36500d");
}
function formatDuration(ms) {
  let rest = ms;
  const parts = ["h", "m", "s", "ms"].map((unit) => {
    const count2 = Math.floor(rest / factors2[unit]);
    rest -= count2 * factors2[unit];
    return count2 === 0 ? "" : `${count2}${unit}`;
  });
  return parts.join("") || "0s";
}

// src/units/glob.ts
function parseGlob(text) {
  if (/^[\w.\-/:@*?]+$/.test(text)) return accept(text);
  return refuse(
    "a glob of image references such as registry.example.com/team/*",
    "only * (any characters) and ? (one character) are special, and a reference has no spaces or brackets"
  );
}

// src/units/origin.ts
var defaultPorts = { http: 80, https: 443 };
function parseOrigin(text) {
  const expected7 = "the url of a root such as https://registry-1.docker.io";
  const [, scheme] = /^(https?):\/\/[^/]/i.exec(text) ?? [];
  if (scheme === void 0) return refuse(expected7, schemeHint(text));
  if (!URL.canParse(text) || /\s/.test(text)) return refuse(expected7, "this is not a url");
  const url = new URL(text);
  if (url.username !== "" || url.password !== "" || text.includes("@")) {
    return refuse(expected7, "user name and password do not belong into a url, which gets logged");
  }
  if (url.pathname !== "/" || !/^\w+:\/\/[^/\\?#]+\/?$/.test(text)) {
    return refuse(expected7, `leave out what follows the host: ${url.origin}`);
  }
  if (url.port === "0") return refuse("a port from 1 to 65535");
  const kind = url.protocol === "https:" ? "https" : "http";
  return accept({
    url: url.origin,
    scheme: kind,
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: url.port === "" ? defaultPorts[kind] : Number(url.port)
  });
}
function schemeHint(text) {
  if (/^https?:/i.test(text)) return "the host is missing";
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? "the scheme must be http or https" : "it must start with https:// or http://";
}

// src/units/percent.ts
var expected5 = "a percentage from 0% to 100% such as 80%";
function parsePercent(text) {
  if (/^[\d.]+$/.test(text)) return refuse(expected5, `a bare number could be a share of 1: write ${text}%`);
  const [, digits] = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec(text) ?? [];
  const percent = Number(digits);
  return percent <= 100 ? accept(percent) : refuse(expected5);
}

// src/units/regexp.ts
var expected6 = "a regular expression such as ^ci_";
function parseRegExp(text) {
  if (text === "") return refuse(expected6, "an empty one matches everything");
  try {
    return accept(new RegExp(text, "u"));
  } catch (error) {
    return refuse(expected6, reason(error));
  }
}
function reason(error) {
  const message = error instanceof Error ? error.message : String(error);
  return message.slice(message.lastIndexOf(": ") + 2).toLowerCase();
}

// src/settings/formats.ts
var formats = {
  "larder-address": parseAddress2,
  "larder-cap": parseCap,
  "larder-duration": parseDuration,
  "larder-file": parseFile,
  "larder-glob": parseGlob,
  "larder-image": matching(/^[A-Za-z0-9][\w.:/@-]*$/, "an image reference such as alpine:3"),
  "larder-key": matching(/^[^/]+(\/[^/]+)*$/, "a key such as dockerhub/pat, with slashes between the levels"),
  "larder-lifetime": parseLifetime,
  "larder-origin": parseOrigin,
  "larder-percentage": parsePercent,
  "larder-reaction": parseReaction,
  "larder-regexp": parseRegExp,
  "larder-repository": matching(
    /^[a-z0-9]+([._-]+[a-z0-9]+)*(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*$/,
    "a repository such as library/hello-world, without tag"
  ),
  "larder-schedule": parseCron,
  "larder-size": parseBytes,
  "larder-span": parseSpan,
  "larder-store": parseStore,
  "larder-username": matching(/^[^\s:]+$/, "a user name without spaces and colons"),
  "larder-variable": matching(/^[A-Za-z_]\w*$/, "the name of an environment variable such as DOCKERHUB_PAT")
};
function matching(form3, expected7) {
  return (text) => form3.test(text) ? accept(text) : refuse(expected7);
}
function parseCap(text) {
  const bytes = parseBytes(text);
  if (!bytes.ok || bytes.value > 0) return bytes;
  return refuse("a size above 0B such as 20GiB", "a cap of 0 would evict everything at once");
}
function parseSpan(text) {
  const ms = parseDuration(text);
  return !ms.ok || ms.value > 0 ? ms : refuse("a duration above 0s");
}
function parseLifetime(text) {
  if (text === "never") return accept(text);
  const ms = parseSpan(text);
  return ms.ok ? ms : refuse(`${ms.expected}, or never`, ms.hint);
}
function parseReaction(text) {
  if (text === "fail" || text === "warn") return accept(text);
  return refuse("fail, warn, or a mapping of verdicts to them");
}
function parseFile(text) {
  const expected7 = "the path of a file";
  if (text.startsWith("~")) return refuse(expected7, "only a shell knows ~: write the whole path");
  return text === "" || new RegExp("\\p{Cc}", "u").test(text) ? refuse(expected7) : accept(text);
}
function parseStore(text) {
  const expected7 = "an absolute path such as /var/lib/larder/registry";
  if (!text.startsWith("/") || new RegExp("\\p{Cc}", "u").test(text)) {
    return refuse(expected7, "a relative path would depend on where the registry is started");
  }
  const normal = import_node_path10.default.posix.normalize(text).replace(/\/$/, "");
  if (normal === "") return refuse(expected7, "the store needs a directory of its own, not the root");
  return accept(normal);
}

// src/settings/parse.ts
function settingsOf2(text, directory) {
  const { mirror, gc } = text;
  const url = must(formats["larder-origin"](mirror.url));
  return {
    mirror: {
      url: url.url,
      listen: listenOf(mirror.listen, url),
      expose: mirror.expose,
      registry: mirror.registry,
      upstream: upstreamOf(mirror.upstream, directory),
      store: storeOf(mirror.store)
    },
    gc: {
      schedule: must(formats["larder-schedule"](gc.schedule)),
      graceMs: must(formats["larder-duration"](gc.grace)),
      revalidate: gc.revalidate
    },
    gate: gateOf(text.gate),
    prune: pruneOf(text.prune, directory)
  };
}
function listenOf(text, url) {
  return text === void 0 ? { host: url.host, port: url.port } : must(parseAddress2(text));
}
function upstreamOf(text, directory) {
  const credentials2 = credentialsOf(text, directory);
  return {
    url: must(formats["larder-origin"](text.url)).url,
    ...credentials2 !== void 0 && { credentials: credentials2 },
    probeRepository: text.probe_repository
  };
}
function credentialsOf(text, directory) {
  const password2 = passwordOf(text.password ?? {}, directory);
  if (text.username === void 0 || password2 === void 0) return void 0;
  return { username: text.username, password: password2 };
}
function passwordOf({ file, sops, docker_config, env }, directory) {
  if (file !== void 0) return { kind: "file", path: import_node_path11.default.resolve(directory, file) };
  if (sops !== void 0) return { kind: "sops", path: import_node_path11.default.resolve(directory, sops.file), key: sops.key };
  if (docker_config !== void 0) {
    return { kind: "docker_config", path: import_node_path11.default.resolve(directory, docker_config) };
  }
  return env === void 0 ? void 0 : { kind: "env", name: env };
}
function storeOf(text) {
  return {
    path: must(formats["larder-store"](text.path)),
    capBytes: must(formats["larder-cap"](text.cap)),
    keepFreeBytes: must(formats["larder-size"](text.keep_free)),
    delete: text.delete,
    ...text.expire_after !== void 0 && {
      expireAfterMs: must(formats["larder-lifetime"](text.expire_after))
    }
  };
}
function gateOf(text) {
  return {
    timeoutMs: must(formats["larder-span"](text.timeout)),
    onUnhealthy: typeof text.on_unhealthy === "string" ? { default: must(formats["larder-reaction"](text.on_unhealthy)) } : text.on_unhealthy,
    minPullsLeft: text.min_pulls_left,
    images: text.images
  };
}
function pruneOf(text, directory) {
  return {
    schedule: must(formats["larder-schedule"](text.schedule)),
    whenDiskAbovePercent: must(formats["larder-percentage"](text.when_disk_above)),
    olderThanMs: must(formats["larder-duration"](text.older_than)),
    remove: text.remove,
    activeStacks: text.active_stacks.map((expression) => must(formats["larder-regexp"](expression))),
    keep: text.keep,
    leaseTtlMs: must(formats["larder-span"](text.lease_ttl)),
    staleAfterMs: must(formats["larder-span"](text.stale_after)),
    forges: text.forges.map(({ kind, url, token }) => ({
      kind,
      url: must(formats["larder-origin"](url)).url,
      tokenFile: import_node_path11.default.resolve(directory, token.file)
    }))
  };
}
function must(parsed) {
  if (parsed.ok) return parsed.value;
  throw new Error(`a setting was not checked: expected ${parsed.expected}`);
}

// src/units/distance.ts
function closestTo(word, candidates) {
  const limit = Math.max(1, Math.floor(plain(word).length / 4));
  const ranked = candidates.map((candidate) => ({ candidate, distance: distance(plain(word), plain(candidate)) })).filter((entry) => entry.distance <= limit).sort((a2, b) => a2.distance - b.distance);
  return ranked[0]?.candidate;
}
function plain(word) {
  return word.toLowerCase().replaceAll(/[-_]/g, "");
}
function distance(a2, b) {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i2 = 1; i2 <= a2.length; i2 += 1) {
    const row = [i2];
    for (let j = 1; j <= b.length; j += 1) {
      const at = (up, left) => (up === 0 ? row : rows[i2 - up])?.[j - left] ?? Infinity;
      const swapped = i2 > 1 && j > 1 && a2[i2 - 1] === b[j - 2] && a2[i2 - 2] === b[j - 1];
      row.push(
        Math.min(
          at(1, 0) + 1,
          at(0, 1) + 1,
          at(1, 1) + (a2[i2 - 1] === b[j - 1] ? 0 : 1),
          swapped ? at(2, 2) + 1 : Infinity
        )
      );
    }
    rows.push(row);
  }
  return rows[a2.length]?.[b.length] ?? Infinity;
}

// src/settings/schema-validator.generated.js
var validate = validate20;
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

// schemas/settings.schema.json
var settings_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:larder:settings:1",
  title: "Larder settings",
  description: "What Larder emits, checks, caps and prunes on one CI host. Every key but version has a default.",
  type: "object",
  additionalProperties: false,
  required: ["version"],
  properties: {
    version: {
      description: "The version of this file format. There is only 1.",
      const: 1
    },
    mirror: {
      description: "The pull-through cache of Docker Hub on this host: a registry process that Larder configures.",
      type: "object",
      additionalProperties: false,
      default: {},
      properties: {
        url: {
          description: "The mirror as the Docker engine reaches it: the root of a host, without a path. Over http it must be loopback, unless expose is true.",
          type: "string",
          format: "larder-origin",
          pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\\s]+/?$",
          default: "http://127.0.0.1:5000",
          examples: ["http://127.0.0.1:5000", "https://mirror.ci.example.com"]
        },
        listen: {
          description: "The address that the registry listens on. The default is the host and port of url. It must be loopback, unless expose is true.",
          type: "string",
          format: "larder-address",
          pattern: "^(\\*|\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9.-]*):[0-9]{1,5}$",
          examples: ["127.0.0.1:5000", "[::1]:5000", "10.0.0.5:5000"]
        },
        expose: {
          description: "Whether the mirror may be reached from beyond this host. Whoever reaches it reads everything that the upstream account can read, so it must be said.",
          type: "boolean",
          default: false
        },
        registry: {
          description: 'The registry that runs the mirror: "2" is distribution 2.8, the registry:2 image; "3" is distribution 3.',
          type: "string",
          enum: ["2", "3"],
          default: "2"
        },
        upstream: {
          description: "The registry that is mirrored, Docker Hub, and the account that pulls from it.",
          type: "object",
          additionalProperties: false,
          default: {},
          properties: {
            url: {
              description: "The root of the registry that is mirrored, without a path. It must be https, except on loopback.",
              type: "string",
              format: "larder-origin",
              pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\\s]+/?$",
              default: "https://registry-1.docker.io",
              examples: ["https://registry-1.docker.io"]
            },
            username: {
              description: "The account that pulls. It needs a password beside it; leave both out to pull anonymously.",
              type: "string",
              format: "larder-username",
              pattern: "^[^\\s:]+$",
              examples: ["nptest2"]
            },
            password: {
              description: "Where the account's password or access token comes from: exactly one source. The password itself never stands in this file.",
              type: "object",
              additionalProperties: false,
              minProperties: 1,
              maxProperties: 1,
              properties: {
                file: {
                  description: "A file that holds the decrypted password, such as a secret of sops-nix, systemd or Docker. A relative path starts at the directory of this file.",
                  type: "string",
                  format: "larder-file",
                  pattern: "^[^~]",
                  examples: ["/run/secrets/dockerhub_pat"]
                },
                sops: {
                  description: "A key in a file that is encrypted with sops. The sops program decrypts it when the password is needed.",
                  type: "object",
                  additionalProperties: false,
                  required: ["file", "key"],
                  properties: {
                    file: {
                      description: "The encrypted file: YAML, JSON, dotenv or ini. A relative path starts at the directory of this file.",
                      type: "string",
                      format: "larder-file",
                      pattern: "^[^~]",
                      examples: ["secrets/ci.yaml"]
                    },
                    key: {
                      description: "The key of the password in the encrypted file, with slashes between the levels.",
                      type: "string",
                      format: "larder-key",
                      pattern: "^[^/]+(/[^/]+)*$",
                      examples: ["dockerhub/pat"]
                    }
                  }
                },
                docker_config: {
                  description: "The config.json with the login that docker itself uses. A relative path starts at the directory of this file.",
                  type: "string",
                  format: "larder-file",
                  pattern: "^[^~]",
                  examples: ["/root/.docker/config.json"]
                },
                env: {
                  description: "The name of an environment variable that holds the password.",
                  type: "string",
                  format: "larder-variable",
                  pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
                  examples: ["DOCKERHUB_PAT"]
                }
              }
            },
            probe_repository: {
              description: "A repository that exists upstream and that the account can read. The check asks about it, without pulling anything.",
              type: "string",
              format: "larder-repository",
              pattern: "^[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$",
              default: "library/hello-world",
              examples: ["library/hello-world"]
            }
          }
        },
        store: {
          description: "The mirror's store on disk, and how large it may grow.",
          type: "object",
          additionalProperties: false,
          default: {},
          properties: {
            path: {
              description: "The directory of the store: an absolute path, used by this one registry only.",
              type: "string",
              format: "larder-store",
              pattern: "^/",
              default: "/var/lib/larder/registry",
              examples: ["/var/lib/larder/registry"]
            },
            cap: {
              description: "The size that the store is kept under, with a unit: B, kB, MB, GB, TB, KiB, MiB, GiB or TiB.",
              type: "string",
              format: "larder-cap",
              pattern: "^[0-9]+(\\.[0-9]+)? ?(B|[kMGT]B|[KMGT]iB)$",
              default: "20GiB",
              examples: ["20GiB", "500GB"]
            },
            keep_free: {
              description: "What stays free on the store's file system: the cap shrinks while there is less. A size with a unit; 0B switches it off.",
              type: "string",
              format: "larder-size",
              pattern: "^[0-9]+(\\.[0-9]+)? ?(B|[kMGT]B|[KMGT]iB)$",
              default: "2GiB",
              examples: ["2GiB", "0B"]
            },
            delete: {
              description: 'Whether the registry itself may delete. With registry "2" this arms its fixed expiry: what was stored 7 days ago is deleted and fetched anew at the next pull.',
              type: "boolean",
              default: true
            },
            expire_after: {
              description: `How long the registry keeps what it fetched: a duration, or never. For registry "3" only; the default is the registry's own.`,
              type: "string",
              format: "larder-lifetime",
              pattern: "^(never|[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*)$",
              examples: ["never", "30d", "168h"]
            }
          }
        }
      }
    },
    gc: {
      description: "How the store is brought under its cap: what was pulled least recently goes first.",
      type: "object",
      additionalProperties: false,
      default: {},
      properties: {
        schedule: {
          description: "When it runs: a cron expression of five fields, in local time.",
          type: "string",
          format: "larder-schedule",
          pattern: "^\\s*[0-9*]\\S*(\\s+\\S+){4}\\s*$",
          default: "*/15 * * * *",
          examples: ["*/15 * * * *", "0 * * * *"]
        },
        grace: {
          description: "What was pulled within this time is never evicted. A duration with a unit.",
          type: "string",
          format: "larder-duration",
          pattern: "^[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*$",
          default: "10m",
          examples: ["10m", "1h"]
        },
        revalidate: {
          description: "Whether tags that were deleted upstream stop being served. The registry alone serves them for ever.",
          type: "boolean",
          default: true
        }
      }
    },
    gate: {
      description: "The check before a job: how long it waits, and what it does about an unhealthy mirror.",
      type: "object",
      additionalProperties: false,
      default: {},
      properties: {
        timeout: {
          description: "How long each probe may take. A duration with a unit.",
          type: "string",
          format: "larder-span",
          pattern: "^[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*$",
          default: "5s",
          examples: ["5s", "30s"]
        },
        on_unhealthy: {
          description: "What an unhealthy mirror does to the job: fail or warn, or one of them for each verdict.",
          type: ["string", "object"],
          format: "larder-reaction",
          pattern: "^(fail|warn)$",
          default: "fail",
          examples: ["fail", "warn", { default: "fail", "upstream-unreachable": "warn" }],
          additionalProperties: false,
          properties: {
            default: {
              description: "For every verdict that is not named.",
              type: "string",
              enum: ["fail", "warn"],
              default: "fail"
            },
            unreachable: {
              description: "Nothing answers at the mirror's url.",
              type: "string",
              enum: ["fail", "warn"]
            },
            "not-a-mirror": {
              description: "What answers is not a pull-through cache.",
              type: "string",
              enum: ["fail", "warn"]
            },
            "upstream-unreachable": {
              description: "The mirror does not reach the upstream.",
              type: "string",
              enum: ["fail", "warn"]
            },
            "credentials-rejected": {
              description: "The upstream rejects the mirror's credentials.",
              type: "string",
              enum: ["fail", "warn"]
            },
            "rate-limited": {
              description: "The upstream's pull limit is used up.",
              type: "string",
              enum: ["fail", "warn"]
            },
            bypassed: {
              description: "The Docker engine does not use the mirror.",
              type: "string",
              enum: ["fail", "warn"]
            },
            stale: {
              description: "The mirror serves a tag that the upstream has moved or deleted.",
              type: "string",
              enum: ["fail", "warn"]
            },
            "store-full": {
              description: "The mirror's store cannot take anything more.",
              type: "string",
              enum: ["fail", "warn"]
            },
            undetermined: {
              description: "The mirror itself could not be asked from here.",
              type: "string",
              enum: ["fail", "warn"]
            }
          }
        },
        min_pulls_left: {
          description: "Below this number of pulls that the upstream still grants, the check warns.",
          type: "integer",
          minimum: 0,
          default: 20,
          examples: [20]
        },
        images: {
          description: "Images that the check compares with the upstream, to see whether the mirror serves them stale.",
          type: "array",
          default: [],
          examples: [["alpine:3"]],
          items: {
            description: "An image reference, as one would pull it.",
            type: "string",
            format: "larder-image",
            pattern: "^[A-Za-z0-9][A-Za-z0-9_.:/@-]*$",
            examples: ["alpine:3"]
          }
        }
      }
    },
    prune: {
      description: "The clean-up of the Docker engine after jobs: only what is old and unused, only under disk pressure, and only while no run is active.",
      type: "object",
      additionalProperties: false,
      default: {},
      properties: {
        schedule: {
          description: "When it runs besides after jobs: a cron expression of five fields, in local time.",
          type: "string",
          format: "larder-schedule",
          pattern: "^\\s*[0-9*]\\S*(\\s+\\S+){4}\\s*$",
          default: "0 0 * * *",
          examples: ["0 0 * * *"]
        },
        when_disk_above: {
          description: "Nothing is removed while the file system that holds Docker's data is less full than this, in bytes and in inodes, as df counts.",
          type: "string",
          format: "larder-percentage",
          pattern: "^[0-9]{1,3}(\\.[0-9]{1,3})?%$",
          default: "80%",
          examples: ["80%"]
        },
        older_than: {
          description: "How long Larder must have seen a thing unused before it may go. At least lease_ttl. A duration with a unit.",
          type: "string",
          format: "larder-duration",
          pattern: "^[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*$",
          default: "24h",
          examples: ["24h", "7d"]
        },
        remove: {
          description: "The kinds of things that may be removed: untagged images, stopped containers, build cache.",
          type: "array",
          uniqueItems: true,
          default: ["images", "containers", "build_cache"],
          items: {
            description: "A kind of thing that may be removed.",
            type: "string",
            enum: ["images", "containers", "build_cache"]
          }
        },
        active_stacks: {
          description: "Regular expressions on the names of swarm services: while a service of such a name exists, a run is active.",
          type: "array",
          default: [],
          items: {
            description: "A JavaScript regular expression. It matches anywhere in the name, unless it is anchored.",
            type: "string",
            format: "larder-regexp",
            pattern: "[\\s\\S]",
            examples: ["^[a-z0-9]{1,4}-[0-9a-f]{6}_ci_"]
          }
        },
        keep: {
          description: "Globs of image references that are never removed.",
          type: "array",
          default: [],
          items: {
            description: "An image reference in which * stands for any characters and ? for one.",
            type: "string",
            format: "larder-glob",
            pattern: "^[A-Za-z0-9_.:/@*?-]+$",
            examples: ["registry.example.com/team/*"]
          }
        },
        lease_ttl: {
          description: "How long a run counts as active when nothing says that it has ended. It must exceed the longest job. A duration with a unit.",
          type: "string",
          format: "larder-span",
          pattern: "^[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*$",
          default: "24h",
          examples: ["24h", "6h"]
        },
        stale_after: {
          description: "Leftovers of dead runners and stuck services that are older than this are reported, and no longer keep a prune from running. A duration with a unit.",
          type: "string",
          format: "larder-span",
          pattern: "^[0-9]+(d|h|m|s|ms)([0-9]+(h|m|s|ms))*$",
          default: "24h",
          examples: ["24h"]
        },
        forges: {
          description: "Forges that are asked whether a run is active, in addition to the Docker engine.",
          type: "array",
          default: [],
          items: {
            description: "A forge and the token to ask it with.",
            type: "object",
            additionalProperties: false,
            required: ["kind", "url", "token"],
            properties: {
              kind: {
                description: "The kind of forge.",
                type: "string",
                enum: ["gitea", "forgejo", "github"]
              },
              url: {
                description: "The root of the forge, without a path.",
                type: "string",
                format: "larder-origin",
                pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\\s]+/?$",
                examples: ["https://git.example.com"]
              },
              token: {
                description: "Where the token comes from. The token itself never stands in this file.",
                type: "object",
                additionalProperties: false,
                required: ["file"],
                properties: {
                  file: {
                    description: "A file that holds the token. A relative path starts at the directory of this file.",
                    type: "string",
                    format: "larder-file",
                    pattern: "^[^~]",
                    examples: ["/run/secrets/forge_token"]
                  }
                }
              }
            }
          }
        }
      }
    }
  }
};

// src/settings/schema.ts
var settingsSchema = settings_schema_default;
function schemaAt(path12) {
  return path12.reduce(
    (node, step) => typeof step === "number" ? node?.items : child(node, step),
    settingsSchema
  );
}
function allKeys() {
  return keysOf(settingsSchema, "");
}
function child(node, key) {
  return node?.properties !== void 0 && Object.hasOwn(node.properties, key) ? node.properties[key] : void 0;
}
function keysOf(node, path12) {
  const below = node.items === void 0 ? [] : keysOf(node.items, `${path12}[]`);
  const own = Object.entries(node.properties ?? {}).flatMap(([key, value]) => {
    const name = path12 === "" ? key : `${path12}.${key}`;
    return [name, ...keysOf(value, name)];
  });
  return [...own, ...below];
}

// src/settings/structure.ts
function checkStructure(original) {
  const value = structuredClone(original);
  const errors = validate(value) ? [] : validate.errors ?? [];
  return {
    value,
    findings: [
      ...errors.map((error) => findingOf(error, original)),
      ...checkTexts(original, [], settingsSchema)
    ]
  };
}
function findingOf(error, root) {
  const path12 = pathOf(error.instancePath, root);
  const value = valueAt(root, path12);
  const params = error.params;
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(path12, String(params["additionalProperty"]));
    case "required": {
      const key = String(params["missingProperty"]);
      const { expected: expected7 } = mismatch(schemaAt([...path12, key]), void 0);
      return { path: [...path12, key], at: "key", got: "nothing", expected: expected7, hint: `the key ${key} is missing` };
    }
    case "minProperties":
    case "maxProperties": {
      const got = keysOf2(value).join(" and ") || "none";
      return {
        path: path12,
        at: "key",
        got,
        expected: `exactly one of ${keysOf2(schemaAt(path12)?.properties).join(", ")}`
      };
    }
    case "uniqueItems":
      return { path: path12, at: "value", got: "an item that is there twice", expected: "each item once" };
    default:
      return { path: path12, at: "value", got: showValue(value, path12), ...wording(mismatch(schemaAt(path12), value)) };
  }
}
function unknownKey(path12, key) {
  const known2 = keysOf2(schemaAt(path12)?.properties);
  const elsewhere = allKeys().filter((name) => name.endsWith(`.${key}`));
  const here = closestTo(key, known2);
  const meant = here ?? elsewhere.join(" or ");
  return {
    path: [...path12, key],
    at: "key",
    got: "an unknown key",
    expected: known2.length === 1 ? `the key ${known2.join()}` : `one of ${known2.join(", ")}`,
    ...meant !== "" && { hint: `did you mean ${meant}?` }
  };
}
function checkTexts(value, path12, schema) {
  if (schema === void 0) return [];
  if (typeof value === "string") {
    const parsed = parserOf(schema)?.(value) ?? accept(value);
    return parsed.ok ? [] : [{ path: path12, at: "value", got: showValue(value, path12), ...wording(parsed) }];
  }
  if (Array.isArray(value)) return value.flatMap((item, i2) => checkTexts(item, [...path12, i2], schema.items));
  return keysOf2(value).flatMap(
    (key) => checkTexts(valueAt(value, [key]), [...path12, key], schemaAt([...path12, key]))
  );
}
function mismatch(schema, value) {
  if (value === null) {
    return refuse(mismatch(schema, void 0).expected, "leave the key out to have its default");
  }
  const parsed = isScalar(value) ? parserOf(schema ?? {})?.(String(value)) : parserOf(schema ?? {})?.("");
  if (parsed !== void 0) return parsed.ok ? refuse("text", "put it in quotes") : parsed;
  if (schema?.const !== void 0) {
    const isQuoted = value === JSON.stringify(schema.const);
    return refuse(JSON.stringify(schema.const), isQuoted ? "without quotes" : void 0);
  }
  if (schema?.enum !== void 0) return choice(schema.enum.map(String), value);
  if (schema?.type === "boolean") {
    return refuse(
      "true or false",
      isYesOrNo(value) ? "YAML 1.2 reads yes, no, on and off as text" : void 0
    );
  }
  if (schema?.type === "integer") return refuse(`a whole number of at least ${schema.minimum ?? 0}`);
  if (schema?.type === "array") return refuse("a list");
  const keys = keysOf2(schema?.properties);
  if (isScalar(value) && schema === schemaAt(["mirror", "upstream", "password"])) {
    return refuse(
      `one source of it: ${keys.join(", ")}`,
      "the password itself does not belong into this file"
    );
  }
  return refuse(`a mapping with keys such as ${keys.slice(0, 3).join(", ")}`);
}
function choice(words, value) {
  const expected7 = words.map((word) => JSON.stringify(word)).join(" or ");
  if (typeof value !== "string") {
    return refuse(
      expected7,
      words.includes(String(value)) ? `it must be text: put ${String(value)} in quotes` : void 0
    );
  }
  const meant = closestTo(value, words);
  return refuse(expected7, meant === void 0 ? void 0 : `did you mean ${meant}?`);
}
function parserOf(schema) {
  return Object.entries(formats).find(([name]) => name === schema.format)?.[1];
}
function wording({ expected: expected7, hint }) {
  return hint === void 0 ? { expected: expected7 } : { expected: expected7, hint };
}
function isScalar(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function isYesOrNo(value) {
  return typeof value === "string" && /^(yes|no|on|off)$/i.test(value);
}
function keysOf2(value) {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}
function valueAt(value, path12) {
  return path12.reduce(
    (inner, step) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, step) ? inner[step] : void 0,
    value
  );
}
function pathOf(pointer, root) {
  return pointer.split("/").slice(1).reduce(
    (path12, step) => [...path12, Array.isArray(valueAt(root, path12)) ? Number(step) : step],
    []
  );
}

// src/settings/rules.ts
function checkRules(written, filled) {
  const settings = new Settings(written, filled);
  return rules.flatMap((rule) => rule(settings));
}
var mirrorUrl = ["mirror", "url"];
var mirrorListen = ["mirror", "listen"];
var upstreamUrl = ["mirror", "upstream", "url"];
var username = ["mirror", "upstream", "username"];
var password = ["mirror", "upstream", "password"];
var expireAfter = ["mirror", "store", "expire_after"];
var olderThan = ["prune", "older_than"];
var leaseTtl = ["prune", "lease_ttl"];
var rules = [
  function mirrorIsExposedOnPurpose(settings) {
    if (settings.value(["mirror", "expose"]) !== false) return [];
    const url = settings.parsed(mirrorUrl, formats["larder-origin"]);
    const listen2 = settings.parsed(mirrorListen, formats["larder-address"]);
    const findings = [];
    if (url?.scheme === "http" && !isLoopback(url.host)) {
      const hint = "to serve other machines without encryption, say so with mirror.expose: true";
      findings.push(settings.finding(mirrorUrl, "https, or a loopback host such as 127.0.0.1", hint));
    } else if (url !== void 0 && !isLoopback(url.host) && !settings.isWritten(mirrorListen)) {
      const hint = `mirror.listen would follow it to ${formatAddress(url)}: set mirror.listen, or mirror.expose: true`;
      findings.push(settings.finding(mirrorUrl, "a loopback host, or mirror.listen beside it", hint));
    }
    if (listen2 !== void 0 && !isLoopback(listen2.host)) {
      const hint = "whoever reaches it reads what the account can read; to allow that, set mirror.expose: true";
      findings.push(settings.finding(mirrorListen, "a loopback address such as 127.0.0.1:5000", hint));
    }
    return findings;
  },
  function passwordTravelsEncrypted(settings) {
    const url = settings.parsed(upstreamUrl, formats["larder-origin"]);
    if (url?.scheme !== "http" || isLoopback(url.host)) return [];
    const hint = "over http anyone on the way can change what is pulled, and read the password";
    return [settings.finding(upstreamUrl, "an https:// url", hint)];
  },
  function mirrorIsNotItsOwnUpstream(settings) {
    const url = settings.parsed(mirrorUrl, formats["larder-origin"]);
    const upstream = settings.parsed(upstreamUrl, formats["larder-origin"]);
    if (url === void 0 || url.url !== upstream?.url) return [];
    return [settings.finding(upstreamUrl, "another url than mirror.url", "the mirror would ask itself")];
  },
  function credentialsAreComplete(settings) {
    const [hasName, hasPassword] = [settings.isWritten(username), settings.isWritten(password)];
    if (hasName === hasPassword) return [];
    const hint = "leave both out for anonymous pulls";
    return hasName ? [
      {
        path: username,
        at: "key",
        got: "a username without a password",
        expected: "a password beside it",
        hint
      }
    ] : [
      {
        path: password,
        at: "key",
        got: "a password without a username",
        expected: "a username beside it",
        hint
      }
    ];
  },
  function expiryIsSupported(settings) {
    if (!settings.isWritten(expireAfter) || settings.value(["mirror", "registry"]) !== "2") return [];
    const hint = 'registry "2" always expires after 7 days; set mirror.registry: "3", or mirror.store.delete: false';
    return [settings.finding(expireAfter, 'no such key with registry "2"', hint, "key")];
  },
  function nothingIsPrunedWithinALease(settings) {
    const age = settings.parsed(olderThan, formats["larder-duration"]);
    const ttl = settings.parsed(leaseTtl, formats["larder-span"]);
    if (age === void 0 || ttl === void 0 || age >= ttl) return [];
    const hint = "a run may hold its lease that long, and what it uses must not look old";
    const [own, other] = settings.isWritten(olderThan) ? [olderThan, leaseTtl] : [leaseTtl, olderThan];
    const limit = showValue(settings.value(other), other);
    return [
      own === olderThan ? settings.finding(own, `at least prune.lease_ttl, which is ${limit}`, hint) : settings.finding(own, `at most prune.older_than, which is ${limit}`, hint)
    ];
  }
];
var Settings = class {
  constructor(written, filled) {
    this.written = written;
    this.filled = filled;
  }
  written;
  filled;
  isWritten(path12) {
    return valueAt(this.written, path12) !== void 0;
  }
  value(path12) {
    return valueAt(this.filled, path12);
  }
  /** Undefined for what is not there or can't be read, which is somebody else's finding. */
  parsed(path12, parse2) {
    const value = this.value(path12);
    if (typeof value !== "string") return void 0;
    const parsed = parse2(value);
    return parsed.ok ? parsed.value : void 0;
  }
  finding(path12, expected7, hint, at = "value") {
    return { path: path12, at, got: showValue(this.value(path12), path12), expected: expected7, hint };
  }
};

// node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options.implicit ?? false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    implicitFirstChars: options.implicitFirstChars ?? null,
    resolve: options.resolve,
    identify: options.identify,
    represent: options.represent ?? ((data) => String(data)),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineSequenceTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addItem: options.addItem,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineMappingTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addPair: options.addPair,
    has: options.has,
    keys: options.keys,
    get: options.get,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
  resolve: (source) => source,
  identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES$1.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: ["n"],
  resolve: (source, isExplicit) => {
    if (source === "null" || isExplicit && source === "") return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var NULL_VALUES = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var TRUE_VALUES$2 = [
  "true",
  "True",
  "TRUE"
];
var FALSE_VALUES$2 = [
  "false",
  "False",
  "FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "t",
    "T",
    "f",
    "F"
  ],
  resolve: (source) => {
    if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: ["t", "f"],
  resolve: (source) => {
    if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
  "true",
  "True",
  "TRUE",
  "y",
  "Y",
  "yes",
  "Yes",
  "YES",
  "on",
  "On",
  "ON"
];
var FALSE_VALUES = [
  "false",
  "False",
  "FALSE",
  "n",
  "N",
  "no",
  "No",
  "NO",
  "off",
  "Off",
  "OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "y",
    "Y",
    "n",
    "N",
    "t",
    "T",
    "f",
    "F",
    "o",
    "O"
  ],
  resolve: (source) => {
    if (TRUE_VALUES.indexOf(source) !== -1) return true;
    if (FALSE_VALUES.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$2(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger$2,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$1(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlInteger$1,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
  let value = source.replace(/_/g, "");
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result = 0;
    for (const part of value.split(":")) result = result * 60 + Number(part);
    return sign * result;
  }
  if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
  if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
  if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase();
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat$2,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
    let value = source.toLowerCase();
    const sign = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0])) value = value.slice(1);
    if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    const result2 = sign * parseFloat(value);
    return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
  }
  if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = Number(source);
  if (Number.isFinite(result)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlFloat$1,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
  if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase().replace(/_/g, "");
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = 0;
  if (value.includes(":")) {
    for (const part of value.split(":")) result = result * 60 + Number(part);
    result *= sign;
  } else result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
  implicit: true,
  implicitFirstChars: ["<"],
  resolve: (source, isExplicit) => {
    if (source === "<<" || isExplicit && source === "") return "<<";
    return NOT_RESOLVED;
  },
  identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
  const input = source.replace(/\s/g, "");
  if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
  const binary = atob(input);
  const result = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
  return result;
}
function representYamlBinary(object) {
  let binary = "";
  for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
  return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
  resolve: resolveYamlBinary,
  identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
  represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
  const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
  date.setUTCFullYear(year, month, day);
  return date;
}
function resolveYamlTimestamp(source) {
  let match = YAML_DATE_REGEXP.exec(source);
  if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
  if (match === null) return NOT_RESOLVED;
  const year = +match[1];
  const month = +match[2] - 1;
  const day = +match[3];
  if (!match[4]) {
    const date2 = makeUtcDate(year, month, day);
    if (date2.getUTCFullYear() !== year || date2.getUTCMonth() !== month || date2.getUTCDate() !== day) return NOT_RESOLVED;
    return date2;
  }
  const hour = +match[4];
  const minute = +match[5];
  const second = +match[6];
  let fraction = 0;
  if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
  if (match[7]) {
    let value = match[7].slice(0, 3);
    while (value.length < 3) value += "0";
    fraction = +value;
  }
  const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
  if (match[9]) {
    const offsetHour = +match[10];
    const offsetMinute = +(match[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
  }
  return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
  implicit: true,
  implicitFirstChars: [..."0123456789"],
  resolve: resolveYamlTimestamp,
  identify: (object) => object instanceof Date,
  represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
  create: () => [],
  addItem: (container, item) => {
    container.push(item);
  },
  identify: Array.isArray
});
function isPlainObject2(data) {
  if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
  const prototype = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
  create: () => ({
    list: [],
    seen: /* @__PURE__ */ new Set()
  }),
  addItem: (carrier, item) => {
    let key;
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve an ordered map item";
      key = item.keys().next().value;
    } else if (isPlainObject2(item)) {
      const itemKeys = Object.keys(item);
      if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
      key = itemKeys[0];
    } else return "cannot resolve an ordered map item";
    if (carrier.seen.has(key)) return "duplicate key in ordered map";
    carrier.seen.add(key);
    carrier.list.push(item);
    return "";
  },
  finalize: (carrier) => carrier.list,
  identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
  create: () => [],
  addItem: (container, item) => {
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve a pairs item";
      container.push(item.entries().next().value);
      return "";
    }
    if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
    const object = item;
    const keys = Object.keys(object);
    if (keys.length !== 1) return "cannot resolve a pairs item";
    container.push([keys[0], object[keys[0]]]);
    return "";
  },
  identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject2,
  represent: (o2) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o2)) map.set(key, o2[key]);
    return map;
  },
  addPair: (container, key, value) => {
    if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
    const normalizedKey = String(key);
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    if (key !== null && typeof key === "object") return false;
    return Object.prototype.hasOwnProperty.call(container, String(key));
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
  create: () => /* @__PURE__ */ new Set(),
  identify: (data) => data instanceof Set,
  represent: (data) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of data) map.set(key, null);
    return map;
  },
  addPair: (container, key, value) => {
    if (value !== null) return "cannot resolve a set item";
    container.add(key);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: () => null
});
function createTagDefinitionMap() {
  return {
    scalar: /* @__PURE__ */ Object.create(null),
    sequence: /* @__PURE__ */ Object.create(null),
    mapping: /* @__PURE__ */ Object.create(null)
  };
}
function createTagDefinitionListMap() {
  return {
    scalar: [],
    sequence: [],
    mapping: []
  };
}
function compileTags(tags) {
  const result = [];
  for (const tag of tags) {
    let index = result.length;
    for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
      const previous = result[previousIndex];
      if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
        index = previousIndex;
        break;
      }
    }
    result[index] = tag;
  }
  return result;
}
var Schema = class Schema2 {
  tags;
  /** @internal */
  implicitScalarTags;
  /**
  * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
  * the resolvers that may match that key, in schema order; a key absent from
  * the map uses
  * {@link Schema.implicitScalarAnyFirstChar}
  * (resolvers that declared no first-char constraint, so they apply to any
  * first character).
  */
  implicitScalarByFirstChar;
  implicitScalarAnyFirstChar;
  /**
  * The default scalar tag (`!!str`), resolved once so the composer's fallback
  * for unresolved plain scalars avoids a keyed lookup per scalar.
  *
  * @internal
  */
  defaultScalarTag;
  /**
  * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
  * value is identified by its default tag, the tag is implicit and not
  * printed. Undefined if the schema does not define them (then such values
  * can't be dumped).
  *
  * @internal
  */
  defaultSequenceTag;
  /** @internal */
  defaultMappingTag;
  exact;
  prefix;
  constructor(tags) {
    const compiledTags = compileTags(tags);
    const implicitScalarTags = [];
    const exact = createTagDefinitionMap();
    const prefix = createTagDefinitionListMap();
    for (const tag of compiledTags) {
      if (tag.nodeKind === "scalar" && tag.implicit) {
        if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
        implicitScalarTags.push(tag);
      }
      switch (tag.nodeKind) {
        case "scalar":
          if (tag.matchByTagPrefix) prefix.scalar.push(tag);
          else exact.scalar[tag.tagName] = tag;
          break;
        case "sequence":
          if (tag.matchByTagPrefix) prefix.sequence.push(tag);
          else exact.sequence[tag.tagName] = tag;
          break;
        case "mapping":
          if (tag.matchByTagPrefix) prefix.mapping.push(tag);
          else exact.mapping[tag.tagName] = tag;
      }
    }
    const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
    const keys = /* @__PURE__ */ new Set();
    for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
    const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
    for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
    const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
    if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
    this.tags = compiledTags;
    this.implicitScalarTags = implicitScalarTags;
    this.implicitScalarByFirstChar = implicitScalarByFirstChar;
    this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
    this.defaultScalarTag = defaultScalarTag;
    this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
    this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
    this.exact = exact;
    this.prefix = prefix;
  }
  /** @internal */
  lookupScalarTag(tagName) {
    const exactTag = this.exact.scalar[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupSequenceTag(tagName) {
    const exactTag = this.exact.sequence[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupMappingTag(tagName) {
    const exactTag = this.exact.mapping[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  resolveImplicitScalarTag(source) {
    const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
    for (const tag2 of candidates) {
      const value = tag2.resolve(source, false, tag2.tagName);
      if (value !== NOT_RESOLVED) return {
        value,
        tag: tag2
      };
    }
    const tag = this.defaultScalarTag;
    return {
      value: tag.resolve(source, false, tag.tagName),
      tag
    };
  }
  /**
  * Creates a new schema with the specified tags added. If a tag already
  * exists, it is replaced by the specified tag.
  *
  * @example
  *
  * ```javascript
  * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
  *
  * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
  * ```
  */
  withTags(...tags) {
    let flatTags = [];
    for (const tag of tags) flatTags = flatTags.concat(tag);
    return new Schema2([...this.tags, ...flatTags]);
  }
};
var FAILSAFE_SCHEMA = new Schema([
  strTag,
  seqTag,
  mapTag
]);
var JSON_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullJsonTag,
  boolJsonTag,
  intJsonTag,
  floatJsonTag
]);
var CORE_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullCoreTag,
  boolCoreTag,
  intCoreTag,
  floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullYaml11Tag,
  boolYaml11Tag,
  intYaml11Tag,
  floatYaml11Tag,
  timestampTag,
  mergeTag,
  binaryTag,
  omapTag,
  pairsTag,
  setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
  ...intYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = intYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
  }
}, {
  ...floatYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
  }
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => /* @__PURE__ */ new Map(),
  addPair: (container, key, value) => {
    container.set(key, value);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: (container, key) => container.get(key),
  identify: (data) => data instanceof Map || isPlainObject2(data),
  represent: (data) => {
    if (data instanceof Map) return data;
    const map = /* @__PURE__ */ new Map();
    const obj = data;
    for (const key of Object.keys(obj)) map.set(key, obj[key]);
    return map;
  }
});
function normalizeKey(key) {
  if (Array.isArray(key)) {
    const array = Array.prototype.slice.call(key);
    for (let index = 0; index < array.length; index++) {
      if (Array.isArray(array[index])) return null;
      if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
    }
    return String(array);
  }
  if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
  return String(key);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject2,
  represent: (o2) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o2)) map.set(key, o2[key]);
    return map;
  },
  addPair: (container, key, value) => {
    const normalizedKey = normalizeKey(key);
    if (normalizedKey === null) return "nested arrays are not supported inside keys";
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    const normalizedKey = normalizeKey(key);
    return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var DEFAULT_SNIPPET_OPTIONS = {
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position - maxHalfLength + head.length;
  }
  if (lineEnd - position > maxHalfLength) {
    tail = " ...";
    lineEnd = position + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
    pos: position - lineStart + head.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts = [0];
  const lineEnds = [];
  let match;
  let foundLineNo = -1;
  while (match = re.exec(mark.buffer)) {
    lineEnds.push(match.index);
    lineStarts.push(match.index + match[0].length);
    if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i2 = 1; i2 <= opts.linesBefore; i2++) {
    if (foundLineNo - i2 < 0) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo - i2], lineEnds[foundLineNo - i2], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i2]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i2 + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i2 = 1; i2 <= opts.linesAfter; i2++) {
    if (foundLineNo + i2 >= lineEnds.length) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo + i2], lineEnds[foundLineNo + i2], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i2]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i2 + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason2, mark) {
    super();
    this.name = "YAMLException";
    this.reason = reason2;
    this.mark = mark;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source, position, message, filename = "") {
    let line = 0;
    let lineStart = 0;
    for (let index = 0; index < position; index++) {
      const ch = source.charCodeAt(index);
      if (ch === 10) {
        line++;
        lineStart = index + 1;
      } else if (ch === 13) {
        line++;
        if (source.charCodeAt(index + 1) === 10) index++;
        lineStart = index + 1;
      }
    }
    const mark = {
      name: filename,
      buffer: source,
      position,
      line,
      column: position - lineStart
    };
    mark.snippet = makeSnippet(mark);
    throw new YAMLException2(message, mark);
  }
};
var EVENT_ID = {
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
};
var SCALAR_STYLE = {
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
  BLOCK: 1,
  FLOW: 2
};
var CHOMPING_MODE = {
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c3) {
  switch (c3) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "\x85";
    case 95:
      return "\xA0";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i2 = 0; i2 < 256; i2++) {
  simpleEscapeCheck[i2] = simpleEscapeSequence(i2) ? 1 : 0;
  simpleEscapeMap[i2] = simpleEscapeSequence(i2);
}
function charFromCodepoint(c3) {
  if (c3 <= 65535) return String.fromCharCode(c3);
  return String.fromCharCode((c3 - 65536 >> 10) + 55296, (c3 - 65536 & 1023) + 56320);
}
function fromHexCode$1(c3) {
  if (c3 >= 48 && c3 <= 57) return c3 - 48;
  return (c3 | 32) - 97 + 10;
}
function escapedHexLen$1(c3) {
  if (c3 === 120) return 2;
  if (c3 === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks++;
      position++;
    } else if (ch === 13) {
      breaks++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
function foldedBreaks(count2) {
  if (count2 === 1) return " ";
  return "\n".repeat(count2 - 1);
}
function getPlainValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result += input.slice(captureStart, position);
      position++;
      const escaped = input.charCodeAt(position);
      if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped < 256 && simpleEscapeCheck[escaped]) {
        result += simpleEscapeMap[escaped];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit;
        }
        result += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    const content = line.slice(textIndent);
    const first = content.charCodeAt(0);
    if (folded) {
      if (first === 32 || first === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
function getScalarValue(input, scalar) {
  if (scalar.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar;
  if (scalar.fast) return input.slice(valueStart, valueEnd);
  switch (scalar.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
var DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
  "!": "!",
  "!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
  filename: "",
  schema: CORE_SCHEMA,
  json: false,
  maxTotalMergeKeys: 1e4,
  maxAliases: -1
};
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
  filename: "",
  maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c3) {
  return c3 === 10 || c3 === 13;
}
function isWhiteSpace(c3) {
  return c3 === 9 || c3 === 32;
}
function isWsOrEol(c3) {
  return isWhiteSpace(c3) || isEol(c3);
}
function isWsOrEolOrEnd(c3) {
  return c3 === 0 || isWsOrEol(c3);
}
function isFlowIndicator(c3) {
  return c3 === 44 || c3 === 91 || c3 === 93 || c3 === 123 || c3 === 125;
}
function fromDecimalCode(c3) {
  return c3 >= 48 && c3 <= 57 ? c3 - 48 : -1;
}
function fromHexCode(c3) {
  if (c3 >= 48 && c3 <= 57) return c3 - 48;
  const lc = c3 | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c3) {
  if (c3 === 120) return 2;
  if (c3 === 117) return 4;
  if (c3 === 85) return 8;
  return 0;
}
function isSimpleEscape(c3) {
  return c3 === 48 || c3 === 97 || c3 === 98 || c3 === 116 || c3 === 9 || c3 === 110 || c3 === 118 || c3 === 102 || c3 === 114 || c3 === 101 || c3 === 32 || c3 === 34 || c3 === 47 || c3 === 92 || c3 === 78 || c3 === 95 || c3 === 76 || c3 === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
  const ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    const following = state.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
  const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  if (match !== null) {
    state.position = start + match.index + match[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start = state.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped = state.input.charCodeAt(++state.position);
      if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first = state.input.charCodeAt(linePosition + column);
    if (first === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
      if (first === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first !== 0 && !isEol(first) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start) return false;
  checkPrintable(state, start, end);
  addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping = ch === 123;
  const start = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping ? 125 : 93;
  if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) addPopEvent(state);
    } else if (isMapping && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name = state.input.slice(nameStart, state.position);
  const args = [];
  if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix;
    state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  const length = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
  ...DEFAULT_PARSER_OPTIONS,
  ...DEFAULT_CONSTRUCTOR_OPTIONS
};
function hasBit(mask2, bit) {
  return (mask2 & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
  applyQuoteFlowKeysOption,
  doubleQuoteForInvisibles,
  doubleQuoteWhitespaceOnly,
  applyForceQuotesOption,
  tryLongOrMultilineAsBlock,
  quoteInvalidPlain,
  fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
  if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
  return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
  if (!layout.presenterOptions.quoteFlowKeys) return;
  if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
  layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
  if (!layout.presenterOptions.forceQuotes) return;
  if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
  if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
  layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
  if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
  const value = layout.node.value;
  const multiline = value.indexOf("\n") !== -1;
  if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
    if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
    return;
  }
  const w = layout.presenterOptions.lineWidth;
  if (w === -1) {
    if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
    return;
  }
  const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  let position = 0;
  let shouldFold = false;
  while (position <= value.length) {
    let lineEnd = value.length;
    const nextLineBreak = value.indexOf("\n", position);
    if (nextLineBreak !== -1) lineEnd = nextLineBreak;
    const line = value.slice(position, lineEnd);
    if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
    if (nextLineBreak === -1) break;
    position = nextLineBreak + 1;
  }
  if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
  else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
  if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
  indent: 2,
  seqNoIndent: false,
  seqInlineFirst: true,
  lineWidth: 80,
  flowBracketPadding: false,
  flowSkipCommaSpace: false,
  flowSkipColonSpace: false,
  quoteFlowKeys: false,
  quoteStyle: "single",
  forceQuotes: false,
  scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
  tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
  ...DEFAULT_PRESENTER_OPTIONS,
  schema: DUMP_SCHEMA,
  skipInvalid: false,
  noRefs: false,
  flowLevel: -1,
  sortKeys: false,
  transform: () => {
  }
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/settings/yaml-tree.ts
function treeOf(source, events, placeAt) {
  const tree = new Tree(source, events, placeAt);
  return { root: tree.read(), problems: tree.problems };
}
var coreTags = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];
var tagsByText = new Map(coreTags.map((tag) => [tag.tagName.replace("tag:yaml.org,2002:", "!!"), tag]));
var Tree = class {
  constructor(source, events, placeAt) {
    this.source = source;
    this.events = events;
    this.placeAt = placeAt;
  }
  source;
  events;
  placeAt;
  problems = [];
  next = 0;
  /** Where the last event stood: an empty value has no offset of its own. */
  offset = 0;
  aliases = 0;
  anchors = /* @__PURE__ */ new Map();
  read() {
    if (this.take() === void 0) return void 0;
    const root = this.node([]);
    if (this.events.length > this.next + 1) {
      const second = this.events.slice(this.next + 2).map(startOf).find((start) => start >= 0);
      this.offset = second ?? this.source.length;
      this.report([], "a second document", "keep one document, without --- in between");
    }
    return root;
  }
  node(path12) {
    const event = this.take();
    const place2 = this.placeAt(this.offset);
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.anchored(event, () => ({ kind: "scalar", place: place2, value: this.scalar(event, path12) }));
      case EVENT_ID.SEQUENCE:
        return this.anchored(event, () => ({ kind: "sequence", place: place2, items: this.items(path12) }));
      case EVENT_ID.MAPPING:
        return this.anchored(event, () => ({ kind: "mapping", place: place2, entries: this.entries(path12) }));
      case EVENT_ID.ALIAS:
        return { ...this.aliased(event, path12), place: place2 };
      case EVENT_ID.DOCUMENT:
      case EVENT_ID.POP:
      case void 0:
        throw new Error("the YAML parser left out a value");
    }
  }
  items(path12) {
    const items = [];
    while (!this.closes()) items.push(this.node([...path12, items.length]));
    return items;
  }
  entries(path12) {
    const entries = /* @__PURE__ */ new Map();
    while (!this.closes()) {
      const [key, keyPlace] = this.key(path12);
      const below = [...path12, key];
      if (entries.has(key)) {
        this.report(
          below,
          "a key that is there already",
          `the first one is on line ${entries.get(key)?.keyPlace.line ?? 0}`
        );
      } else if (key === "<<") {
        this.report(below, "a merge key", "they are not supported: write the keys out");
      }
      const value = this.node(below);
      if (!entries.has(key)) entries.set(key, { key, keyPlace, value });
    }
    return [...entries.values()];
  }
  key(path12) {
    const event = this.events[this.next];
    if (event?.type === EVENT_ID.SCALAR) {
      this.take();
      return [getScalarValue(this.source, event), this.placeAt(this.offset)];
    }
    this.node(path12);
    this.report(path12, "a key that is not plain text");
    return ["", this.placeAt(this.offset)];
  }
  scalar(event, path12) {
    const text = getScalarValue(this.source, event);
    const tag = this.source.slice(event.tagStart, event.tagEnd);
    if (tag === "" && event.style !== SCALAR_STYLE.PLAIN) return text;
    if (tag === "!!str" || tag === "!") return text;
    const known2 = tagsByText.get(tag);
    const candidates = tag === "" ? coreTags : known2 === void 0 ? [] : [known2];
    for (const candidate of candidates) {
      const value = candidate.resolve(text, tag !== "", candidate.tagName);
      if (value !== NOT_RESOLVED) return value;
    }
    if (tag !== "") this.report(path12, "a value that does not go with its tag", "leave the tag out");
    return text;
  }
  anchored(event, build) {
    const name = this.source.slice(event.anchorStart, event.anchorEnd);
    if (name === "") return build();
    const aliasesBefore = this.aliases;
    this.anchors.set(name, "open");
    const node = build();
    this.anchors.set(name, this.aliases === aliasesBefore ? node : "has aliases");
    return node;
  }
  aliased(event, path12) {
    this.aliases += 1;
    const node = this.anchors.get(this.source.slice(event.anchorStart, event.anchorEnd));
    if (typeof node === "object") return node;
    const message = node === void 0 ? "an alias without an anchor above it" : "an alias that leads to another alias";
    this.report(path12, message, "write the value out; text that starts with * needs quotes");
    return { kind: "scalar", place: this.placeAt(this.offset), value: null };
  }
  closes() {
    const closes = this.events[this.next]?.type === EVENT_ID.POP;
    if (closes) this.next += 1;
    return closes;
  }
  take() {
    const event = this.events[this.next];
    this.next += 1;
    const start = event === void 0 ? -1 : startOf(event);
    if (start >= 0) this.offset = start;
    return event;
  }
  report(path12, message, hint) {
    const place2 = this.placeAt(this.offset);
    this.problems.push({ path: path12, place: place2, message, ...hint !== void 0 && { hint } });
  }
};
function startOf(event) {
  switch (event.type) {
    case EVENT_ID.SCALAR: {
      const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
      return isQuoted ? event.valueStart - 1 : event.valueStart;
    }
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return event.start;
    case EVENT_ID.ALIAS:
      return event.anchorStart - 1;
    case EVENT_ID.DOCUMENT:
    case EVENT_ID.POP:
      return -1;
  }
}

// src/settings/yaml.ts
function parseYaml(text) {
  const source = text.replace(/^\uFEFF/, "");
  const placeAt = placesOf(source);
  try {
    return treeOf(source, parseEvents(source, {}), placeAt);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const message = error.reason.replace(/(:| ").*$/s, "");
    return {
      root: void 0,
      problems: [
        { path: [], place: placeAt(error.mark?.position ?? 0), message: `invalid YAML: ${message}` }
      ]
    };
  }
}
function plainValue(node) {
  switch (node?.kind) {
    case void 0:
      return void 0;
    case "scalar":
      return node.value;
    case "sequence":
      return node.items.map(plainValue);
    case "mapping":
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]));
  }
}
function placeOfValue(document, path12) {
  return find(document.root, path12)?.value.place ?? { line: 1, column: 1 };
}
function placeOfKey(document, path12) {
  const found = find(document.root, path12);
  return found?.keyPlace ?? placeOfValue(document, path12);
}
function nodeAt(document, path12) {
  const found = find(document.root, path12);
  return found?.depth === path12.length ? found.value : void 0;
}
function find(root, path12) {
  if (root === void 0) return void 0;
  let found = { value: root, depth: 0 };
  for (const step of path12) {
    const { value, depth } = found;
    if (value.kind === "sequence") {
      const item = typeof step === "number" ? value.items[step] : void 0;
      if (item === void 0) break;
      found = { value: item, depth: depth + 1 };
    } else {
      const entry = value.kind === "mapping" ? value.entries.find(({ key }) => key === String(step)) : void 0;
      if (entry === void 0) break;
      found = { value: entry.value, keyPlace: entry.keyPlace, depth: depth + 1 };
    }
  }
  return found;
}
function placesOf(source) {
  const starts = [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  return (offset) => {
    const next = starts.findIndex((start) => start > offset);
    const line = next === -1 ? starts.length : next;
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

// src/settings/load.ts
function readSettings(text, file, shownAs = file) {
  const document = parseYaml(text);
  const written = plainValue(document.root) ?? {};
  const { value, findings } = checkStructure(written);
  const problems = [
    ...yamlFindings(document),
    ...isReadable(document) ? [...findings, ...checkRules(written, value)] : []
  ].map((finding) => problemOf2(finding, document, shownAs));
  if (problems.length > 0) return { ok: false, problems: inOrder2(problems) };
  return { ok: true, settings: { file, ...settingsOf2(value, import_node_path12.default.dirname(file)) } };
}
function defaultSettings() {
  return settingsOf2(checkStructure({ version: 1 }).value, "/");
}
function isReadable(document) {
  return document.root !== void 0 || document.problems.length === 0;
}
function yamlFindings(document) {
  return document.problems.map(({ path: at, place: place2, message, hint }) => ({
    path: at,
    at: "key",
    place: place2,
    got: message,
    expected: "plain YAML",
    ...hint !== void 0 && { hint }
  }));
}
function problemOf2(finding, document, file) {
  const { path: at, got, expected: expected7, hint } = finding;
  const { line, column } = finding.place ?? (finding.at === "key" ? placeOfKey(document, at) : placeOfValue(document, at));
  return { file, line, column, path: formatPath(at), got, expected: expected7, ...hint !== void 0 && { hint } };
}
function inOrder2(problems) {
  return problems.filter((problem, i2) => problems.findIndex((other) => isSamePlace(other, problem)) === i2).sort((a2, b) => a2.line - b.line || a2.column - b.column);
}
function isSamePlace(a2, b) {
  return a2.path === b.path && a2.line === b.line && a2.column === b.column;
}

// src/settings/discover.ts
async function loadSettings(query) {
  const file = await findSettings(query);
  if (file === void 0) return defaultSettings();
  const loaded = readSettings(file.text, file.path, file.shownAs);
  if (!loaded.ok) throw new InvalidSettings(loaded.problems);
  return loaded.settings;
}
async function findSettings(query) {
  const { named, env, cwd, systemFile = "/etc/larder/larder.yml" } = query;
  const variable = env["LARDER_SETTINGS"];
  if (named !== void 0 && named !== "") return read(named, cwd, "--settings");
  if (variable !== void 0 && variable !== "") return read(variable, cwd, "$LARDER_SETTINGS");
  return await read("larder.yml", cwd) ?? await read(systemFile, cwd);
}
async function read(shownAs, cwd, namedBy) {
  const file = import_node_path13.default.resolve(cwd, shownAs);
  try {
    return { path: file, shownAs, text: await (0, import_promises17.readFile)(file, "utf8") };
  } catch (error) {
    const { code = "unknown error" } = error;
    const isMissing2 = code === "ENOENT" || code === "ENOTDIR";
    if (isMissing2 && namedBy === void 0) return void 0;
    const reason2 = isMissing2 ? "there is no such file" : code === "EISDIR" ? "it is a directory" : code;
    throw new UserError(
      `the settings file ${shownAs}${namedBy === void 0 ? "" : `, named by ${namedBy},`} can't be read: ${reason2}`,
      isMissing2 ? `name another one, or write it with: larder init --out ${shownAs}` : "make it a readable file",
      { cause: error }
    );
  }
}

// src/cli/check.ts
var checkCommand = {
  name: "check",
  summary: "prove that the mirror works end to end, or name what is broken",
  configure: (command) => {
    command.option(
      "--image <reference>",
      "check that the mirror does not serve an old one; may be given several times",
      (image, images) => [...images ?? [], image]
    );
    command.option("--wait <duration>", "check again until healthy, at most so long, such as 2m");
  },
  run: async ({ io, json, settings: named }, options) => {
    const { image: images = [], wait } = options;
    const waitMs = parseWait(wait);
    const settings = await loadSettings({ named, env: io.env, cwd: io.cwd });
    const check = () => checkMirror({ settings, images, env: io.env, ...io.program && { program: io.program } });
    const report2 = await checkUntilHealthy(check, waitMs, (failed2, leftMs) => {
      io.err(`${describeVerdict(failed2)}; waiting, ${Math.ceil(leftMs / 1e3)} s left
`);
    });
    if (json) printJson(io, { ...report2 });
    else io.out(describeCheck(report2));
    if (report2.decision === "warn") io.err(`warning: ${describeVerdict(report2)}
`);
    return report2.decision === "fail" ? 1 : 0;
  }
};
function parseWait(text) {
  if (text === void 0) return 0;
  const parsed = parseDuration(text);
  if (parsed.ok) return parsed.value;
  throw new UserError(
    `--wait is '${text}', expected ${parsed.expected}`,
    parsed.hint ?? "write it as 30s or 2m"
  );
}

// src/cli/emit.ts
var import_node_path16 = require("node:path");

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path12, added, removed, oldPosInc, options) {
    const last = path12.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path12.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path12.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i2 = 0; i2 < array.length; i2++) {
      if (array[i2]) {
        ret.push(array[i2]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i2) {
            const oldValue = oldTokens[oldPos + i2];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i2 = 0; i2 < linesAndNewlines.length; i2++) {
    const line = linesAndNewlines[i2];
    if (i2 % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
  for (let i2 = 0; i2 < s.length; i2++) {
    if (s[i2] < " " || s[i2] > "~" || s[i2] === '"' || s[i2] === "\\") {
      return true;
    }
  }
  return false;
}
function quoteFileNameIfNeeded(s) {
  if (!needsQuoting(s)) {
    return s;
  }
  let result = '"';
  const bytes = new TextEncoder().encode(s);
  let i2 = 0;
  while (i2 < bytes.length) {
    const b = bytes[i2];
    if (b === 7) {
      result += "\\a";
    } else if (b === 8) {
      result += "\\b";
    } else if (b === 9) {
      result += "\\t";
    } else if (b === 10) {
      result += "\\n";
    } else if (b === 11) {
      result += "\\v";
    } else if (b === 12) {
      result += "\\f";
    } else if (b === 13) {
      result += "\\r";
    } else if (b === 34) {
      result += '\\"';
    } else if (b === 92) {
      result += "\\\\";
    } else if (b >= 32 && b <= 126) {
      result += String.fromCharCode(b);
    } else {
      result += "\\" + b.toString(8).padStart(3, "0");
    }
    i2++;
  }
  result += '"';
  return result;
}
var INCLUDE_HEADERS = {
  includeIndex: true,
  includeUnderline: true,
  includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i2 = 0; i2 < diff.length; i2++) {
      const current = diff[i2], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i2 - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i2 < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i2 = 0; i2 < hunk.lines.length; i2++) {
        if (hunk.lines[i2].endsWith("\n")) {
          hunk.lines[i2] = hunk.lines[i2].slice(0, -1);
        } else {
          hunk.lines.splice(i2 + 1, 0, "\\ No newline at end of file");
          i2++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function formatPatch(patch, headerOptions) {
  var _a, _b, _c, _d, _e, _f;
  if (!headerOptions) {
    headerOptions = INCLUDE_HEADERS;
  }
  if (Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) {
      throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
    }
    return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
  }
  const ret = [];
  if (patch.isGit) {
    headerOptions = INCLUDE_HEADERS;
    if (!patch.oldFileName) {
      throw new Error("oldFileName must be specified for Git patches");
    }
    if (!patch.newFileName) {
      throw new Error("newFileName must be specified for Git patches");
    }
    let gitOldName = patch.oldFileName;
    let gitNewName = patch.newFileName;
    if (patch.isCreate && gitOldName === "/dev/null") {
      gitOldName = gitNewName.replace(/^b\//, "a/");
    } else if (patch.isDelete && gitNewName === "/dev/null") {
      gitNewName = gitOldName.replace(/^a\//, "b/");
    }
    ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
    if (patch.isDelete) {
      ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
    }
    if (patch.isCreate) {
      ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
    }
    if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
      ret.push("old mode " + patch.oldMode);
      ret.push("new mode " + patch.newMode);
    }
    if (patch.isRename) {
      ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
      ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
    }
    if (patch.isCopy) {
      ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
      ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
    }
  } else {
    if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) {
      ret.push("Index: " + patch.oldFileName);
    }
    if (headerOptions.includeUnderline) {
      ret.push("===================================================================");
    }
  }
  const hasHunks = patch.hunks.length > 0;
  if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
    ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
    ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
  }
  for (let i2 = 0; i2 < patch.hunks.length; i2++) {
    const hunk = patch.hunks[i2];
    const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
    const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
    ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
    for (const line of hunk.lines) {
      ret.push(line);
    }
  }
  return ret.join("\n") + "\n";
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  if (typeof options === "function") {
    options = { callback: options };
  }
  if (!(options === null || options === void 0 ? void 0 : options.callback)) {
    const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
    if (!patchObj) {
      return;
    }
    return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
  } else {
    const { callback } = options;
    structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
      if (!patchObj) {
        callback(void 0);
      } else {
        callback(formatPatch(patchObj, options.headerOptions));
      }
    } }));
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/emit/buildkitd.ts
function makeBuildkitdConfig({ mirror }) {
  const { host, protocol } = new URL(mirror.url);
  const http = protocol === "http:" ? "  http = true\n" : "";
  return `# Written by larder emit. For a builder on the host network:
#   docker buildx create --driver docker-container --driver-opt network=host --buildkitd-config buildkitd.toml
[registry."docker.io"]
  mirrors = ["${host}"]
${http === "" ? "" : `[registry."${host}"]
${http}`}`;
}

// src/emit/quote.ts
function quoteYaml(text) {
  return `'${text.replaceAll("'", "''")}'`;
}
function quoteShell(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
function quoteCompose(text) {
  return quoteYaml(text.replaceAll("$", "$$$$"));
}

// src/emit/compose.ts
function makeCompose({ mirror }) {
  const { credentials: credentials2 } = mirror.upstream;
  const image = `registry:${mirror.registry}`;
  return `# Written by larder emit; a change here is lost. Start it with: docker compose up --detach
name: larder
services:
  registry:
    # Pin it: LARDER_REGISTRY_IMAGE=${image}@sha256:... in a file .env beside this one.
    image: \${LARDER_REGISTRY_IMAGE:-${image}}
    # The engine's own loopback: a published port would be open to the network.
    network_mode: host
    restart: unless-stopped
    # Longer than the registry's drain timeout.
    stop_grace_period: 45s
    entrypoint: [/larder/start]
    command: []
${credentials2 === void 0 ? "" : `    environment:
      LARDER_PASSWORD_FILE: /run/secrets/upstream_password
    secrets: [upstream_password]
`}    volumes:
      - type: bind
        source: ./registry
        target: /larder
        read_only: true
      # The same path inside and outside, so that larder gc on the host finds what the configuration names.
      - type: bind
        source: ${quoteCompose(mirror.store.path)}
        target: ${quoteCompose(mirror.store.path)}
    healthcheck:
      test: [CMD, wget, -q, -O, /dev/null, ${quoteCompose(`http://${formatAddress(reachable(mirror.listen))}/v2/`)}]
      interval: 30s
      timeout: 5s
      retries: 3
      start_period: 10s
${credentials2 === void 0 ? "" : makeSecret(credentials2.password)}`;
}
function reachable({ host, port }) {
  return { host: host === "" || host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host, port };
}
function makeSecret(source) {
  const file = source.kind === "file" && source.path !== void 0 ? quoteCompose(source.path) : "'${LARDER_PASSWORD_FILE:?write it with larder password --out FILE, and name FILE here}'";
  return `secrets:
  # A file mount: an environment variable would be shown by docker inspect.
  upstream_password:
    file: ${file}
`;
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text, ignoreTrivia = false) {
  const len = text.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count2, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count2 || !exact) {
      let ch = text.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count2) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text.length && text.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text.charCodeAt(pos);
      if (ch === 34) {
        result += text.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text.charCodeAt(pos);
    if (isWhiteSpace2(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text.charCodeAt(pos);
      } while (isWhiteSpace2(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text.substring(start, pos);
          return token = 12;
        }
        if (text.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text.charCodeAt(pos);
            if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace2(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace2(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};
var supportedEols = ["\n", "\r", "\r\n"];

// node_modules/jsonc-parser/lib/esm/impl/format.js
function format2(documentText, range, options) {
  let initialIndentLevel;
  let formatText;
  let formatTextStart;
  let rangeStart;
  let rangeEnd;
  if (range) {
    rangeStart = range.offset;
    rangeEnd = rangeStart + range.length;
    formatTextStart = rangeStart;
    while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) {
      formatTextStart--;
    }
    let endOffset = rangeEnd;
    while (endOffset < documentText.length && !isEOL(documentText, endOffset)) {
      endOffset++;
    }
    formatText = documentText.substring(formatTextStart, endOffset);
    initialIndentLevel = computeIndentLevel(formatText, options);
  } else {
    formatText = documentText;
    initialIndentLevel = 0;
    formatTextStart = 0;
    rangeStart = 0;
    rangeEnd = documentText.length;
  }
  const eol = getEOL(options, documentText);
  const eolFastPathSupported = supportedEols.includes(eol);
  let numberLineBreaks = 0;
  let indentLevel = 0;
  let indentValue;
  if (options.insertSpaces) {
    indentValue = cachedSpaces[options.tabSize || 4] ?? repeat(cachedSpaces[1], options.tabSize || 4);
  } else {
    indentValue = "	";
  }
  const indentType = indentValue === "	" ? "	" : " ";
  let scanner = createScanner(formatText, false);
  let hasError = false;
  function newLinesAndIndent() {
    if (numberLineBreaks > 1) {
      return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
    }
    const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
    if (!eolFastPathSupported || amountOfSpaces > cachedBreakLinesWithSpaces[indentType][eol].length) {
      return eol + repeat(indentValue, initialIndentLevel + indentLevel);
    }
    if (amountOfSpaces <= 0) {
      return eol;
    }
    return cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
  }
  function scanNext() {
    let token = scanner.scan();
    numberLineBreaks = 0;
    while (token === 15 || token === 14) {
      if (token === 14 && options.keepLines) {
        numberLineBreaks += 1;
      } else if (token === 14) {
        numberLineBreaks = 1;
      }
      token = scanner.scan();
    }
    hasError = token === 16 || scanner.getTokenError() !== 0;
    return token;
  }
  const editOperations = [];
  function addEdit(text, startOffset, endOffset) {
    if (!hasError && (!range || startOffset < rangeEnd && endOffset > rangeStart) && documentText.substring(startOffset, endOffset) !== text) {
      editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text });
    }
  }
  let firstToken = scanNext();
  if (options.keepLines && numberLineBreaks > 0) {
    addEdit(repeat(eol, numberLineBreaks), 0, 0);
  }
  if (firstToken !== 17) {
    let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
    let initialIndent = indentValue.length * initialIndentLevel < 20 && options.insertSpaces ? cachedSpaces[indentValue.length * initialIndentLevel] : repeat(indentValue, initialIndentLevel);
    addEdit(initialIndent, formatTextStart, firstTokenStart);
  }
  while (firstToken !== 17) {
    let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
    let secondToken = scanNext();
    let replaceContent = "";
    let needsLineBreak = false;
    while (numberLineBreaks === 0 && (secondToken === 12 || secondToken === 13)) {
      let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
      addEdit(cachedSpaces[1], firstTokenEnd, commentTokenStart);
      firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
      needsLineBreak = secondToken === 12;
      replaceContent = needsLineBreak ? newLinesAndIndent() : "";
      secondToken = scanNext();
    }
    if (secondToken === 2) {
      if (firstToken !== 1) {
        indentLevel--;
      }
      ;
      if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1) {
        replaceContent = newLinesAndIndent();
      } else if (options.keepLines) {
        replaceContent = cachedSpaces[1];
      }
    } else if (secondToken === 4) {
      if (firstToken !== 3) {
        indentLevel--;
      }
      ;
      if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3) {
        replaceContent = newLinesAndIndent();
      } else if (options.keepLines) {
        replaceContent = cachedSpaces[1];
      }
    } else {
      switch (firstToken) {
        case 3:
        case 1:
          indentLevel++;
          if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
            replaceContent = newLinesAndIndent();
          } else {
            replaceContent = cachedSpaces[1];
          }
          break;
        case 5:
          if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
            replaceContent = newLinesAndIndent();
          } else {
            replaceContent = cachedSpaces[1];
          }
          break;
        case 12:
          replaceContent = newLinesAndIndent();
          break;
        case 13:
          if (numberLineBreaks > 0) {
            replaceContent = newLinesAndIndent();
          } else if (!needsLineBreak) {
            replaceContent = cachedSpaces[1];
          }
          break;
        case 6:
          if (options.keepLines && numberLineBreaks > 0) {
            replaceContent = newLinesAndIndent();
          } else if (!needsLineBreak) {
            replaceContent = cachedSpaces[1];
          }
          break;
        case 10:
          if (options.keepLines && numberLineBreaks > 0) {
            replaceContent = newLinesAndIndent();
          } else if (secondToken === 6 && !needsLineBreak) {
            replaceContent = "";
          }
          break;
        case 7:
        case 8:
        case 9:
        case 11:
        case 2:
        case 4:
          if (options.keepLines && numberLineBreaks > 0) {
            replaceContent = newLinesAndIndent();
          } else {
            if ((secondToken === 12 || secondToken === 13) && !needsLineBreak) {
              replaceContent = cachedSpaces[1];
            } else if (secondToken !== 5 && secondToken !== 17) {
              hasError = true;
            }
          }
          break;
        case 16:
          hasError = true;
          break;
      }
      if (numberLineBreaks > 0 && (secondToken === 12 || secondToken === 13)) {
        replaceContent = newLinesAndIndent();
      }
    }
    if (secondToken === 17) {
      if (options.keepLines && numberLineBreaks > 0) {
        replaceContent = newLinesAndIndent();
      } else {
        replaceContent = options.insertFinalNewline ? eol : "";
      }
    }
    const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
    addEdit(replaceContent, firstTokenEnd, secondTokenStart);
    firstToken = secondToken;
  }
  return editOperations;
}
function repeat(s, count2) {
  let result = "";
  for (let i2 = 0; i2 < count2; i2++) {
    result += s;
  }
  return result;
}
function computeIndentLevel(content, options) {
  let i2 = 0;
  let nChars = 0;
  const tabSize = options.tabSize || 4;
  while (i2 < content.length) {
    let ch = content.charAt(i2);
    if (ch === cachedSpaces[1]) {
      nChars++;
    } else if (ch === "	") {
      nChars += tabSize;
    } else {
      break;
    }
    i2++;
  }
  return Math.floor(nChars / tabSize);
}
function getEOL(options, text) {
  for (let i2 = 0; i2 < text.length; i2++) {
    const ch = text.charAt(i2);
    if (ch === "\r") {
      if (i2 + 1 < text.length && text.charAt(i2 + 1) === "\n") {
        return "\r\n";
      }
      return "\r";
    } else if (ch === "\n") {
      return "\n";
    }
  }
  return options && options.eol || "\n";
}
function isEOL(text, offset) {
  return "\r\n".indexOf(text.charAt(offset)) !== -1;
}

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep, offset, length) => {
      if (currentParent.type === "property") {
        if (sep === ":") {
          currentParent.colonOffset = offset;
        } else if (sep === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text, visitor, options);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function findNodeAtLocation(root, path12) {
  if (!root) {
    return void 0;
  }
  let node = root;
  for (let segment of path12) {
    if (typeof segment === "string") {
      if (node.type !== "object" || !Array.isArray(node.children)) {
        return void 0;
      }
      let found = false;
      for (const propertyNode of node.children) {
        if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
          node = propertyNode.children[1];
          found = true;
          break;
        }
      }
      if (!found) {
        return void 0;
      }
    } else {
      const index = segment;
      if (node.type !== "array" || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
        return void 0;
      }
      node = node.children[index];
    }
  }
  return node;
}
function visit(text, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value) {
        return "null";
      } else if (Array.isArray(value)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/jsonc-parser/lib/esm/impl/edit.js
function setProperty(text, originalPath, value, options) {
  const path12 = originalPath.slice();
  const errors = [];
  const root = parseTree(text, errors);
  let parent = void 0;
  let lastSegment = void 0;
  while (path12.length > 0) {
    lastSegment = path12.pop();
    parent = findNodeAtLocation(root, path12);
    if (parent === void 0 && value !== void 0) {
      if (typeof lastSegment === "string") {
        value = { [lastSegment]: value };
      } else {
        value = [value];
      }
    } else {
      break;
    }
  }
  if (!parent) {
    if (value === void 0) {
      throw new Error("Can not delete in empty document");
    }
    return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
  } else if (parent.type === "object" && typeof lastSegment === "string" && Array.isArray(parent.children)) {
    const existing = findNodeAtLocation(parent, [lastSegment]);
    if (existing !== void 0) {
      if (value === void 0) {
        if (!existing.parent) {
          throw new Error("Malformed AST");
        }
        const propertyIndex = parent.children.indexOf(existing.parent);
        let removeBegin;
        let removeEnd = existing.parent.offset + existing.parent.length;
        if (propertyIndex > 0) {
          let previous = parent.children[propertyIndex - 1];
          removeBegin = previous.offset + previous.length;
        } else {
          removeBegin = parent.offset + 1;
          if (parent.children.length > 1) {
            let next = parent.children[1];
            removeEnd = next.offset;
          }
        }
        return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: "" }, options);
      } else {
        return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
      }
    } else {
      if (value === void 0) {
        return [];
      }
      const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
      const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map((p) => p.children[0].value)) : parent.children.length;
      let edit;
      if (index > 0) {
        let previous = parent.children[index - 1];
        edit = { offset: previous.offset + previous.length, length: 0, content: "," + newProperty };
      } else if (parent.children.length === 0) {
        edit = { offset: parent.offset + 1, length: 0, content: newProperty };
      } else {
        edit = { offset: parent.offset + 1, length: 0, content: newProperty + "," };
      }
      return withFormatting(text, edit, options);
    }
  } else if (parent.type === "array" && typeof lastSegment === "number" && Array.isArray(parent.children)) {
    const insertIndex = lastSegment;
    if (insertIndex === -1) {
      const newProperty = `${JSON.stringify(value)}`;
      let edit;
      if (parent.children.length === 0) {
        edit = { offset: parent.offset + 1, length: 0, content: newProperty };
      } else {
        const previous = parent.children[parent.children.length - 1];
        edit = { offset: previous.offset + previous.length, length: 0, content: "," + newProperty };
      }
      return withFormatting(text, edit, options);
    } else if (value === void 0 && parent.children.length >= 0) {
      const removalIndex = lastSegment;
      const toRemove = parent.children[removalIndex];
      let edit;
      if (parent.children.length === 1) {
        edit = { offset: parent.offset + 1, length: parent.length - 2, content: "" };
      } else if (parent.children.length - 1 === removalIndex) {
        let previous = parent.children[removalIndex - 1];
        let offset = previous.offset + previous.length;
        let parentEndOffset = parent.offset + parent.length;
        edit = { offset, length: parentEndOffset - 2 - offset, content: "" };
      } else {
        edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: "" };
      }
      return withFormatting(text, edit, options);
    } else if (value !== void 0) {
      let edit;
      const newProperty = `${JSON.stringify(value)}`;
      if (!options.isArrayInsertion && parent.children.length > lastSegment) {
        const toModify = parent.children[lastSegment];
        edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
      } else if (parent.children.length === 0 || lastSegment === 0) {
        edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + "," };
      } else {
        const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
        const previous = parent.children[index - 1];
        edit = { offset: previous.offset + previous.length, length: 0, content: "," + newProperty };
      }
      return withFormatting(text, edit, options);
    } else {
      throw new Error(`Can not ${value === void 0 ? "remove" : options.isArrayInsertion ? "insert" : "modify"} Array index ${insertIndex} as length is not sufficient`);
    }
  } else {
    throw new Error(`Can not add ${typeof lastSegment !== "number" ? "index" : "property"} to parent of type ${parent.type}`);
  }
}
function withFormatting(text, edit, options) {
  if (!options.formattingOptions) {
    return [edit];
  }
  let newText = applyEdit(text, edit);
  let begin = edit.offset;
  let end = edit.offset + edit.content.length;
  if (edit.length === 0 || edit.content.length === 0) {
    while (begin > 0 && !isEOL(newText, begin - 1)) {
      begin--;
    }
    while (end < newText.length && !isEOL(newText, end)) {
      end++;
    }
  }
  const edits = format2(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
  for (let i2 = edits.length - 1; i2 >= 0; i2--) {
    const edit2 = edits[i2];
    newText = applyEdit(newText, edit2);
    begin = Math.min(begin, edit2.offset);
    end = Math.max(end, edit2.offset + edit2.length);
    end += edit2.content.length - edit2.length;
  }
  const editLength = text.length - (newText.length - end) - begin;
  return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
}
function applyEdit(text, edit) {
  return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parseTree2 = parseTree;
var findNodeAtLocation2 = findNodeAtLocation;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function modify(text, path12, value, options) {
  return setProperty(text, path12, value, options);
}
function applyEdits(text, edits) {
  let sortedEdits = edits.slice(0).sort((a2, b) => {
    const diff = a2.offset - b.offset;
    if (diff === 0) {
      return a2.length - b.length;
    }
    return diff;
  });
  let lastModifiedOffset = text.length;
  for (let i2 = sortedEdits.length - 1; i2 >= 0; i2--) {
    let e = sortedEdits[i2];
    if (e.offset + e.length <= lastModifiedOffset) {
      text = applyEdit(text, e);
    } else {
      throw new Error("Overlapping edit");
    }
    lastModifiedOffset = e.offset;
  }
  return text;
}

// src/emit/docker-daemon.ts
function makeDockerDaemon(settings) {
  return mergeDockerDaemon("", settings, "daemon.json");
}
function mergeDockerDaemon(text, settings, file) {
  const source = text.trim() === "" ? "{}\n" : text;
  expectObject(source, file);
  let merged = putFirst(source, "registry-mirrors", settings.mirror.url, file);
  const { protocol, hostname: hostname2, host } = new URL(settings.mirror.url);
  if (protocol === "http:" && !isLoopback(hostname2.replace(/^\[(.*)\]$/, "$1"))) {
    merged = putFirst(merged, "insecure-registries", host, file);
  }
  return merged;
}
function expectObject(text, file) {
  const errors = [];
  const root = parseTree2(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error !== void 0) {
    const before = text.slice(0, error.offset).split("\n");
    throw new UserError(
      `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: this is not JSON, so it can't be merged`,
      `mend it first: dockerd --validate --config-file ${file} says what is wrong`
    );
  }
  if (root?.type !== "object") {
    throw new UserError(
      `${file} holds ${root?.type ?? "nothing"}, expected an object`,
      "move it away, or make it {}"
    );
  }
}
function putFirst(text, key, value, file) {
  const root = parseTree2(text);
  const node = root === void 0 ? void 0 : findNodeAtLocation2(root, [key]);
  const list = node === void 0 ? [] : JSON.parse(text.slice(node.offset, node.offset + node.length));
  if (!Array.isArray(list) || !list.every((item) => typeof item === "string")) {
    throw new UserError(`${file}: ${key} is not a list of texts`, `make it one, such as ["${value}"]`);
  }
  const others = list.filter((item) => withoutSlash(item) !== withoutSlash(value));
  if (list.length === others.length + 1 && withoutSlash(list[0] ?? "") === withoutSlash(value)) return text;
  const edits = modify(text, [key], [value, ...others], { formattingOptions: formattingOf(text) });
  return applyEdits(text, edits);
}
function formattingOf(text) {
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? "  ";
  return {
    insertSpaces: !indent.startsWith("	"),
    tabSize: indent.startsWith("	") ? 1 : indent.length,
    eol: text.includes("\r\n") ? "\r\n" : "\n"
  };
}
function withoutSlash(url) {
  return url.replace(/\/+$/, "");
}

// src/emit/registry-config.ts
var passwordMarker = "larder-password-not-set";
function makeRegistryConfig({ mirror }) {
  const { upstream, store, listen: listen2 } = mirror;
  return `# Written by larder emit; a change here is lost. The settings are in larder.yml.
version: 0.1
log:
  level: info
  formatter: json
storage:
  filesystem:
    rootdirectory: ${quoteYaml(store.path)}
  delete:
    enabled: ${store.delete}
  # No cache: with one, a blob that was evicted is answered with 200 and no bytes until the next restart.
  maintenance:
    # All four keys: a part of this map makes the registry panic.
    uploadpurging:
      enabled: true
      age: 24h
      interval: 1h
      dryrun: false
http:
  addr: ${quoteYaml(formatAddress(listen2))}
  # Without it, a stop cuts the pulls that are under way.
  draintimeout: 30s
  debug:
    # It serves profiles, too: loopback only, whatever the mirror listens on.
    addr: ${quoteYaml(formatAddress(debugAddress(listen2)))}
    prometheus:
      enabled: true
      path: /metrics
proxy:
  remoteurl: ${quoteYaml(upstream.url)}
${upstream.credentials === void 0 ? "" : `  username: ${quoteYaml(upstream.credentials.username)}
  # The real one comes from registry/start, through the environment.
  password: ${quoteYaml(passwordMarker)}
`}${mirror.registry === "3" ? makeExpiry(store) : ""}`;
}
function debugAddress(listen2) {
  return { host: "127.0.0.1", port: listen2.port === 65535 ? listen2.port - 1 : listen2.port + 1 };
}
function makeExpiry({ expireAfterMs }) {
  if (expireAfterMs === void 0) return "";
  return `  ttl: ${expireAfterMs === "never" ? "0" : formatDuration(expireAfterMs)}
`;
}

// src/emit/registry-start.ts
function makeRegistryStart({ mirror }) {
  const { credentials: credentials2 } = mirror.upstream;
  const passwordFile = credentials2?.password.kind === "file" ? credentials2.password.path : "";
  return `#!/bin/sh
# Written by larder emit; a change here is lost. Starts the registry on the configuration beside this script.
#
#   LARDER_CONFIG         another configuration
#   LARDER_PASSWORD_FILE  file that holds the upstream's password, decrypted
#   LARDER_REGISTRY       the registry program; default: registry, else docker-registry
set -eu

say() { printf 'larder: %s\\n' "$1" >&2; }

case $0 in */*) here=\${0%/*} ;; *) here=. ;; esac
config=\${LARDER_CONFIG:-$here/config.yml}

# The environment overrides the file: a stray REGISTRY_STORAGE_CACHE_BLOBDESCRIPTOR would have evicted blobs served empty.
for name in $(env | sed -n 's/^\\(REGISTRY_[A-Za-z0-9_]*\\)=.*/\\1/p'); do
  say "ignoring $name from the environment: the configuration is $config"
  unset "$name"
done
${credentials2 === void 0 ? "" : makePasswordPart(passwordFile)}
# The registry panics on a scheduler-state.json that is not whole, which a crash or a full disk leaves behind.
state=${quoteShell(`${mirror.store.path}/scheduler-state.json`)}
if [ -e "$state" ]; then
  opened=$(tr -cd '{' <"$state" | wc -c)
  closed=$(tr -cd '}' <"$state" | wc -c)
  if [ "$opened" -eq 0 ] || [ "$opened" -ne "$closed" ]; then
    say "removing $state, which is not whole: the registry would not start on it"
    rm -f "$state"
  fi
fi
${mirror.registry === "3" ? "\nexport OTEL_TRACES_EXPORTER=none\n" : ""}
registry=\${LARDER_REGISTRY:-}
for candidate in registry docker-registry; do
  [ -n "$registry" ] || ! command -v "$candidate" >/dev/null || registry=$candidate
done
if [ -z "$registry" ]; then
  say 'no registry program: install docker-registry, or set LARDER_REGISTRY to its path'
  exit 127
fi
exec "$registry" serve "$config"
`;
}
function makePasswordPart(passwordFile) {
  return `
default_password_file=${quoteShell(passwordFile)}
password_file=\${LARDER_PASSWORD_FILE:-$default_password_file}
password=
if [ -z "$password_file" ]; then
  say 'LARDER_PASSWORD_FILE is not set: larder password --out FILE writes the file that it should name'
elif ! password=$(cat -- "$password_file"); then
  password=
fi
password=\${password%"$(printf '\\r')"}
newline='
'
case $password in *"$newline"*)
  say "$password_file has more than one line: leave only the token there"
  password=
  ;;
esac
if [ -n "$password" ]; then
  # The registry reads the variable as YAML: in single quotes, with each quote doubled, nothing in it means anything.
  quoted=
  while :; do
    case $password in
      *\\'*) quoted="$quoted\${password%%\\'*}''" password=\${password#*\\'} ;;
      *) break ;;
    esac
  done
  export REGISTRY_PROXY_PASSWORD="'$quoted$password'"
  unset quoted
else
  say "starting without the upstream's password: the upstream will reject every pull that is not in the store"
fi
unset password
`;
}

// src/emit/artefacts.ts
var artefacts = [
  { name: "registry-config", path: "registry/config.yml", mode: 420, make: makeRegistryConfig },
  { name: "registry-start", path: "registry/start", mode: 493, make: makeRegistryStart },
  { name: "docker-daemon", path: "docker/daemon.json", mode: 420, make: makeDockerDaemon },
  { name: "compose", path: "compose.yaml", mode: 420, make: makeCompose },
  { name: "buildkitd", path: "clients/buildkitd.toml", mode: 420, make: makeBuildkitdConfig }
];
function notesOnArtefacts({ mirror }) {
  if (mirror.registry !== "2" || !mirror.store.delete) return [];
  return [
    'registry "2" with delete: true drops everything seven days after it was first stored, used or not; with mirror.store.delete: false only larder gc evicts, least recently used first'
  ];
}

// src/emit/write.ts
var import_promises19 = require("node:fs/promises");
var import_node_path15 = require("node:path");

// src/files/whole-file.ts
var import_node_crypto2 = require("node:crypto");
var import_promises18 = require("node:fs/promises");
var import_node_path14 = require("node:path");
async function writeWholeFile(path12, text, options) {
  const target = await (0, import_promises18.realpath)(path12).catch(() => path12);
  const temporary = (0, import_node_path14.join)((0, import_node_path14.dirname)(target), `.larder-${(0, import_node_crypto2.randomBytes)(6).toString("hex")}`);
  try {
    const former = await (0, import_promises18.stat)(target).catch(() => void 0);
    const file = await (0, import_promises18.open)(temporary, "wx", options.mode);
    try {
      await file.writeFile(text);
      await file.chmod(
        former === void 0 || options.exactMode ? options.mode : (former.mode | options.mode & 73) & 4095
      );
      if (former !== void 0) await file.chown(former.uid, former.gid);
      await file.sync();
    } finally {
      await file.close();
    }
    if (former !== void 0 && options.backup !== void 0) {
      await (0, import_promises18.copyFile)(target, options.backup);
      await (0, import_promises18.chmod)(options.backup, former.mode & 4095);
      await (0, import_promises18.chown)(options.backup, former.uid, former.gid);
    }
    await (0, import_promises18.rename)(temporary, target);
  } catch (error) {
    await (0, import_promises18.rm)(temporary, { force: true });
    const { code = "unknown error" } = error;
    throw new UserError(
      `can't write ${path12}: ${code}`,
      "nothing of this file was changed; check the folder, its owner and the free space"
    );
  }
}

// src/emit/write.ts
async function planArtefacts(out, settings, chosen = artefacts) {
  return Promise.all(
    chosen.map(async ({ path: path12, mode, make }) => plan((0, import_node_path15.join)(out, path12), mode, () => make(settings)))
  );
}
async function planDaemonMerge(path12, settings) {
  const planned = await plan(path12, 420, (former) => mergeDockerDaemon(former ?? "", settings, path12));
  return { ...planned, backup: `${path12}.larder-backup` };
}
async function writePlanned(planned) {
  const written = [];
  for (const { path: path12, state, text, mode, backup } of planned) {
    if (state === "unchanged") continue;
    try {
      await makeFolder((0, import_node_path15.dirname)(path12));
      await writeWholeFile(path12, text, { mode, ...backup === void 0 ? {} : { backup } });
    } catch (error) {
      if (!(error instanceof UserError) || written.length === 0) throw error;
      throw new UserError(`${error.message}; written before that: ${written.join(", ")}`, error.remedy);
    }
    written.push(path12);
  }
}
async function plan(path12, mode, make) {
  const former = await readIfThere(path12);
  const text = make(former);
  const isWhole = former === text && ((mode & 73) === 0 || ((await (0, import_promises19.stat)(path12)).mode & 73) !== 0);
  return {
    path: path12,
    state: former === void 0 ? "created" : isWhole ? "unchanged" : "updated",
    former,
    text,
    mode
  };
}
async function readIfThere(path12) {
  try {
    return await (0, import_promises19.readFile)(path12, "utf8");
  } catch (error) {
    const { code = "unknown error" } = error;
    if (code === "ENOENT") return void 0;
    throw new UserError(
      `can't read ${path12}: ${code}`,
      "nothing was written; name a folder that can be written"
    );
  }
}
async function makeFolder(path12) {
  try {
    await (0, import_promises19.mkdir)(path12, { recursive: true });
  } catch (error) {
    const { code = "unknown error" } = error;
    throw new UserError(`can't make the folder ${path12}: ${code}`, "name a folder that can be written");
  }
}

// src/cli/emit.ts
var emitCommand = {
  name: "emit",
  summary: "write the artefacts of the mirror: registry, daemon.json, compose, clients",
  configure: (command) => {
    command.option("--out <dir>", "folder to write into");
    command.option("--only <names>", `some of: ${artefacts.map(({ name }) => name).join(", ")}`);
    command.option(
      "--merge-daemon-json <file>",
      "put the mirror into this daemon.json of Docker's, keeping the rest"
    );
    command.option("--diff", "show what would change, and write nothing; exit 1 if anything would");
  },
  run: async ({ io, json, settings: named }, options) => {
    const { out, only, mergeDaemonJson, diff = false } = options;
    const chosen = chooseArtefacts(only);
    const target = chooseTarget(out, mergeDaemonJson);
    const settings = await loadSettings({ named, env: io.env, cwd: io.cwd });
    const path12 = (0, import_node_path16.resolve)(io.cwd, target.path);
    const planned = target.isMerge ? [await planDaemonMerge(path12, settings)] : await planArtefacts(path12, settings, chosen);
    if (!diff) await writePlanned(planned);
    const notes = target.isMerge ? [] : notesOnArtefacts(settings);
    if (json) {
      const files = planned.map((file) => ({ path: file.path, state: file.state }));
      printJson(io, { written: !diff, files, notes });
    } else {
      for (const file of planned) io.out(diff ? describeDifference(file) : describeState(file));
      for (const note of notes) io.err(`note: ${note}
`);
    }
    return diff && planned.some(({ state }) => state !== "unchanged") ? 1 : 0;
  }
};
function chooseTarget(out, merge) {
  const remedy = "larder emit --out DIR, or larder emit --merge-daemon-json /etc/docker/daemon.json";
  if (out !== void 0 && merge !== void 0) {
    throw new UserError("--out and --merge-daemon-json exclude each other", remedy);
  }
  if (out !== void 0) return { path: out, isMerge: false };
  if (merge !== void 0) return { path: merge, isMerge: true };
  throw new UserError("emit needs to know where to write", remedy);
}
function chooseArtefacts(only) {
  if (only === void 0) return artefacts;
  return only.split(",").map((written) => {
    const name = written.trim();
    const found = artefacts.find((artefact) => artefact.name === name || artefact.path === name);
    if (found !== void 0) return found;
    const names = artefacts.map((artefact) => artefact.name);
    const meant = closestTo(name, names);
    throw new UserError(
      `--only: there is no artefact '${name}'`,
      meant === void 0 ? `there are: ${names.join(", ")}` : `did you mean ${meant}?`
    );
  });
}
function describeState({ path: path12, state, backup }) {
  const kept = backup !== void 0 && state === "updated" ? `; what it was is in ${backup}` : "";
  return `${state.padEnd(9)} ${path12}${kept}
`;
}
function describeDifference({ path: path12, state, former, text }) {
  if (state === "unchanged") return "";
  if (former === text) return `mode of ${path12}
`;
  return createTwoFilesPatch(former === void 0 ? "/dev/null" : path12, path12, former ?? "", text);
}

// src/cli/gc.ts
var import_node_fs7 = require("node:fs");

// src/registry/layout.ts
var schedulerState = "scheduler-state.json";
var blobsDirectory = "docker/registry/v2/blobs/sha256";
var repositoriesDirectory = "docker/registry/v2/repositories";
var emptyContent = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
var linkBytes = 71;
var blobDirectory = (hex) => `${blobsDirectory}/${hex.slice(0, 2)}/${hex}`;
var blobData = (hex) => `${blobDirectory(hex)}/data`;
var repositoryDirectory = (repository) => `${repositoriesDirectory}/${repository}`;
var layersDirectory = (repository) => `${repositoryDirectory(repository)}/_layers/sha256`;
var layerLink = (repository, hex) => `${layersDirectory(repository)}/${hex}/link`;
var revisionsDirectory = (repository) => `${repositoryDirectory(repository)}/_manifests/revisions/sha256`;
var revisionLink = (repository, hex) => `${revisionsDirectory(repository)}/${hex}/link`;
var tagsDirectory = (repository) => `${repositoryDirectory(repository)}/_manifests/tags`;
var tagDirectory = (repository, tag) => `${tagsDirectory(repository)}/${tag}`;
var tagLink = (repository, tag) => `${tagDirectory(repository, tag)}/current/link`;
var tagIndexDirectory = (repository, tag) => `${tagDirectory(repository, tag)}/index/sha256`;
var tagIndexLink = (repository, tag, hex) => `${tagIndexDirectory(repository, tag)}/${hex}/link`;
var uploadsDirectory = (repository) => `${repositoryDirectory(repository)}/_uploads`;
var uploadDirectory = (repository, upload) => `${uploadsDirectory(repository)}/${upload}`;
function repositoryOf(path12) {
  if (!path12.startsWith(`${repositoriesDirectory}/`)) return void 0;
  const [name] = path12.slice(repositoriesDirectory.length + 1).split("/_");
  return name === "" ? void 0 : name;
}
var isOfRegistry = (path12) => path12.startsWith("docker/registry/v2/");
var linkContent = (hex) => `sha256:${hex}`;
function parseLink(content) {
  const hex = content.startsWith("sha256:") ? content.slice(7) : "";
  return isHex(hex) ? hex : void 0;
}
var isHex = (name) => name.length === 64 && /^[0-9a-f]{64}$/.test(name);
var isRepositoryPart = (name) => /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/.test(name);
var isTag = (name) => /^\w[\w.-]{0,127}$/.test(name);
var isUpload = (name) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name);

// src/gc/evict.ts
function* evict(files, removals) {
  for (const removal of removals) {
    const remover = new Remover(files);
    const lastUse = remover.attempt(removal.image, () => lookAgain(files, removal));
    if (lastUse === void 0) yield { removal, outcome: "failed", failures: remover.failures };
    else if (lastUse === "gone") yield { removal, outcome: "gone", failures: [] };
    else if (lastUse > removal.lastPulled) yield { removal, outcome: "pulled-meanwhile", failures: [] };
    else {
      const isGone = remove(remover, removal);
      yield { removal, outcome: isGone ? "evicted" : "failed", failures: remover.failures };
    }
  }
}
var Remover = class {
  constructor(files) {
    this.files = files;
  }
  files;
  failures = [];
  attempt(path12, action) {
    try {
      return action();
    } catch (error) {
      this.failures.push({ path: path12, message: error instanceof Error ? error.message : String(error) });
      return void 0;
    }
  }
  /** Removes a file, and its directory where that is empty then. Says whether the file is gone. */
  file(path12) {
    this.attempt(path12, () => {
      this.files.unlink(path12);
    });
    const left = this.attempt(path12, () => this.files.look(path12) !== void 0);
    if (left === false) this.directory(path12.slice(0, path12.lastIndexOf("/")));
    return left === false;
  }
  directory(path12) {
    this.attempt(path12, () => this.files.rmdir(path12));
  }
  /**
   * A layer's links go first, then its data. The other way round a kill would leave data that no repository shows and
   * the registry downloads again; this way it leaves a link too few, which the next pull writes.
   */
  blob(blob) {
    for (const repository of blob.repositories) this.file(layerLink(repository, blob.hex));
    return this.file(blobData(blob.hex));
  }
  /** From the names to the thing: no tag ever names a revision that is gone, no revision a manifest that is gone. */
  manifest(image) {
    for (const tag of image.tags) this.tag(tag);
    for (const { repository, hex } of image.revisions) this.file(revisionLink(repository, hex));
    return this.file(blobData(image.hex));
  }
  /** Without its current link a tag is unknown to the registry, whatever is left of it. */
  tag(tag) {
    const isGone = this.file(tagLink(tag.repository, tag.name));
    const directory = tagDirectory(tag.repository, tag.name);
    if (isGone) this.tree(directory);
    return isGone;
  }
  /** Removes a directory with all that is in it; symbolic links are removed, not followed. */
  tree(path12) {
    for (const entry of this.attempt(path12, () => this.files.list(path12)) ?? []) {
      const below = `${path12}/${entry.name}`;
      if (entry.isDirectory()) this.tree(below);
      else {
        this.attempt(below, () => {
          this.files.unlink(below);
        });
      }
    }
    this.directory(path12);
  }
};
function remove(remover, removal) {
  switch (removal.kind) {
    case "blob":
      return remover.blob(removal.blob);
    case "manifest":
      return remover.manifest(removal.manifest);
    case "upload": {
      remover.tree(uploadDirectory(removal.upload.repository, removal.upload.name));
      return remover.failures.length === 0;
    }
  }
}
function lookAgain(files, removal) {
  switch (removal.kind) {
    case "upload": {
      const directory = uploadDirectory(removal.upload.repository, removal.upload.name);
      return files.look(directory) === void 0 ? "gone" : newestBelow(files, directory);
    }
    case "blob": {
      if (files.look(blobData(removal.blob.hex)) === void 0) return "gone";
      return Math.max(
        blobUsedAt(files, removal.blob),
        ...removal.holders.map((image) => imagePulledAt(files, image))
      );
    }
    case "manifest":
      return imagePulledAt(files, removal.manifest);
  }
}
function imagePulledAt(files, image, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(image)) return 0;
  seen.add(image);
  return Math.max(
    usedAt(files, blobData(image.hex)),
    ...image.revisions.map(({ repository, hex }) => usedAt(files, revisionLink(repository, hex))),
    ...image.tags.map(({ repository, name }) => files.look(tagLink(repository, name))?.mtimeMs ?? 0),
    ...image.parents.map((parent) => imagePulledAt(files, parent, seen))
  );
}
var blobUsedAt = (files, blob) => Math.max(
  usedAt(files, blobData(blob.hex)),
  ...blob.repositories.map((repository) => usedAt(files, layerLink(repository, blob.hex)))
);
function usedAt(files, path12) {
  const stats = files.look(path12);
  return stats === void 0 ? 0 : Math.max(stats.atimeMs, stats.mtimeMs);
}
function newestBelow(files, directory) {
  const below = (files.list(directory) ?? []).map((entry) => {
    const path12 = `${directory}/${entry.name}`;
    return entry.isDirectory() ? newestBelow(files, path12) : files.look(path12)?.mtimeMs ?? 0;
  });
  return Math.max(files.look(directory)?.mtimeMs ?? 0, ...below);
}

// src/gc/heal.ts
function* heal(files, healings, settledBefore) {
  for (const healing of healings) {
    const remover = new Remover(files);
    const place2 = placeOf(healing);
    const isSettled = remover.attempt(place2, () => changedAt(files, healing) <= settledBefore);
    if (isSettled === true) mend(files, remover, healing);
    if (remover.failures.length > 0) yield { healing, outcome: "failed", failures: remover.failures };
    else yield { healing, outcome: isSettled === true ? "healed" : "changed-meanwhile", failures: [] };
  }
}
function placeOf(healing) {
  switch (healing.kind) {
    case "remove-file":
    case "remove-directory":
      return healing.path;
    case "remove-blob":
      return blobData(healing.blob.hex);
    case "remove-layer-link":
      return layerLink(healing.repository, healing.hex);
    case "remove-tag":
      return tagDirectory(healing.tag.repository, healing.tag.name);
    case "restore-revision":
      return revisionLink(healing.repository, healing.hex);
  }
}
function mend(files, remover, healing) {
  switch (healing.kind) {
    case "remove-file":
      remover.file(healing.path);
      return;
    case "remove-directory":
      remover.directory(healing.path);
      return;
    case "remove-layer-link":
      remover.file(placeOf(healing));
      return;
    case "remove-tag":
      remover.tree(placeOf(healing));
      return;
    case "remove-blob":
      remover.blob(healing.blob);
      return;
    case "restore-revision": {
      const link = revisionLink(healing.repository, healing.hex);
      remover.attempt(link, () => {
        files.write(link, linkContent(healing.hex), healing.usedAt);
      });
    }
  }
}
function changedAt(files, healing) {
  const stats = files.look(placeOf(healing));
  const isThere = (path12) => files.look(path12) !== void 0;
  switch (healing.kind) {
    case "restore-revision":
      return stats === void 0 && isThere(blobData(healing.hex)) ? 0 : Infinity;
    case "remove-layer-link":
      return stats === void 0 || isThere(blobData(healing.hex)) ? Infinity : stats.mtimeMs;
    case "remove-tag": {
      const { repository, name } = healing.tag;
      return stats === void 0 || isThere(tagLink(repository, name)) ? Infinity : stats.mtimeMs;
    }
    case "remove-blob":
      return stats === void 0 ? Infinity : Math.max(stats.atimeMs, stats.mtimeMs);
    case "remove-file":
    case "remove-directory":
      return stats?.mtimeMs ?? Infinity;
  }
}

// src/gc/warnings.ts
var hourMs = 3600 * 1e3;
var shortLifeMs = 48 * hourMs;
function warnAbout(outcome, circumstances) {
  const { accessTimes, configuredCapBytes, keepFreeBytes, expires, now } = circumstances;
  const warnings = [];
  if (accessTimes === "never") {
    warnings.push(
      "the store is on a noatime mount: pulls by digest leave no trace, and what is only pulled that way is evicted as if nobody wanted it; mount the file system with relatime"
    );
  } else if (!outcome.scan.keepsAccessTimes) {
    warnings.push(
      "the files of the store belong to another user, so reading them would look like a pull: recency goes by tags alone; run larder gc as root or as the user that the registry runs as"
    );
  }
  if (outcome.capBytes < configuredCapBytes) {
    warnings.push(
      `the file system has less than ${describeBytes(keepFreeBytes)} free (mirror.store.keep_free): the cap of ${describeBytes(configuredCapBytes)} is lowered to ${describeBytes(outcome.capBytes)} for this run; free the disk of other things, or lower mirror.store.cap`
    );
  }
  const ageMs = evictionAge(outcome, now);
  if (ageMs !== void 0 && ageMs < shortLifeMs) {
    warnings.push(
      `images go ${describeAge(ageMs)} after their last pull: the cap is small for what is pulled here, and they are likely to be fetched again; raise mirror.store.cap`
    );
  }
  const lost = outcome.healed.filter(
    ({ why }) => ["leaked-manifest", "missing-revision", "dangling-link"].includes(why)
  );
  if (expires && lost.length > 0) {
    warnings.push(
      `the registry's own seven-day expiry left ${lost.length} remains behind: it fetches even daily images again every week, each with a counted pull; mirror.store.delete: false leaves eviction to larder gc alone`
    );
  }
  return warnings;
}
function evictionAge({ evicted }, now) {
  const ages = evicted.flatMap(
    (one) => one.reason === "least-recently-pulled" ? [now - one.lastPulled] : []
  );
  return ages.length === 0 ? void 0 : ages.reduce((one, other) => Math.min(one, other));
}
function describeAge(ms) {
  if (ms >= shortLifeMs) return `${Math.floor(ms / (24 * hourMs))} days`;
  if (ms >= 2 * hourMs) return `${Math.floor(ms / hourMs)} hours`;
  if (ms >= 12e4) return `${Math.floor(ms / 6e4)} minutes`;
  return `${Math.max(0, Math.floor(ms / 1e3))} seconds`;
}

// src/gc/describe.ts
var imagesShown = 20;
var reasons2 = {
  "stale-upload": "unfinished download",
  unreferenced: "nothing refers to it",
  superseded: "its tag has moved on",
  "least-recently-pulled": "least recently pulled",
  "long-unpulled": "not pulled for 90 days"
};
var holds = {
  "within-grace": "was pulled within gc.grace",
  manifest: "are manifests and configs, kept for 90 days so that a pull costs no count",
  unread: "could not be read, so that its use is not known",
  stuck: "could not be removed",
  foreign: "does not belong to the registry, and is left alone",
  fits: "may stay"
};
function describeAsJson(outcome, dryRun, warnings) {
  return {
    dryRun,
    bytesBefore: outcome.bytesBefore,
    bytesAfter: outcome.bytesAfter,
    capBytes: outcome.capBytes,
    reached: isUnderCap(outcome),
    evicted: outcome.evicted.map((removal) => ({
      digest: digestOf(removal) ?? null,
      bytes: removal.sizeBytes,
      image: removal.image,
      lastPulled: new Date(removal.lastPulled).toISOString(),
      reason: removal.reason
    })),
    healed: outcome.healed.map((healing) => ({ path: placeOf(healing), damage: healing.why })),
    held: outcome.plan.keep.map(({ reason: reason2, sizeBytes }) => ({ reason: reason2, bytes: sizeBytes })),
    unserved: outcome.revalidation?.gone ?? [],
    leftAlone: outcome.scan.foreign,
    failures: outcome.failures,
    warnings
  };
}
var isUnderCap = ({ bytesAfter, capBytes }) => bytesAfter <= capBytes;
function describeAsText(outcome, dryRun, now) {
  const lines = [
    ...describeEvicted(outcome.evicted, dryRun, now),
    ...describeHealed(outcome.healed, dryRun),
    ...(outcome.revalidation?.gone ?? []).map((tag) => `gone upstream, no longer served: ${tag}`),
    ...outcome.failures.map(({ path: path12, message }) => `failed: ${path12}: ${message}`),
    ...describeForeign(outcome),
    `before  ${describeBytes(outcome.bytesBefore).padStart(10)}`,
    `after   ${describeBytes(outcome.bytesAfter).padStart(10)}${dryRun ? "  (dry run: nothing was changed)" : ""}`,
    `cap     ${describeBytes(outcome.capBytes).padStart(10)}`
  ];
  if (!isUnderCap(outcome)) {
    lines.push(`the cap is not reached: ${describeBytes(outcome.bytesAfter - outcome.capBytes)} too much`);
    for (const { reason: reason2, sizeBytes } of outcome.plan.keep) {
      if (reason2 !== "fits") lines.push(`  ${describeBytes(sizeBytes).padStart(10)} ${holds[reason2]}`);
    }
  }
  return lines.map((line) => `${line}
`).join("");
}
function describeEvicted(evicted, dryRun, now) {
  if (evicted.length === 0) return [];
  const rows = /* @__PURE__ */ new Map();
  for (const { image, reason: reason2, sizeBytes, lastPulled } of evicted) {
    const key = `${reason2} ${image}`;
    const row = rows.get(key) ?? { image, reason: reason2, bytes: 0, blobs: 0, lastPulled: 0 };
    row.bytes += sizeBytes;
    row.blobs += 1;
    row.lastPulled = Math.max(row.lastPulled, lastPulled);
    rows.set(key, row);
  }
  const sorted = [...rows.values()].sort((one, other) => other.bytes - one.bytes);
  const shown = sorted.slice(0, imagesShown);
  const cells = [
    [dryRun ? "WOULD GO" : "WENT", "BLOBS", "BYTES", "LAST PULLED", "WHY"],
    ...shown.map((row) => [
      row.image,
      String(row.blobs),
      describeBytes(row.bytes),
      `${describeAge(now - row.lastPulled)} ago`,
      reasons2[row.reason]
    ])
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const table = cells.map(
    (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()
  );
  const rest = sorted.slice(imagesShown);
  if (rest.length > 0) {
    const bytes = rest.reduce((sum, row) => sum + row.bytes, 0);
    table.push(`and ${rest.length} more with ${describeBytes(bytes)}; --json lists everything`);
  }
  return [...table, ""];
}
function describeHealed(healed, dryRun) {
  const counts = /* @__PURE__ */ new Map();
  for (const { why } of healed) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(
    ([why, count2]) => `${dryRun ? "would heal" : "healed"}: ${count2} \xD7 ${why.replaceAll("-", " ")}`
  );
}
function describeForeign({ scan }) {
  const shown = scan.foreign.slice(0, imagesShown).map(({ path: path12, why }) => `left alone: ${path12}: ${why}`);
  const more = scan.foreign.length - shown.length;
  return more > 0 ? [...shown, `left alone: and ${more} more; --json lists everything`] : shown;
}
var digestOf = (removal) => {
  if (removal.kind === "upload") return void 0;
  return linkContent(removal.kind === "blob" ? removal.blob.hex : removal.manifest.hex);
};

// src/gc/registry-runs.ts
var import_node_net = require("node:net");
var timeoutMs = 1e3;
function registryRuns(listen2) {
  return new Promise((resolve4) => {
    const host = ["", "0.0.0.0", "::"].includes(listen2.host) ? "127.0.0.1" : listen2.host;
    const socket = (0, import_node_net.connect)({ host, port: listen2.port, timeout: timeoutMs });
    const answer = (runs) => {
      socket.destroy();
      resolve4(runs);
    };
    socket.once("connect", () => {
      answer(true);
    });
    socket.once("timeout", () => {
      answer(true);
    });
    socket.once("error", (error) => {
      answer(error.code !== "ECONNREFUSED");
    });
  });
}

// src/registry/files.ts
var import_node_fs6 = require("node:fs");
var import_node_crypto3 = require("node:crypto");
var import_node_path17 = require("node:path");
function openStore(path12) {
  const root = resolveStore(path12);
  const at = (relative) => `${root}/${relative}`;
  const buffer = Buffer.allocUnsafe(64 * 1024);
  let keepsAccessTimes = true;
  const open2 = (file) => {
    try {
      return (0, import_node_fs6.openSync)(file, import_node_fs6.constants.O_RDONLY | import_node_fs6.constants.O_NOFOLLOW | import_node_fs6.constants.O_NOATIME);
    } catch (error) {
      if (errorCode(error) !== "EPERM") throw error;
      keepsAccessTimes = false;
      return (0, import_node_fs6.openSync)(file, import_node_fs6.constants.O_RDONLY | import_node_fs6.constants.O_NOFOLLOW);
    }
  };
  const inside = (relative) => {
    const directory = (0, import_node_path17.dirname)(at(relative));
    if ((0, import_node_fs6.realpathSync)(directory) !== directory) {
      throw new Error(`${directory} leads out of its place in the store`);
    }
    return at(relative);
  };
  const makeDirectory = (relative) => {
    if ((0, import_node_fs6.existsSync)(at(relative))) return;
    makeDirectory((0, import_node_path17.dirname)(relative));
    const directory = inside(relative);
    (0, import_node_fs6.mkdirSync)(directory);
    const owner = (0, import_node_fs6.lstatSync)((0, import_node_path17.dirname)(directory));
    (0, import_node_fs6.chownSync)(directory, owner.uid, owner.gid);
  };
  return {
    root,
    identity: identify(root),
    look: (relative) => (0, import_node_fs6.lstatSync)(at(relative), { throwIfNoEntry: false }),
    list: (relative) => {
      try {
        return (0, import_node_fs6.readdirSync)(at(relative), { withFileTypes: true });
      } catch (error) {
        if (errorCode(error) === "ENOENT") return void 0;
        throw error;
      }
    },
    read: (relative, limitBytes) => {
      const fd = open2(at(relative));
      try {
        const size = (0, import_node_fs6.readSync)(fd, buffer, 0, buffer.length, 0);
        if (size < buffer.length) return size > limitBytes ? void 0 : buffer.toString("latin1", 0, size);
        const total2 = (0, import_node_fs6.fstatSync)(fd).size;
        if (total2 > limitBytes) return void 0;
        const whole = Buffer.allocUnsafe(total2);
        let filled = 0;
        for (let got = -1; got !== 0 && filled < total2; filled += got) {
          got = (0, import_node_fs6.readSync)(fd, whole, filled, total2 - filled, filled);
        }
        return whole.toString("latin1", 0, filled);
      } finally {
        (0, import_node_fs6.closeSync)(fd);
      }
    },
    sha256: (relative) => {
      const fd = open2(at(relative));
      try {
        const hash = (0, import_node_crypto3.createHash)("sha256");
        for (let got = -1, position = 0; got !== 0; position += got) {
          got = (0, import_node_fs6.readSync)(fd, buffer, 0, buffer.length, position);
          hash.update(buffer.subarray(0, got));
        }
        return hash.digest("hex");
      } finally {
        (0, import_node_fs6.closeSync)(fd);
      }
    },
    unlink: (relative) => {
      (0, import_node_fs6.unlinkSync)(inside(relative));
    },
    rmdir: (relative) => {
      try {
        (0, import_node_fs6.rmdirSync)(inside(relative));
        return true;
      } catch (error) {
        if (["ENOTEMPTY", "EEXIST", "ENOENT"].includes(errorCode(error) ?? "")) return false;
        throw error;
      }
    },
    write: (relative, content, usedAtMs) => {
      makeDirectory((0, import_node_path17.dirname)(relative));
      const target = inside(relative);
      const owner = (0, import_node_fs6.lstatSync)((0, import_node_path17.dirname)(target));
      const draft = (0, import_node_path17.join)((0, import_node_path17.dirname)(target), `.larder-${(0, import_node_path17.basename)(target)}`);
      const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = import_node_fs6.constants;
      const fd = (0, import_node_fs6.openSync)(draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 420);
      try {
        (0, import_node_fs6.writeSync)(fd, content);
        (0, import_node_fs6.fchownSync)(fd, owner.uid, owner.gid);
        (0, import_node_fs6.futimesSync)(fd, usedAtMs / 1e3, usedAtMs / 1e3);
      } finally {
        (0, import_node_fs6.closeSync)(fd);
      }
      (0, import_node_fs6.renameSync)(draft, target);
    },
    rearm: (relative) => {
      try {
        const fd = (0, import_node_fs6.openSync)(at(relative), import_node_fs6.constants.O_RDONLY | import_node_fs6.constants.O_NOFOLLOW | import_node_fs6.constants.O_NOATIME);
        try {
          (0, import_node_fs6.fchmodSync)(fd, (0, import_node_fs6.fstatSync)(fd).mode & 4095);
        } finally {
          (0, import_node_fs6.closeSync)(fd);
        }
      } catch (error) {
        if (errorCode(error) === "EPERM") keepsAccessTimes = false;
        else if (errorCode(error) !== "ENOENT") throw error;
      }
    },
    freeBytes: () => {
      const { bavail, bsize } = (0, import_node_fs6.statfsSync)(root);
      return bavail * bsize;
    },
    keepsAccessTimes: () => keepsAccessTimes
  };
}
function errorCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
function identify(root) {
  const { dev, ino } = (0, import_node_fs6.lstatSync)(root, { bigint: true });
  return `${dev.toString(16)}-${ino.toString(16)}`;
}
function resolveStore(path12) {
  try {
    const root = (0, import_node_fs6.realpathSync)(path12);
    (0, import_node_fs6.readdirSync)(root);
    return root;
  } catch (error) {
    throw new UserError(
      `the store ${path12} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      "check mirror.store.path in the settings, and run this as the user that the registry runs as, or as root",
      { cause: error }
    );
  }
}

// src/registry/manifest.ts
function parseManifest(content) {
  let document;
  try {
    document = JSON.parse(content);
  } catch {
    return { kind: "opaque", why: "not JSON" };
  }
  if (!isRecord(document)) return { kind: "opaque", why: "not a JSON object" };
  if (Array.isArray(document["manifests"])) {
    return { kind: "index", manifests: descriptors2(document["manifests"], "digest") };
  }
  if (Array.isArray(document["layers"])) {
    const [config] = descriptors2([document["config"]], "digest");
    return { kind: "image", config, layers: descriptors2(document["layers"], "digest") };
  }
  if (Array.isArray(document["fsLayers"])) {
    return { kind: "image", config: void 0, layers: descriptors2(document["fsLayers"], "blobSum") };
  }
  return { kind: "opaque", why: "neither an image nor an index" };
}
function descriptors2(entries, key) {
  const found = [];
  for (const entry of entries) {
    if (!isRecord(entry)) continue;
    const digest = entry[key];
    const hex = typeof digest === "string" ? parseLink(digest) : void 0;
    const size = entry["size"];
    if (hex !== void 0) found.push({ hex, sizeBytes: typeof size === "number" ? size : void 0 });
  }
  return found;
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/registry/scan-repositories.ts
function scanRepositories(scanning) {
  const holders = new HolderSets();
  const walk = (directory, name) => {
    for (const entry of scanning.attempt(directory, () => scanning.files.list(directory)) ?? []) {
      const path12 = `${directory}/${entry.name}`;
      if (entry.isDirectory() && isRepositoryPart(entry.name)) {
        walk(path12, name === "" ? entry.name : `${name}/${entry.name}`);
      } else {
        scanPart(scanning, holders, name, path12, entry);
      }
    }
  };
  walk(repositoriesDirectory, "");
}
var HolderSets = class {
  sets = /* @__PURE__ */ new Map();
  with(repositories, repository) {
    const key = [...repositories, repository].join(" ");
    const known2 = this.sets.get(key);
    if (known2 !== void 0) return known2;
    const made = [...repositories, repository];
    this.sets.set(key, made);
    return made;
  }
};
function scanPart(scanning, holders, repository, path12, entry) {
  const isPart = entry.isDirectory() && repository !== "";
  if (isPart && entry.name === "_layers") scanLayers(scanning, holders, repository, path12);
  else if (isPart && entry.name === "_manifests") scanManifests(scanning, repository, path12);
  else if (isPart && entry.name === "_uploads") scanUploads(scanning, repository);
  else scanning.addForeign(path12, entry);
}
function scanLayers(scanning, holders, repository, path12) {
  scanning.directories(path12, (name) => name === "sha256");
  for (const hex of scanning.directories(layersDirectory(repository), isHex)) {
    const link = layerLink(repository, hex);
    const changedAt2 = scanLink(scanning, link);
    if (changedAt2 === void 0) continue;
    const blob = scanning.blobs.get(hex);
    if (blob === void 0) {
      scanning.damage.push({ kind: "dangling-link", repository, hex, changedAt: changedAt2 });
    } else {
      blob.repositories = holders.with(blob.repositories, repository);
      blob.usedAt = Math.max(blob.usedAt, changedAt2);
    }
  }
}
function scanManifests(scanning, repository, path12) {
  const parts = scanning.directories(path12, (name) => name === "revisions" || name === "tags");
  if (parts.includes("revisions")) {
    scanning.directories(`${path12}/revisions`, (name) => name === "sha256");
    for (const hex of scanning.directories(revisionsDirectory(repository), isHex)) {
      const linkUsedAt = scanLink(scanning, revisionLink(repository, hex));
      if (linkUsedAt !== void 0) scanning.revisions.push({ repository, hex, usedAt: linkUsedAt });
    }
  }
  if (!parts.includes("tags")) return;
  for (const name of scanning.directories(tagsDirectory(repository), isTag)) {
    scanning.tags.push(scanTag(scanning, repository, name));
  }
}
function scanTag(scanning, repository, name) {
  const link = tagLink(repository, name);
  const current = scanning.file(link);
  const hex = current && current.size > 0 ? readTagLink(scanning, link) : void 0;
  if (current?.size === 0) {
    scanning.damage.push({ kind: "empty-link", path: link, changedAt: current.mtimeMs });
  }
  if (current === void 0) findHeadlessTag(scanning, repository, name);
  const former = [];
  let linkCount = current ? 1 : 0;
  for (const past of formerDigests(scanning, repository, name, hex)) {
    const stats = scanning.file(tagIndexLink(repository, name, past));
    if (stats === void 0) continue;
    linkCount += 1;
    if (past !== hex) former.push({ hex: past, pulledAt: stats.mtimeMs });
  }
  const pulledAt = current?.mtimeMs ?? 0;
  const moved = hex === void 0 || former.length === 0 ? void 0 : { at: movedAt(scanning, repository, name, hex), from: former };
  return { repository, name, hex, pulledAt, moved, linkCount };
}
function findHeadlessTag(scanning, repository, name) {
  const directory = tagDirectory(repository, name);
  const left = scanning.attempt(directory, () => scanning.files.look(directory));
  if (left !== void 0) {
    scanning.damage.push({ kind: "headless-tag", repository, name, changedAt: left.mtimeMs });
  }
}
function formerDigests(scanning, repository, name, hex) {
  const directory = tagIndexDirectory(repository, name);
  const stats = hex === void 0 ? void 0 : scanning.attempt(directory, () => scanning.files.look(directory));
  if (hex !== void 0 && stats?.isDirectory() && stats.nlink === 3) return [hex];
  return scanning.directories(directory, isHex);
}
function movedAt(scanning, repository, name, hex) {
  const directory = `${tagIndexDirectory(repository, name)}/${hex}`;
  return scanning.attempt(directory, () => scanning.files.look(directory))?.mtimeMs ?? 0;
}
function readTagLink(scanning, link) {
  const content = scanning.attempt(link, () => scanning.files.read(link, linkBytes));
  const hex = content === void 0 ? void 0 : parseLink(content);
  if (hex === void 0) scanning.foreign.push({ path: link, why: "a link that names no sha256 digest" });
  return hex;
}
function scanLink(scanning, path12) {
  const stats = scanning.file(path12);
  if (stats === void 0) {
    const directory = path12.slice(0, -"/link".length);
    const left = scanning.attempt(directory, () => scanning.files.look(directory));
    if (left !== void 0) {
      scanning.damage.push({ kind: "empty-directory", path: directory, changedAt: left.mtimeMs });
    }
    return void 0;
  }
  if (stats.size === linkBytes) return usedAt2(stats);
  if (stats.size === 0) scanning.damage.push({ kind: "empty-link", path: path12, changedAt: stats.mtimeMs });
  else scanning.foreign.push({ path: path12, why: `a link of ${stats.size} bytes` });
  return void 0;
}
function scanUploads(scanning, repository) {
  for (const name of scanning.directories(uploadsDirectory(repository), isUpload)) {
    let sizeBytes = 0;
    let touchedAt = 0;
    const walk = (directory) => {
      const stats = scanning.attempt(directory, () => scanning.files.look(directory));
      touchedAt = Math.max(touchedAt, stats?.mtimeMs ?? 0);
      for (const entry of scanning.attempt(directory, () => scanning.files.list(directory)) ?? []) {
        const path12 = `${directory}/${entry.name}`;
        if (entry.isDirectory()) walk(path12);
        else {
          const file = scanning.attempt(path12, () => scanning.files.look(path12));
          sizeBytes += file?.size ?? 0;
          touchedAt = Math.max(touchedAt, file?.mtimeMs ?? 0);
        }
      }
    };
    walk(uploadDirectory(repository, name));
    scanning.sizeBytes += sizeBytes;
    scanning.uploads.push({ repository, name, sizeBytes, touchedAt });
  }
}

// src/registry/scan.ts
var manifestLimitBytes = 4 * 1024 * 1024;
var Scanning = class {
  constructor(files, progress) {
    this.files = files;
    this.progress = progress;
  }
  files;
  progress;
  sizeBytes = 0;
  foreignBytes = 0;
  blobs = /* @__PURE__ */ new Map();
  manifests = /* @__PURE__ */ new Map();
  revisions = [];
  tags = [];
  uploads = [];
  damage = [];
  foreign = [];
  failures = [];
  /** Files whose access time the next read would not move. */
  stale = [];
  /** Does one thing to the store, and carries on without it when it fails. */
  attempt(path12, action) {
    try {
      return action();
    } catch (error) {
      this.failures.push({ path: path12, message: error instanceof Error ? error.message : String(error) });
      return void 0;
    }
  }
  /** The directories below a path; whatever else is there is foreign. */
  directories(path12, isKnown) {
    const names = [];
    for (const entry of this.attempt(path12, () => this.files.list(path12)) ?? []) {
      if (entry.isDirectory() && isKnown(entry.name)) names.push(entry.name);
      else this.addForeign(`${path12}/${entry.name}`, entry);
    }
    return names;
  }
  /** A regular file's facts, its bytes counted; undefined where there is none. */
  file(path12) {
    const stats = this.attempt(path12, () => this.files.look(path12));
    if (stats === void 0) return void 0;
    if (!stats.isFile()) {
      this.addForeign(path12, stats);
      return void 0;
    }
    this.sizeBytes += stats.size;
    if (stats.atimeMs > stats.ctimeMs) this.stale.push(path12);
    return stats;
  }
  /** Counts what is at a path, without following symbolic links, as something to be left alone. */
  addForeign(path12, entry) {
    const why = entry.isSymbolicLink() ? "a symbolic link" : entry.isDirectory() ? "an unknown directory" : "an unknown file";
    this.foreign.push({ path: path12, why });
    this.countForeign(path12, entry);
  }
  countForeign(path12, entry) {
    if (entry.isDirectory()) {
      for (const below of this.attempt(path12, () => this.files.list(path12)) ?? []) {
        this.countForeign(`${path12}/${below.name}`, below);
      }
      return;
    }
    const size = this.attempt(path12, () => this.files.look(path12))?.size ?? 0;
    this.sizeBytes += size;
    this.foreignBytes += size;
  }
};
function scanStore(files, options) {
  const scanning = new Scanning(files, options.progress ?? (() => void 0));
  scanBlobs(scanning);
  scanRepositories(scanning);
  readManifests(scanning);
  scanSurroundings(scanning);
  if (options.rearm) {
    for (const path12 of scanning.stale) {
      scanning.attempt(path12, () => {
        files.rearm(path12);
      });
    }
  }
  return {
    sizeBytes: scanning.sizeBytes,
    foreignBytes: scanning.foreignBytes,
    blobs: scanning.blobs,
    manifests: scanning.manifests,
    revisions: scanning.revisions,
    tags: scanning.tags,
    uploads: scanning.uploads,
    damage: scanning.damage,
    foreign: scanning.foreign,
    failures: scanning.failures,
    keepsAccessTimes: files.keepsAccessTimes()
  };
}
var usedAt2 = (stats) => Math.max(stats.atimeMs, stats.mtimeMs);
function scanBlobs(scanning) {
  const { blobs, damage, files } = scanning;
  const none = [];
  for (const prefix of scanning.directories(blobsDirectory, (name) => /^[0-9a-f]{2}$/.test(name))) {
    const isBlob = (name) => isHex(name) && name.startsWith(prefix);
    for (const hex of scanning.directories(`${blobsDirectory}/${prefix}`, isBlob)) {
      const path12 = blobData(hex);
      const stats = scanning.file(path12);
      if (stats !== void 0) {
        const blob = { hex, sizeBytes: stats.size, usedAt: usedAt2(stats), repositories: none };
        blobs.set(hex, blob);
        if (stats.size === 0 && hex !== emptyContent) {
          damage.push({ kind: "empty-data", hex, changedAt: blob.usedAt });
        }
      } else {
        const directory = blobDirectory(hex);
        const left = scanning.attempt(directory, () => files.look(directory));
        if (left !== void 0) {
          damage.push({ kind: "empty-directory", path: directory, changedAt: left.mtimeMs });
        }
      }
    }
    scanning.progress(blobs.size);
  }
}
function readManifests(scanning) {
  const named = /* @__PURE__ */ new Set();
  for (const revision of scanning.revisions) named.add(revision.hex);
  for (const tag of scanning.tags) if (tag.hex !== void 0) named.add(tag.hex);
  const suspects = /* @__PURE__ */ new Set();
  for (const hex of named) {
    const blob = scanning.blobs.get(hex);
    const manifest = blob && readManifest(scanning, blob);
    if (manifest === void 0) continue;
    scanning.manifests.set(hex, remember(scanning, manifest));
    if (manifest.kind === "opaque") {
      suspects.add(hex);
      scanning.foreign.push({ path: blobData(hex), why: `a manifest that is ${manifest.why}` });
    } else if (manifest.kind === "index") {
      for (const child2 of manifest.manifests) named.add(child2.hex);
    } else {
      const parts = manifest.config === void 0 ? manifest.layers : [manifest.config, ...manifest.layers];
      for (const part of parts) if (isWrongSize(scanning, part)) suspects.add(part.hex);
    }
  }
  findCorruption(scanning, suspects);
  for (const blob of unnamedBlobs(scanning)) {
    const manifest = readManifest(scanning, blob);
    if (manifest !== void 0 && manifest.kind !== "opaque") {
      scanning.manifests.set(blob.hex, remember(scanning, manifest));
    }
  }
}
function* unnamedBlobs(scanning) {
  const reached = /* @__PURE__ */ new Set();
  for (const content of scanning.manifests.values()) {
    if (content.kind === "index") for (const hex of content.manifests) reached.add(hex);
    if (content.kind !== "image") continue;
    if (content.config !== void 0) reached.add(content.config);
    for (const hex of content.layers) reached.add(hex);
  }
  for (const blob of scanning.blobs.values()) {
    const isLinked = blob.repositories.length > 0 || scanning.manifests.has(blob.hex);
    if (!isLinked && !reached.has(blob.hex)) yield blob;
  }
}
function readManifest(scanning, blob) {
  const path12 = blobData(blob.hex);
  if (blob.sizeBytes === 0) return void 0;
  if (blob.sizeBytes > manifestLimitBytes) return { kind: "opaque", why: "longer than 4 MiB" };
  const text = scanning.attempt(path12, () => scanning.files.read(path12, manifestLimitBytes));
  return text === void 0 ? void 0 : parseManifest(text);
}
function remember(scanning, manifest) {
  const hexOf = ({ hex }) => scanning.blobs.get(hex)?.hex ?? hex;
  if (manifest.kind === "opaque") return manifest;
  if (manifest.kind === "index") return { kind: "index", manifests: manifest.manifests.map(hexOf) };
  return {
    kind: "image",
    config: manifest.config && hexOf(manifest.config),
    layers: manifest.layers.map(hexOf)
  };
}
function isWrongSize(scanning, { hex, sizeBytes }) {
  const actual = scanning.blobs.get(hex)?.sizeBytes;
  return actual !== void 0 && actual > 0 && sizeBytes !== void 0 && actual !== sizeBytes;
}
function findCorruption(scanning, suspects) {
  for (const hex of suspects) {
    const path12 = blobData(hex);
    const actual = scanning.attempt(path12, () => scanning.files.sha256(path12));
    const changedAt2 = scanning.blobs.get(hex)?.usedAt;
    if (actual !== void 0 && actual !== hex && changedAt2 !== void 0) {
      scanning.damage.push({ kind: "corrupt-data", hex, changedAt: changedAt2 });
    }
  }
}
function scanSurroundings(scanning) {
  const known2 = [blobsDirectory, repositoriesDirectory];
  const walk = (directory) => {
    for (const entry of scanning.attempt(directory, () => scanning.files.list(directory)) ?? []) {
      const path12 = directory === "" ? entry.name : `${directory}/${entry.name}`;
      if (entry.isDirectory() && known2.includes(path12)) continue;
      if (entry.isDirectory() && known2.some((tree) => tree.startsWith(`${path12}/`))) walk(path12);
      else if (path12 === schedulerState && entry.isFile()) scanSchedulerState(scanning);
      else scanning.addForeign(path12, entry);
    }
  };
  walk("");
}
function scanSchedulerState(scanning) {
  const path12 = schedulerState;
  const stats = scanning.file(path12);
  const text = stats && scanning.attempt(path12, () => scanning.files.read(path12, Number.MAX_SAFE_INTEGER));
  if (stats !== void 0 && text !== void 0 && !isSchedulerState(text)) {
    scanning.damage.push({ kind: "scheduler-state", path: path12, changedAt: stats.mtimeMs });
  }
}
function isSchedulerState(text) {
  try {
    const state = JSON.parse(text);
    return typeof state === "object" && !Array.isArray(state);
  } catch {
    return false;
  }
}

// src/gc/images.ts
function readImages2(scan) {
  const unread = findUnread(scan);
  const drafts = /* @__PURE__ */ new Map();
  const draftOf = (hex) => {
    const known2 = drafts.get(hex);
    if (known2 !== void 0) return known2;
    const draft = new Draft(hex, scan);
    drafts.set(hex, draft);
    return draft;
  };
  for (const revision of scan.revisions) {
    const draft = draftOf(revision.hex);
    draft.revisions.push(revision);
    if (unread.has(revision.repository)) draft.lastPulled = Infinity;
  }
  for (const tag of scan.tags) {
    if (tag.hex !== void 0) draftOf(tag.hex).tags.push(tag);
  }
  for (const tag of scan.tags) {
    for (const former of tag.moved?.from ?? []) drafts.get(former.hex)?.wasTagged(tag, former);
  }
  for (const parent of drafts.values()) {
    if (parent.content?.kind !== "index") continue;
    for (const hex of parent.content.manifests) {
      if (scan.manifests.has(hex)) draftOf(hex).parents.push(parent);
    }
  }
  for (const draft of drafts.values()) draft.settle();
  return drafts;
}
function findUnread(scan) {
  const unread = /* @__PURE__ */ new Set();
  const failed2 = scan.failures.filter(({ path: path12 }) => isOfRegistry(path12));
  if (failed2.length === 0) return unread;
  for (const { path: path12 } of failed2) {
    const repository = repositoryOf(path12);
    if (repository !== void 0) unread.add(repository);
  }
  for (const { repository, hex } of [...scan.revisions, ...scan.tags]) {
    if (hex !== void 0 && !scan.manifests.has(hex)) unread.add(repository);
  }
  return unread;
}
var Draft = class {
  constructor(hex, scan) {
    this.hex = hex;
    this.scan = scan;
    this.content = scan.manifests.get(hex);
  }
  hex;
  scan;
  content;
  revisions = [];
  tags = [];
  parents = [];
  lastPulled = 0;
  isSuperseded = false;
  /** The latest request for its digest, whether a tag led there or not. */
  digestUsedAt = 0;
  movedOnAt = 0;
  formerName;
  state = "open";
  wasTagged(tag, former) {
    this.formerName ??= `${tag.repository}:${tag.name}`;
    this.movedOnAt = Math.max(this.movedOnAt, former.pulledAt, tag.moved?.at ?? 0);
  }
  get name() {
    const [tag] = this.tags;
    if (tag !== void 0) return `${tag.repository}:${tag.name}`;
    if (this.formerName !== void 0) return this.formerName;
    const [parent] = this.parents;
    if (parent !== void 0) return parent.name;
    return `${this.revisions[0]?.repository ?? ""}@sha256:${this.hex}`;
  }
  /** Settles its parents first; a cycle, which no honest digest can make, is cut where it closes. */
  settle() {
    if (this.state !== "open") return;
    this.state = "settling";
    for (const parent of this.parents) parent.settle();
    const readAt = this.scan.keepsAccessTimes ? this.scan.blobs.get(this.hex)?.usedAt : void 0;
    this.digestUsedAt = latest(
      readAt ?? 0,
      this.revisions.map((revision) => revision.usedAt)
    );
    this.movedOnAt = latest(
      this.movedOnAt,
      this.parents.map((parent) => parent.movedOnAt)
    );
    this.lastPulled = latest(
      Math.max(this.lastPulled, this.digestUsedAt),
      this.tags.map((tag) => tag.pulledAt),
      this.parents.map((parent) => parent.lastPulled)
    );
    this.isSuperseded = this.tags.length === 0 && this.movedOnAt > 0 && this.parents.every((parent) => parent.isSuperseded) && this.digestUsedAt <= this.movedOnAt;
    this.state = "settled";
  }
};
var latest = (first, ...others) => others.flat().reduce((one, other) => Math.max(one, other), first);

// src/gc/candidates.ts
var uploadsPlace = -2;
var unreferencedPlace = -1;
function findCandidates(scan, images) {
  const inOrder3 = [...images.values()].sort(compareImages);
  const holdings = new Holdings(inOrder3);
  const unread = findUnread(scan);
  const candidates = [];
  for (const upload of scan.uploads) {
    candidates.push({
      what: { kind: "upload", upload },
      owner: void 0,
      place: uploadsPlace,
      sizeBytes: upload.sizeBytes,
      lastPulled: upload.touchedAt,
      isManifest: false
    });
  }
  for (const blob of scan.blobs.values()) {
    if (images.has(blob.hex)) continue;
    const place2 = holdings.places.get(blob.hex);
    candidates.push({
      what: { kind: "blob", blob },
      owner: place2 === void 0 ? void 0 : inOrder3[place2],
      place: place2 ?? unreferencedPlace,
      sizeBytes: blob.sizeBytes + linkBytes * blob.repositories.length,
      lastPulled: blob.repositories.some((repository) => unread.has(repository)) ? Infinity : Math.max(blob.usedAt, holdings.pulls.get(blob.hex) ?? 0),
      isManifest: holdings.configs.has(blob.hex)
    });
  }
  for (const [place2, image] of inOrder3.entries()) {
    const links = image.tags.reduce((sum, tag) => sum + tag.linkCount, image.revisions.length);
    candidates.push({
      what: { kind: "manifest", manifest: image },
      owner: image,
      place: place2,
      sizeBytes: (scan.blobs.get(image.hex)?.sizeBytes ?? 0) + linkBytes * links,
      lastPulled: image.lastPulled,
      isManifest: true
    });
  }
  return candidates.sort(compareCandidates);
}
var Holdings = class {
  /** Where the last of the images stands that need a blob. */
  places = /* @__PURE__ */ new Map();
  /** When the latest pull was of an image that needs a blob: not always of the last one, superseded images go early. */
  pulls = /* @__PURE__ */ new Map();
  configs = /* @__PURE__ */ new Set();
  constructor(inOrder3) {
    for (const [place2, image] of inOrder3.entries()) {
      if (image.content?.kind !== "image") continue;
      for (const layer of image.content.layers) this.hold(layer, place2, image);
      if (image.content.config === void 0) continue;
      this.hold(image.content.config, place2, image);
      this.configs.add(image.content.config);
    }
  }
  hold(hex, place2, image) {
    this.places.set(hex, place2);
    this.pulls.set(hex, Math.max(this.pulls.get(hex) ?? 0, image.lastPulled));
  }
};
var compareImages = (one, other) => Number(other.isSuperseded) - Number(one.isSuperseded) || one.lastPulled - other.lastPulled || compareText(one.hex, other.hex);
var compareCandidates = (one, other) => one.place - other.place || Number(one.isManifest) - Number(other.isManifest) || (one.owner === void 0 ? one.lastPulled - other.lastPulled : 0) || other.sizeBytes - one.sizeBytes || compareText(nameOf2(one.what), nameOf2(other.what));
function nameOf2(what) {
  switch (what.kind) {
    case "upload":
      return what.upload.name;
    case "blob":
      return what.blob.hex;
    case "manifest":
      return what.manifest.hex;
  }
}
var compareText = (one, other) => one < other ? -1 : one > other ? 1 : 0;

// src/gc/cap.ts
function effectiveCap(sizeBytes, cap) {
  const missing = Math.max(0, cap.keepFreeBytes - cap.freeBytes);
  return missing === 0 ? cap.capBytes : Math.max(0, Math.min(cap.capBytes, sizeBytes - missing));
}

// src/gc/damage.ts
function planHealing(scan, images, facts, now) {
  const isSettled = (changedAt2) => changedAt2 <= now - facts.graceMs;
  const isCertain = !scan.failures.some(({ path: path12 }) => isOfRegistry(path12));
  const healings = [];
  for (const damage of scan.damage) {
    if (!isSettled(damage.changedAt)) continue;
    const healing = healingOf(damage, scan, facts.registryRuns);
    if (healing !== void 0) healings.push(healing);
  }
  for (const [hex, content] of scan.manifests) {
    const blob = scan.blobs.get(hex);
    if (content.kind === "opaque" || blob === void 0 || !isSettled(blob.usedAt)) continue;
    const image = images.get(hex);
    if (image === void 0) {
      if (!isCertain) continue;
      healings.push({ kind: "remove-blob", why: "leaked-manifest", blob, sizeBytes: blob.sizeBytes });
    } else if (image.lastPulled < Infinity) {
      for (const repository of missingRevisions(image, isSettled)) {
        healings.push({
          kind: "restore-revision",
          why: "missing-revision",
          repository,
          hex,
          usedAt: image.lastPulled,
          sizeBytes: -linkBytes
        });
      }
    }
  }
  return healings;
}
function healingOf(damage, scan, registryRuns2) {
  const why = damage.kind;
  switch (damage.kind) {
    case "empty-link":
      return { kind: "remove-file", why, path: damage.path, sizeBytes: 0 };
    case "dangling-link":
      return {
        kind: "remove-layer-link",
        why,
        repository: damage.repository,
        hex: damage.hex,
        sizeBytes: linkBytes
      };
    case "headless-tag":
      return { kind: "remove-tag", why, tag: damage, sizeBytes: 0 };
    case "empty-directory":
      return { kind: "remove-directory", why, path: damage.path, sizeBytes: 0 };
    case "scheduler-state":
      return registryRuns2 ? void 0 : { kind: "remove-file", why, path: damage.path, sizeBytes: 0 };
    case "empty-data":
    case "corrupt-data": {
      const blob = scan.blobs.get(damage.hex);
      const sizeBytes = (blob?.sizeBytes ?? 0) + linkBytes * (blob?.repositories.length ?? 0);
      return blob && { kind: "remove-blob", why, blob, sizeBytes };
    }
  }
}
function missingRevisions(image, isSettled) {
  const missing = image.tags.filter((tag) => isSettled(tag.pulledAt)).map((tag) => tag.repository);
  const present = new Set(image.revisions.map((revision) => revision.repository));
  return new Set(missing.filter((repository) => !present.has(repository)));
}

// src/gc/lock.ts
var import_node_net2 = require("node:net");
var nameBytes = 108;
async function takeLock(identity3) {
  const server = (0, import_node_net2.createServer)();
  try {
    await listen(server, `\0larder-gc-${identity3}`.padEnd(nameBytes, "."));
  } catch (error) {
    if (errorCode(error) === "EADDRINUSE") return void 0;
    throw error;
  }
  return {
    release: () => new Promise((resolve4) => {
      server.close(() => {
        resolve4();
      });
    })
  };
}
var listen = (server, name) => new Promise((resolve4, reject) => {
  server.once("error", reject);
  server.listen(name, resolve4);
});

// src/gc/plan.ts
var manifestLifetimeMs = 90 * 24 * 3600 * 1e3;
function planEviction(scan, images, healing, limits, now) {
  const sizeBytes = scan.sizeBytes - healing.reduce((sum, one) => sum + one.sizeBytes, 0);
  const { capBytes } = limits;
  const bytesToFree = Math.max(0, sizeBytes - capBytes);
  if (bytesToFree === 0) {
    const keep = [{ reason: "fits", sizeBytes }];
    return { sizeBytes, capBytes, bytesToFree, remove: [], bytesFreed: 0, keep };
  }
  const mended = new Set(healing.flatMap((one) => one.kind === "remove-blob" ? [one.blob.hex] : []));
  const candidates = findCandidates(scan, images).filter((one) => !mended.has(nameOf2(one.what)));
  const isCertain = !scan.failures.some(({ path: path12 }) => isOfRegistry(path12));
  const barrierOf = (one) => {
    if (one.lastPulled === Infinity) return "unread";
    if (one.lastPulled > now - limits.graceMs) return "within-grace";
    if (one.owner === void 0 && one.what.kind === "blob" && !isCertain) return "unread";
    if (one.isManifest && one.lastPulled > now - manifestLifetimeMs) return "manifest";
    return limits.stuck?.has(nameOf2(one.what)) ? "stuck" : void 0;
  };
  const held = /* @__PURE__ */ new Map([["foreign", scan.foreignBytes]]);
  const mayGo = [];
  for (const candidate of candidates) {
    const barrier = barrierOf(candidate);
    if (barrier === void 0) mayGo.push(candidate);
    else held.set(barrier, (held.get(barrier) ?? 0) + candidate.sizeBytes);
  }
  const chosen = choose(mayGo, bytesToFree);
  const bytesFreed = total(chosen);
  held.set("fits", total(mayGo) - bytesFreed);
  return {
    sizeBytes,
    capBytes,
    bytesToFree,
    remove: describe2(chosen, images),
    bytesFreed,
    keep: [...held].map(([reason2, bytes]) => ({ reason: reason2, sizeBytes: bytes })).filter((kept) => kept.sizeBytes > 0)
  };
}
function choose(candidates, bytesToFree) {
  const chosen = [];
  let missing = bytesToFree;
  for (let start = 0, end = 0; start < candidates.length && missing > 0; start = end) {
    end = endOfGroup(candidates, start);
    const group = candidates.slice(start, end);
    let left = total(group);
    for (const candidate of group) {
      left -= candidate.sizeBytes;
      if (left >= missing) continue;
      chosen.push(candidate);
      missing -= candidate.sizeBytes;
    }
  }
  return chosen;
}
function endOfGroup(candidates, start) {
  const first = candidates[start];
  let end = start + 1;
  while (first?.owner !== void 0 && candidates[end]?.owner === first.owner) end += 1;
  return end;
}
function describe2(chosen, images) {
  const holders = /* @__PURE__ */ new Map();
  for (const { what } of chosen) if (what.kind === "blob") holders.set(what.blob.hex, []);
  for (const image of images.values()) {
    if (image.content?.kind !== "image") continue;
    for (const layer of new Set(image.content.layers)) holders.get(layer)?.push(image);
    if (image.content.config !== void 0) holders.get(image.content.config)?.push(image);
  }
  return chosen.map((candidate) => {
    const { what, owner, sizeBytes, lastPulled } = candidate;
    const common2 = { sizeBytes, lastPulled, reason: reasonOf(candidate) };
    switch (what.kind) {
      case "upload":
        return { ...common2, kind: "upload", upload: what.upload, image: what.upload.repository };
      case "blob": {
        const image = owner?.name ?? what.blob.repositories[0] ?? "";
        return { ...common2, kind: "blob", blob: what.blob, holders: holders.get(what.blob.hex) ?? [], image };
      }
      case "manifest":
        return { ...common2, kind: "manifest", manifest: what.manifest, image: what.manifest.name };
    }
  });
}
function reasonOf({ what, owner, isManifest }) {
  if (what.kind === "upload") return "stale-upload";
  if (owner === void 0) return "unreferenced";
  if (isManifest) return "long-unpulled";
  return owner.isSuperseded ? "superseded" : "least-recently-pulled";
}
var total = (candidates) => candidates.reduce((sum, candidate) => sum + candidate.sizeBytes, 0);

// src/gc/revalidate.ts
var dayMs = 24 * 3600 * 1e3;
var pauseMs = 100;
var patience = 3;
async function revalidate(files, tags, ask, now) {
  const remover = new Remover(files);
  const suspects = tags.filter((tag) => tag.hex !== void 0 && tag.pulledAt > now - dayMs).sort((one, other) => one.pulledAt - other.pulledAt);
  const gone2 = [];
  let asked = 0;
  let bytesFreed = 0;
  let unclear = 0;
  for (const tag of suspects) {
    if (unclear === patience) break;
    if (asked > 0) await pause(pauseMs);
    asked += 1;
    const answer = await ask(tag.repository, tag.name);
    unclear = answer === "unknown" ? unclear + 1 : 0;
    if (answer === "gone" && stopServing(files, remover, tag)) {
      gone2.push(`${tag.repository}:${tag.name}`);
      bytesFreed += linkBytes * tag.linkCount;
    }
  }
  return { asked, gone: gone2, left: suspects.length - asked, bytesFreed, failures: remover.failures };
}
function stopServing(files, remover, tag) {
  const link = tagLink(tag.repository, tag.name);
  const pulledAt = remover.attempt(link, () => files.look(link)?.mtimeMs);
  return pulledAt === tag.pulledAt && remover.tag(tag);
}
var pause = (ms) => new Promise((resolve4) => setTimeout(resolve4, ms));

// src/gc/run.ts
var roundsAtMost = 3;
async function runGc(request) {
  const files = (request.open ?? openStore)(request.path);
  if (request.dryRun) return foretell(files.root, makePlan(files, request));
  const lock = await takeLock(files.identity);
  if (lock === void 0) return void 0;
  try {
    return await carryOut(files, request);
  } finally {
    await lock.release();
  }
}
function makePlan(files, request, earlier) {
  const { now, graceMs, registryRuns: registryRuns2 } = request;
  const scan = scanStore(files, {
    rearm: !request.dryRun,
    progress: (blobs) => {
      request.progress("scanning", blobs);
    }
  });
  const images = readImages2(scan);
  const healings = planHealing(scan, images, { graceMs, registryRuns: registryRuns2 }, now);
  const limits = earlier ?? {
    capBytes: effectiveCap(scan.sizeBytes, { ...request, freeBytes: files.freeBytes() })
  };
  const eviction = planEviction(scan, images, healings, { ...limits, graceMs }, now);
  return { scan, healings, eviction };
}
function foretell(root, { scan, healings, eviction }) {
  return {
    root,
    bytesBefore: scan.sizeBytes,
    bytesAfter: eviction.sizeBytes - eviction.bytesFreed,
    capBytes: eviction.capBytes,
    evicted: eviction.remove,
    healed: healings,
    failures: scan.failures,
    plan: eviction,
    scan,
    revalidation: void 0
  };
}
async function carryOut(files, request) {
  const first = makePlan(files, request);
  const { capBytes } = first.eviction;
  const evictions = [];
  const healed = [];
  const stuck = /* @__PURE__ */ new Set();
  const unread = [...first.scan.failures];
  let latest2 = first;
  for (let round = 1; round <= roundsAtMost; round++) {
    const { healings, eviction } = latest2;
    if (healings.length === 0 && eviction.remove.length === 0) break;
    healed.push(...healAll(files, request, healings));
    for (const done of evictAll(files, request, eviction.remove)) {
      evictions.push(done);
      if (done.outcome === "failed") stuck.add(nameOf2(done.removal));
    }
    latest2 = makePlan(files, request, { capBytes, stuck });
    unread.push(...latest2.scan.failures);
    if (latest2.eviction.bytesToFree === 0) break;
  }
  const revalidation = request.ask && await revalidate(files, latest2.scan.tags, request.ask, request.now);
  const failures = [
    ...unread,
    ...[...healed, ...evictions].flatMap((done) => done.failures),
    ...revalidation?.failures ?? []
  ];
  return {
    root: files.root,
    bytesBefore: first.scan.sizeBytes,
    bytesAfter: latest2.scan.sizeBytes - (revalidation?.bytesFreed ?? 0),
    capBytes,
    evicted: evictions.filter(({ outcome }) => outcome === "evicted").map(({ removal }) => removal),
    healed: healed.filter(({ outcome }) => outcome === "healed").map(({ healing }) => healing),
    failures: [...new Map(failures.map((one) => [`${one.path}
${one.message}`, one])).values()],
    plan: latest2.eviction,
    scan: latest2.scan,
    revalidation
  };
}
function healAll(files, request, healings) {
  const healed = [];
  for (const one of heal(files, healings, request.now - request.graceMs)) {
    healed.push(one);
    request.progress("healing", healed.length, healings.length);
  }
  return healed;
}
function evictAll(files, request, removals) {
  const evictions = [];
  for (const one of evict(files, removals)) {
    evictions.push(one);
    request.progress("evicting", evictions.length, removals.length);
  }
  return evictions;
}

// src/registry/access-times.ts
function accessTimesOf(mountinfo, path12) {
  let deepest = { point: "", options: [] };
  for (const line of mountinfo.split("\n")) {
    const fields2 = line.split(" ");
    const point = unescape(fields2[4] ?? "");
    const holds2 = point === "/" || path12 === point || path12.startsWith(`${point}/`);
    if (point !== "" && holds2 && point.length >= deepest.point.length) {
      deepest = { point, options: (fields2[5] ?? "").split(",") };
    }
  }
  return deepest.options.includes("noatime") ? "never" : "kept";
}
var unescape = (field) => field.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));

// src/cli/gc.ts
var gcCommand = {
  name: "gc",
  summary: "bring the mirror's store under its cap, without breaking a pull",
  configure: (command) => {
    command.option("--dry-run", "print what a run would do, and change nothing");
  },
  run: async ({ io, json, settings: named }, options) => {
    const { dryRun = false } = options;
    const now = Date.now();
    const settings = await loadSettings({ named, env: io.env, cwd: io.cwd });
    const { store, registry, listen: listen2 } = settings.mirror;
    const outcome = await runGc({
      ...store,
      graceMs: settings.gc.graceMs,
      dryRun,
      registryRuns: await registryRuns(listen2),
      now,
      progress: tellProgress(io)
    });
    if (outcome === void 0) {
      const message = `another larder gc is at work on ${store.path}: nothing was done`;
      if (json) printJson(io, { dryRun, busy: true, message });
      else io.err(`${message}
`);
      return 0;
    }
    const warnings = warnAbout(outcome, {
      accessTimes: accessTimesOf((0, import_node_fs7.readFileSync)("/proc/self/mountinfo", "utf8"), outcome.root),
      configuredCapBytes: store.capBytes,
      keepFreeBytes: store.keepFreeBytes,
      expires: registry === "2" && store.delete,
      now
    });
    if (json) printJson(io, describeAsJson(outcome, dryRun, warnings));
    else {
      for (const warning of warnings) io.err(`warning: ${warning}
`);
      io.out(describeAsText(outcome, dryRun, now));
    }
    return isUnderCap(outcome) ? 0 : 1;
  }
};
var progressEveryMs = 2e3;
function tellProgress(io) {
  let toldAt = performance.now();
  return (stage, done, of) => {
    if (performance.now() - toldAt < progressEveryMs) return;
    toldAt = performance.now();
    io.err(`${stage}: ${done}${of === void 0 ? " blobs" : ` of ${of}`}
`);
  };
}

// src/cli/init.ts
var import_promises20 = require("node:fs/promises");
var import_node_path18 = __toESM(require("node:path"), 1);

// src/settings/template.ts
var settingsTemplate = `# The settings of Larder. Every key but version can be left out: what stands here is its default.
# larder validate names everything that is wrong with this file.
version: 1

mirror:
  # The mirror as the Docker engine reaches it: the root of a host.
  url: http://127.0.0.1:5000
  # Where the registry listens. Without this key: host and port of url.
  listen: 127.0.0.1:5000
  # Must be true for a mirror that other machines reach. They can then read whatever the account below can read.
  expose: false
  # "2" is distribution 2.8, the registry:2 image; "3" is distribution 3.
  registry: "2"

  upstream:
    url: https://registry-1.docker.io
    # An account gets a higher pull limit. Without one the mirror pulls anonymously.
    # username: nptest2
    # The password comes from exactly one of these:
    # password:
    #   file: /run/secrets/dockerhub_pat
    #   sops: { file: secrets/ci.yaml, key: dockerhub/pat }
    #   docker_config: /root/.docker/config.json
    #   env: DOCKERHUB_PAT
    # Exists upstream; the check asks about it and pulls nothing.
    probe_repository: library/hello-world

  store:
    path: /var/lib/larder/registry
    # The store is kept under this: a number with B, kB, MB, GB, TB, KiB, MiB, GiB or TiB.
    cap: 20GiB
    # The cap shrinks while the file system has less than this free.
    keep_free: 2GiB
    # Whether the registry itself may delete. With registry "2": whatever it stored 7 days ago.
    delete: true
    # With registry "3" only: how long it keeps what it fetched, or never.
    # expire_after: never

gc:
  # When the store is brought under its cap: minute, hour, day of the month, month, day of the week.
  schedule: "*/15 * * * *"
  # What was pulled within this is never evicted.
  grace: 10m
  # Tags that were deleted upstream stop being served.
  revalidate: true

gate:
  # How long each probe of the check may take.
  timeout: 5s
  # fail or warn; or for each verdict: { default: fail, upstream-unreachable: warn }. The verdicts are unreachable,
  # not-a-mirror, upstream-unreachable, credentials-rejected, rate-limited, bypassed, stale, store-full, undetermined.
  on_unhealthy: fail
  # Below this number of pulls left the check warns.
  min_pulls_left: 20
  # Images that must not be served stale, such as alpine:3.
  images: []

prune:
  schedule: "0 0 * * *"
  # Nothing is removed while the file system of Docker's data is less full than this, in bytes and in inodes.
  when_disk_above: 80%
  # How long a thing must have been unused. At least lease_ttl.
  older_than: 24h
  remove: [images, containers, build_cache]
  # While a swarm service has such a name, a run is active. Regular expressions such as ^ci_
  active_stacks: []
  # Images that are never removed, such as registry.example.com/team/*
  keep: []
  # How long a run counts as active when nothing says that it ended. Longer than the longest job.
  lease_ttl: 24h
  # Older leftovers of dead runners and stuck services are reported, and no longer keep a prune from running.
  stale_after: 24h
  # Forges that are asked for active runs as well:
  # - kind: forgejo   # or gitea, github
  #   url: https://git.example.com
  #   token: { file: /run/secrets/forge_token }
  forges: []
`;

// src/cli/init.ts
var initCommand = {
  name: "init",
  summary: "write a commented settings file; never overwrites one",
  configure: (command) => {
    command.option("--out <file>", "where to write it; - is standard output", "./larder.yml");
  },
  run: async ({ io, json }, options) => {
    const out = String(options["out"]);
    if (out === "-") {
      if (json) printJson(io, { text: settingsTemplate });
      else io.out(settingsTemplate);
      return 0;
    }
    const file = import_node_path18.default.resolve(io.cwd, out);
    await create(file, out);
    if (json) printJson(io, { file });
    else io.out(`wrote ${out}; change it, and see with larder validate whether it is right
`);
    return 0;
  }
};
async function create(file, shownAs) {
  try {
    await (0, import_promises20.writeFile)(file, settingsTemplate, { flag: "wx" });
  } catch (error) {
    const { code = "unknown error" } = error;
    if (code === "EEXIST") {
      throw new UserError(`${shownAs} exists already and is left as it is`, "name another file with --out", {
        cause: error
      });
    }
    throw new UserError(
      `can't write ${shownAs}: ${code}`,
      "name a file in a directory that exists with --out",
      {
        cause: error
      }
    );
  }
}

// src/cli/lint.ts
var import_promises21 = require("node:fs/promises");
var import_node_path19 = require("node:path");

// src/lint/registry-config.ts
var RegistryConfig = class _RegistryConfig {
  constructor(root) {
    this.root = root;
  }
  root;
  /** The node at a path of keys, if it is there. */
  at(...path12) {
    let node = this.root;
    for (const key of path12) node = node?.value instanceof Map ? childOf(node, key) : void 0;
    return node;
  }
  has(...path12) {
    return this.at(...path12) !== void 0;
  }
  /** The text, number or boolean at a path as text; undefined for nothing, a list or a mapping. */
  text(...path12) {
    const value = this.at(...path12)?.value;
    return value === null || value === void 0 || typeof value === "object" ? void 0 : String(value);
  }
  /** The keys right under a path; none when there is no mapping. */
  keys(...path12) {
    const value = this.at(...path12)?.value;
    return value instanceof Map ? [...value.keys()] : [];
  }
  /** Every path that holds a single value; items of lists are counted from 0. */
  scalars() {
    return scalarsBelow(this.root, []);
  }
  /** Where the path stands, or the innermost part of it that is written. */
  originOf(path12) {
    let { origin } = this.root;
    for (let depth = 1; depth <= path12.length; depth += 1) {
      origin = this.at(...path12.slice(0, depth))?.origin ?? origin;
    }
    return origin;
  }
  /** The same with a value put at a path, as an environment variable does it. */
  with(path12, node) {
    return new _RegistryConfig(putAt(this.root, path12, node));
  }
};
function nodeOfYaml(node, file, text, keyPlace) {
  const origin = { file, ...keyPlace ?? node.place };
  switch (node.kind) {
    case "scalar":
      return { origin, value: node.value, isQuoted: isQuotedAt(text, node.place) };
    case "sequence":
      return { origin, value: node.items.map((item) => nodeOfYaml(item, file, text)), isQuoted: false };
    case "mapping":
      return {
        origin,
        value: new Map(
          node.entries.map(({ key, keyPlace: at, value }) => [key, nodeOfYaml(value, file, text, at)])
        ),
        isQuoted: false
      };
  }
}
function isQuotedAt(text, { line, column }) {
  const character = text.split(/\r\n|\r|\n/)[line - 1]?.[column - 1];
  return character === '"' || character === "'";
}
function childOf(node, key) {
  return node.value.get(key);
}
function scalarsBelow(node, path12) {
  const { value } = node;
  if (value instanceof Map) {
    return [...value].flatMap(
      ([key, child2]) => scalarsBelow(child2, [...path12, key])
    );
  }
  if (Array.isArray(value)) {
    return value.flatMap((child2, i2) => scalarsBelow(child2, [...path12, String(i2)]));
  }
  return [{ path: path12, node }];
}
function putAt(root, [key, ...rest], node) {
  if (key === void 0) return node;
  const children = root.value instanceof Map ? root.value : /* @__PURE__ */ new Map();
  const child2 = children.get(key) ?? { origin: node.origin, value: null, isQuoted: false };
  return { ...root, value: new Map([...children, [key, putAt(child2, rest, node)]]) };
}

// src/lint/environment.ts
function readOverrides(text) {
  return text.split(/\r?\n/).flatMap((line, i2) => {
    const [, variable, name, value] = /^\s*(?:export\s+)?(REGISTRY_([A-Z0-9_]+))=(.*)$/.exec(line) ?? [];
    if (variable === void 0 || name === void 0 || value === void 0) return [];
    return [{ variable, path: name.toLowerCase().split("_"), text: value, line: i2 + 1 }];
  });
}
function applyOverrides(config, overrides, file) {
  const sorted = [...overrides].sort((a2, b) => a2.variable < b.variable ? -1 : 1);
  return sorted.reduce((result, { path: path12, text, line }) => {
    const { root } = parseYaml(text);
    const origin = { file, line, column: 1 };
    const node = root === void 0 ? { value: null, isQuoted: false } : nodeOfYaml(root, file, text, origin);
    return result.with(path12, { ...node, origin });
  }, config);
}
function findOverrideTraps(overrides) {
  return overrides.flatMap((override) => {
    const trap = findTrap(override);
    return trap === void 0 ? [] : [{ ...trap, path: override.path, line: override.line }];
  });
}
var quoteIt = "put the value in single quotes and double each quote inside it, as in REGISTRY_PROXY_PASSWORD='it''s'";
function findTrap({ variable, path: path12, text }) {
  if (isServiceLink(path12, text)) {
    return {
      rule: "service-link",
      severity: "error",
      effect: `${variable} is Kubernetes' link to a service of that name; the registry takes it for its own configuration and does not start`,
      remedy: "set enableServiceLinks: false on the pod, or rename the service"
    };
  }
  const { root, problems } = parseYaml(text);
  if (problems.length > 0 || root !== void 0 && root.kind !== "scalar" && isText(path12)) {
    return {
      rule: "env-not-yaml",
      severity: "error",
      effect: `the registry reads the value of ${variable} as YAML, which it is not: it does not start`,
      remedy: quoteIt
    };
  }
  if (!isText(path12) || root?.kind === "mapping" || root?.kind === "sequence") return void 0;
  const value = root?.value ?? null;
  const isAsWritten = typeof value !== "string" || value === text || /^(['"]).*\1$/.test(text);
  if (value !== null && isAsWritten) return void 0;
  return {
    rule: "env-changed",
    severity: "error",
    effect: `the registry reads the value of ${variable} as YAML and gets ${value === null ? "nothing" : "another text"}: a login with it fails, or is left out`,
    remedy: quoteIt
  };
}
function isServiceLink([section, ...rest], text) {
  if (section !== "storage" && section !== "auth") return false;
  return text.startsWith("tcp://") || ["service,host", "service,port", "port"].includes(rest.join());
}
function isText(path12) {
  return ["proxy,username", "proxy,password", "proxy,remoteurl", "http,secret"].includes(path12.join());
}

// src/lint/http-rules.ts
var listenAddress = (config) => {
  const path12 = ["http", "addr"];
  const address = config.text(...path12) ?? "";
  if (config.text("http", "net") === "unix") return [];
  if (address === "") {
    return [
      {
        rule: "http-addr-empty",
        severity: "error",
        path: path12,
        effect: "the registry listens on a random port of all interfaces, another one at each start",
        remedy: "write addr: 127.0.0.1:5000"
      }
    ];
  }
  const reach = reachOf(address);
  if (reach === "host" || reach === "network") return [];
  return [
    {
      rule: "http-addr-public",
      severity: "warning",
      path: path12,
      effect: `it listens ${reach === "everywhere" ? "on all interfaces" : "on a public address"}: whoever reaches it can read what the mirror's account can read`,
      remedy: "write addr: 127.0.0.1:5000, or the address of the internal network that needs it"
    }
  ];
};
var debugAddress2 = (config) => {
  const path12 = ["http", "debug", "addr"];
  const address = config.text(...path12);
  if (address === void 0 || address === "" || reachOf(address) === "host") return [];
  return [
    {
      rule: "debug-addr-public",
      severity: "warning",
      path: path12,
      effect: "profiles and memory of the registry can be read from other machines",
      remedy: "write addr: 127.0.0.1:5001"
    }
  ];
};
var drainTimeout = (config) => {
  if (!config.has("proxy") || config.has("http", "draintimeout")) return [];
  return [
    {
      rule: "no-drain-timeout",
      severity: "warning",
      path: ["http", "draintimeout"],
      effect: "a stop or an update of the registry cuts every pull that is under way",
      remedy: "write draintimeout: 30s under http"
    }
  ];
};
var mirrorLogin = (config) => {
  const methods = config.keys("auth").filter((method) => method !== "none");
  return methods.map((method) => ({
    rule: "mirror-login",
    severity: config.has("proxy") ? "error" : "note",
    path: ["auth", method],
    effect: "a Docker engine cannot log in at a mirror: it goes to Docker Hub in silence, and after a docker login it sends that login here",
    remedy: "remove auth, and listen on loopback or an internal address"
  }));
};
var healthOfOthers = (config) => ["http", "tcp"].filter((kind) => Array.isArray(config.at("health", kind)?.value)).map((kind) => ({
  rule: "health-of-upstream",
  severity: "warning",
  path: ["health", kind],
  effect: "while what it asks is down, the registry answers 503 to everything, cached images included",
  remedy: `remove health.${kind}; health.storagedriver is enough`
}));
function reachOf(address) {
  const host = /^(.*):[^:\]]*$/.exec(address)?.[1] ?? address;
  const bare = host.replace(/^\[(.*)\]$/, "$1").toLowerCase();
  if (bare === "" || bare === "0.0.0.0" || bare === "::" || bare === "*") return "everywhere";
  if (isLoopback(bare)) return "host";
  const isPrivate = /^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(
    bare
  ) || /^(f[cd]|fe[89ab])[0-9a-f]*:/.test(bare);
  const isAddress = /^[\d.]+$/.test(bare) || bare.includes(":");
  return isPrivate || !isAddress ? "network" : "public";
}

// src/lint/key-rules.ts
var sections = [
  ...["version", "log", "loglevel", "storage", "auth", "middleware", "reporting", "http", "notifications"],
  ...["redis", "health", "proxy", "compatibility", "policy", "validation", "catalog"]
];
var known = {
  "": sections,
  // What only distribution 3 knows has rules of its own.
  proxy: ["remoteurl", "username", "password", "ttl", "exec", "cachewritetimeout"],
  http: [
    ...["addr", "net", "host", "prefix", "secret", "relativeurls", "draintimeout", "tls", "headers", "debug"],
    ...["http2", "h2c"]
  ],
  log: ["accesslog", "level", "formatter", "fields", "hooks", "reportcaller"],
  "storage.delete": ["enabled"],
  "storage.cache": ["blobdescriptor", "blobdescriptorsize", "layerinfo"],
  "storage.maintenance": ["uploadpurging", "readonly"],
  "storage.filesystem": ["rootdirectory", "maxthreads"]
};
var unknownKeys = (config) => Object.entries(known).flatMap(([section, allowed]) => {
  const path12 = section === "" ? [] : section.split(".");
  return config.keys(...path12).filter((key) => !allowed.includes(key) && !isOfKubernetes(section, key)).map((key) => {
    const meant = closestTo(key, allowed);
    return {
      rule: "unknown-key",
      severity: "warning",
      path: [...path12, key],
      effect: "the registry knows no such key and passes over it in silence",
      remedy: meant === void 0 ? "remove it" : `did you mean ${meant}?`
    };
  });
});
function isOfKubernetes(section, key) {
  return section === "" && (key === "port" || key === "service");
}
var version = (config) => {
  if (config.text("version") === "0.1") return [];
  return [
    {
      rule: "version",
      severity: "error",
      path: ["version"],
      effect: "the registry does not start: its configuration must say version: 0.1",
      remedy: "write version: 0.1"
    }
  ];
};
var useless = ["middleware", "policy", "reporting", "validation"];
var uselessSections = (config) => config.has("proxy") ? useless.filter((section) => config.keys(section).length > 0).map((section) => ({
  rule: "useless-section",
  severity: "note",
  path: [section],
  effect: "this has no use in a mirror",
  remedy: "remove it"
})) : [];
var gone = {
  "2": [
    [["redis", "addrs"], "registry:2 wants redis.addr"],
    [["storage", "cache", "blobdescriptorsize"], "registry:2 does not know it"],
    [["catalog"], "registry:2 does not know it"]
  ],
  "3": [
    [["redis", "addr"], "distribution 3 wants redis.addrs, a list"],
    [["compatibility", "schema1"], "distribution 3 no longer knows schema1"]
  ]
};
var keysOfOtherMajor = (config, major) => gone[major].filter(([path12]) => config.has(...path12)).map(([path12, reason2]) => ({
  rule: "other-version",
  severity: "warning",
  path: path12,
  effect: `${reason2}; it is passed over in silence`,
  remedy: `remove it, or lint with --registry ${major === "2" ? "3" : "2"} if that is what runs`
}));

// src/lint/proxy-rules.ts
var upstreamUrl2 = (config) => {
  const path12 = ["proxy", "remoteurl"];
  const trap = (rest) => [{ path: path12, ...rest }];
  if (!config.has("proxy")) {
    return [
      {
        rule: "no-proxy",
        severity: "note",
        path: ["proxy"],
        effect: "this is no mirror but a writable registry: whoever reaches it can push to it",
        remedy: "add proxy.remoteurl: https://registry-1.docker.io if it is meant to be a mirror"
      }
    ];
  }
  const text = config.text(...path12);
  if (text === void 0 || text === "") {
    return trap({
      rule: "remoteurl-empty",
      severity: "error",
      effect: "without remoteurl this is a plain, writable registry that answers 404 to every pull",
      remedy: "write remoteurl: https://registry-1.docker.io"
    });
  }
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
    return trap({
      rule: "remoteurl-scheme",
      severity: "error",
      effect: "the registry panics when it starts, because remoteurl is no url with a scheme",
      remedy: "write remoteurl: https://registry-1.docker.io"
    });
  }
  const url = new URL(text);
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  return [
    ...url.username === "" && url.password === "" ? [] : trap({
      rule: "remoteurl-userinfo",
      severity: "error",
      effect: "the registry prints the url with user name and password into its log",
      remedy: "use proxy.username and proxy.password"
    }),
    ...url.pathname === "/" ? [] : trap({
      rule: "remoteurl-path",
      severity: "error",
      effect: "the registry asks below this path, where the upstream has nothing: every pull fails",
      remedy: "leave out what follows the host"
    }),
    ...url.protocol === "https:" || isLoopback(host) ? [] : trap({
      rule: "remoteurl-plain-http",
      severity: "warning",
      effect: "images and the login travel in clear text, and anybody on the way can change them",
      remedy: "write https://"
    })
  ];
};
var credentials = (config, major) => {
  if (!config.has("proxy")) return [];
  const has = (key) => Boolean(config.text("proxy", key));
  const hasProgram = config.has("proxy", "exec") && major === "3";
  const [hasUsername, hasPassword] = [has("username"), has("password")];
  if (hasUsername && !hasPassword && !hasProgram) {
    return [
      {
        rule: "username-without-password",
        severity: "error",
        path: ["proxy", "username"],
        effect: "public images are pulled anonymously and nothing shows it; the anonymous limit is used up",
        remedy: "set proxy.password as well, or remove proxy.username"
      }
    ];
  }
  if (hasPassword && !hasUsername) {
    return [
      {
        rule: "password-without-username",
        severity: "warning",
        path: ["proxy", "password"],
        effect: "the password is not used: the mirror pulls anonymously",
        remedy: "set proxy.username as well, or remove proxy.password"
      }
    ];
  }
  return hasUsername && major === "2" ? findBasicUpstream(config.text("proxy", "remoteurl") ?? "") : [];
};
function findBasicUpstream(upstream) {
  const host = URL.canParse(upstream) ? new URL(upstream).hostname : "docker.io";
  if (host.endsWith("docker.io") || isLoopback(host)) return [];
  return [
    {
      rule: "basic-auth-upstream",
      severity: "note",
      path: ["proxy", "username"],
      effect: "registry:2 logs in by Bearer token only; at an upstream that wants a Basic login the account is not used",
      remedy: `see which one it wants: curl -sI ${new URL(upstream).origin}/v2/ | grep -i www-authenticate`
    }
  ];
}
function findReadablePassword(config, readableFiles) {
  const node = config.at("proxy", "password");
  const text = config.text("proxy", "password");
  if (node === void 0 || !text || text === passwordMarker || !readableFiles.has(node.origin.file)) {
    return [];
  }
  return [
    {
      rule: "readable-password",
      severity: "error",
      path: ["proxy", "password"],
      effect: "every user and every job on this host can read the password of the account",
      remedy: `chmod o-r ${node.origin.file}, or keep the password elsewhere: larder emit writes a start script that does`
    }
  ];
}
var onlyInThree = {
  ttl: "registry:2 does not know proxy.ttl: everything expires seven days after it was stored, whatever is written here",
  exec: "registry:2 does not know proxy.exec: no program is asked, and pulls are anonymous",
  cachewritetimeout: "registry:2 does not know proxy.cachewritetimeout"
};
var proxyKeysOfThree = (config, major) => {
  if (major === "3") return [];
  return Object.entries(onlyInThree).filter(([key]) => config.has("proxy", key)).map(([key, effect]) => ({
    rule: `proxy-${key}`,
    severity: "warning",
    path: ["proxy", key],
    effect,
    remedy: `remove proxy.${key}, or lint with --registry 3 if that is what runs`
  }));
};

// src/lint/storage-rules.ts
var notDrivers = ["cache", "delete", "maintenance", "redirect"];
var drivers = {
  "2": ["filesystem", "inmemory", "s3", "s3aws", "azure", "gcs", "swift", "oss"],
  "3": ["filesystem", "inmemory", "s3", "s3aws", "azure", "gcs"]
};
var blobDescriptorCache = (config) => {
  const key = ["blobdescriptor", "layerinfo"].find((name) => config.has("storage", "cache", name));
  const kind = key === void 0 ? void 0 : config.text("storage", "cache", key);
  if (key === void 0 || kind === void 0 || kind === "") return [];
  const path12 = ["storage", "cache", key];
  if (kind === "inmemory" || kind === "redis") {
    const until = kind === "redis" ? "also after a restart" : "until the next restart";
    return [
      {
        rule: "blob-descriptor-cache",
        severity: "error",
        path: path12,
        effect: `a layer that was evicted or expired is answered with 200 and no bytes, unlogged, ${until}: pulls fail`,
        remedy: "remove storage.cache"
      }
    ];
  }
  if (kind === "none") return [];
  return [
    {
      rule: "blob-descriptor-cache-unknown",
      severity: "note",
      path: path12,
      effect: "the registry knows no such cache: it logs a warning and runs without one",
      remedy: "remove storage.cache"
    }
  ];
};
var storageDriver = (config, major) => {
  if (!config.has("storage")) return [];
  const allowed = major === "3" ? [...notDrivers, "tag"] : notDrivers;
  const named = config.keys("storage").filter((key) => !allowed.includes(key));
  const unknown2 = named.filter((key) => !drivers[major].includes(key));
  const traps = unknown2.map((key) => ({
    rule: "storage-unknown-key",
    severity: "error",
    path: ["storage", key],
    effect: `the registry takes '${key}' for a storage driver, which it does not have: it does not start`,
    remedy: key === "tag" ? "remove storage.tag, which only distribution 3 knows, or lint with --registry 3" : `remove it; under storage stand one driver and ${allowed.join(", ")}`
  }));
  if (named.length - unknown2.length === 1 || named.length === 1 && unknown2.length === 1) return traps;
  const isScalar3 = config.text("storage") !== void 0;
  if (isScalar3 && named.length === 0) return traps;
  return [
    ...traps,
    {
      rule: "storage-driver-count",
      severity: "error",
      path: named.length > 1 ? ["storage", named.at(-1) ?? ""] : ["storage"],
      effect: `there must be exactly one storage driver, and there are ${named.length === 0 ? "none" : named.join(", ")}: the registry does not start`,
      remedy: "keep storage.filesystem alone"
    }
  ];
};
var storageFolder = (config) => {
  const folder = config.text("storage", "filesystem", "rootdirectory");
  if (config.has("storage", "inmemory")) {
    return [
      {
        rule: "storage-in-memory",
        severity: "warning",
        path: ["storage", "inmemory"],
        effect: "everything that was pulled is gone after a restart, and is pulled again",
        remedy: "use storage.filesystem with a rootdirectory"
      }
    ];
  }
  if (folder === void 0 || folder.startsWith("/")) return [];
  return [
    {
      rule: "storage-relative-folder",
      severity: "warning",
      path: ["storage", "filesystem", "rootdirectory"],
      effect: "the store is wherever the registry happens to be started, another one each time",
      remedy: "write an absolute path, such as /var/lib/registry"
    }
  ];
};
var purgingKeys = ["enabled", "age", "interval", "dryrun"];
var uploadPurging = (config) => {
  const path12 = ["storage", "maintenance", "uploadpurging"];
  const node = config.at(...path12);
  const isOff = config.at(...path12, "enabled")?.value === false;
  const missing = purgingKeys.filter((key) => !config.has(...path12, key));
  if (node === void 0 || missing.length === 0 || isOff) return [];
  return [
    {
      rule: "upload-purging-partial",
      severity: "error",
      path: path12,
      effect: `the registry panics when it starts, because uploadpurging lacks ${missing.join(", ")}`,
      remedy: "write all four: {enabled: true, age: 24h, interval: 1h, dryrun: false}, or none"
    }
  ];
};
var readOnly = (config) => {
  const path12 = ["storage", "maintenance", "readonly"];
  const node = config.at(...path12);
  if (node === void 0) return [];
  const remedy = "remove storage.maintenance.readonly";
  if (!(node.value instanceof Map)) {
    return [
      {
        rule: "read-only-shape",
        severity: "error",
        path: path12,
        effect: "the registry panics when it starts, because readonly must be a mapping",
        remedy
      }
    ];
  }
  if (config.text(...path12, "enabled") !== "true") return [];
  return [
    {
      rule: "read-only",
      severity: "warning",
      path: [...path12, "enabled"],
      effect: "a mirror writes to its store all the same; nothing is protected by this",
      remedy
    }
  ];
};
var redirect = (config) => {
  const node = config.at("storage", "redirect");
  if (node === void 0 || config.keys("storage", "redirect").join() === "disable") return [];
  return [
    {
      rule: "redirect-shape",
      severity: "error",
      path: ["storage", "redirect"],
      effect: "the registry panics when it starts: redirect may hold disable, and only that",
      remedy: "write redirect: {disable: true}, or remove it"
    }
  ];
};

// src/lint/value-rules.ts
var duration = /^[-+]?(0|(\d+(\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h)(?:(\d+(\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h))*)$/;
var durationKeys = [
  ["http", "draintimeout"],
  ["storage", "maintenance", "uploadpurging", "age"],
  ["storage", "maintenance", "uploadpurging", "interval"],
  ["proxy", "ttl"],
  ["proxy", "cachewritetimeout"],
  ["proxy", "exec", "lifetime"],
  ["redis", "dialtimeout"],
  ["redis", "readtimeout"],
  ["redis", "writetimeout"],
  ["redis", "pool", "idletimeout"],
  ["health", "storagedriver", "interval"],
  ["health", "*", "#", "interval"],
  ["health", "*", "#", "timeout"],
  ["notifications", "endpoints", "#", "timeout"],
  ["notifications", "endpoints", "#", "backoff"]
];
var durations = (config) => config.scalars().flatMap(({ path: path12, node }) => {
  const { value } = node;
  if (!durationKeys.some((key) => matches(path12, key)) || value === null || value === 0) return [];
  const isPurging = path12.includes("uploadpurging");
  if (typeof value === "number") {
    return [
      {
        rule: "duration-without-unit",
        severity: "error",
        path: path12,
        effect: isPurging ? "the registry panics when it starts: this must be text with a unit" : `the registry reads ${value} nanoseconds`,
        remedy: `write the unit: ${value}s, ${value}m or ${value}h`
      }
    ];
  }
  if (typeof value === "string" && duration.test(value)) return [];
  return [
    {
      rule: "duration-malformed",
      severity: "error",
      path: path12,
      effect: "the registry does not start: this is no duration as Go writes it",
      remedy: "write one such as 30s, 10m or 168h; there is no unit for days"
    }
  ];
});
var booleanKeys = [
  ["storage", "delete", "enabled"],
  ["storage", "redirect", "disable"],
  ["storage", "maintenance", "uploadpurging", "enabled"],
  ["storage", "maintenance", "uploadpurging", "dryrun"],
  ["storage", "maintenance", "readonly", "enabled"],
  ["http", "relativeurls"],
  ["http", "http2", "disabled"],
  ["http", "debug", "prometheus", "enabled"],
  ["log", "accesslog", "disabled"],
  ["log", "reportcaller"],
  ["compatibility", "schema1", "enabled"],
  ["health", "storagedriver", "enabled"],
  ["notifications", "events", "includereferences"],
  ["notifications", "endpoints", "#", "disabled"],
  ["validation", "enabled"],
  ["validation", "disabled"]
];
var goBooleans = /^(y|yes|on|n|no|off)$/i;
var booleans = (config) => config.scalars().flatMap(({ path: path12, node }) => {
  const { value, isQuoted } = node;
  if (!booleanKeys.some((key) => matches(path12, key)) || typeof value === "boolean" || value === null) {
    return [];
  }
  if (typeof value === "string" && goBooleans.test(value) && !isQuoted) return [];
  return [
    {
      rule: "boolean-as-text",
      severity: "error",
      path: path12,
      effect: "this is text and no boolean: the registry takes it for false, or does not start",
      remedy: "write true or false without quotes"
    }
  ];
});
var choices = [
  [
    ["log", "level"],
    ["error", "warn", "info", "debug"]
  ],
  [
    ["log", "formatter"],
    ["text", "json", "logstash"]
  ]
];
var logValues = (config) => choices.flatMap(([path12, allowed]) => {
  const text = config.text(...path12);
  if (text === void 0 || allowed.includes(text)) return [];
  return [
    {
      rule: "log-value",
      severity: "error",
      path: path12,
      effect: "the registry does not start: it knows no such value",
      remedy: `write one of ${allowed.join(", ")}`
    }
  ];
});
var sections2 = [
  ...[["proxy"], ["http"], ["health"], ["notifications"], ["log"], ["redis"]],
  ...["cache", "delete", "maintenance", "filesystem"].map((key) => ["storage", key]),
  ...[
    ["http", "debug"],
    ["http", "tls"],
    ["storage", "maintenance", "uploadpurging"]
  ]
];
var singles = ["remoteurl", "username", "password"].map((key) => ["proxy", key]);
var shapes = (config) => [
  ...sections2.filter((path12) => isScalar2(config.at(...path12))).map((path12) => misshapen(path12, "a mapping")),
  ...singles.filter(
    (path12) => config.has(...path12) && !isScalar2(config.at(...path12)) && config.at(...path12)?.value !== null
  ).map((path12) => misshapen(path12, "one value"))
];
function misshapen(path12, expected7) {
  return {
    rule: "wrong-shape",
    severity: "error",
    path: path12,
    effect: `the registry does not start: ${path12.join(".")} must be ${expected7}`,
    remedy: path12.join(".") === "storage.delete" ? "write delete: {enabled: true}" : `write ${path12.join(".")} as ${expected7}`
  };
}
function isScalar2(node) {
  return node !== void 0 && node.value !== null && typeof node.value !== "object";
}
function matches(path12, pattern) {
  return path12.length === pattern.length && pattern.every(
    (step, i2) => step === "*" || step === path12[i2] || step === "#" && /^\d+$/.test(path12[i2] ?? "")
  );
}

// src/lint/lint.ts
var rules2 = [
  ...[version, unknownKeys, keysOfOtherMajor, shapes],
  ...[blobDescriptorCache, storageDriver, storageFolder, uploadPurging, readOnly, redirect],
  ...[upstreamUrl2, credentials, proxyKeysOfThree],
  ...[listenAddress, debugAddress2, drainTimeout, mirrorLogin, healthOfOthers],
  ...[durations, booleans, logValues, uselessSections]
];
function lintRegistryConfig(file, env, wantedMajor) {
  const document = parseYaml(file.text);
  const written = readConfig(document, file);
  const overrides = env === void 0 ? [] : readOverrides(env.text);
  const config = applyOverrides(written, overrides, env?.name ?? "");
  const major = wantedMajor ?? guessMajor(config, file);
  const readable2 = [file, ...env === void 0 ? [] : [env]].filter((one) => one.isReadableByAll);
  const traps = [
    ...rules2.flatMap((rule) => rule(config, major)),
    ...findReadablePassword(config, new Set(readable2.map(({ name }) => name)))
  ];
  const findings = [
    ...findYamlTraps(document, file.name),
    ...traps.map((trap) => place(trap, config.originOf(trap.path))),
    ...[...findOverrideTraps(overrides), ...findPurgingOverrides(overrides, written)].map(
      ({ line, ...trap }) => place(trap, { file: env?.name ?? "", line, column: 1 })
    )
  ];
  const rank = ({ file: name }) => name === file.name ? 0 : 1;
  return {
    registry: major,
    findings: findings.sort((a2, b) => rank(a2) - rank(b) || a2.line - b.line || a2.column - b.column)
  };
}
function readConfig({ root, problems }, file) {
  if (root?.kind !== "mapping") {
    const [problem] = problems;
    const where = problem === void 0 ? file.name : `${file.name}:${problem.place.line}`;
    throw new UserError(
      `${where}: ${problem?.message ?? "this is no registry configuration, which is a mapping"}`,
      "name the configuration of the registry, such as /etc/docker/registry/config.yml"
    );
  }
  const keys = root.entries.map(({ key }) => key);
  if (keys.includes("mirror") || keys.includes("prune") && !keys.includes("storage")) {
    throw new UserError(
      `${file.name} is a settings file of Larder's own, not a registry's configuration`,
      `larder validate --settings ${file.name} checks it; larder emit makes the registry's configuration from it`
    );
  }
  return new RegistryConfig(nodeOfYaml(root, file.name, file.text));
}
function guessMajor(config, file) {
  const keysOfThree = [
    ["storage", "tag"],
    ["proxy", "exec"],
    ["proxy", "cachewritetimeout"],
    ["redis", "addrs"],
    ["catalog"],
    ["http", "h2c"],
    ["storage", "cache", "blobdescriptorsize"]
  ];
  const isEmittedForThree = file.text.startsWith("# Written by larder emit") && config.has("proxy", "ttl");
  const isThree = file.name.includes("/etc/distribution/") || isEmittedForThree || keysOfThree.some((path12) => config.has(...path12));
  return isThree ? "3" : "2";
}
function place(trap, origin) {
  const { path: path12, severity, rule, effect, remedy } = trap;
  return { ...origin, path: path12.join("."), severity, rule, effect, remedy };
}
function findYamlTraps(document, file) {
  return document.problems.map(({ path: path12, place: at, message, hint }) => {
    const trap = { file, ...at, path: path12.join("."), severity: "warning" };
    if (!isSecondKey(document, path12, at)) {
      const effect = `${message}: what the registry makes of it was not looked at`;
      return { ...trap, rule: "yaml", effect, remedy: hint ?? "write it without" };
    }
    return {
      ...trap,
      rule: "duplicate-key",
      effect: "of two equal keys the registry takes the last one, or does not start; lint looked at the first",
      remedy: `keep one of them; ${hint ?? ""}`
    };
  });
}
function isSecondKey(document, path12, at) {
  if (path12.length === 0 || nodeAt(document, path12) === void 0) return false;
  const first = placeOfKey(document, path12);
  return first.line < at.line || first.line === at.line && first.column < at.column && path12.at(-1) !== "<<";
}
function findPurgingOverrides(overrides, written) {
  if (written.has("storage", "maintenance", "uploadpurging")) return [];
  return overrides.filter(({ path: path12 }) => path12.join(".").startsWith("storage.maintenance.uploadpurging")).map(({ variable, path: path12, line }) => ({
    rule: "upload-purging-env",
    severity: "error",
    path: path12,
    line,
    effect: `the registry panics when it starts, because ${variable} overrides what the file does not have`,
    remedy: "write uploadpurging with all four keys into the file"
  }));
}

// src/cli/lint.ts
var lintCommand = {
  name: "lint",
  summary: "look at a registry's configuration for what breaks a mirror in production",
  configure: (command) => {
    command.argument("<file>", "such as /etc/docker/registry/config.yml");
    command.option("--env <file>", "env file with REGISTRY_... overrides");
    command.option(
      "--registry <major>",
      "2 (distribution 2.8) or 3 (default: what the file gives away, else 2)"
    );
  },
  run: async ({ io, json }, options, [name = ""]) => {
    const { env, registry } = options;
    const major = parseMajor(registry);
    const file = await readLinted(name, io.cwd);
    const report2 = lintRegistryConfig(
      file,
      env === void 0 ? void 0 : await readLinted(env, io.cwd),
      major
    );
    const { findings } = report2;
    const isClean = findings.every(({ severity }) => severity === "note");
    if (json) printJson(io, { clean: isClean, ...report2 });
    else {
      for (const finding of findings) io.out(describeFinding(finding));
      if (findings.length === 0) io.out(`${name}: no traps found (as registry ${report2.registry})
`);
    }
    return isClean ? 0 : 1;
  }
};
function parseMajor(text) {
  if (text === void 0 || text === "2" || text === "3") return text;
  throw new UserError(
    `--registry is '${text}', expected 2 or 3`,
    "2 is distribution 2.8, the registry:2 image"
  );
}
async function readLinted(name, cwd) {
  const path12 = (0, import_node_path19.resolve)(cwd, name);
  try {
    const [text, { mode }] = await Promise.all([(0, import_promises21.readFile)(path12, "utf8"), (0, import_promises21.stat)(path12)]);
    return { name, text, isReadableByAll: (mode & 4) !== 0 };
  } catch (error) {
    const { code } = error;
    const reason2 = code === "ENOENT" ? "there is no such file" : code ?? "unknown error";
    throw new UserError(
      `${name} can't be read: ${reason2}`,
      "name the registry's configuration, such as /etc/docker/registry/config.yml",
      { cause: error }
    );
  }
}
function describeFinding({ file, line, column, path: path12, severity, rule, effect, remedy }) {
  return `${file}:${line}:${column}: ${severity}: ${path12}: ${effect} [${rule}]
  ${remedy}
`;
}

// src/cli/password.ts
var import_node_path20 = require("node:path");
var passwordCommand = {
  name: "password",
  summary: "write the upstream's password, decrypted, into a file for registry/start",
  configure: (command) => {
    command.requiredOption("--out <file>", "file to write, mode 0600; best on a tmpfs such as /run");
  },
  run: async ({ io, settings: named, json }, options) => {
    const out = String(options["out"]);
    if (out === "-") {
      throw new UserError(
        "the password is never printed",
        "name a file: larder password --out /run/larder/password"
      );
    }
    const settings = await loadSettings({ named, env: io.env, cwd: io.cwd });
    const { credentials: credentials2 } = settings.mirror.upstream;
    if (credentials2 === void 0) {
      throw new UserError(
        "the settings name no password: pulls are anonymous",
        "set mirror.upstream.username and mirror.upstream.password"
      );
    }
    const { secret, warnings } = await readPassword(credentials2, io.env);
    const path12 = (0, import_node_path20.resolve)(io.cwd, out);
    await writeWholeFile(path12, `${secret.reveal()}
`, { mode: 384, exactMode: true });
    for (const warning of warnings) io.err(`warning: ${warning}
`);
    if (json) printJson(io, { path: path12, warnings });
    else io.out(`wrote ${path12}, mode 0600; start the registry with LARDER_PASSWORD_FILE=${path12}
`);
    return 0;
  }
};

// src/cli/probe.ts
var probeCommand = {
  name: "probe",
  summary: "answer a question of check, inside its helper container",
  isInternal: true,
  configure: (command) => {
    command.argument("<question>");
  },
  run: async ({ io }, _, [question = ""]) => {
    io.out(await answerQuestion(question));
    return 0;
  }
};

// src/settings/warnings.ts
var import_promises22 = require("node:fs/promises");
var import_node_path21 = __toESM(require("node:path"), 1);
function settingsWarnings({ mirror }, facts) {
  const { capBytes, path: store } = mirror.store;
  const { storeFileSystemBytes = Infinity } = facts;
  if (capBytes <= storeFileSystemBytes) return [];
  return [
    `mirror.store.cap is ${describeBytes(capBytes)}, but the file system of ${store} holds only ${describeBytes(storeFileSystemBytes)}: it would be full before the cap is reached`
  ];
}
async function readHostFacts({ mirror }) {
  for (let directory = mirror.store.path; ; directory = import_node_path21.default.dirname(directory)) {
    try {
      const { blocks, bsize } = await (0, import_promises22.statfs)(directory);
      return { storeFileSystemBytes: blocks * bsize };
    } catch {
      if (directory === import_node_path21.default.dirname(directory)) return {};
    }
  }
}

// src/cli/validate.ts
var validateCommand = {
  name: "validate",
  summary: "name everything that is wrong with the settings",
  configure: () => void 0,
  run: async ({ io, settings: named, json }) => {
    const file = await findSettings({ named, env: io.env, cwd: io.cwd });
    if (file === void 0) {
      if (json) printJson(io, { valid: true, problems: [], warnings: [] });
      else io.out("there is no settings file: the defaults hold (larder init writes them to a file)\n");
      return 0;
    }
    const loaded = readSettings(file.text, file.path, file.shownAs);
    if (!loaded.ok) {
      const { problems } = loaded;
      if (json) printJson(io, { file: file.path, valid: false, problems, warnings: [] });
      else io.out(`${problems.map(describeProblem).join("\n")}
`);
      return 1;
    }
    const warnings = settingsWarnings(loaded.settings, await readHostFacts(loaded.settings));
    if (json) {
      printJson(io, { file: file.path, valid: true, problems: [], warnings });
      return 0;
    }
    for (const warning of warnings) io.err(`warning: ${warning}
`);
    io.out(`${file.shownAs} is valid
`);
    return 0;
  }
};

// package.json
var package_default = {
  name: "larder",
  version: "0.1.0",
  private: true,
  description: "Keeps a CI host's container images local: a checked Docker Hub mirror with a byte cap, and a prune that never hits a running job",
  license: "MIT",
  type: "module",
  engines: {
    node: ">=20"
  },
  bin: {
    larder: "dist/larder.cjs"
  },
  scripts: {
    start: "node scripts/setup.cjs start",
    test: "node scripts/setup.cjs test",
    "test:long": "node scripts/setup.cjs test-long",
    lab: "node scripts/setup.cjs lab",
    bench: "node scripts/setup.cjs bench",
    check: "npm run check:format && npm run check:lint && npm run check:types && npm run check:unit && npm run check:generated",
    "check:format": "prettier --check .",
    "check:lint": "eslint .",
    "check:types": "tsc --noEmit",
    "check:unit": "vitest run --project unit",
    "check:generated": "tsx scripts/generate.ts --check",
    build: "tsx scripts/generate.ts",
    format: "prettier --write . && eslint --fix ."
  },
  dependencies: {
    "@actions/core": "^3.0.1",
    ajv: "^8.20.0",
    commander: "^14.0.3",
    diff: "^9.0.0",
    execa: "9.6",
    "js-yaml": "^5.5.0",
    "jsonc-parser": "^3.3.1"
  },
  devDependencies: {
    "@types/node": "^20.19.43",
    "ajv-formats": "^3.0.1",
    esbuild: "^0.28.2",
    eslint: "^10.15.0",
    "fast-check": "^4.10.2",
    "json-schema-to-typescript": "^16.0.0",
    prettier: "^3.10.1",
    tsx: "^4.23.15",
    typescript: "6.0",
    "typescript-eslint": "^8.73.0",
    vitest: "4.1"
  }
};

// src/cli/version.ts
var version2 = package_default.version;

// src/cli/main.ts
var commands = [
  checkCommand,
  emitCommand,
  gcCommand,
  initCommand,
  lintCommand,
  passwordCommand,
  probeCommand,
  validateCommand
];
async function main(argv, io) {
  const json = argv.includes("--json");
  let exitCode = 0;
  const program2 = new Command("larder").description("Keeps a CI host's container images local.").version(version2).exitOverride().configureOutput({ writeOut: io.out, writeErr: io.err }).showHelpAfterError("(add --help for usage)");
  for (const definition of commands) {
    const command = program2.command(definition.name, { hidden: definition.isInternal ?? false }).description(definition.summary);
    command.option(
      "--settings <file>",
      "settings file (default: $LARDER_SETTINGS, ./larder.yml, /etc/larder/larder.yml)"
    );
    command.option("--json", "print one JSON object on standard output");
    definition.configure(command);
    command.action(async (...parameters) => {
      const options = command.opts();
      const context = { io, settings: options.settings, json: options.json ?? false };
      const args = parameters.slice(0, -2).flat().filter((argument) => typeof argument === "string");
      exitCode = await definition.run(context, options, args);
    });
  }
  try {
    await program2.parseAsync([...argv], { from: "user" });
    return exitCode;
  } catch (error) {
    return report(error, io, json);
  }
}
function report(error, io, json) {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (json) {
      printJson(io, { error: { message: error.message, remedy: "larder --help lists what there is" } });
    }
    return 2;
  }
  const problem = error instanceof UserError ? { message: error.message, remedy: error.remedy } : {
    message: `this is a bug in larder: ${error instanceof Error ? error.message : String(error)}`,
    remedy: "run it again with LARDER_DEBUG=1 and report what it prints"
  };
  const problems = error instanceof InvalidSettings ? { problems: error.problems } : {};
  if (json) printJson(io, { error: problem, ...problems });
  else io.err(`larder: ${problem.message}
  ${problem.remedy}
`);
  if (io.env["LARDER_DEBUG"] && error instanceof Error) io.err(`${error.stack ?? ""}
`);
  return 2;
}

// src/cli/larder.ts
void main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  env: process.env,
  cwd: process.cwd(),
  program: [process.execPath, (0, import_node_fs8.realpathSync)(process.argv[1] ?? "")]
}).then((exitCode) => {
  process.exitCode = exitCode;
});
