// Build attributes: what compilers and assemblers note of the CPU, the ABI and the choices they made. Tags by vendor, with the words of each vendor's ABI.

/** What an attribute holds: a number; one that is shown in hex, too; a text; a number and a text; a text that is an attribute itself, tag and value; a number that stands for words, for bits with names, or that a text is made of. */
export type AttributeValues =
  | 'number' | 'hex' | 'text' | 'compatibility' | 'attribute'
  | AttributeWords;

export type AttributeWords =
  | { readonly words: readonly (string | undefined)[] }
  | { readonly bits: readonly (string | undefined)[]; readonly between: string }
  | { readonly say: (value: number) => string };

/**
 * What an attribute says of a file that was made of several. A function: of two numbers; where a file does not have it, that is 0. first: what the target says. agree: files that say another number
 * than this, which stands for any, must say the same, but for those whose attribute `unless` is 0. Without: what all say alike.
 */
export type AttributeJoin = 'first' | ((a: number, b: number) => number) | { readonly agree: number; readonly unless?: number };

/** A tag: number, name as the ABI writes it, what its value is, and what it says; how those of several files are joined, as GNU ld joins those of several objects. */
export type AttributeRow = readonly [tag: number, name: string, values: AttributeValues, meaning: string, join?: AttributeJoin];

/** The tags of a vendor. Tags that are not in the table hold a number when they are even and a text when they are odd, as all ABIs agree. */
export interface AttributeVendor {
  readonly source: string;
  readonly rows: readonly AttributeRow[];
  /** The tags that say in a word what the code is for, the first that is there with those behind it of the same list. */
  readonly summary: readonly number[];
}

/** Words by number, separated by `|`; an empty one is a number that nobody named. */
const words = (text: string): AttributeWords => ({ words: text.split('|').map((word) => (word === '' ? undefined : word)) });
/** Names of the bits from the lowest on. */
const bits = (text: string, between: string): AttributeWords => ({ bits: text.split('|').map((word) => (word === '' ? undefined : word)), between });

const [largest, smallest] = [Math.max, Math.min];
const anyBit: AttributeJoin = (a, b) => a | b;
/** What those say that say something; nothing where they differ. */
const sameIfAny: AttributeJoin = (a, b) => {
  if (a === 0 || a === b) return b;
  return b === 0 ? a : 0;
};
/** 1 asks for more than 2, and what is above 2 for most (GNU binutils bfd/elf32-arm.c). */
const strongest: AttributeJoin = (a, b) => {
  const order = [0, 2, 1];
  const rank = (value: number): number => order[value] ?? value;
  return rank(a) >= rank(b) ? a : b;
};

const isAllowed = words('Not Allowed|Allowed');
const isNeeded = words('Unused|Needed');

/** Above 3: aligned to 2^n where the type wants it. */
const armAlignment = (names: readonly string[]): AttributeValues =>
  ({ say: (value) => names[value] ?? (value >= 4 && value <= 12 ? `8-byte and up to ${2 ** value}-byte extended` : '') });

const architectures = 'Pre-v4|v4|v4T|v5T|v5TE|v5TEJ|v6|v6KZ|v6T2|v6K|v7|v6-M|v6S-M|v7E-M|v8|v8-R|v8-M.baseline|v8-M.mainline|v8.1-A|v8.2-A|v8.3-A|v8.1-M.mainline|v9';
/** Architectures each have what those before them have, but v6KZ, v6T2 and v6K not of each other: v7 has all, v6KZ what v6K has. */
const laterArchitecture: AttributeJoin = (a, b) => {
  const [v6kz, v6t2, v6k, v7] = [7, 8, 9, 10];
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  if (low === v6kz && high === v6k) return v6kz;
  return low !== high && (low === v6t2 || high === v6t2) && low >= v6kz && high <= v6k ? v7 : high;
};
/** By version and number of registers. */
const laterFloats: AttributeJoin = (a, b) => {
  const [versions, registers] = [[0, 1, 2, 3, 3, 4, 4, 8, 8], [0, 16, 16, 32, 16, 32, 16, 32, 16]];
  const most = (table: readonly number[]): number => Math.max(table[a] ?? Infinity, table[b] ?? Infinity);
  const found = versions.findIndex((version, row) => version === most(versions) && registers[row] === most(registers));
  return found < 0 ? Math.max(a, b) : found;
};
const profiles: Readonly<Record<number, string>> = { 0: 'None', 0x41: 'Application', 0x52: 'Realtime', 0x4d: 'Microcontroller', 0x53: 'Application or Realtime' };

const aeabi: AttributeVendor = {
  source: 'Addenda to, and Errata in, the ABI for the Arm Architecture: https://github.com/ARM-software/abi-aa',
  summary: [6, 7, 9, 10, 12, 48],
  rows: [
    [4, 'Tag_CPU_raw_name', 'text', 'the CPU as the user named it'],
    [5, 'Tag_CPU_name', 'text', 'the CPU'],
    [6, 'Tag_CPU_arch', words(architectures), 'architecture', laterArchitecture],
    [7, 'Tag_CPU_arch_profile', { say: (value) => profiles[value] ?? '' }, 'profile of the architecture', { agree: 0 }],
    [8, 'Tag_ARM_ISA_use', words('No|Yes'), 'A32 instructions', largest],
    [9, 'Tag_THUMB_ISA_use', words('No|Thumb-1|Thumb-2|Yes'), 'T32 instructions', largest],
    [10, 'Tag_FP_arch', words('No|VFPv1|VFPv2|VFPv3|VFPv3-D16|VFPv4|VFPv4-D16|FP for ARMv8|FPv5/FP-D16 for ARMv8'), 'floating point instructions', laterFloats],
    [11, 'Tag_WMMX_arch', words('No|WMMXv1|WMMXv2'), 'Wireless MMX instructions', largest],
    [12, 'Tag_Advanced_SIMD_arch', words('No|NEONv1|NEONv1 with Fused-MAC|NEON for ARMv8|NEON for ARMv8.1'), 'Advanced SIMD instructions', largest],
    [13, 'Tag_PCS_config', words('None|Bare platform|Linux application|Linux DSO|PalmOS 2004|PalmOS (reserved)|SymbianOS 2004|SymbianOS (reserved)'), 'variant of the procedure call standard'],
    [14, 'Tag_ABI_PCS_R9_use', words('V6|SB|TLS|Unused'), 'what register 9 is for', { agree: 3 }],
    [15, 'Tag_ABI_PCS_RW_data', words('Absolute|PC-relative|SB-relative|None'), 'how data that is written is addressed', smallest],
    [16, 'Tag_ABI_PCS_RO_data', words('Absolute|PC-relative|None'), 'how read-only data is addressed', smallest],
    [17, 'Tag_ABI_PCS_GOT_use', words('None|direct|GOT-indirect'), 'how imported data is addressed', strongest],
    [18, 'Tag_ABI_PCS_wchar_t', words('None||2||4'), 'bytes of wchar_t', sameIfAny],
    [19, 'Tag_ABI_FP_rounding', isNeeded, 'rounding modes of IEEE 754', largest],
    [20, 'Tag_ABI_FP_denormal', words('Unused|Needed|Sign only'), 'denormal numbers', strongest],
    [21, 'Tag_ABI_FP_exceptions', isNeeded, 'floating point exceptions', largest],
    [22, 'Tag_ABI_FP_user_exceptions', isNeeded, 'handlers of floating point exceptions', largest],
    [23, 'Tag_ABI_FP_number_model', words('Unused|Finite|RTABI|IEEE 754'), 'floating point numbers that occur', largest],
    [24, 'Tag_ABI_align_needed', armAlignment(['None', '8-byte', '4-byte']), 'alignment that the code relies on', strongest],
    [25, 'Tag_ABI_align_preserved', armAlignment(['None', '8-byte, except leaf SP', '8-byte']), 'alignment that the code keeps', smallest],
    [26, 'Tag_ABI_enum_size', words('Unused|small|int|forced to int'), 'size of enumerations', sameIfAny],
    [27, 'Tag_ABI_HardFP_use', words('As Tag_FP_arch|SP only|Reserved|Deprecated'), 'precisions of the floating point instructions', (a, b) => (a === b ? a : 0)],
    [28, 'Tag_ABI_VFP_args', words('AAPCS|VFP registers|custom|compatible'), 'how floating point arguments are passed', { agree: 3, unless: 23 }],
    [29, 'Tag_ABI_WMMX_args', words('AAPCS|WMMX registers|custom'), 'how Wireless MMX arguments are passed', { agree: 0 }],
    [30, 'Tag_ABI_optimization_goals', words('None|Prefer Speed|Aggressive Speed|Prefer Size|Aggressive Size|Prefer Debug|Aggressive Debug'), 'what the compiler optimised for', 'first'],
    [31, 'Tag_ABI_FP_optimization_goals', words('None|Prefer Speed|Aggressive Speed|Prefer Size|Aggressive Size|Prefer Accuracy|Aggressive Accuracy'), 'what floating point code is optimised for', 'first'],
    [32, 'Tag_compatibility', 'compatibility', 'which toolchain the object is for'],
    [34, 'Tag_CPU_unaligned_access', words('None|v6'), 'unaligned access to data', largest],
    [36, 'Tag_FP_HP_extension', isAllowed, 'half precision instructions', largest],
    [38, 'Tag_ABI_FP_16bit_format', words('None|IEEE 754|Alternative Format'), 'form of half precision numbers', sameIfAny],
    [42, 'Tag_MPextension_use', isAllowed, 'multiprocessing instructions', largest],
    [44, 'Tag_DIV_use', words('Allowed in Thumb-ISA, v7-R or v7-M|Not allowed|Allowed in v7-A with integer division extension'), 'division instructions', (a, b) => (a === 2 || b === 2 ? 2 : a & b)],
    [46, 'Tag_DSP_extension', words('Follow architecture|Allowed'), 'DSP instructions', largest],
    [48, 'Tag_MVE_arch', words('No MVE|MVE Integer only|MVE Integer and FP'), 'M-profile vector instructions', largest],
    [50, 'Tag_PAC_extension', words('No PAC/AUT instructions|PAC/AUT instructions permitted in the NOP space|PAC/AUT instructions permitted in the NOP and in the non-NOP space'), 'pointer authentication instructions', largest],
    [52, 'Tag_BTI_extension', words('BTI instructions not permitted|BTI instructions permitted in the NOP space|BTI instructions permitted in the NOP and in the non-NOP space'), 'branch target instructions', largest],
    [64, 'Tag_nodefaults', { say: () => 'True' }, 'attributes that are not there are undefined, not 0'],
    [65, 'Tag_also_compatible_with', 'attribute', 'another architecture that runs the code'],
    [66, 'Tag_T2EE_use', isAllowed, 'ThumbEE instructions', largest],
    [67, 'Tag_conformance', 'text', 'release of the ABI'],
    [68, 'Tag_Virtualization_use', words('Not Allowed|TrustZone|Virtualization Extensions|TrustZone and Virtualization Extensions'), 'security and virtualisation instructions', anyBit],
    [70, 'Tag_MPextension_use_legacy', isAllowed, 'multiprocessing instructions, in old objects', largest],
    [74, 'Tag_BTI_use', words('Compiled without branch target enforcement|Compiled with branch target enforcement'), 'branch target enforcement', smallest],
    [76, 'Tag_PACRET_use', words('Compiled without return address signing and authentication|Compiled with return address signing and authentication'), 'signed return addresses', smallest],
  ],
};

const riscv: AttributeVendor = {
  source: 'RISC-V ELF psABI, attributes: https://github.com/riscv-non-isa/riscv-elf-psabi-doc',
  summary: [5],
  rows: [
    [4, 'Tag_RISCV_stack_align', { say: (value) => `${value}-bytes` }, 'alignment of the stack', { agree: 0 }],
    [5, 'Tag_RISCV_arch', 'text', 'instruction set: the base and its extensions with their versions'],
    [6, 'Tag_RISCV_unaligned_access', words('No unaligned access|Unaligned access'), 'unaligned access to data', largest],
    [8, 'Tag_RISCV_priv_spec', 'number', 'privileged specification: major version'],
    [10, 'Tag_RISCV_priv_spec_minor', 'number', 'privileged specification: minor version'],
    [12, 'Tag_RISCV_priv_spec_revision', 'number', 'privileged specification: revision'],
    [14, 'Tag_RISCV_atomic_abi', words('unknown|A6C|A6S|A7'), 'how atomic accesses are mapped to instructions', { agree: 0 }],
    [16, 'Tag_RISCV_x3_reg_usage', words('unknown|global pointer|shadow stack pointer|temporary'), 'what register x3 is for', { agree: 0 }],
  ],
};

const mspabi: AttributeVendor = {
  source: 'MSP430 EABI (TI SLAA534) 13.2',
  summary: [4],
  rows: [
    [4, 'Tag_ISA', words('None|MSP430|MSP430X'), 'instruction set'],
    [6, 'Tag_Code_Model', words('None|Small|Large'), 'code model'],
    [8, 'Tag_Data_Model', words('None|Small|Large|Restricted Large'), 'data model'],
  ],
};

const c6xabi: AttributeVendor = {
  source: 'C6000 EABI (TI SPRAB89) 17',
  summary: [4],
  rows: [
    [4, 'Tag_ISA', words('None|C62x||C67x|C67x+||C64x|C64x+|C674x'), 'instruction set'],
    [6, 'Tag_ABI_wchar_t', words('Not used|2 bytes|4 bytes'), 'size of wchar_t'],
    [8, 'Tag_ABI_stack_align_needed', words('8-byte|16-byte'), 'alignment of the stack that the code relies on'],
    [10, 'Tag_ABI_stack_align_preserved', words('8-byte|16-byte'), 'alignment of the stack that the code keeps'],
    [12, 'Tag_ABI_DSBT', words('DSBT addressing not used|DSBT addressing used'), 'data of libraries is found through a table'],
    [14, 'Tag_ABI_PID', words('Data addressing position-dependent|Data addressing position-independent, GOT near DP|Data addressing position-independent, GOT far from DP'), 'how data is addressed'],
    [16, 'Tag_ABI_PIC', words('Code addressing position-dependent|Code addressing position-independent'), 'how code is addressed'],
    [18, 'Tag_ABI_array_object_alignment', words('8-byte|4-byte|16-byte'), 'alignment of arrays'],
    [20, 'Tag_ABI_array_object_align_expected', words('8-byte|4-byte|16-byte'), 'alignment of arrays that the code relies on'],
    [32, 'Tag_ABI_compatibility', 'compatibility', 'which toolchain the object is for'],
    [67, 'Tag_ABI_conformance', 'text', 'release of the ABI'],
  ],
};

const arcCore = (value: number): string => {
  if (value === 0) return 'Absent';
  return value < 16 ? `Core${value}` : '';
};

const arc: AttributeVendor = {
  source: 'ARCv2 ABI; GNU binutils include/elf/arc.h',
  summary: [7, 16],
  rows: [
    [4, 'Tag_ARC_PCS_config', words('Absent/Non standard|Bare metal/mwdt|Bare metal/newlib|Linux/uclibc|Linux/glibc'), 'procedure call standard'],
    [5, 'Tag_ARC_CPU_base', words('Absent|ARC6xx|ARC7xx|ARCEM|ARCHS'), 'family of the CPU'],
    [6, 'Tag_ARC_CPU_variation', { say: arcCore }, 'core of the family'],
    [7, 'Tag_ARC_CPU_name', 'text', 'the CPU'],
    [8, 'Tag_ARC_ABI_rf16', words('no|yes'), 'only 16 registers are used'],
    [9, 'Tag_ARC_ABI_osver', { say: (value) => `v${value}` }, 'version of the system\'s ABI'],
    [10, 'Tag_ARC_ABI_sda', words('Absent|MWDT|GNU'), 'small data'],
    [11, 'Tag_ARC_ABI_pic', words('Absent|MWDT|GNU'), 'position-independent code'],
    [12, 'Tag_ARC_ABI_tls', words('none|r25'), 'thread pointer'],
    [13, 'Tag_ARC_ABI_enumsize', words('smallest|default'), 'size of enumerations'],
    [14, 'Tag_ARC_ABI_exceptions', words('default|OPTFP'), 'exceptions'],
    [15, 'Tag_ARC_ABI_double_size', 'number', 'bytes of double'],
    [16, 'Tag_ARC_ISA_config', 'text', 'extensions of the instruction set'],
    [17, 'Tag_ARC_ISA_apex', 'text', 'custom instructions'],
    [18, 'Tag_ARC_ISA_mpy_option', 'number', 'multiplier'],
    [20, 'Tag_ARC_ATR_version', 'number', 'version of the attributes'],
  ],
};

const needed: AttributeValues = { say: (value) => (value === 0 ? '' : 'Needed') };
const csky: AttributeVendor = {
  source: 'C-SKY ABI V2; GNU binutils include/elf/csky.h',
  summary: [5],
  rows: [
    [4, 'Tag_CSKY_ARCH_NAME', 'text', 'architecture'],
    [5, 'Tag_CSKY_CPU_NAME', 'text', 'the CPU'],
    [6, 'Tag_CSKY_ISA_FLAGS', 'hex', 'instructions that are used, as bits'],
    [7, 'Tag_CSKY_ISA_EXT_FLAGS', 'hex', 'more instructions that are used, as bits'],
    [8, 'Tag_CSKY_DSP_VERSION', words('|DSP Extension|DSP 2.0'), 'DSP instructions'],
    [9, 'Tag_CSKY_VDSP_VERSION', { say: (value) => `VDSP Version ${value}` }, 'vector DSP instructions'],
    [16, 'Tag_CSKY_FPU_VERSION', words('|ABIV1 FPU Version 1|FPU Version 2'), 'floating point unit'],
    [17, 'Tag_CSKY_FPU_ABI', words('|Soft|SoftFP|Hard'), 'how floating point arguments are passed'],
    [18, 'Tag_CSKY_FPU_ROUNDING', needed, 'rounding modes'],
    [19, 'Tag_CSKY_FPU_DENORMAL', needed, 'denormal numbers'],
    [20, 'Tag_CSKY_FPU_Exception', needed, 'floating point exceptions'],
    [21, 'Tag_CSKY_FPU_NUMBER_MODULE', 'text', 'floating point numbers that occur'],
    [22, 'Tag_CSKY_FPU_HARDFP', bits('Half|Single|Double', ' '), 'precisions of the floating point instructions'],
  ],
};

const hexagon: AttributeVendor = {
  source: 'LLVM Support/HexagonAttributes.h',
  summary: [4, 5],
  rows: [
    [4, 'Tag_arch', { say: (value) => `v${value}` }, 'architecture'],
    [5, 'Tag_hvx_arch', { say: (value) => `HVX v${value}` }, 'vector instructions'],
    [6, 'Tag_hvx_ieeefp', 'number', 'vector floating point of IEEE 754'],
    [7, 'Tag_hvx_qfloat', 'number', 'vector floating point of Qualcomm'],
    [8, 'Tag_zreg', 'number', 'Z registers'],
    [9, 'Tag_audio', 'number', 'audio instructions'],
    [10, 'Tag_cabac', 'number', 'CABAC instructions'],
  ],
};

// The vendor `gnu`: each CPU has tags of its own.

const gnuRows = (source: string, ...rows: readonly AttributeRow[]): AttributeVendor =>
  ({ source, summary: [], rows: [...rows, [32, 'Tag_compatibility', 'compatibility', 'which toolchain the object is for']] });

/** The float ABIs of MIPS: an attribute of `gnu`, and a field of .MIPS.abiflags. */
export const mipsFloats = words('Hard or soft float|Hard float (double precision)|Hard float (single precision)|Soft float|Hard float (MIPS32r2 64-bit FPU 12 callee-saved)|'
  + 'Hard float (32-bit CPU, Any FPU)|Hard float (32-bit CPU, 64-bit FPU)|Hard float compat (32-bit CPU, 64-bit FPU)|NaN 2008 compatibility');

const powerFloats = ['unspecified hard/soft float', 'hard float', 'soft float', 'single-precision hard float'];
const powerLongDoubles = ['unspecified long double', '128-bit IBM long double', '64-bit long double', '128-bit IEEE long double'];

const gnuByMachine: ReadonlyMap<string, AttributeVendor> = new Map([
  ...['mips', 'mips64'].map((machine) => [machine, gnuRows('GNU binutils include/elf/mips.h',
    [4, 'Tag_GNU_MIPS_ABI_FP', mipsFloats, 'how floating point arguments are passed'],
    [8, 'Tag_GNU_MIPS_ABI_MSA', words('Any MSA or not|128-bit MSA'), 'how vectors are passed'])] as const),
  ...['ppc', 'ppc64', 'ppc64 elfv1'].map((machine) => [machine, gnuRows('GNU binutils include/elf/ppc.h',
    [4, 'Tag_GNU_Power_ABI_FP', { say: (value) => (value < 16 ? `${powerFloats[value & 3]}, ${powerLongDoubles[value >> 2]}` : '') }, 'how floating point arguments are passed, and what long double is'],
    [8, 'Tag_GNU_Power_ABI_Vector', words('unspecified|generic|AltiVec|SPE'), 'how vectors are passed'],
    [12, 'Tag_GNU_Power_ABI_Struct_Return', words('unspecified|r3/r4|memory'), 'how small structures are returned'])] as const),
  ...['s390', 's390x'].map((machine) => [machine, gnuRows('GNU binutils include/elf/s390.h', [8, 'Tag_GNU_S390_ABI_Vector', words('any|software|hardware'), 'how vectors are passed'])] as const),
  ...['sparc', 'sparc64'].map((machine) => [machine, gnuRows('GNU binutils include/elf/sparc.h',
    [4, 'Tag_GNU_Sparc_HWCAPS', bits('mul32|div32|fsmuld|v8plus|popc|vis|vis2|ASIBlkInit|fmaf||vis3|hpc|random|trans|fjfmau|ima|cspare', '|'), 'what the CPU has to be able to do'],
    [8, 'Tag_GNU_Sparc_HWCAPS2', bits('fjathplus|vis3b|adp|sparc5|mwait|xmpmul|xmont2|nsec|||||fjathhpc|fjdes|||fjaes', '|'), 'what more the CPU has to be able to do'])] as const),
  ['m68k', gnuRows('GNU binutils include/elf/m68k.h', [4, 'Tag_GNU_M68K_ABI_FP', words('unspecified hard/soft float|hard float|soft float'), 'how floating point arguments are passed'])],
  ...['msp430', 'msp430x'].map((machine) => [machine, gnuRows('GNU binutils include/elf/msp430.h', [4, 'Tag_GNU_MSP430_Data_Region', words('|Lower Region Only|Any Region'), 'where data lies'])] as const),
]);

const noTags = gnuRows('GNU binutils include/elf/common.h');
const vendors: ReadonlyMap<string, AttributeVendor> = new Map([['aeabi', aeabi], ['riscv', riscv], ['mspabi', mspabi], ['c6xabi', c6xabi], ['ARC', arc], ['csky', csky], ['hexagon', hexagon]]);

const aarch64 = 'Build Attributes for the Arm 64-bit Architecture: https://github.com/ARM-software/abi-aa';

/** Subsections of AArch64, whose form is another one: each says of its tags whether they hold numbers or texts. */
const aarch64Vendors: ReadonlyMap<string, AttributeVendor> = new Map([
  ['aeabi_feature_and_bits', { source: aarch64, summary: [], rows: [
    [0, 'Tag_Feature_BTI', words('no|yes'), 'all code has landing pads for branches'],
    [1, 'Tag_Feature_PAC', words('no|yes'), 'all code signs its return addresses'],
    [2, 'Tag_Feature_GCS', words('no|yes'), 'all code works with guarded control stacks'],
  ] }],
  ['aeabi_pauthabi', { source: aarch64, summary: [], rows: [
    [1, 'Tag_PAuth_Platform', 'number', 'who defines the schema of signed pointers'],
    [2, 'Tag_PAuth_Schema', 'number', 'which pointers are signed, and how'],
  ] }],
]);

/** The tags of a vendor in the files of a CPU, by the machine's name; undefined when nobody here knows the vendor. */
export function attributeVendor(vendor: string, machine: string): AttributeVendor | undefined {
  if (vendor === 'gnu') return gnuByMachine.get(machine) ?? noTags;
  return vendors.get(vendor) ?? aarch64Vendors.get(vendor);
}

/** The first byte of such a section: the version of its form. */
export const attributesVersion = 0x41;

/** What the attributes of a subsection are about: numbers follow the last two. */
export const attributeScopes: readonly (readonly [tag: number, name: string])[] = [[1, 'file'], [2, 'sections'], [3, 'symbols']];

// .MIPS.abiflags.

/** isa_ext of .MIPS.abiflags (AFL_EXT_): the CPU whose own instructions are used. */
export const mipsExtensions = words('None|RMI XLR|Cavium Networks Octeon2|Cavium Networks OcteonP||Cavium Networks Octeon|Toshiba R5900|MIPS R4650|LSI R4010|NEC VR4100|Toshiba R3900|MIPS R10000|Broadcom SB-1|'
  + 'NEC VR4111/VR4181|NEC VR4120|NEC VR5400|NEC VR5500|ST Microelectronics Loongson 2E|ST Microelectronics Loongson 2F|Cavium Networks Octeon3|Imagination interAptiv MR2');

/** Bits of ases in .MIPS.abiflags (AFL_ASE_). */
export const mipsAses = bits('DSP|DSP R2|Enhanced VA Scheme|MCU (MicroController)|MDMX|MIPS-3D|MT|SmartMIPS|VZ|MSA|MIPS16|MICROMIPS|XPA|DSP R3|MIPS16e2|CRC||GINV|Loongson MMI|Loongson CAM|Loongson EXT|Loongson EXT2', ', ');

/** Register sizes in .MIPS.abiflags (AFL_REG_), in bits. */
export const mipsRegisterSizes = words('0|32|64|128');
